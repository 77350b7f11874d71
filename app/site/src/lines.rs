//! Support lines: whom they are for, when they answer, what a call costs and where it shows.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Time, Weekday};
use serde::{Deserialize, Serialize};

const NATIONAL: &str = include_str!("../../../assets/support/sweden.toml");

/// A line that a participant can call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Names its messages, `line-<id>` and `line-<id>-note`, unless it has texts of its own.
    pub id: String,
    /// As it is dialled and shown.
    pub number: String,
    /// What it is for.
    pub need: Need,
    /// When it answers; empty where that has not been verified.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hours: Vec<Hours>,
    /// Whether the call costs nothing, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free: Option<bool>,
    /// Whether the call shows on the bill, where that is known. It shows in the call log always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_bill: Option<bool>,
    /// The last day on which it is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    /// When somebody last made sure of all this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<Date>,
    /// The texts of a local line, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<String, LineText>,
}

/// A local line in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineText {
    /// What it is called.
    pub name: String,
    /// Whom it is for.
    pub note: String,
}

/// What a line is for, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Somebody is in danger now.
    Danger,
    /// Exposed to violence.
    Exposed,
    /// Uses violence, or is afraid to.
    OwnUse,
    /// Children and young people.
    Children,
    /// What there is nearby.
    Local,
}

impl Need {
    /// All, in their order.
    pub const ALL: [Self; 5] = [
        Self::Danger,
        Self::Exposed,
        Self::OwnUse,
        Self::Children,
        Self::Local,
    ];

    /// The message that is its title.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Danger => "need-danger",
            Self::Exposed => "need-exposed",
            Self::OwnUse => "need-own-use",
            Self::Children => "need-children",
            Self::Local => "need-local",
        }
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Day {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl Day {
    const ALL: [(Self, &str, &str); 7] = [
        (Self::Mon, "mon", "day-mon"),
        (Self::Tue, "tue", "day-tue"),
        (Self::Wed, "wed", "day-wed"),
        (Self::Thu, "thu", "day-thu"),
        (Self::Fri, "fri", "day-fri"),
        (Self::Sat, "sat", "day-sat"),
        (Self::Sun, "sun", "day-sun"),
    ];

    /// The message that is its short name.
    #[must_use]
    pub fn message(self) -> &'static str {
        (Self::ALL.iter().find(|(day, ..)| *day == self)).map_or("", |(_, _, message)| message)
    }

    fn of(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Mon,
            Weekday::Tuesday => Self::Tue,
            Weekday::Wednesday => Self::Wed,
            Weekday::Thursday => Self::Thu,
            Weekday::Friday => Self::Fri,
            Weekday::Saturday => Self::Sat,
            Weekday::Sunday => Self::Sun,
        }
    }

    fn code(self) -> &'static str {
        (Self::ALL.iter().find(|(day, ..)| *day == self)).map_or("", |(_, code, _)| code)
    }
}

/// When a line answers: written `always`, `mon-fri 08:00-16:30` or `sat 10:00-14:00`. What ends at or
/// before its beginning ends on the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hours {
    /// Day and night.
    Always,
    /// On these days, between these times.
    On {
        /// The first day.
        first: Day,
        /// The last, the same where there is one only.
        last: Day,
        /// The beginning.
        from: Time,
        /// The end.
        to: Time,
    },
}

/// Text that is no hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("these are no hours; write them as \"always\" or \"mon-fri 08:00-16:30\"")]
pub struct HoursError;

