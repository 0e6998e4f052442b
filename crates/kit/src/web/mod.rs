//! What every request meets: limits, headers, cookies, forms.

mod app;
mod cookies;
mod forms;
mod headers;
mod limits;
mod path;

pub use app::{App, Settings};
pub use cookies::{sign_in_token, signed_in, signed_out};
pub use forms::{Fields, Form, Upload};
pub use headers::{Nonce, headers};
pub use limits::{Limits, client, limited};
pub use path::Path;
