//! Every mail of the demonstration, handed over by SMTP and kept where it can be read.

mod letter;
mod smtp;
mod web;

pub use letter::{Letter, latest};
pub use smtp::open;
pub use web::routes;
