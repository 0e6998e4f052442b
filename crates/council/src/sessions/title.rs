//! What a session is called.

use super::Session;
use crate::house::House;
use kit::{Args, Bilingual};

/// «Session ordinaire de février 2027», «الدورة العادية لشهر فبراير 2027».
pub fn title(house: &House, session: &Session) -> Bilingual {
    house.words(&format!("session-title-{}", session.kind.name()), |language| {
        let month = house.messages.say(language, &format!("session-month-{}", session.month));
        Args::none().text("month", month).text("year", session.year.to_string())
    })
}
