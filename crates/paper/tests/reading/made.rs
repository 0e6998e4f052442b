//! Files made to do harm, or too large to keep among the samples.

use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The sample `of` with entries added; the contents are made as they are written.
pub fn with_entries(of: &[u8], added: &[(&str, &[u8], usize)]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(of)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        writer.raw_copy_file(archive.by_index_raw(at).unwrap()).unwrap();
    }
    for (name, piece, times) in added {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        for _ in 0..*times {
            writer.write_all(piece).unwrap();
        }
    }
    writer.finish().unwrap().into_inner()
}

/// A PDF of `pages` pages that each say their number.
pub fn pdf_of(pages: usize) -> Vec<u8> {
    let mut pdf = Written::new();
    let kids: Vec<String> = (0..pages).map(|page| format!("{} 0 R", 4 + page * 2)).collect();
    pdf.object(1, "<</Type/Catalog/Pages 2 0 R>>");
    pdf.object(2, &format!("<</Type/Pages/Count {pages}/Kids[{}]>>", kids.join(" ")));
    pdf.object(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for page in 0..pages {
        let contents = format!("BT/F1 12 Tf 72 720 Td(Page {})Tj ET", page + 1);
        let size = "/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>";
        let (id, stream) = (4 + page * 2, 5 + page * 2);
        pdf.object(id, &format!("<</Type/Page/Parent 2 0 R{size}/Contents {stream} 0 R>>"));
        let length = contents.len();
        pdf.object(stream, &format!("<</Length {length}>>stream\n{contents}\nendstream"));
    }
    pdf.finish()
}

/// A PDF of one page whose contents swell to `bytes` spaces.
pub fn swelling_pdf(bytes: usize) -> Vec<u8> {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    let piece = vec![b' '; 1 << 20];
    for _ in 0..bytes >> 20 {
        packed.write_all(&piece).unwrap();
    }
    let packed = packed.finish().unwrap();
    let mut pdf = Written::new();
    pdf.object(1, "<</Type/Catalog/Pages 2 0 R>>");
    pdf.object(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>");
    pdf.object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>");
    pdf.stream(4, "/Filter/FlateDecode", &packed);
    pdf.finish()
}

/// A PDF being written by hand, so that a broken one can be.
struct Written {
    bytes: Vec<u8>,
    offsets: Vec<usize>,
}

impl Written {
    fn new() -> Self {
        Self { bytes: b"%PDF-1.7\n".to_vec(), offsets: Vec::new() }
    }

    /// Writes the object `id`, which must follow the one before.
    fn object(&mut self, id: usize, says: &str) {
        self.offsets.push(self.bytes.len());
        assert_eq!(self.offsets.len(), id);
        self.bytes.extend(format!("{id} 0 obj\n{says}\nendobj\n").bytes());
    }

    fn stream(&mut self, id: usize, entries: &str, contents: &[u8]) {
        self.offsets.push(self.bytes.len());
        let head = format!("{id} 0 obj\n<<{entries}/Length {}>>stream\n", contents.len());
        self.bytes.extend(head.bytes());
        self.bytes.extend(contents);
        self.bytes.extend(b"\nendstream\nendobj\n");
    }

    fn finish(mut self) -> Vec<u8> {
        let (start, size) = (self.bytes.len(), self.offsets.len() + 1);
        let bytes = &mut self.bytes;
        write!(bytes, "xref\n0 {size}\n0000000000 65535 f \n").unwrap();
        for offset in &self.offsets {
            writeln!(bytes, "{offset:010} 00000 n ").unwrap();
        }
        write!(bytes, "trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").unwrap();
        self.bytes
    }
}
