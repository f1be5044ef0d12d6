//! What a person typed, read field by field: nothing typed is lost, everything wrong is said at its field.
//!
//! A slice's `forms.rs` opens a [`Form`] over the [`Fields`], asks for each value in turn and finishes:
//! either all values, or all complaints. The page shows the same fields again with the complaints.
use std::ops::RangeInclusive;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

use super::answer::{BadInput, InWords};
use crate::base::lang::Lang;

/// Names and values as they were sent, files apart.
#[derive(Clone, Debug, Default)]
pub struct Fields {
    texts: Vec<(String, String)>,
    /// Files received with the form, already stored by content.
    pub files: Vec<(String, super::uploads::Upload)>,
    /// Why files did not arrive; the form that asked for files says it at their field.
    pub undelivered: Vec<super::uploads::Undelivered>,
}

impl Fields {
    /// Reads `application/x-www-form-urlencoded` or a query.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, BadInput> {
        let texts: Vec<(String, String)> = form_urlencoded::parse(bytes).into_owned().collect();
        if texts.len() > 1000 {
            return Err(BadInput::TooLarge);
        }
        Ok(Self {
            texts,
            ..Self::default()
        })
    }

    pub(crate) fn push(&mut self, name: String, value: String) {
        self.texts.push((name, value));
    }

    /// Values known beforehand, for a form that opens filled in.
    pub fn of<const N: usize>(pairs: [(&str, String); N]) -> Self {
        Self {
            texts: pairs
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            ..Self::default()
        }
    }

    /// What somebody looks for: one line that the database can be asked with, whatever was sent.
    pub fn sought(&self, name: &str) -> String {
        let plain = |c: &char| !c.is_control() && *c != '\u{FFFD}';
        self.raw(name)
            .trim()
            .chars()
            .filter(plain)
            .take(254)
            .collect()
    }

    /// As typed; empty when it was not sent.
    pub fn raw(&self, name: &str) -> &str {
        self.texts
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value.as_str())
    }

    /// Whether a box of this name was ticked.
    pub fn is_ticked(&self, name: &str) -> bool {
        !self.raw(name).is_empty()
    }

    /// All values under one name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.texts
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// All names that begin so, with their values: `entry.7` and the like.
    pub fn beginning<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.texts
            .iter()
            .filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?, value.as_str())))
    }

    pub fn file(&self, name: &str) -> Option<&super::uploads::Upload> {
        self.files
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, file)| file)
    }
}

/// What is wrong with one field.
#[derive(Debug)]
pub enum Complaint {
    Missing,
    TooLong {
        most: usize,
        is: usize,
    },
    NotANumber {
        least: i64,
        most: i64,
    },
    NotADate,
    NotATime,
    /// Zero bytes, broken UTF-8.
    Unreadable,
    /// Not one of the choices offered.
    NotOffered,
    NotAnAddress,
    /// What only this slice can say.
    Other(Box<dyn InWords>),
}

/// All complaints about a form, by field.
#[derive(Debug, Default)]
pub struct Complaints(Vec<(String, Complaint)>);

impl Complaints {
    pub fn none() -> Self {
        Self::default()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One complaint that a rule found after the form was read.
    pub fn about(field: &str, what: impl InWords + 'static) -> Self {
        Self(vec![(field.to_owned(), Complaint::Other(Box::new(what)))])
    }

    /// The complaint at this field, in words.
    pub fn at(&self, field: &str, lang: Lang) -> Option<String> {
        self.0
            .iter()
            .find(|(known, _)| known == field)
            .map(|(_, what)| what.in_words(lang))
    }

    /// Field and words, in the order of the form.
    pub fn in_words(&self, lang: Lang) -> Vec<(String, String)> {
        self.0
            .iter()
            .map(|(field, what)| (field.clone(), what.in_words(lang)))
            .collect()
    }
}

/// Reads values one by one and collects every complaint.
pub struct Form<'a> {
    fields: &'a Fields,
    complaints: Complaints,
}

impl<'a> Form<'a> {
    pub fn of(fields: &'a Fields) -> Self {
        Self {
            fields,
            complaints: Complaints::default(),
        }
    }

    /// One more complaint.
    pub fn complain(&mut self, field: &str, what: Complaint) {
        self.complaints.0.push((field.to_owned(), what));
    }

    /// One more complaint, of the slice's own words.
    pub fn refuse(&mut self, field: &str, what: impl InWords + 'static) {
        self.complain(field, Complaint::Other(Box::new(what)));
    }

    fn clean(&mut self, field: &str) -> Option<String> {
        let raw = self.fields.raw(field);
        if raw.contains('\u{FFFD}')
            || raw
                .chars()
                .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        {
            self.complain(field, Complaint::Unreadable);
            return None;
        }
        // browsers send CR LF; look-alike ӊ of old texts is ң (domain §6)
        Some(
            raw.replace("\r\n", "\n")
                .replace('\u{04CA}', "ң")
                .replace('\u{04C9}', "Ң")
                .trim()
                .to_owned(),
        )
    }

