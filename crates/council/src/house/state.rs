//! What every handler of the house can reach.

use axum::extract::FromRef;
use kit::web::App;
use kit::{Args, Bilingual, Language};
use paper::Press;
use std::ops::Deref;

/// The platform, and the press that prints the council's papers. Cheap to clone.
#[derive(Clone)]
pub struct House {
    app: App,
    press: Press,
}

impl House {
    /// A house on `app`.
    pub fn new(app: App, press: Press) -> Self {
        Self { app, press }
    }

    /// The press.
    pub fn press(&self) -> &Press {
        &self.press
    }

    /// The message `key` in both languages, plain: the name of a thing that we give ourselves.
    pub fn words(&self, key: &str, args: impl Fn(Language) -> Args) -> Bilingual {
        let half = |language| {
            let words = self.messages.tell(language, key, &args(language));
            words.replace(['\u{2068}', '\u{2069}'], "")
        };
        Bilingual { ar: half(Language::Arabic), fr: half(Language::French) }
    }

    /// The platform.
    pub fn app(&self) -> &App {
        &self.app
    }
}

impl Deref for House {
    type Target = App;

    fn deref(&self) -> &App {
        &self.app
    }
}

impl FromRef<House> for App {
    fn from_ref(house: &House) -> App {
        house.app.clone()
    }
}
