//! The matters that a point of an agenda may have.

vocabulary! {
    /// What a point is about. It decides the majority a vote needs, and whose visa the deliberation
    /// awaits; a point that fits two matters takes the more demanding one.
    pub enum Subject ("subject") {
        /// Programme of action of a commune, development programme of a province or of a region.
        Programme = "programme",
        /// Regional land-use planning scheme (التصميم الجهوي لإعداد التراب).
        RegionalScheme = "regional-scheme",
        /// The budget, its transfers and its reprogramming.
        Budget = "budget",
        /// Loans, guarantees, rates of taxes and fees, and whatever else bears on finances.
        Financial = "financial",
        /// Sale, transfer and allocation of the council's property.
        PropertyDisposal = "property-disposal",
        /// Any other act on property: acquisition, occupation, provision.
        Property = "property",
        /// Creation of a local, provincial or regional development company, its object, its
        /// capital, a holding in it or the sale of one.
        DevelopmentCompany = "development-company",
        /// Creation of a public service.
        PublicServiceCreation = "public-service-creation",
        /// The mode in which a public service is managed.
        PublicServiceMode = "public-service-mode",
        /// Delegation of the management of a public service or work (تدبير مفوض).
        DelegatedManagement = "delegated-management",
        /// Partnership with the private sector.
        PrivatePartnership = "private-partnership",
        /// Contract on shared or transferred competences.
        CompetenceContract = "competence-contract",
        /// Organisation of the administration and the powers of its services.
        Organisation = "organisation",
        /// Naming of a square or a way that neither honours nor recalls.
        StreetNaming = "street-naming",
        /// Naming that is a public honour or recalls a historical event.
        CommemorativeNaming = "commemorative-naming",
        /// Decentralised cooperation and twinning with foreign authorities.
        ForeignCooperation = "foreign-cooperation",
        /// Agreement of cooperation or partnership with a Moroccan public body or an association.
        Agreement = "agreement",
        /// Designation of the council's delegates in other bodies.
        Appointment = "appointment",
        /// The internal rules of the council (النظام الداخلي).
        InternalRules = "internal-rules",
        /// Internal audit.
        InternalAudit = "internal-audit",
        /// The president's report on the acts done in the council's name.
        PresidentReport = "president-report",
        /// Any other report or account laid before the council.
        Report = "report",
        /// Public ways: opening, alignment, traffic.
        Roads = "roads",
        /// Anything else within the council's powers.
        Other = "other",
    }
}
