/// Makes one typed function for each message of `locales/`.
pub fn make() {}
