//! Stories of this room, on both engines.
