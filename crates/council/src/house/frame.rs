//! What surrounds a page's own contents: language, who is signed in, which council, what was done.

use super::House;
use axum::http::Uri;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::language::{self, Args, Bilingual, Language, Shown};
use kit::web::Nonce;
use kit::{Id, Refusal};
use law::Subject;

/// The frame of one page. Templates speak through it.
#[derive(Clone)]
pub struct Frame {
    /// The language of the page.
    pub language: Language,
    /// The council it belongs to, if to one.
    pub council: Option<CouncilHead>,
    /// Who is signed in, if anybody.
    pub signed: Option<SignedHead>,
    /// Where the page is in the house.
    pub place: Place,
    /// When it is written.
    pub now: Timestamp,
    house: House,
    nonce: String,
    path: String,
    done: Option<String>,
    heard: i64,
}

/// A number that chooses a plural. Templates hand it over by reference.
pub trait Count {
    /// As messages take it.
    fn count(&self) -> i64;
}

impl Count for usize {
    fn count(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

impl Count for u32 {
    fn count(&self) -> i64 {
        i64::from(*self)
    }
}

impl Count for u8 {
    fn count(&self) -> i64 {
        i64::from(*self)
    }
}

impl<T: Count> Count for &T {
    fn count(&self) -> i64 {
        (**self).count()
    }
}

/// A council, as the head of a page names it.
#[derive(Debug, Clone)]
pub struct CouncilHead {
    /// Its place in addresses.
    pub slug: String,
    /// Its full name.
    pub name: Bilingual,
}

/// The person signed in, as the head of a page names them.
#[derive(Debug, Clone)]
pub struct SignedHead {
    /// Their name.
    pub name: Bilingual,
    /// Message keys of what they are in this council.
    pub roles: Vec<&'static str>,
    /// Whether the office's pages are theirs.
    pub is_office: bool,
}

/// Where a page is: the part of the menu that is lit, and the way back.
#[derive(Debug, Clone, Default)]
pub struct Place {
    /// The lit entry of the menu.
    pub menu: &'static str,
    /// The way back: words and addresses.
    pub crumbs: Vec<(String, String)>,
}

/// One of several pages about the same thing.
#[derive(Debug, Clone)]
pub struct Tab {
    /// Its message key.
    pub key: &'static str,
    /// Its address.
    pub url: String,
    /// Whether it is the one shown.
    pub current: bool,
}

impl Frame {
    /// The frame of a page in `language`, asked for at `uri`.
    pub fn new(house: &House, language: Language, nonce: &Nonce, uri: &Uri) -> Self {
        Self {
            language,
            council: None,
            signed: None,
            place: Place::default(),
            now: house.db.clock().now(),
            house: house.clone(),
            nonce: nonce.0.clone(),
            path: uri.path().to_owned(),
            done: done_in(house, uri),
            heard: 0,
        }
    }

    /// The page belongs to this council.
    pub fn of(mut self, council: CouncilHead) -> Self {
        self.council = Some(council);
        self
    }

    /// The page can tell what the council's journal told up to the entry `seq`.
    pub fn having_heard(mut self, seq: i64) -> Self {
        self.heard = seq;
        self
    }

    /// The page is shown to this person.
    pub fn for_whom(mut self, signed: SignedHead) -> Self {
        self.signed = Some(signed);
        self
    }

    /// Puts the page in its place.
    pub fn at(mut self, menu: &'static str, crumbs: Vec<(String, String)>) -> Self {
        self.place = Place { menu, crumbs };
        self
    }

    /// The message `key`.
    pub fn say(&self, key: &str) -> String {
        self.house.messages.say(self.language, key)
    }

    /// The message `key` in Arabic, whatever the page: the label of an Arabic field.
    pub fn in_arabic(&self, key: &str) -> String {
        self.house.messages.say(Language::Arabic, key)
    }

    /// The message `key` in French: the label of a French field.
    pub fn in_french(&self, key: &str) -> String {
        self.house.messages.say(Language::French, key)
    }

    /// The message `prefix-name`: the word for a variant of an enum.
    pub fn word(&self, prefix: &str, name: impl std::fmt::Display) -> String {
        self.say(&format!("{prefix}-{name}"))
    }

    /// A refusal in words, and the law's own sentence if it is the law that refuses.
    pub fn refusal(&self, refusal: &Refusal) -> (String, Option<String>) {
        let verdict = refusal.verdict.as_ref().map(|both| match self.language {
            Language::Arabic => both.0.clone(),
            Language::French => both.1.clone(),
        });
        (self.tell(refusal.reason, &refusal.args), verdict)
    }

    /// Why something cannot be done, in one breath: beside the button that it greys.
    pub fn why(&self, refusal: &Refusal) -> String {
        match self.refusal(refusal) {
            (reason, Some(verdict)) => format!("{reason} {verdict}"),
            (reason, None) => reason,
        }
    }

    /// What a point is about, in the law's words.
    pub fn subject(&self, subject: &Subject) -> String {
        subject.words(super::tongue(self.language))
    }

    /// The message `key`, with the right plural for `count`.
    pub fn count(&self, key: &str, count: impl Count) -> String {
        self.tell(key, &Args::none().count("count", count.count()))
    }

    /// The message `key` about `what`.
    pub fn about(&self, key: &str, what: impl std::fmt::Display) -> String {
        self.tell(key, &Args::none().text("what", what.to_string()))
    }

    /// The message `key` about `args`.
    pub fn tell(&self, key: &str, args: &Args) -> String {
        self.house.messages.tell(self.language, key, args)
    }

    /// A text of the council, as HTML: use it with `|safe`.
    pub fn text(&self, text: &Bilingual) -> String {
        text.shown(self.language).html()
    }

    /// A text of the council, plain.
    pub fn plain<'t>(&self, text: &'t Bilingual) -> Shown<'t> {
        text.shown(self.language)
    }

