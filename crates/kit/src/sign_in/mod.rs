//! Who is at the door: accounts, passwords, sign-ins, links, and limits on attempts.
//!
//! A *sign-in* is what others call a web session; a *session* is the council's.

mod account;
mod attempts;
mod confirm;
mod link;
mod password;
mod session;
mod token;

pub use account::{Account, create, find, find_by_email, set_language, set_password};
pub use attempts::{Limit, forget, take_back, too_many};
pub use confirm::confirm;
pub use link::{Link, Purpose, follow, make, use_up};
pub use password::{hash, is_right, weakness};
pub use session::{Device, SignIn, close, close_all, list, open, recognise, seen};
pub use token::Token;
