//! What every request meets: limits, headers, cookies, forms, pages kept ready.

mod app;
mod cookies;
mod forms;
mod headers;
mod kept;
mod limits;
mod path;

pub use app::{App, Settings};
pub use cookies::{sign_in_token, signed_in, signed_out};
pub use forms::{Fields, Form, Upload};
pub use headers::{Nonce, headers};
pub use kept::{FOR_EVERYBODY, Kept, kept};
pub use limits::{Limits, client, limited};
pub use path::Path;
