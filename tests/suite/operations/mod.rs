//! The house as its operator meets it: processes are started, killed and started again.
mod cluster;
mod copies;
mod founding;
mod run;
mod serve;
