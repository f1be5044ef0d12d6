//! Ashar: a UN inter-agency network runs its meetings, decides by consensus and follows up.
pub mod app;
pub mod base;
pub mod cli;
pub mod config;
pub mod demo;
pub mod mail;
pub mod render;
pub mod slices;
pub mod web;
pub mod worker;