    /// `3 février 2027`.
    pub fn date(&self, day: &Date) -> String {
        language::date(self.language, *day)
    }

    /// `mercredi 3 février 2027`.
    pub fn weekday(&self, day: &Date) -> String {
        language::weekday_and_date(self.language, *day)
    }

    /// `3 févr. 2027`.
    pub fn short(&self, day: &Date) -> String {
        language::date_short(self.language, *day)
    }

    /// «11 janvier», from `01-11`: a day that comes back each year.
    pub fn every_year(&self, month_day: &str) -> String {
        let day = format!("2024-{month_day}").parse::<Date>();
        let words = day.map(|day| language::day_of_year(self.language, day));
        words.unwrap_or_else(|_| month_day.to_owned())
    }

    /// `09:00`, to be put in a `<bdi dir="ltr">`.
    pub fn hour(&self, at: &Time) -> String {
        language::time(*at)
    }

    /// `3 févr. 2027 à 09:00`, on the clocks of Morocco.
    pub fn when(&self, at: &Timestamp) -> String {
        language::date_and_time(self.language, *at)
    }

    /// The day of a moment, on the clocks of Morocco.
    pub fn date_of(&self, at: &Timestamp) -> String {
        language::date(self.language, kit::clock::day(*at))
    }

    /// `3 218 036` as the language writes it, to be put in a `<bdi dir="ltr">`.
    pub fn number(&self, number: &i64) -> String {
        language::number(self.language, *number)
    }

    /// The day it is.
    pub fn today(&self) -> Date {
        kit::clock::day(self.now)
    }

