//! Golden tables written from the articles of the law, never from the code.
//!
//! Each row names an article or stands under one. Every expected date was found by hand on a
//! calendar with the holidays of the public sector; where counting is not obvious the reasoning is
//! written beside it: `[Fri 1]` is a day that is not counted, `Thu 30(2)` the second one counted.

#![expect(clippy::unwrap_used, reason = "a table that cannot be read must stop the test")]

mod ground;

mod agenda;
mod ballot;
mod calendar;
mod chain;
mod closing;
mod control;
mod convocation;
mod defaults;
mod dispute;
mod episodes;
mod extraordinary;
mod higher_chain;
mod majority;
mod matters;
mod members;
mod minutes;
mod office;
mod opening;
mod organs;
mod posting;
mod profiles;
mod provinces;
mod quorum;
mod register;
mod requests;
mod rules;
mod seats;
mod second_call;
mod sentences;
mod sittings;
mod standing;
mod visa;
mod votes;
