//! Opening a ZIP that somebody sent, within limits.
//!
//! Office files are ZIPs. What a ZIP says of itself may be a lie: sizes are counted as they come
//! out, never taken from its directory, and no name of it ever becomes a path of ours.

use memchr::memmem;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// How much may come out of a ZIP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How many entries it may have.
    pub entries: usize,
    /// Bytes that may come out of it altogether.
    pub bytes: u64,
    /// How many bytes may come out of each byte of the file, once `free` have come out.
    pub ratio: u64,
    /// Bytes that may come out before the ratio counts: white pages compress well.
    pub free: u64,
}

impl Limits {
    /// Those of an office file: far above what a council's papers need.
    pub const OFFICE: Self = Self { entries: 10_000, bytes: 1 << 29, ratio: 200, free: 1 << 25 };
}

/// Why a ZIP is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// It is no ZIP, it is cut, or a part of it is not what it was.
    Damaged,
    /// A password is needed.
    Locked,
    /// It has more entries than it may, or entries that lie upon each other.
    Crowded {
        /// How many it has.
        entries: usize,
    },
    /// More would come out of it than may.
    Swollen {
        /// Bytes that came out before we stopped.
        bytes: u64,
    },
    /// The name of an entry leads outside.
    Astray {
        /// That name.
        entry: String,
    },
}

/// A ZIP in memory.
pub struct Zipped<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// What each entry is called, in the order of its directory.
    names: Vec<String>,
    /// Bytes that may still come out.
    left: u64,
    most: u64,
}

impl<'a> Zipped<'a> {
    /// Reads the directory of a ZIP, and judges its names.
    ///
    /// # Errors
    /// [`Trouble`].
    pub fn open(bytes: &'a [u8], limits: &Limits) -> Result<Self, Trouble> {
        // Each entry of the directory takes memory before anything can be counted.
        let entries = memmem::find_iter(bytes, b"PK\x01\x02").take(limits.entries * 2).count();
        if entries >= limits.entries * 2 {
            return Err(Trouble::Crowded { entries });
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|why| trouble(&why))?;
        if archive.len() > limits.entries || archive.has_overlapping_entries().unwrap_or(true) {
            return Err(Trouble::Crowded { entries: archive.len() });
        }
        let names = (0..archive.len()).map(|at| name(&mut archive, at));
        let names = names.collect::<Result<Vec<_>, _>>()?;
        let by_size = (bytes.len() as u64).saturating_mul(limits.ratio).max(limits.free);
        let most = limits.bytes.min(by_size);
        Ok(Self { archive, names, left: most, most })
    }

    /// What its entries are called, in the order of its directory.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The contents of the entry called `name`, if there is one.
    ///
    /// # Errors
    /// [`Trouble`], among others when more comes out than may.
    pub fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, Trouble> {
        let Some(at) = self.names.iter().position(|it| it == name) else { return Ok(None) };
        let mut contents = Vec::new();
        self.pour(at, |chunk| contents.extend_from_slice(chunk))?;
        Ok(Some(contents))
    }

    /// Takes everything out once, to see that it is whole. `each` is shown the name and the first
    /// bytes of every entry.
    ///
    /// # Errors
    /// [`Trouble`].
    pub fn try_all(&mut self, mut each: impl FnMut(&str, &[u8])) -> Result<(), Trouble> {
        for at in 0..self.names.len() {
            let mut first = Vec::new();
            self.pour(at, |chunk| {
                if first.is_empty() {
                    first.extend_from_slice(&chunk[..chunk.len().min(8)]);
                }
            })?;
            each(&self.names[at], &first);
        }
        Ok(())
    }

    /// Hands the entry at `at` on, piece by piece; its checksum is verified at its end.
    fn pour(&mut self, at: usize, mut take: impl FnMut(&[u8])) -> Result<(), Trouble> {
        let mut entry = self.archive.by_index(at).map_err(|why| trouble(&why))?;
        let mut piece = vec![0; 1 << 16];
        loop {
            let read = entry.read(&mut piece).map_err(|_| Trouble::Damaged)?;
            if read == 0 {
                return Ok(());
            }
            let Some(left) = self.left.checked_sub(read as u64) else {
                return Err(Trouble::Swollen { bytes: self.most });
            };
            self.left = left;
            take(&piece[..read]);
        }
    }
}

/// The name of an entry, unless it is locked or leads outside.
fn name(archive: &mut ZipArchive<Cursor<&[u8]>>, at: usize) -> Result<String, Trouble> {
    let entry = archive.by_index_raw(at).map_err(|why| trouble(&why))?;
    if entry.encrypted() {
        return Err(Trouble::Locked);
    }
    let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
    if is_astray(&name) || entry.is_symlink() {
        return Err(Trouble::Astray { entry: name });
    }
    Ok(name)
}

/// Whether a name could lead outside the folder where somebody unpacks it, on any system.
fn is_astray(name: &str) -> bool {
    let drive = name.as_bytes().get(1) == Some(&b':');
    let climbs = name.split(['/', '\\']).any(|step| step == "..");
    name.starts_with(['/', '\\']) || drive || climbs || name.contains('\0')
}

fn trouble(why: &ZipError) -> Trouble {
    match why {
        ZipError::UnsupportedArchive(what) if *what == ZipError::PASSWORD_REQUIRED => {
            Trouble::Locked
        }
        _ => Trouble::Damaged,
    }
}
