//! What rules belong together: one theme for each name of file in `rules/` and `rules/noted/`.

vocabulary! {
    /// A theme, in the order of the life of a deliberation.
    pub enum Theme ("theme") {
        /// The council and its bodies.
        Frame = "frame",
        /// Sessions.
        Sessions = "sessions",
        /// The agenda.
        Agenda = "agenda",
        /// Requests of members, points of right.
        Requests = "requests",
        /// The convocation.
        Convocation = "convocation",
        /// Commissions and bodies consulted.
        Commissions = "commissions",
        /// Budget and programme of action.
        Budget = "budget",
        /// The quorum.
        Quorum = "quorum",
        /// Majorities.
        Majority = "majority",
        /// Elections inside the council, order of sittings.
        Votes = "votes",
        /// Members and seats.
        Office = "office",
        /// What members may and must do.
        Members = "members",
        /// Minutes and registers.
        Minutes = "minutes",
        /// Control by the authority.
        Control = "control",
        /// Petitions.
        Petitions = "petitions",
        /// Publication.
        Publication = "publication",
        /// Arrondissements.
        Arrondissements = "arrondissements",
        /// Access to information, procedures.
        Information = "information",
        /// Personal data, trust, security.
        DataAndTrust = "data-and-trust",
        /// Holidays and time.
        Calendar = "calendar",
        /// National figures.
        Figures = "figures",
        /// Whatever has no file of its own.
        Other = "other",
    }
}

impl Theme {
    /// The theme of the rules of `file`.
    pub(crate) fn of(file: &str) -> Self {
        let name = file.rsplit('/').next().and_then(|name| name.strip_suffix(".toml"));
        let theme = Self::ALL.iter().find(|theme| Some(theme.name()) == name);
        theme.copied().unwrap_or(Self::Other)
    }
}
