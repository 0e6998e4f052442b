//! Judging a table against the council it is for: what would be added, or everything that stands in
//! the way.

use super::column::folded;
use super::line::{self, Line};
use super::table::{self, Encoding, Table};
use super::{Column, Fault};
use crate::commissions::{self, Commission, Seat, SeatKind};
use crate::councils::{self, Council};
use crate::people::{self, Group, Member, OfficeKind};
use kit::clock::day;
use kit::db::{Result, Tx};
use kit::{Args, Bilingual, Digest, Id};
use std::collections::HashMap;

/// What a table comes to.
#[derive(Debug, Clone)]
pub struct Judged {
    /// How its letters were written.
    pub encoding: Encoding,
    /// The SHA-256 of the file.
    pub sha256: Digest,
    /// The whole text, to be sent again for confirmation.
    pub text: String,
    /// The columns that were recognised.
    pub columns: Vec<Column>,
    /// Who would be added.
    pub members: Vec<NewMember>,
    /// The groups that would be added.
    pub groups: Vec<Bilingual>,
    /// The commissions that would be added.
    pub commissions: Vec<Bilingual>,
}

/// Somebody who would be added.
#[derive(Debug, Clone)]
pub struct NewMember {
    /// What the row says.
    pub line: Line,
    /// The group.
    pub group: Option<Place>,
    /// The commission, and the seat in it.
    pub commission: Option<(Place, SeatKind)>,
}

/// A group or a commission: one that is there, or one that would be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// It is there.
    Known(Id),
    /// It would be added: its number in the list.
    New(usize),
}

/// What the council has already.
struct Present {
    members: Vec<Member>,
    offices: Vec<(OfficeKind, u8)>,
    groups: Vec<Group>,
    commissions: Vec<Commission>,
    seats: Vec<Seat>,
    places: Option<u32>,
}

/// Judges `bytes` for `council`: what they would add, or every fault that was found, in the order
/// of the lines.
pub async fn judge(
    tx: &mut Tx,
    council: &Council,
    bytes: &[u8],
) -> Result<std::result::Result<Judged, Vec<Fault>>> {
    let table = match table::read(bytes) {
        Ok(table) => table,
        Err(fault) => return Ok(Err(vec![fault])),
    };
    let today = day(tx.now());
    let present = Present::read(tx, council).await?;
    let (mut lines, mut faults) = (Vec::new(), Vec::new());
    for (number, cells) in &table.rows {
        match line::read(*number, &table.columns, cells, today) {
            Ok(line) => lines.push(line),
            Err(found) => faults.extend(found),
        }
    }
    faults.extend(twice(&lines));
    faults.extend(lines.iter().flat_map(|line| present.clashes(line)));
    faults.extend(present.crowd(table.rows.len()));
    if !faults.is_empty() {
        faults.sort_by_key(|fault| (fault.line, fault.column));
        return Ok(Err(faults));
    }
    Ok(Ok(present.plan(table, lines, Digest::of(bytes))))
}

impl Present {
    async fn read(tx: &mut Tx, council: &Council) -> Result<Self> {
        let today = day(tx.now());
        let members = people::members_on(tx, council.id, today).await?;
        let held = members.iter().filter_map(|it| Some((it.office?, it.rank.unwrap_or(1))));
        Ok(Self {
            offices: held.collect(),
            members,
            groups: people::groups(tx, council.id).await?,
            commissions: commissions::list(tx, council.id).await?,
            seats: commissions::seats(tx, council.id).await?,
            places: councils::seats_on(tx, council.id, today).await?,
        })
    }

    /// What `line` brings that is taken already.
    fn clashes(&self, line: &Line) -> Vec<Fault> {
        let mut faults = Vec::new();
        if let Some(member) = self.members.iter().find(|it| same_name(&it.name, &line.name)) {
            let column = name_column(&line.name);
            let what = Args::none().text("what", shown(&member.name));
            faults.push(Fault::at(line.number, column, "import-member-known", what));
        }
        let same = |it: &&Member| !line.email.is_empty() && it.email.to_lowercase() == line.email;
        if self.members.iter().any(|it| same(&it)) {
            let what = Args::none().text("what", &line.email);
            faults.push(Fault::at(line.number, Column::Email, "import-email-known", what));
        }
        if line.office.is_some_and(|office| self.offices.contains(&office)) {
            let held = "import-office-held";
            faults.push(Fault::at(line.number, Column::Office, held, Args::none()));
        }
        if let Some((name, SeatKind::President)) = &line.commission
            && let Some(it) = self.commissions.iter().find(|it| same_name(&it.name, name))
            && self
                .seats
                .iter()
                .any(|seat| seat.commission_id == it.id && seat.kind == SeatKind::President)
        {
            let held = "import-commission-has-president";
            faults.push(Fault::at(line.number, Column::Seat, held, Args::none()));
        }
        faults
    }

