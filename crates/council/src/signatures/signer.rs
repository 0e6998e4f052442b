//! Who signs today as president, and who as secretary: the holder, or whoever the law puts in the
//! holder's place, with the reason.

use super::store_signer::{self, Impediment};
use crate::councils::Council;
use crate::people::{self, Interim, InterimCause, Office, OfficeKind};
use jiff::civil::Date;
use kit::db::Tx;
use kit::{Bilingual, Error, Id, Result};
use law::substitution::{self, Capacity};
use law::{Profile, Verdict, bureau};
use std::collections::BTreeSet;

kit::named! {
    /// Why somebody does not sign in their own office.
    pub enum Cause {
        /// متغيب
        Absent = "absent",
        /// عاقه عائق
        Prevented = "prevented",
        /// رفض التوقيع
        Refusing = "refusing",
        /// Nobody holds the office, or whoever holds it is no longer a member in office.
        Vacant = "vacant",
        /// The same person signs as president: nobody signs twice.
        SamePerson = "same-person",
    }
}

/// Who signs in one function.
#[derive(Debug, Clone)]
pub struct Signer {
    /// The function: president or secretary.
    pub office: OfficeKind,
    /// Who signs, if anybody can.
    pub person: Option<(Id, Bilingual)>,
    /// In what capacity.
    pub capacity: Capacity,
    /// Why the holder does not.
    pub cause: Option<Cause>,
    /// The reason that was given.
    pub reason: Bilingual,
    /// What the law says of the substitute.
    pub ground: Option<Verdict>,
}

/// Who signs in the two functions.
#[derive(Debug, Clone)]
pub struct Signers {
    /// For the president.
    pub president: Signer,
    /// For the secretary.
    pub secretary: Signer,
}

impl Signer {
    /// Whether `person` is the one.
    pub fn is(&self, person: Id) -> bool {
        self.person.as_ref().is_some_and(|(id, _)| *id == person)
    }

    fn of(office: OfficeKind, capacity: Capacity, person: Option<(Id, Bilingual)>) -> Self {
        let reason = Bilingual::default();
        Self { office, person, capacity, cause: None, reason, ground: None }
    }
}

impl Signers {
    /// Both.
    pub fn each(&self) -> [&Signer; 2] {
        [&self.president, &self.secretary]
    }

    /// In which function `person` signs, if in any.
    pub fn place(&self, person: Id) -> Option<&Signer> {
        self.each().into_iter().find(|it| it.is(person))
    }
}

/// What is known on the day of signing.
struct Known<'k> {
    offices: Vec<Office>,
    in_office: BTreeSet<Id>,
    impeded: Vec<Impediment>,
    designated: Option<(Id, Bilingual)>,
    acting: Option<Interim>,
    profile: &'k Profile,
    today: Date,
}

/// Who signs the papers of `session` on the day `today` (113-14, art. 47 and 109).
pub async fn signers(tx: &mut Tx, council: &Council, session: Id, today: Date) -> Result<Signers> {
    let profile = council.law(today).ok_or(Error::NotFound)?;
    let members = people::in_office(tx, council, today).await?;
    let impeded = store_signer::impediments(tx, session).await?;
    let known = Known {
        offices: people::offices_on(tx, council.id, today).await?,
        in_office: members.into_iter().map(|member| member.person_id).collect(),
        impeded: impeded.into_iter().filter(|it| it.ended_at.is_none()).collect(),
        designated: store_signer::designated(tx, session).await?,
        acting: people::acting(tx, council.id, OfficeKind::President, today).await?,
        profile: &profile,
        today,
    };
    let president = known.president();
    let secretary = known.secretary(&president);
    Ok(Signers { president, secretary })
}

/// Who signs as president on the day `today` what belongs to no session: the holder, or whoever
/// stands in of right (113-14, art. 109; 112-14, art. 105; 111-14, art. 111).
pub async fn president(tx: &mut Tx, council: &Council, today: Date) -> Result<Signer> {
    let profile = council.law(today).ok_or(Error::NotFound)?;
    let members = people::in_office(tx, council, today).await?;
    let known = Known {
        offices: people::offices_on(tx, council.id, today).await?,
        in_office: members.into_iter().map(|member| member.person_id).collect(),
        impeded: Vec::new(),
        designated: None,
        acting: people::acting(tx, council.id, OfficeKind::President, today).await?,
        profile: &profile,
        today,
    };
    Ok(known.president())
}

