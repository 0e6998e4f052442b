//! The rules that the functions of this crate need, each under one key.

use super::value::Shape;

vocabulary! {
    /// What a rule is about. A key that is not here fails to load.
    pub enum Key ("rule") {
        /// Days of the week that are worked.
        WorkingWeek = "working-week",
        /// Months of the ordinary sessions.
        OrdinaryMonths = "ordinary-months",
        /// Days on which an ordinary session may open.
        OrdinaryOpening = "ordinary-opening",
        /// Longest an ordinary session may last.
        OrdinaryLength = "ordinary-length",
        /// Longest it may be extended, once.
        OrdinaryExtension = "ordinary-extension",
        /// Longest an extraordinary session may last.
        ExtraordinaryLength = "extraordinary-length",
        /// On whose initiative an extraordinary session is held.
        ExtraordinaryInitiative = "extraordinary-initiative",
        /// The part of the members who may ask for one.
        ExtraordinaryThird = "extraordinary-third",
        /// Days to notify them that it is refused.
        ExtraordinaryRefusal = "extraordinary-refusal",
        /// The majority whose request makes it a session of right.
        ExtraordinaryMajority = "extraordinary-majority",
        /// Days from that request to the session.
        ExtraordinaryOfRight = "extraordinary-of-right",
        /// Days from the authority’s request to the session.
        ExtraordinaryAuthority = "extraordinary-authority",
        /// Days before that session by which members must be convened.
        ExtraordinaryAuthorityNotice = "extraordinary-authority-notice",
        /// Its quorum.
        ExtraordinaryAuthorityQuorum = "extraordinary-authority-quorum",
        /// Days after which it is held whatever the number.
        ExtraordinaryPostponement = "extraordinary-postponement",
        /// That an ordinary session begins with the president's report.
        PresidentReport = "president-report",

        /// Months before the session by which a written question must be received.
        QuestionNotice = "question-notice",
        /// Days before the session by which the authority must have the agenda.
        AgendaToAuthority = "agenda-to-authority",
        /// Days the authority has to add points.
        AuthorityPoints = "authority-points",
        /// Days the authority has to oppose points.
        AgendaOpposition = "agenda-opposition",
        /// Hours the judge has to answer an opposition.
        AgendaJudge = "agenda-judge",
        /// That only listed points are deliberated.
        AgendaOnly = "agenda-only",
        /// Who may ask for a point.
        MemberRequest = "member-request",
        /// How a request is refused.
        RequestRefusal = "request-refusal",
        /// How many members make a request compulsory.
        HalfRequest = "half-request",
        /// That accepted petitions are on the next ordinary agenda.
        AgendaPetition = "agenda-petition",
        /// Sittings of a session for the answers to written questions.
        QuestionSitting = "question-sitting",
        /// That written questions are left to the internal rules.
        QuestionRules = "question-rules",

        /// Months to refuse a petition.
        PetitionAnswer = "petition-answer",
        /// What an accepted petition becomes.
        PetitionAccepted = "petition-accepted",

        /// Days before the session by which members must be convened.
        ConvocationNotice = "convocation-notice",
        /// What the convocation encloses.
        ConvocationEnclosures = "convocation-enclosures",

        /// Kinds of sessions whose points must pass in commission.
        CommissionPassage = "commission-passage",
        /// Days before the session by which the programme of action goes to the commissions.
        ProgrammeInCommission = "programme-in-commission",

        /// Days before the session by which the budget goes to its commission.
        BudgetInCommission = "budget-in-commission",
        /// Last day of the year to adopt the budget.
        BudgetAdoption = "budget-adoption",
        /// Last day of the year to submit it to visa.
        BudgetToVisa = "budget-to-visa",
        /// In which order the budget is voted.
        BudgetOrder = "budget-order",
        /// Days from the rejection of the budget to the session that takes it up again.
        BudgetRejected = "budget-rejected",
        /// Days the authority has to give the reasons of a refused visa.
        BudgetRefusalReasons = "budget-refusal-reasons",
        /// Days from those reasons to the new vote.
        BudgetNewVote = "budget-new-vote",

        /// Quorum of the first call.
        QuorumFirstCall = "quorum-first-call",
        /// Quorum of the second call.
        QuorumSecondCall = "quorum-second-call",
        /// Quorum of the third meeting.
        QuorumThirdMeeting = "quorum-third-meeting",
        /// When the quorum is counted.
        QuorumCounting = "quorum-counting",
        /// Days after the first meeting for the second call.
        SecondCallWindow = "second-call-window",
        /// Days after the second meeting for the third.
        ThirdMeeting = "third-meeting",

        /// Majority of ordinary matters.
        Majority = "majority",
        /// Majority of the listed matters at the first vote.
        ReinforcedMajority = "reinforced-majority",
        /// The listed matters.
        ReinforcedSubjects = "reinforced-subjects",
        /// Majority of the listed matters at the second sitting.
        ReinforcedFallback = "reinforced-fallback",
        /// How delegates to other bodies are chosen.
        DelegateMajority = "delegate-majority",
        /// How many may ask that a sitting be closed to the public.
        ClosedSitting = "closed-sitting",
        /// Majority that puts a member out of a sitting.
        Expulsion = "expulsion",
        /// What decides between equal sides.
        Tie = "tie",
        /// That votes are public.
        PublicVote = "public-vote",
        /// That the minutes name the votes.
        NamedVotes = "named-votes",

        /// Cases in which a member is not in office.
        InOfficeExclusions = "in-office-exclusions",
        /// Seats of the council by population.
        Seats = "seats",
        /// Seats of the council of a commune divided into arrondissements.
        SeatsWithArrondissements = "seats-with-arrondissements",
        /// Arrondissement councillors.
        ArrondissementCouncillors = "arrondissement-councillors",

        /// How many permanent commissions a council may have.
        PermanentCommissions = "permanent-commissions",
        /// What they must look after, by name.
        CommissionFields = "commission-fields",
        /// Fewest members of a permanent commission.
        CommissionMembers = "commission-members",
        /// That a member belongs to one permanent commission only.
        OneCommission = "one-commission",
        /// That commissions are presided from outside the bureau.
        CommissionPresidency = "commission-presidency",
        /// How many presidencies of commissions are the opposition's.
        CommissionOpposition = "commission-opposition",
        /// The part of its members who may ask that a commission meet.
        CommissionRequest = "commission-request",
        /// Vice-presidents by the size of the council.
        VicePresidents = "vice-presidents",
        /// That the secretary is not of the bureau.
        SecretaryApart = "secretary-apart",
        /// That the presidency is not held together with another.
        OnePresidency = "one-presidency",
        /// Months of absence of the president after which a vice-president acts.
        Interim = "interim",
        /// Fewest members of a group.
        GroupMembers = "group-members",
        /// Sessions in a row after which an absent member is deemed to have resigned.
        AbsencesInARow = "absences-in-a-row",
        /// Sessions in all after which an absent member is deemed to have resigned.
        AbsencesInAll = "absences-in-all",
        /// Meetings a year of the conference of presidents of arrondissements.
        ConferenceYearly = "conference-yearly",
        /// Days to send the authority its minutes.
        ConferenceMinutes = "conference-minutes",

        /// Who signs minutes and deliberations.
        Signatories = "signatories",
        /// Who signs where the secretary does not.
        SecretarySubstitution = "secretary-substitution",
        /// Days after the session to send the authority the register of attendance.
        AttendanceRegister = "attendance-register",
        /// Days after the session to send the authority minutes and deliberations.
        MinutesToAuthority = "minutes-to-authority",
        /// Days to send the authority an individual decision on town planning.
        PlanningToAuthority = "planning-to-authority",
        /// Days the commune has to pass on the minutes of an arrondissement.
        MinutesRelayed = "minutes-relayed",
        /// Days after the session to give members the minutes.
        MinutesToMembers = "minutes-to-members",
        /// Days to post the deliberations.
        Posting = "posting",

        /// Days the authority has to oppose a deliberation.
        Opposition = "opposition",
        /// What a deliberation becomes when nobody opposed it.
        TacitEnforceability = "tacit-enforceability",
        /// Days after which internal rules are in force.
        InternalRulesForce = "internal-rules-force",
        /// That the council examines anew what was opposed.
        NewExamination = "new-examination",
        /// Hours the urgent judge has to rule on the stay of execution.
        StayRuling = "stay-ruling",
        /// Days the tribunal has to rule on the annulment.
        AnnulmentRuling = "annulment-ruling",
        /// Days to notify its judgment.
        JudgmentNotice = "judgment-notice",
        /// Days to give a visa.
        Visa = "visa",
        /// What silence means.
        VisaSilence = "visa-silence",
        /// Matters that need the visa of the governor.
        VisaByGovernor = "visa-by-governor",
        /// Matters that need the visa of the interior.
        VisaByInterior = "visa-by-interior",

        /// Days after its September session for an arrondissement's opinion on grants.
        OpinionOnGrants = "opinion-on-grants",
        /// The day of the year before which its allocation is notified to it.
        AllocationNotified = "allocation-notified",
        /// Months to vote the account of the allocation, and to send it.
        AccountVoted = "account-voted",
        /// Days for the second reading that the commune asks for.
        AccountAgain = "account-again",
        /// The day of the year from which the commune fixes an account that it was not sent.
        AccountImposed = "account-imposed",
    }
}

