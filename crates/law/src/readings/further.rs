//! The discussed points that the first functions did not need.

vocabulary! {
    /// Point 1: a session held of right within its term, against the agenda sent before it (113-14, art. 36 and 38).
    #[derive(Default)]
    pub enum SessionOfRight ("reading-session-of-right") {
        /// The term for sending the agenda prevails.
        #[default]
        AgendaFirst = "agenda-first",
        /// The term for holding the session prevails.
        SessionFirst = "session-first",
    }
}

vocabulary! {
    /// Point 9: how long an ordinary session of an arrondissement may last (113-14, art. 225 and 226).
    #[derive(Default)]
    pub enum ArrondissementLength ("reading-arrondissement-length") {
        /// As long as that of a commune, by reference.
        #[default]
        ByReference = "by-reference",
        /// The text sets no limit.
        Unlimited = "unlimited",
    }
}

vocabulary! {
    /// Point 10: written questions and resignation of right in an arrondissement (113-14, art. 46, 67 and 226).
    #[derive(Default)]
    pub enum ArrondissementStatus ("reading-arrondissement-status") {
        /// The internal rules settle it; absences are counted, nothing follows of itself.
        #[default]
        InternalRules = "internal-rules",
        /// As in a commune.
        AsCommune = "as-commune",
    }
}

vocabulary! {
    /// Point 12: what a third of women on the list of vice-presidents obliges to (113-14, art. 17).
    #[derive(Default)]
    pub enum WomenOnList ("reading-women-on-list") {
        /// To do what is possible: a warning.
        #[default]
        Means = "means",
        /// To reach it.
        Result = "result",
    }
}

vocabulary! {
    /// Point 13: which sessions count toward the resignation of right (113-14, art. 67).
    #[derive(Default)]
    pub enum AbsencesCounted ("reading-absences-counted") {
        /// Ordinary and extraordinary ones: the text does not distinguish.
        #[default]
        BothKinds = "both-kinds",
        /// Ordinary ones only.
        OrdinaryOnly = "ordinary-only",
    }
}

vocabulary! {
    /// Point 14: what the word مقاطعة means here. There is one reading; it is listed because translations elsewhere use the word for a county.
    #[derive(Default)]
    pub enum WordMuqataa ("reading-word-muqataa") {
        /// The arrondissement of the organic law, and nothing else.
        #[default]
        Arrondissement = "arrondissement",
    }
}

vocabulary! {
    /// Point 15: whether an opinion that an arrondissement has not given before the session of the commune is pointed out (113-14, art. 235).
    #[derive(Default)]
    pub enum MissingOpinion ("reading-missing-opinion") {
        /// It is.
        #[default]
        Warns = "warns",
        /// It is not.
        Silent = "silent",
    }
}
