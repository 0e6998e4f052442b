//! The two languages in which the law speaks here.

vocabulary! {
    /// A language of the texts and of every sentence drawn from them.
    pub enum Language ("language") {
        /// Arabic: the official language, and the authentic one of a deliberation.
        Arabic = "ar",
        /// French.
        French = "fr",
    }
}
