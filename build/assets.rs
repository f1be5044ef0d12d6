/// Makes the table of static files with their content hashes.
pub fn make() {}