impl Known<'_> {
    fn holders(&self, kind: OfficeKind) -> impl Iterator<Item = &Office> {
        self.offices.iter().filter(move |office| office.kind == kind)
    }

    fn impediment(&self, person: Id) -> Option<&Impediment> {
        self.impeded.iter().find(|it| it.person_id == person)
    }

    /// Why `office` is not exercised by its holder today, if it is not.
    fn obstacle(&self, office: Option<&Office>) -> Option<(Cause, Bilingual)> {
        let Some(office) = office.filter(|it| self.in_office.contains(&it.person_id)) else {
            return Some((Cause::Vacant, Bilingual::default()));
        };
        self.impediment(office.person_id).map(|it| (it.cause, it.reason.clone()))
    }

    fn able(&self, kind: OfficeKind) -> impl Iterator<Item = (Id, Bilingual)> {
        self.holders(kind)
            .filter(|it| self.obstacle(Some(it)).is_none())
            .map(|it| (it.person_id, it.name.clone()))
    }

    /// Whoever stands in of right, if somebody was written down who can sign; else the holder; else,
    /// for this session, the first vice-president who can.
    fn president(&self) -> Signer {
        if let Some(signer) = self.acting.as_ref().and_then(|it| self.standing_in(it)) {
            return signer;
        }
        let holder = self.holders(OfficeKind::President).next();
        let Some((cause, reason)) = self.obstacle(holder) else {
            let person = holder.map(|it| (it.person_id, it.name.clone()));
            return Signer::of(OfficeKind::President, Capacity::Holder, person);
        };
        let since = holder.and_then(|it| self.impediment(it.person_id)).map(|it| it.since);
        let ground = since.map(|since| bureau::interim(since, self.today, self.profile));
        let acting = self.able(OfficeKind::VicePresident).next();
        let signer = Signer::of(OfficeKind::President, Capacity::Acting, acting);
        Signer { cause: Some(cause), reason, ground, ..signer }
    }

    fn standing_in(&self, interim: &Interim) -> Option<Signer> {
        let able = self.in_office.contains(&interim.acting_id)
            && self.impediment(interim.acting_id).is_none();
        let acting = Some((interim.acting_id, interim.name.clone()));
        let signer = Signer::of(OfficeKind::President, Capacity::Acting, acting);
        let cause = match interim.cause {
            InterimCause::Absent => Cause::Absent,
            InterimCause::Prevented => Cause::Prevented,
            InterimCause::Vacant => Cause::Vacant,
        };
        let (reason, ground) = (interim.reason.clone(), Some(interim.verdict.0.clone()));
        able.then_some(Signer { cause: Some(cause), reason, ground, ..signer })
    }

    fn secretary(&self, president: &Signer) -> Signer {
        let holder = self.holders(OfficeKind::Secretary).next();
        let same = holder.is_some_and(|it| president.is(it.person_id));
        let twice = same.then(|| (Cause::SamePerson, Bilingual::default()));
        let Some((cause, reason)) = self.obstacle(holder).or(twice) else {
            let person = holder.map(|it| (it.person_id, it.name.clone()));
            return Signer::of(OfficeKind::Secretary, Capacity::Holder, person);
        };
        let deputy =
            self.able(OfficeKind::DeputySecretary).find(|(person, _)| !president.is(*person));
        let (signer, ground) = match deputy {
            Some(deputy) => {
                let signer = Signer::of(OfficeKind::Secretary, Capacity::Deputy, Some(deputy));
                (signer, substitution::deputy(self.profile))
            }
            None => (self.designated(president), substitution::designated(self.profile)),
        };
        Signer { cause: Some(cause), reason, ground: Some(ground), ..signer }
    }

    fn designated(&self, president: &Signer) -> Signer {
        let able = |person: Id| {
            self.in_office.contains(&person)
                && self.impediment(person).is_none()
                && !president.is(person)
        };
        let designated = self.designated.clone().filter(|(person, _)| able(*person));
        Signer::of(OfficeKind::Secretary, Capacity::Designated, designated)
    }
}