    /// More members than seats.
    fn crowd(&self, added: usize) -> Option<Fault> {
        let seats = usize::try_from(self.places?).ok()?;
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let total = self.members.len() + added;
        (total > seats).then(|| {
            let args = Args::none().count("count", count(total)).count("seats", count(seats));
            Fault::of_table("import-more-than-seats", args)
        })
    }

    fn plan(&self, table: Table, lines: Vec<Line>, sha256: Digest) -> Judged {
        let known: Vec<(Id, &Bilingual)> = self.groups.iter().map(|it| (it.id, &it.name)).collect();
        let mut groups = Places::of(known);
        let known = self.commissions.iter().map(|it| (it.id, &it.name)).collect();
        let mut commissions = Places::of(known);
        let members = lines
            .into_iter()
            .map(|line| NewMember {
                group: line.group.as_ref().map(|name| groups.place(name)),
                commission: line
                    .commission
                    .as_ref()
                    .map(|(name, kind)| (commissions.place(name), *kind)),
                line,
            })
            .collect();
        Judged {
            encoding: table.encoding,
            sha256,
            text: table.text,
            columns: table.columns.into_iter().flatten().collect(),
            members,
            groups: groups.new,
            commissions: commissions.new,
        }
    }
}

/// Finding groups, or commissions, by their names.
struct Places<'a> {
    known: Vec<(Id, &'a Bilingual)>,
    new: Vec<Bilingual>,
}

impl<'a> Places<'a> {
    fn of(known: Vec<(Id, &'a Bilingual)>) -> Self {
        Self { known, new: Vec::new() }
    }

    /// The one named so; added to the list if there is none. A name that was given in one language
    /// first, and in both later, is the same.
    fn place(&mut self, name: &Bilingual) -> Place {
        if let Some((id, _)) = self.known.iter().find(|(_, known)| same_name(known, name)) {
            return Place::Known(*id);
        }
        if let Some(at) = self.new.iter().position(|known| same_name(known, name)) {
            let known = &mut self.new[at];
            if known.ar.is_empty() {
                known.ar.clone_from(&name.ar);
            }
            if known.fr.is_empty() {
                known.fr.clone_from(&name.fr);
            }
            return Place::New(at);
        }
        self.new.push(name.clone());
        Place::New(self.new.len() - 1)
    }
}

/// What stands twice in the table: a name, an address, an office, a president of a commission.
/// The second line is told of the first.
fn twice(lines: &[Line]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut first: HashMap<String, u64> = HashMap::new();
    for line in lines {
        for (column, key, what) in marks(line) {
            match first.get(&what) {
                Some(other) => {
                    let args = Args::none().text("line", other.to_string());
                    faults.push(Fault::at(line.number, column, key, args));
                }
                None => {
                    first.insert(what, line.number);
                }
            }
        }
    }
    faults
}

/// What no other line may bear.
fn marks(line: &Line) -> Vec<(Column, &'static str, String)> {
    let mut marks = Vec::new();
    for (column, half) in [(Column::NameAr, &line.name.ar), (Column::NameFr, &line.name.fr)] {
        if !half.is_empty() {
            marks.push((column, "import-name-twice", format!("name {}", folded(half))));
        }
    }
    if !line.email.is_empty() {
        marks.push((Column::Email, "import-email-twice", format!("email {}", line.email)));
    }
    if let Some((kind, rank)) = line.office {
        marks.push((Column::Office, "import-office-twice", format!("office {kind} {rank}")));
    }
    if let Some((name, SeatKind::President)) = &line.commission {
        let name = folded(if name.ar.is_empty() { &name.fr } else { &name.ar });
        marks.push((Column::Seat, "import-commission-president-twice", format!("seat {name}")));
    }
    marks
}

/// Whether two names are the same in a language that both have.
fn same_name(one: &Bilingual, other: &Bilingual) -> bool {
    let same = |one: &str, other: &str| !one.is_empty() && folded(one) == folded(other);
    same(&one.ar, &other.ar) || same(&one.fr, &other.fr)
}

fn name_column(name: &Bilingual) -> Column {
    if name.ar.is_empty() { Column::NameFr } else { Column::NameAr }
}

fn shown(name: &Bilingual) -> String {
    if name.ar.is_empty() { name.fr.clone() } else { name.ar.clone() }
}
