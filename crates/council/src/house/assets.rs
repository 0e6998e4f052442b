//! Style, scripts and fonts, served from memory under names that change with their contents.

use axum::Router;
use memory_serve::{CacheControl, Manifest, MemoryServe};
use std::sync::LazyLock;

/// Where an asset is served: `asset("/majlis.css")` is `/assets/majlis.3f9a….css`.
pub fn asset(name: &str) -> String {
    format!("/assets{}", MANIFEST.get(name).unwrap_or(name))
}

/// Constant data: the contents of `web/dist` when this executable was built.
static MANIFEST: LazyLock<Manifest> = LazyLock::new(|| files().manifest());

/// The routes of all assets, to be nested under `/assets`.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    files().into_router()
}

fn files() -> MemoryServe {
    memory_serve::load!()
        .index_file(None)
        .enable_hashed_routes(true)
        .enable_brotli(true)
        .enable_gzip(true)
        .cache_control(CacheControl::Long)
}