impl Key {
    /// The shape of its value.
    pub fn shape(self) -> Shape {
        match self {
            Self::OrdinaryLength
            | Self::OrdinaryExtension
            | Self::ExtraordinaryLength
            | Self::ExtraordinaryRefusal
            | Self::ExtraordinaryOfRight
            | Self::ExtraordinaryAuthority
            | Self::ExtraordinaryAuthorityNotice
            | Self::ExtraordinaryPostponement
            | Self::AgendaToAuthority
            | Self::AuthorityPoints
            | Self::AgendaOpposition
            | Self::ConvocationNotice
            | Self::ProgrammeInCommission
            | Self::BudgetInCommission
            | Self::BudgetRejected
            | Self::BudgetRefusalReasons
            | Self::BudgetNewVote
            | Self::ThirdMeeting
            | Self::AttendanceRegister
            | Self::MinutesToAuthority
            | Self::PlanningToAuthority
            | Self::MinutesRelayed
            | Self::MinutesToMembers
            | Self::Posting
            | Self::ConferenceMinutes
            | Self::Opposition
            | Self::AnnulmentRuling
            | Self::JudgmentNotice
            | Self::InternalRulesForce
            | Self::OpinionOnGrants
            | Self::AccountAgain
            | Self::Visa => Shape::Term,
            Self::QuestionNotice | Self::PetitionAnswer | Self::Interim | Self::AccountVoted => {
                Shape::MonthTerm
            }
            Self::SecondCallWindow => Shape::Window,
            Self::OrdinaryMonths => Shape::SessionMonths,
            Self::OrdinaryOpening => Shape::Opening,
            Self::WorkingWeek => Shape::Weekdays,
            Self::BudgetAdoption
            | Self::BudgetToVisa
            | Self::AllocationNotified
            | Self::AccountImposed => Shape::YearDay,
            _ => self.shape_without_time(),
        }
    }