    /// The `lang` attribute.
    pub fn lang(&self) -> &'static str {
        self.language.code()
    }

    /// The `dir` attribute.
    pub fn dir(&self) -> &'static str {
        self.language.direction()
    }

    /// What a script must bear to run on this page.
    pub fn nonce(&self) -> &str {
        &self.nonce
    }

    /// Where an asset is served.
    pub fn asset(&self, name: &str) -> String {
        super::asset(name)
    }

    /// The attributes by which the part `id` of a page follows `session`: it fetches itself anew
    /// when something happened to it. Use it with `|safe`.
    pub fn follows(&self, id: &str, session: &Id) -> String {
        let page = &self.path;
        let live = self.desk(&format!("sessions/{session}/live?since={}", self.heard));
        format!(
            "id=\"{id}\" hx-ext=\"sse,live\" sse-connect=\"{live}\" hx-get=\"{page}\" \
             hx-trigger=\"sse:changed\" hx-select=\"#{id}\" hx-swap=\"live\""
        )
    }

    /// The name of the month of `day`, which stands under its number.
    pub fn month(&self, day: &Date) -> String {
        let words = language::day_of_year(self.language, *day);
        let month = words.split_once(char::is_whitespace).map(|(_, month)| month.to_owned());
        month.unwrap_or(words)
    }

    /// An icon, as HTML: use it with `|safe`.
    pub fn icon(&self, name: &str) -> String {
        let sprite = super::asset("/icons.svg");
        format!("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"{sprite}#{name}\"/></svg>")
    }

    /// An icon that points along the reading: it is mirrored from right to left.
    pub fn arrow(&self, name: &str) -> String {
        self.icon(name).replacen("\"icon\"", "\"icon mirror\"", 1)
    }

    /// Where the rule `entry` of a law that is the same for every council stands.
    pub fn national(&self, entry: &str) -> String {
        let rule = law::Law::national().entry(entry, law::Kind::Commune, self.today());
        super::cited(rule, self.language)
    }

    /// The kind of signature that is given here, with the article that knows it.
    pub fn signature_nature(&self) -> String {
        self.about("signature-nature", self.national("signature_niveaux"))
    }

    /// The same page in the other language.
    pub fn in_other_language(&self) -> String {
        let rest = self.path.trim_start_matches('/').split_once('/').map_or("", |(_, rest)| rest);
        let other = format!("/{}", self.language.other());
        if rest.is_empty() { other } else { format!("{other}/{rest}") }
    }

    /// The name of the other language, in itself.
    pub fn other_language(&self) -> &'static str {
        match self.language.other() {
            Language::Arabic => "العربية",
            Language::French => "Français",
        }
    }

    /// The `lang` attribute of that name.
    pub fn other_lang(&self) -> &'static str {
        self.language.other().code()
    }

    /// The address of a page of this council's desk.
    pub fn desk(&self, path: &str) -> String {
        format!("/{}/{}/desk/{path}", self.language, self.slug())
    }

    /// The address of a public page of this council.
    pub fn public(&self, path: &str) -> String {
        let home = format!("/{}/{}", self.language, self.slug());
        if path.is_empty() { home } else { format!("{home}/{path}") }
    }

    /// The address of a page that belongs to no council.
    pub fn root(&self, path: &str) -> String {
        let start = format!("/{}", self.language);
        if path.is_empty() { start } else { format!("{start}/{path}") }
    }

    /// What was just done, to be said at the head of the page.
    pub fn done(&self) -> Option<String> {
        self.done.as_ref().map(|key| self.say(key))
    }

    /// Whether `menu` is where the page is.
    pub fn is_at(&self, menu: &str) -> bool {
        self.place.menu == menu
    }

    /// Whether this house is a demonstration.
    pub fn is_demonstration(&self) -> bool {
        self.house.settings.demonstration
    }

    fn slug(&self) -> &str {
        self.council.as_ref().map_or("", |council| &council.slug)
    }
}

/// The deed that the address names, if it is one we know of.
fn done_in(house: &House, uri: &Uri) -> Option<String> {
    let key = uri.query()?.split('&').find_map(|pair| pair.strip_prefix("done="))?;
    (key.starts_with("done-") && house.messages.knows(key)).then(|| key.to_owned())
}