/// A message by its name, with what is set into it.
pub type Say<'a> = &'a dyn Fn(&str, &[(&'static str, String)]) -> String;

impl Hours {
    /// As it is told in a language.
    #[must_use]
    pub fn in_words(self, say: Say<'_>) -> String {
        let Self::On {
            first,
            last,
            from,
            to,
        } = self
        else {
            return say("hours-always", &[]);
        };
        let name = |day: Day| say(day.message(), &[]);
        let days = if first == last {
            name(first)
        } else if (first, last) == (Day::Mon, Day::Sun) {
            say("days-all", &[])
        } else {
            say(
                "days-range",
                &[("first", name(first)), ("last", name(last))],
            )
        };
        let times = [("days", days), ("from", clock(from)), ("to", clock(to))];
        say("hours-days", &times)
    }

    /// Whether somebody answers at this moment. Days off are for the line to know.
    #[must_use]
    pub fn holds_at(self, now: DateTime) -> bool {
        let Self::On {
            first,
            last,
            from,
            to,
        } = self
        else {
            return true;
        };
        let on = |day: Day| {
            if first <= last {
                (first..=last).contains(&day)
            } else {
                day >= first || day <= last
            }
        };
        let today = Day::of(now.weekday());
        let yesterday = Day::of(now.weekday().previous());
        let time = now.time();
        if from < to {
            on(today) && (from..to).contains(&time)
        } else {
            (on(today) && time >= from) || (on(yesterday) && time < to)
        }
    }
}

impl FromStr for Hours {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, HoursError> {
        if text == "always" {
            return Ok(Self::Always);
        }
        let (days, times) = text.split_once(' ').ok_or(HoursError)?;
        let (from, to) = times.split_once('-').ok_or(HoursError)?;
        let (first, last) = days.split_once('-').unwrap_or((days, days));
        let day = |code: &str| {
            let found = Day::ALL.iter().find(|(_, own, _)| *own == code);
            found.map(|(day, ..)| *day).ok_or(HoursError)
        };
        let time = |text: &str| {
            let time = Time::strptime("%H:%M", text).map_err(|_| HoursError)?;
            (text.len() == 5).then_some(time).ok_or(HoursError)
        };
        Ok(Self::On {
            first: day(first)?,
            last: day(last)?,
            from: time(from)?,
            to: time(to)?,
        })
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::On {
            first,
            last,
            from,
            to,
        } = self
        else {
            return f.write_str("always");
        };
        f.write_str(first.code())?;
        if first != last {
            write!(f, "-{}", last.code())?;
        }
        let minutes = |time: &Time| time.strftime("%H:%M").to_string();
        write!(f, " {}-{}", minutes(from), minutes(to))
    }
}

/// As on a clock; a whole hour without its minutes.
#[must_use]
pub fn clock(time: Time) -> String {
    if time.minute() == 0 {
        return time.hour().to_string();
    }
    format!("{}:{:02}", time.hour(), time.minute())
}

impl Serialize for Hours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl Line {
    /// Whether somebody answers at this moment, where its hours are known. On a day on which offices are closed those of a
    /// line that does not answer always may be others.
    #[must_use]
    pub fn answers_at(&self, now: DateTime) -> Option<bool> {
        if self.hours.contains(&Hours::Always) {
            return Some(true);
        }
        let is_known = !self.hours.is_empty() && !is_day_off(now.date());
        is_known.then(|| self.hours.iter().any(|hours| hours.holds_at(now)))
    }

    /// Whether it may still be shown on this day.
    #[must_use]
    pub fn is_valid_on(&self, today: Date) -> bool {
        self.valid_until.is_none_or(|last| today <= last)
    }
}

/// A Swedish public holiday (lag 1989:253 om allmänna helgdagar), or an eve on which offices are closed as on one.
fn is_day_off(date: Date) -> bool {
    let fixed = [
        (1, 1),
        (1, 6),
        (5, 1),
        (6, 6),
        (12, 24),
        (12, 25),
        (12, 26),
        (12, 31),
    ];
    // Good Friday, Easter with its eve and Monday, Ascension Day, Whit Sunday.
    let by_easter = [-2, -1, 0, 1, 39, 49];
    let easter = easter(date.year());
    let is_after_easter = by_easter.into_iter().any(|days| {
        let span = jiff::Span::new().days(days);
        easter.checked_add(span).is_ok_and(|day| day == date)
    });
    let (month, day) = (date.month(), date.day());
    let is_midsummer = month == 6
        && matches!(
            (date.weekday(), day),
            (Weekday::Friday, 19..=25) | (Weekday::Saturday, 20..=26)
        );
    let is_all_saints =
        date.weekday() == Weekday::Saturday && matches!((month, day), (10, 31) | (11, 1..=6));
    fixed.contains(&(month, day)) || is_after_easter || is_midsummer || is_all_saints
}

/// Easter Sunday of a year of the Gregorian calendar, by the rule of Meeus, Jones and Butcher, in its own letters.
#[expect(
    clippy::many_single_char_names,
    reason = "so that it can be held against the rule"
)]
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let days = h + l - 7 * m + 114;
    let part = |value: i32| i8::try_from(value).unwrap_or(1);
    let year = i16::try_from(year).unwrap_or(i16::MAX);
    Date::new(year, part(days / 31), part(days % 31 + 1)).unwrap_or(Date::MAX)
}

#[derive(Deserialize)]
struct File {
    lines: Vec<Line>,
}

