//! Closed lists of words: enums whose variants have one written name, everywhere the same.
//!
//! The name of a variant is what stands in `rules/*.toml`, in stored records and in the keys of
//! `words/*.ftl`. Writing it once per variant keeps the three from drifting apart.

/// Declares an enum whose variants have a written name, with `ALL` and `name()`. With a prefix in
/// parentheses it also gets `words(language)`, the message `prefix-name` of `words/*.ftl`.
macro_rules! vocabulary {
    (
        $(#[$about:meta])*
        pub enum $Name:ident ($prefix:literal) {
            $($(#[$doc:meta])* $Variant:ident = $word:literal),+ $(,)?
        }
    ) => {
        vocabulary! {
            $(#[$about])*
            pub enum $Name { $($(#[$doc])* $Variant = $word),+ }
        }

        impl $Name {
            /// How it is called in `language`.
            pub fn words(self, language: $crate::Language) -> String {
                $crate::words::Sentence::new(language).say(self.key())
            }

            /// The key of its words in `words/*.ftl`.
            pub(crate) const fn key(self) -> &'static str {
                match self {
                    $(Self::$Variant => concat!($prefix, "-", $word)),+
                }
            }
        }
    };
    (
        $(#[$about:meta])*
        pub enum $Name:ident {
            $($(#[$doc:meta])* $Variant:ident = $word:literal),+ $(,)?
        }
    ) => {
        $(#[$about])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        pub enum $Name {
            $($(#[$doc])* #[serde(rename = $word)] $Variant),+
        }

        impl $Name {
            /// Every one, in the order in which they are written here.
            pub const ALL: &[Self] = &[$(Self::$Variant),+];

            /// Its written name, the same in rules, in records and in the keys of words.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$Variant => $word),+
                }
            }
        }
    };
}
