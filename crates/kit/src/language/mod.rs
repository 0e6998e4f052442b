//! Arabic and French: words, texts that exist in both, dates and numbers.

mod bilingual;
mod dates;
mod words;

pub use bilingual::{Bilingual, Shown, escaped};
pub use dates::{
    date, date_and_time, date_short, day_of_year, number, sort_key, time, weekday_and_date,
};
pub use words::{Args, Argument, Messages, Words};

crate::named! {
    /// A language that the platform speaks. Arabic first.
    pub enum Language {
        /// Right to left; the authentic one unless said otherwise.
        Arabic = "ar",
        /// Left to right.
        French = "fr",
    }
}

impl Language {
    /// The `lang` attribute, and the first part of every address.
    pub fn code(self) -> &'static str {
        self.name()
    }

    /// The `dir` attribute.
    pub fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            Self::French => "ltr",
        }
    }

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Arabic => Self::French,
            Self::French => Self::Arabic,
        }
    }

    /// The language that a browser asks for first (RFC 9110 §12.5.4), Arabic if it asks for
    /// neither.
    pub fn accepted(header: &str) -> Self {
        let quality = |tag: &str| {
            header
                .split(',')
                .filter_map(|range| {
                    let mut parts = range.trim().split(";q=");
                    let name = parts.next()?.trim().to_ascii_lowercase();
                    let weight = parts.next().map_or(Some(1.0), |it| it.trim().parse().ok());
                    (name.split('-').next() == Some(tag)).then_some(weight?)
                })
                .fold(0.0_f32, f32::max)
        };
        if quality("fr") > quality("ar") { Self::French } else { Self::Arabic }
    }
}

#[cfg(test)]
mod tests;