/// The national lines that a new workplace starts with.
///
/// # Errors
/// When the shipped file is broken, which a test rules out.
pub fn national_lines() -> Result<Vec<Line>, toml::de::Error> {
    Ok(toml::from_str::<File>(NATIONAL)?.lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_emergency_number_comes_first_and_every_need_but_local_has_a_line() {
        let lines = national_lines().unwrap();
        assert_eq!(lines.first().map(|line| line.number.as_str()), Some("112"));
        for need in Need::ALL {
            let has = lines.iter().any(|line| line.need == need);
            assert_eq!(has, need != Need::Local, "{need:?}");
        }
    }

    #[test]
    fn hours_are_written_and_read() {
        for text in ["always", "mon-fri 08:00-16:30", "sat 10:00-02:00"] {
            assert_eq!(text.parse::<Hours>().unwrap().to_string(), text);
        }
        for bad in [
            "",
            "Always",
            "mon",
            "mon 8-16",
            "mån-fre 08:00-16:30",
            "mon-fri 08:00-25:00",
            "mon-fri 8:00-16:00",
        ] {
            assert_eq!(bad.parse::<Hours>(), Err(HoursError), "{bad}");
        }
    }

    #[test]
    fn somebody_answers_in_the_hours_and_past_midnight_too() {
        // A Friday and a Saturday.
        let (friday, saturday) = ("2026-11-20", "2026-11-21");
        for (hours, day, time, expected) in [
            ("always", friday, "03:00", true),
            ("mon-fri 08:00-16:30", friday, "08:00", true),
            ("mon-fri 08:00-16:30", friday, "16:29", true),
            ("mon-fri 08:00-16:30", friday, "16:30", false),
            ("mon-fri 08:00-16:30", saturday, "12:00", false),
            ("fri 20:00-02:00", friday, "01:00", false),
            ("fri 20:00-02:00", friday, "21:00", true),
            ("fri 20:00-02:00", saturday, "01:59", true),
            ("fri 20:00-02:00", saturday, "02:00", false),
            ("sat-mon 10:00-12:00", saturday, "11:00", true),
            ("sat-mon 10:00-12:00", friday, "11:00", false),
        ] {
            let now: DateTime = format!("{day}T{time}:00").parse().unwrap();
            let hours: Hours = hours.parse().unwrap();
            assert_eq!(hours.holds_at(now), expected, "{hours} {now}");
        }
    }

    /// The days of 2025 to 2027 as the almanac has them, and days beside them.
    #[test]
    fn a_line_may_not_answer_on_a_day_off() {
        for day in [
            "2025-04-18",
            "2025-04-20",
            "2025-04-21",
            "2025-05-29",
            "2025-06-08",
            "2025-06-20",
            "2025-06-21",
            "2025-11-01",
            "2026-01-01",
            "2026-01-06",
            "2026-04-03",
            "2026-04-05",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-05-24",
            "2026-06-06",
            "2026-06-19",
            "2026-06-20",
            "2026-10-31",
            "2026-12-24",
            "2026-12-25",
            "2026-12-26",
            "2026-12-31",
            "2027-03-26",
            "2027-03-29",
            "2027-05-06",
            "2027-06-26",
            "2027-11-06",
        ] {
            assert!(is_day_off(day.parse().unwrap()), "{day}");
        }
        for day in [
            "2026-04-02",
            "2026-04-07",
            "2026-05-15",
            "2026-06-22",
            "2026-10-30",
            "2026-11-02",
            "2026-12-23",
        ] {
            assert!(!is_day_off(day.parse().unwrap()), "{day}");
        }
        let mut line = national_lines().unwrap().remove(0);
        let at = |line: &Line, text: &str| line.answers_at(text.parse().unwrap());
        line.hours = vec!["mon-fri 08:00-16:30".parse().unwrap()];
        assert_eq!(at(&line, "2026-12-25T10:00:00"), None);
        assert_eq!(at(&line, "2026-12-23T10:00:00"), Some(true));
        line.hours = vec!["always".parse().unwrap()];
        assert_eq!(at(&line, "2026-12-25T10:00:00"), Some(true));
    }

    #[test]
    fn an_expired_line_is_not_shown() {
        let mut line = national_lines().unwrap().remove(0);
        assert!(line.is_valid_on("2099-01-01".parse().unwrap()));
        line.valid_until = Some("2026-12-31".parse().unwrap());
        assert!(line.is_valid_on("2026-12-31".parse().unwrap()));
        assert!(!line.is_valid_on("2027-01-01".parse().unwrap()));
    }
}
