//! Who may read what.

use super::Action;
use crate::people::{self, Desk, OfficeKind, Role, Roles};
use jiff::civil::Date;
use kit::Id;
use kit::db::{Result, Tx};

kit::named! {
    /// Who may read a document. Each circle holds those before it.
    pub enum Confidentiality {
        /// The office, the president and the secretary: a paper in preparation.
        Office = "office",
        /// The service that the document belongs to, too.
        Service = "service",
        /// The president and the vice-presidents too.
        Bureau = "bureau",
        /// The control authority too: a paper of an agenda that it has received.
        Authority = "authority",
        /// Everybody with a role in the council: a paper that was sent to the members.
        Members = "members",
        /// Everybody.
        Public = "public",
    }
}

impl Confidentiality {
    /// Whether somebody with `roles` may read what is kept at this level. The service of a
    /// document, and the bureau, are known by more than roles: [`Reader`].
    pub fn lets(self, roles: Roles) -> bool {
        self >= Self::from(roles)
    }

    /// The narrowest circle that somebody with `roles` belongs to.
    fn from(roles: Roles) -> Self {
        if roles.any(&[Role::Office, Role::President, Role::Secretary]) {
            Self::Office
        } else if roles.has(Role::Authority) {
            Self::Authority
        } else if roles.is_empty() {
            Self::Public
        } else {
            Self::Members
        }
    }

    /// The circles to which what is open to this one may still be opened.
    pub fn wider(self) -> impl Iterator<Item = Self> {
        Self::CHOSEN.into_iter().filter(move |it| *it > self)
    }

    /// How lists colour it.
    pub fn pill(self) -> &'static str {
        match self {
            Self::Office | Self::Service | Self::Bureau => "soon",
            Self::Authority | Self::Members => "info",
            Self::Public => "done",
        }
    }

    /// The circles among which somebody chooses for a paper of their own; what the authority and
    /// the members received is opened by the deed that sent it.
    pub const CHOSEN: [Self; 5] =
        [Self::Office, Self::Service, Self::Bureau, Self::Members, Self::Public];
}

/// Who reads the documents of one council.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// The council.
    pub council: Id,
    /// The person.
    pub person: Id,
    /// The narrowest circle they belong to.
    pub from: Confidentiality,
    /// The day, on which they work for a service or not.
    pub today: Date,
    /// What they are there.
    pub roles: Roles,
}

impl Reader {
    /// Who asks at this desk.
    pub async fn of(tx: &mut Tx, desk: &Desk) -> Result<Self> {
        let person = desk.actor.person;
        Self::read(tx, (desk.council.id, desk.roles), person, desk.frame.today()).await
    }

    /// `person`, who has `roles` in `council` on `today`.
    pub async fn read(
        tx: &mut Tx,
        (council, roles): (Id, Roles),
        person: Id,
        today: Date,
    ) -> Result<Self> {
        let mut from = Confidentiality::from(roles);
        if from > Confidentiality::Bureau && roles.has(Role::Member) {
            let offices = people::offices_on(tx, council, today).await?;
            let is_of_bureau = offices.iter().any(|office| {
                office.person_id == person && office.kind == OfficeKind::VicePresident
            });
            if is_of_bureau {
                from = Confidentiality::Bureau;
            }
        }
        Ok(Self { council, person, from, today, roles })
    }

    /// Whether they may do `action` to the documents of the council, or of their service.
    pub fn may(&self, action: Action) -> bool {
        super::may(self.roles, action)
    }
}
