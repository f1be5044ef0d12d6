//! The content lines that calendars (RFC 5545) and cards (RFC 6350) share: folded, escaped, ended by CRLF.

/// Content lines, one after another.
#[derive(Default)]
pub(super) struct Lines(pub(super) String);

impl Lines {
    /// Folds (RFC 5545, 3.1) at 75 octets without the line break, never within a letter.
    pub(super) fn line(&mut self, line: &str) {
        let mut room = 75;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = 74;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// TEXT (RFC 5545, 3.3.11): four characters are escaped, other control characters do not exist in it.
pub(super) fn text(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for c in value.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A URI has neither blanks nor control characters.
pub(super) fn uri(value: &str) -> String {
    value
        .chars()
        .filter(|c| !c.is_control() && !c.is_whitespace())
        .collect()
}
