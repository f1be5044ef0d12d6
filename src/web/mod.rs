//! HTTP without domain.
