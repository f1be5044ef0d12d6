//! Knows nothing of HTTP nor of any slice.
