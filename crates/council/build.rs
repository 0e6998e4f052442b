//! Takes the pages' assets, bundled in `web/dist`, into the executable.

use std::path::Path;

fn main() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web/dist");
    assert!(
        assets.join("majlis.css").exists(),
        "the pages' assets are missing: run `npm ci && npm run build` in web/ \
         (bin/demo and bin/test do it)"
    );
    memory_serve::load_directory("../../web/dist");
}
