//! Telling a person at a terminal how far a long work has come; nothing is written elsewhere.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::{Duration, Instant};

/// Work that takes less says nothing of itself.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar that appears once the work has taken over a second.
pub struct Progress {
    bar: ProgressBar,
    begun: Instant,
    is_shown: bool,
}

impl Progress {
    /// A bar for `total` of what `what` names, or for nobody knows how many.
    pub fn new(what: &'static str, total: Option<u64>) -> Self {
        let bar = match total {
            Some(total) => ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::hidden()),
            None => ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()),
        };
        let template =
            if total.is_some() { "{msg} {wide_bar} {pos}/{len}" } else { "{msg} {spinner} {pos}" };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(what);
        Self { bar, begun: Instant::now(), is_shown: false }
    }

    /// Tells that `done` of it is done.
    pub fn at(&mut self, done: u64) {
        if !self.is_shown && self.begun.elapsed() > PATIENCE {
            // Draws nothing unless the standard error is a terminal.
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
            self.is_shown = true;
        }
        self.bar.set_position(done);
    }

    /// Takes the bar away.
    pub fn end(&self) {
        self.bar.finish_and_clear();
    }
}
