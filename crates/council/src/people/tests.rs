//! Stories of this room, on both engines.

mod door;
mod invitations;
mod own_account;
mod roles;
mod store;

use crate::trial::{Browser, PASSWORD, Town, Who};
use kit::{Id, sign_in};

/// The address that `person` signs in with.
async fn email(town: &Town, person: Id) -> String {
    let mut tx = town.read().await;
    let account = super::find(&mut tx, person).await.unwrap().account_id.unwrap();
    sign_in::find(&mut tx, account).await.unwrap().email
}

/// A browser in which the president signed in with their password.
async fn president_at_the_door(town: &Town) -> Browser<'_> {
    let email = email(town, town.person(Who::President)).await;
    let fields = [("email", email.as_str()), ("password", PASSWORD)];
    let answer = town.stranger().post_to("/fr/sign-in", &fields).await.done("/fr/desk");
    town.stranger().keeping(&answer)
}
