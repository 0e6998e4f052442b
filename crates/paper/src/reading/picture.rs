//! Judging pictures by their structure: whole, and of a size that can be shown. Nothing is decoded.

use super::{Flaw, Inspected, Kind, MOST_PAGES, MOST_PIXELS};
use memchr::memmem;

/// Judges a picture of `kind`.
pub fn inspect(bytes: &[u8], kind: Kind) -> Result<Inspected, Flaw> {
    let damaged = Flaw::Damaged { kind };
    let sizes = match kind {
        Kind::Jpeg => jpeg(bytes).map(|size| vec![size]),
        Kind::Png => png(bytes).map(|size| vec![size]),
        Kind::Tiff => tiff(bytes),
        Kind::Webp => webp(bytes).map(|()| Vec::new()),
        _ => heif(bytes).map(|()| Vec::new()),
    };
    let sizes = sizes.ok_or(damaged)?;
    if sizes.len() > MOST_PAGES {
        return Err(Flaw::TooManyPages { pages: sizes.len(), most: MOST_PAGES });
    }
    for &(width, height) in &sizes {
        if u64::from(width) * u64::from(height) > MOST_PIXELS {
            return Err(Flaw::TooManyPixels { width, height });
        }
    }
    Ok(Inspected { pages: Some(sizes.len().max(1)), ..Inspected::of(kind) })
}

/// Width and height of a JPEG (ITU T.81) that has its end.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let (mut at, mut size) = (2, None);
    loop {
        let marker = *bytes.get(at + 1).filter(|_| bytes[at] == 0xff)?;
        if marker == 0xff {
            at += 1;
            continue;
        }
        let length = usize::from(big16(bytes, at + 2)?);
        match marker {
            // Frames: all but the tables that lie among their numbers.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                size = Some((big16(bytes, at + 7)?.into(), big16(bytes, at + 5)?.into()));
            }
            // The scan. Telephones put films of their own after the end.
            0xda => {
                memmem::find(&bytes[at..], &[0xff, 0xd9])?;
                return size.filter(|(width, height)| *width > 0 && *height > 0);
            }
            _ => {}
        }
        at += 2 + length.max(2);
    }
}

/// Width and height of a PNG (ISO 15948) whose pieces are whole, to the last.
fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    let (mut at, mut has_data) = (8, false);
    let size = (big32(bytes, 16)?, big32(bytes, 20)?);
    loop {
        let length = usize::try_from(big32(bytes, at)?).ok()?;
        let end = at.checked_add(12)?.checked_add(length)?;
        let name = bytes.get(at + 4..at + 8)?;
        bytes.get(..end)?;
        if at == 8 && name != b"IHDR" {
            return None;
        }
        match name {
            b"IDAT" => has_data = true,
            b"IEND" => return (has_data && size.0 > 0 && size.1 > 0).then_some(size),
            _ => {}
        }
        at = end;
    }
}

/// A WebP whose container is whole.
fn webp(bytes: &[u8]) -> Option<()> {
    let length = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    (bytes.len() >= usize::try_from(length).ok()?.checked_add(8)? && length > 12).then_some(())
}

/// A HEIF whose boxes fill the file and hold a picture.
fn heif(bytes: &[u8]) -> Option<()> {
    let (mut at, mut has_data) = (0, false);
    while at < bytes.len() {
        let name = bytes.get(at + 4..at + 8)?;
        let length = match big32(bytes, at)? {
            // To the end of the file.
            0 => bytes.len() - at,
            1 => usize::try_from(u64::from_be_bytes(bytes.get(at + 8..at + 16)?.try_into().ok()?))
                .ok()?,
            length => usize::try_from(length).ok()?,
        };
        has_data |= matches!(name, b"mdat" | b"idat");
        at = at.checked_add(length.max(8))?;
    }
    (at == bytes.len() && has_data).then_some(())
}

/// Width and height of each page of a TIFF 6.0 whose strips or tiles lie within the file.
fn tiff(bytes: &[u8]) -> Option<Vec<(u32, u32)>> {
    let tiff = Tiff { bytes, is_little: bytes[0] == b'I' };
    let (mut sizes, mut at) = (Vec::new(), tiff.long(4)?);
    while at != 0 {
        let (size, next) = tiff.page(at)?;
        sizes.push(size);
        // Pages that lead back to each other have no end.
        if sizes.len() > MOST_PAGES {
            break;
        }
        at = next;
    }
    (!sizes.is_empty()).then_some(sizes)
}

/// A TIFF: numbers are written one way or the other.
struct Tiff<'a> {
    bytes: &'a [u8],
    is_little: bool,
}

impl Tiff<'_> {
    fn short(&self, at: usize) -> Option<u16> {
        let it = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.is_little { u16::from_le_bytes(it) } else { u16::from_be_bytes(it) })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let it = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let it = if self.is_little { u32::from_le_bytes(it) } else { u32::from_be_bytes(it) };
        usize::try_from(it).ok()
    }

    /// The size of the page whose directory is at `at`, and where the next one is.
    fn page(&self, at: usize) -> Option<((u32, u32), usize)> {
        let count = usize::from(self.short(at)?);
        let (mut size, mut offsets, mut lengths) = ((0, 0), Vec::new(), Vec::new());
        for field in (0..count).map(|number| at + 2 + number * 12) {
            match self.short(field)? {
                256 => size.0 = u32::try_from(*self.values(field)?.first()?).ok()?,
                257 => size.1 = u32::try_from(*self.values(field)?.first()?).ok()?,
                273 | 324 => offsets = self.values(field)?,
                279 | 325 => lengths = self.values(field)?,
                _ => {}
            }
        }
        let lies_within = |(from, length): (&usize, &usize)| {
            from.checked_add(*length).is_some_and(|end| end <= self.bytes.len())
        };
        let is_whole = !offsets.is_empty() && offsets.iter().zip(&lengths).all(lies_within);
        let next = self.long(at + 2 + count * 12)?;
        (is_whole && size.0 > 0 && size.1 > 0).then_some((size, next))
    }

    /// The numbers of a field, short or long.
    fn values(&self, field: usize) -> Option<Vec<usize>> {
        let (is_short, count) = (self.short(field + 2)? == 3, self.long(field + 4)?);
        let width = if is_short { 2 } else { 4 };
        let from = if count.checked_mul(width)? <= 4 { field + 8 } else { self.long(field + 8)? };
        let value = |number: usize| {
            let at = from.checked_add(number * width)?;
            if is_short { self.short(at).map(usize::from) } else { self.long(at) }
        };
        // A count that lies would read past the end and stop there.
        (0..count).map(value).collect()
    }
}

fn big16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn big32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}