    /// The shape of a rule that sets no time; one that sets no number at all is a principle.
    fn shape_without_time(self) -> Shape {
        match self {
            Self::ReinforcedSubjects | Self::VisaByGovernor | Self::VisaByInterior => {
                Shape::Subjects
            }
            Self::ConvocationEnclosures => Shape::Enclosures,
            Self::CommissionPassage => Shape::Sessions,
            Self::InOfficeExclusions => Shape::Exclusions,
            Self::Signatories => Shape::Signatories,
            Self::MemberRequest => Shape::Askers,
            Self::HalfRequest | Self::ClosedSitting => Shape::Part,
            Self::AgendaJudge | Self::StayRuling => Shape::Hours,
            Self::QuestionSitting => Shape::PerSession,
            Self::Seats => Shape::Brackets,
            Self::SeatsWithArrondissements => Shape::SeatSteps,
            Self::ArrondissementCouncillors => Shape::Councillors,
            Self::PermanentCommissions => Shape::Between,
            Self::CommissionFields => Shape::Fields,
            Self::CommissionRequest | Self::ExtraordinaryThird => Shape::Portion,
            Self::ExtraordinaryInitiative => Shape::Initiatives,
            Self::VicePresidents => Shape::VicePresidents,
            Self::CommissionMembers
            | Self::CommissionOpposition
            | Self::GroupMembers
            | Self::AbsencesInARow
            | Self::AbsencesInAll
            | Self::ConferenceYearly => Shape::Number,
            Self::QuorumFirstCall
            | Self::QuorumSecondCall
            | Self::ExtraordinaryMajority
            | Self::ExtraordinaryAuthorityQuorum
            | Self::Majority
            | Self::ReinforcedMajority
            | Self::ReinforcedFallback
            | Self::Expulsion => Shape::Share,
            _ => Shape::Principle,
        }
    }
}