    /// A text that must be there, of at most so many characters.
    pub fn text(&mut self, field: &str, most: usize) -> Option<String> {
        if let Some(text) = self.optional(field, most)? {
            Some(text)
        } else {
            self.complain(field, Complaint::Missing);
            None
        }
    }

    /// A text that may be left empty; outer `None` is a complaint.
    pub fn optional(&mut self, field: &str, most: usize) -> Option<Option<String>> {
        let text = self.clean(field)?;
        let is = text.chars().count();
        if is > most {
            self.complain(field, Complaint::TooLong { most, is });
            return None;
        }
        Some((!text.is_empty()).then_some(text))
    }

    /// A whole number within bounds.
    pub fn number<N: TryFrom<i64>>(
        &mut self,
        field: &str,
        bounds: RangeInclusive<i64>,
    ) -> Option<N> {
        let text = self.clean(field)?;
        if text.is_empty() {
            self.complain(field, Complaint::Missing);
            return None;
        }
        let number = text
            .parse::<i64>()
            .ok()
            .filter(|n| bounds.contains(n))
            .and_then(|n| N::try_from(n).ok());
        if number.is_none() {
            self.complain(
                field,
                Complaint::NotANumber {
                    least: *bounds.start(),
                    most: *bounds.end(),
                },
            );
        }
        number
    }

    /// A date as `<input type=date>` sends it, or as people write it here: 16.10.2026.
    pub fn date(&mut self, field: &str) -> Option<NaiveDate> {
        let text = self.clean(field)?;
        if text.is_empty() {
            self.complain(field, Complaint::Missing);
            return None;
        }
        let date = NaiveDate::parse_from_str(&text, "%Y-%m-%d")
            .or_else(|_| NaiveDate::parse_from_str(&text, "%d.%m.%Y"))
            .ok()
            .filter(|date| (2000..2200).contains(&chrono::Datelike::year(date)));
        if date.is_none() {
            self.complain(field, Complaint::NotADate);
        }
        date
    }

    /// A date that may be left empty; outer `None` is a complaint.
    pub fn optional_date(&mut self, field: &str) -> Option<Option<NaiveDate>> {
        if self.fields.raw(field).trim().is_empty() {
            return Some(None);
        }
        self.date(field).map(Some)
    }

    /// A date and a time of day in the network's zone, from two fields.
    pub fn instant(
        &mut self,
        date_field: &str,
        time_field: &str,
        zone: Tz,
    ) -> Option<DateTime<Utc>> {
        let date = self.date(date_field);
        let text = self.clean(time_field)?;
        let time = NaiveTime::parse_from_str(&text, "%H:%M").ok();
        if time.is_none() {
            self.complain(
                time_field,
                if text.is_empty() {
                    Complaint::Missing
                } else {
                    Complaint::NotATime
                },
            );
        }
        let local = date?.and_time(time?).and_local_timezone(zone).earliest();
        if local.is_none() {
            self.complain(time_field, Complaint::NotATime);
        }
        local.map(|instant| instant.with_timezone(&Utc))
    }

    /// One of the choices offered, as `read` understands it.
    pub fn choice<T>(&mut self, field: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let text = self.clean(field)?;
        if text.is_empty() {
            self.complain(field, Complaint::Missing);
            return None;
        }
        let chosen = read(&text);
        if chosen.is_none() {
            self.complain(field, Complaint::NotOffered);
        }
        chosen
    }

    /// A choice that may be left empty; outer `None` is a complaint.
    pub fn optional_choice<T>(
        &mut self,
        field: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<Option<T>> {
        if self.fields.raw(field).trim().is_empty() {
            return Some(None);
        }
        self.choice(field, read).map(Some)
    }

    /// An e-mail address of a person.
    pub fn address(&mut self, field: &str) -> Option<String> {
        let text = self.text(field, 254)?;
        let fine = text.parse::<lettre::Address>().is_ok();
        if !fine {
            self.complain(field, Complaint::NotAnAddress);
        }
        fine.then_some(text)
    }

    /// Everything asked for, or every complaint. `values` is `Some` only when each value was read.
    pub fn finish<T>(self, values: Option<T>) -> Result<T, Complaints> {
        match values {
            Some(values) if self.complaints.is_empty() => Ok(values),
            _ => Err(self.complaints),
        }
    }
}

impl Complaint {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Missing => t.web_field_missing(),
            Self::TooLong { most, is } => t.web_field_too_long(*is, *most),
            Self::NotANumber { least, most } => t.web_field_not_a_number(*least, *most),
            Self::NotADate => t.web_field_not_a_date(),
            Self::NotATime => t.web_field_not_a_time(),
            Self::Unreadable => t.web_field_unreadable(),
            Self::NotOffered => t.web_field_not_offered(),
            Self::NotAnAddress => t.web_field_not_an_address(),
            Self::Other(what) => what.in_words(lang),
        }
    }
}
