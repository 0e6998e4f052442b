//! What a session is called.

use super::Session;
use crate::house::House;
use kit::{Args, Bilingual, Language};

/// «Session ordinaire de février 2027», «الدورة العادية لشهر فبراير 2027».
pub fn title(house: &House, session: &Session) -> Bilingual {
    let words = |language| in_language(house, session, language);
    Bilingual { ar: words(Language::Arabic), fr: words(Language::French) }
}

fn in_language(house: &House, session: &Session, language: Language) -> String {
    let month = house.messages.say(language, &format!("session-month-{}", session.month));
    let args = Args::none().text("month", month).text("year", session.year.to_string());
    let key = format!("session-title-{}", session.kind.name());
    let title = house.messages.tell(language, &key, &args);
    // Inside other sentences and in titles of windows, the isolates would stand in the way.
    title.replace(['\u{2068}', '\u{2069}'], "")
}

