//! Making documents.
