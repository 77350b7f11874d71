//! A month: the finest time that anything here is kept with.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

/// A calendar month, written `YYYY-MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// Months since year 0, so that adding is adding.
    count: u32,
}

/// Text that is not a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a month; write it as 2026-11")]
pub struct MonthError;

impl Month {
    /// The month that this day is in.
    #[must_use]
    pub fn of(day: Date) -> Self {
        let year = u32::from(day.year().unsigned_abs());
        Self {
            count: year * 12 + u32::from(day.month().unsigned_abs()) - 1,
        }
    }

    /// The month so many months later.
    #[must_use]
    pub fn plus(self, months: u32) -> Self {
        Self {
            count: self.count.saturating_add(months),
        }
    }

    /// Its first day.
    ///
    /// # Errors
    /// For a year that no calendar reaches.
    pub fn first_day(self) -> Result<Date, MonthError> {
        let year = i16::try_from(self.count / 12).map_err(|_| MonthError)?;
        let month = i8::try_from(self.count % 12 + 1).map_err(|_| MonthError)?;
        Date::new(year, month, 1).map_err(|_| MonthError)
    }

    /// Seconds from 1970 to its first midnight, in UTC.
    ///
    /// # Errors
    /// For a year that no calendar reaches.
    pub fn unix_secs(self) -> Result<i64, MonthError> {
        let midnight = self.first_day()?.to_zoned(jiff::tz::TimeZone::UTC);
        Ok(midnight.map_err(|_| MonthError)?.timestamp().as_second())
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.count / 12, self.count % 12 + 1)
    }
}

impl FromStr for Month {
    type Err = MonthError;

    fn from_str(text: &str) -> Result<Self, MonthError> {
        let day: Date = format!("{text}-01").parse().map_err(|_| MonthError)?;
        let month = Self::of(day);
        (month.to_string() == text)
            .then_some(month)
            .ok_or(MonthError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_written_read_and_added() {
        let month: Month = "2026-11".parse().unwrap();
        assert_eq!(month.plus(3).to_string(), "2027-02");
        assert_eq!(month.first_day().unwrap().to_string(), "2026-11-01");
        assert_eq!(
            "1970-02".parse::<Month>().unwrap().unix_secs().unwrap(),
            31 * 86_400
        );
        for bad in [
            "",
            "2026",
            "2026-13",
            "2026-1",
            "26-01",
            "2026-11-02",
            "../etc",
        ] {
            assert_eq!(bad.parse::<Month>(), Err(MonthError), "{bad}");
        }
    }
}
