//! What time it is. Deadlines are the business: time is asked for here, once per transaction, and
//! handed down as an argument.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

/// The legal time of Morocco (decree 2-18-855).
pub static MOROCCO: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Africa/Casablanca").unwrap_or(TimeZone::UTC));

/// A clock that keeps the hour of the machine, shifted by a whole number of seconds. Only the
/// demonstration shifts it; it never goes back.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    shift: Arc<AtomicI64>,
}

impl Clock {
    /// The machine's own time.
    pub fn real() -> Self {
        Self::default()
    }

    /// A clock ahead of (or behind) the machine's by `seconds`.
    pub fn shifted(seconds: i64) -> Self {
        Self { shift: Arc::new(AtomicI64::new(seconds)) }
    }

    /// Now, to the microsecond, which both engines keep.
    #[expect(clippy::disallowed_methods, reason = "this is where time comes from")]
    pub fn now(&self) -> Timestamp {
        let shift = SignedDuration::from_secs(self.shift());
        let now = Timestamp::now().checked_add(shift).unwrap_or(Timestamp::MAX);
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }

    /// How many seconds ahead of the machine it is.
    pub fn shift(&self) -> i64 {
        self.shift.load(Ordering::SeqCst)
    }

    /// Moves the clock forward; nothing moves it back.
    pub fn advance(&self, by: SignedDuration) {
        self.shift.fetch_add(by.as_secs().max(0), Ordering::SeqCst);
    }
}

/// The same instant on the clocks of Morocco.
pub fn in_morocco(at: Timestamp) -> Zoned {
    at.to_zoned(MOROCCO.clone())
}

/// The day it is in Morocco at that instant.
pub fn day(at: Timestamp) -> Date {
    in_morocco(at).date()
}
