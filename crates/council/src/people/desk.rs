//! What a page needs to know of the request before it begins: language, council, person, roles.
//! A handler that takes a [`Desk`] cannot be reached without a role in that council.

use super::{Actor, Role, Roles, actor_of_account};
use crate::councils::{self, Council};
use crate::house::{CouncilHead, Frame, House, SignedHead, cited};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use kit::db::Tx;
use kit::web::{Nonce, sign_in_token};
use kit::{Error, Id, Language, Result, live, sign_in};
use law::rules::Entry;

/// A signed-in person at the desk of one council, in which they have a role.
pub struct Desk {
    /// The house.
    pub house: House,
    /// The frame of the page.
    pub frame: Frame,
    /// The council.
    pub council: Council,
    /// The person.
    pub actor: Actor,
    /// What they are there.
    pub roles: Roles,
}

/// A signed-in person, at no council in particular.
pub struct Home {
    /// The house.
    pub house: House,
    /// The frame of the page.
    pub frame: Frame,
    /// The person.
    pub actor: Actor,
}

/// Anybody, at the public pages of one council.
pub struct Public {
    /// The house.
    pub house: House,
    /// The frame of the page.
    pub frame: Frame,
    /// The council.
    pub council: Council,
    /// The snapshot in which the council was found; the page reads the rest in it.
    pub tx: Tx,
}

impl Home {
    /// The same person at the desk of `council`, as what they are there by `roles`: for a deed that
    /// a page of several councils does in one of them.
    pub fn at(self, council: Council, roles: Roles) -> Desk {
        let frame = self.frame.of(head_of(&council)).for_whom(head(&self.actor, roles));
        Desk { house: self.house, frame, council, actor: self.actor, roles }
    }
}

impl Desk {
    /// Goes on if `allowed`; the step is forbidden to these roles otherwise.
    pub fn allow(&self, allowed: bool) -> Result<()> {
        if allowed { Ok(()) } else { Err(Error::Forbidden) }
    }

    /// For whom histories are told: the council, and the roles there.
    pub fn reader(&self) -> (Id, Roles) {
        (self.council.id, self.roles)
    }

    /// The rule of this council's own law that puts `entry` of the register of rules in force.
    pub fn rule(&self, entry: &str) -> Option<Entry<'static>> {
        self.council.rule(entry, self.frame.today())
    }

    /// Where that rule stands, as it is cited: «art. 42 de la loi organique 113-14».
    pub fn article(&self, entry: &str) -> String {
        cited(self.rule(entry), self.frame.language)
    }

    /// The address of a page of this desk.
    pub fn at(&self, path: &str) -> String {
        self.frame.desk(path)
    }
}

impl FromRequestParts<House> for Desk {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self> {
        let frame = frame(parts, house).await?;
        let mut tx = house.db.read().await?;
        let actor = recognise(&mut tx, parts, house).await?;
        let council = council(&mut tx, parts).await?;
        let heard = live::head(&mut tx, &council.id.to_string()).await?;
        drop(tx);
        let roles = actor.roles_in(council.id);
        if roles.is_empty() {
            return Err(Error::NotFound);
        }
        let signed = head(&actor, roles);
        let frame = frame.of(head_of(&council)).for_whom(signed).having_heard(heard);
        Ok(Self { house: house.clone(), frame, council, actor, roles })
    }
}

impl FromRequestParts<House> for Home {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self> {
        let frame = frame(parts, house).await?;
        let actor = recognise(&mut house.db.read().await?, parts, house).await?;
        let frame = frame.for_whom(head(&actor, Roles::NONE));
        Ok(Self { house: house.clone(), frame, actor })
    }
}

impl FromRequestParts<House> for Public {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self> {
        let frame = frame(parts, house).await?;
        let mut tx = house.db.read().await?;
        let council = council(&mut tx, parts).await?;
        let frame = frame.of(head_of(&council));
        Ok(Self { house: house.clone(), frame, council, tx })
    }
}

/// The bare frame: anybody, at no council.
impl FromRequestParts<House> for Frame {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self> {
        frame(parts, house).await
    }
}

async fn frame(parts: &mut Parts, house: &House) -> Result<Frame> {
    let language: Language =
        path_part(parts, "lang").await?.parse().map_err(|_| Error::NotFound)?;
    let nonce = parts.extensions.get::<Nonce>().cloned().unwrap_or(Nonce(String::new()));
    Ok(Frame::new(house, language, &nonce, &parts.uri))
}

async fn council(tx: &mut Tx, parts: &mut Parts) -> Result<Council> {
    let slug = path_part(parts, "council").await?;
    let council = councils::find_by_slug(tx, &slug).await?;
    council.filter(|council| council.opened_at.is_some()).ok_or(Error::NotFound)
}

async fn path_part(parts: &mut Parts, name: &str) -> Result<String> {
    let parameters =
        RawPathParams::from_request_parts(parts, &()).await.map_err(|_| Error::NotFound)?;
    let part = parameters.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned());
    part.ok_or(Error::NotFound)
}

/// The person whom the request's cookie stands for.
async fn recognise(tx: &mut Tx, parts: &Parts, house: &House) -> Result<Actor> {
    let token = sign_in_token(house.app(), &parts.headers).ok_or(Error::SignInFirst)?;
    let known = sign_in::recognise(tx, &token).await?.ok_or(Error::SignInFirst)?;
    let actor = actor_of_account(tx, known.account_id).await?;
    if known.is_stale(tx.now()) {
        let mut tx = house.db.write().await?;
        sign_in::seen(&mut tx, &token).await?;
        tx.commit_housekeeping().await?;
    }
    actor.ok_or(Error::SignInFirst)
}

fn head_of(council: &Council) -> CouncilHead {
    CouncilHead { slug: council.slug.clone(), name: council.title.clone() }
}

fn head(actor: &Actor, roles: Roles) -> SignedHead {
    SignedHead {
        name: actor.name.clone(),
        roles: roles.iter().map(Role::name).collect(),
        is_office: roles.has(Role::Office),
    }
}
