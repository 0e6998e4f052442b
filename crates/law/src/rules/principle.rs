//! The rules that hold or do not, without a number.

vocabulary! {
    /// A rule without a number: either it holds or it does not.
    pub enum Principle ("principle") {
        /// An ordinary session begins with the president's report.
        ReportFirst = "report-first",
        /// The council deliberates whatever the number of members present.
        AnyNumber = "any-number",
        /// The quorum is counted once, at the opening of the session.
        OnceAtOpening = "once-at-opening",
        /// Of equal sides, the one where the president stands prevails.
        PresidentSide = "president-side",
        /// The deputy for the secretary; failing both, whom the president designates.
        DeputyThenDesignated = "deputy-then-designated",
        /// Most votes choose; then the youngest; then the lot.
        RelativeYoungestLot = "relative-youngest-lot",
        /// Votes are public.
        PublicVote = "public-vote",
        /// The minutes state the vote of each voter.
        VotesNamed = "votes-named",
        /// A deliberation nobody opposed is enforceable once the time to oppose it has run out.
        EnforceableAtExpiry = "enforceable-at-expiry",
        /// What was opposed is laid before the council again.
        ExamineAnew = "examine-anew",
        /// No answer within the time limit is worth a visa.
        SilenceIsVisa = "silence-is-visa",
        /// A request for a point is refused with reasons, and the council is told.
        RefusalReasoned = "refusal-reasoned",
        /// An accepted petition is on the agenda of the next ordinary session.
        PetitionNextSession = "petition-next-session",
        /// An accepted petition goes to the commission, and its mandatary is told.
        PetitionToCommissions = "petition-to-commissions",
        /// Nothing but the points of the agenda is deliberated.
        ListedPointsOnly = "listed-points-only",
        /// Receipts are voted before expenses.
        ReceiptsFirst = "receipts-first",
        /// The text is silent: the internal rules say.
        LeftToInternalRules = "left-to-internal-rules",
        /// A member belongs to one permanent commission only.
        OneCommission = "one-commission",
        /// Who holds the office is not of the bureau.
        OutsideBureau = "outside-bureau",
        /// The office is not held together with that of another council.
        OneCouncil = "one-council",
    }
}
