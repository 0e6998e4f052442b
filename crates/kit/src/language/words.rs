//! What to say, in which language: the `fr.ftl` and `ar.ftl` beside each room.

use super::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_locale_core::locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// The words of one room, or of one crate.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    /// Whose.
    pub of: &'static str,
    /// The text of `ar.ftl`.
    pub arabic: &'static str,
    /// The text of `fr.ftl`.
    pub french: &'static str,
}

/// What a message speaks of, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Args(Vec<(&'static str, Argument)>);

/// One thing a message speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A word, a name, a date already written.
    Text(String),
    /// A count: it chooses the plural.
    Count(i64),
}

impl Args {
    /// Nothing.
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds a text.
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.push((name, Argument::Text(text.into())));
        self
    }

    /// Adds a count.
    pub fn count(mut self, name: &'static str, count: impl Into<i64>) -> Self {
        self.0.push((name, Argument::Count(count.into())));
        self
    }
}

/// Every room's messages, in both languages.
pub struct Messages {
    arabic: FluentBundle<FluentResource>,
    french: FluentBundle<FluentResource>,
}

impl Messages {
    /// Gathers `words`. Fails on a syntax error or a key that two rooms define.
    pub fn gather(words: &[Words]) -> anyhow::Result<Self> {
        let mut messages =
            Self { arabic: empty(Language::Arabic)?, french: empty(Language::French)? };
        for room in words {
            for (bundle, text) in
                [(&mut messages.arabic, room.arabic), (&mut messages.french, room.french)]
            {
                let resource = FluentResource::try_new(text.to_owned())
                    .map_err(|(_, errors)| anyhow::anyhow!("{}: {errors:?}", room.of))?;
                bundle
                    .add_resource(resource)
                    .map_err(|errors| anyhow::anyhow!("{}: {errors:?}", room.of))?;
            }
        }
        Ok(messages)
    }

    /// Whether `key` is said in both languages.
    pub fn knows(&self, key: &str) -> bool {
        self.arabic.has_message(key) && self.french.has_message(key)
    }

    /// The message `key` in `language`, or the key itself if nobody wrote it.
    pub fn say(&self, language: Language, key: &str) -> String {
        self.tell(language, key, &Args::none())
    }

    /// The message `key` in `language`, speaking of `args`.
    pub fn tell(&self, language: Language, key: &str, args: &Args) -> String {
        let bundle = match language {
            Language::Arabic => &self.arabic,
            Language::French => &self.french,
        };
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut arguments = FluentArgs::with_capacity(args.0.len());
        for (name, argument) in &args.0 {
            match argument {
                Argument::Text(text) => arguments.set(*name, text.as_str()),
                Argument::Count(count) => arguments.set(*name, FluentValue::from(*count)),
            }
        }
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

/// Arguments are set apart by invisible isolates, so that a reference or a French name keeps its
/// order inside an Arabic sentence.
fn empty(language: Language) -> anyhow::Result<FluentBundle<FluentResource>> {
    let tag: LanguageIdentifier = language.code().parse()?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.add_function("PLURAL", plural).map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(bundle)
}

/// `PLURAL($count)`: the plural category of a count in Arabic, from ICU data. The rules that come
/// with Fluent forget that Arabic looks at the last two digits: they count 131 members like 100.
fn plural<'a>(arguments: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = arguments.first() else { return FluentValue::Error };
    let (Ok(number), Some(rules)) = (number.as_string().parse::<u64>(), &*ARABIC) else {
        return FluentValue::Error;
    };
    FluentValue::from(match rules.category_for(number) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    })
}

static ARABIC: LazyLock<Option<PluralRules>> = LazyLock::new(|| {
    PluralRules::try_new(locale!("ar").into(), PluralRuleType::Cardinal.into()).ok()
});
