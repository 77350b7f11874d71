//! A support line nearby, while it is being typed.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use site::{Day, Hours, LocalLine, Service};

/// How long a line lasts unless somebody says otherwise, in months.
const MONTHS: i32 = 6;
const MOST_DIGITS: usize = 15;

/// On which days it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Days {
    Unknown,
    Always,
    Weekdays,
    Daily,
}

/// What can be made later or earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    From,
    To,
    Until,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) service: Service,
    pub(super) number: String,
    pub(super) days: Days,
    pub(super) from: Time,
    pub(super) to: Time,
    pub(super) until: Date,
    /// There is one, which can be taken away.
    pub(super) is_set: bool,
    today: Date,
}

impl Draft {
    pub(super) fn new(service: Service, line: Option<&LocalLine>, today: Date) -> Self {
        let mut draft = Self {
            service,
            number: String::new(),
            days: Days::Unknown,
            from: Time::constant(8, 0, 0, 0),
            to: Time::constant(16, 0, 0, 0),
            until: today.saturating_add(MONTHS.months()),
            is_set: line.is_some(),
            today,
        };
        if let Some(line) = line {
            draft.number.clone_from(&line.number);
            // Opened again after its last day, it is offered to be kept for another while.
            draft.until = if line.valid_until < today {
                draft.until
            } else {
                line.valid_until
            };
            draft.set_hours(line.hours);
        }
        draft
    }

    fn set_hours(&mut self, hours: Option<Hours>) {
        self.days = match hours {
            None => Days::Unknown,
            Some(Hours::Always) => Days::Always,
            Some(Hours::On { from, to, last, .. }) => {
                (self.from, self.to) = (from, to);
                if last == Day::Sun {
                    Days::Daily
                } else {
                    Days::Weekdays
                }
            }
        };
    }

    fn hours(&self) -> Option<Hours> {
        let last = match self.days {
            Days::Unknown => return None,
            Days::Always => return Some(Hours::Always),
            Days::Weekdays => Day::Fri,
            Days::Daily => Day::Sun,
        };
        Some(Hours::On {
            first: Day::Mon,
            last,
            from: self.from,
            to: self.to,
        })
    }

    pub(super) fn has_times(&self) -> bool {
        matches!(self.days, Days::Weekdays | Days::Daily)
    }

    fn digits(&self) -> usize {
        self.number.bytes().filter(u8::is_ascii_digit).count()
    }

    /// What a telephone could not dial is not taken.
    pub(super) fn push(&mut self, sign: char) {
        let joins = |c: char| matches!(c, ' ' | '-');
        let after_digit = self.number.ends_with(|c: char| c.is_ascii_digit());
        let fits = match sign {
            _ if sign.is_ascii_digit() => self.digits() < MOST_DIGITS && self.number.len() < 20,
            _ => joins(sign) && after_digit && self.number.len() < 19,
        };
        if fits {
            self.number.push(sign);
        }
    }

    pub(super) fn pop(&mut self) {
        self.number.pop();
    }

    /// Half an hour, or a month; never into the past.
    pub(super) fn step(&mut self, what: Step, is_later: bool) {
        let minutes = if is_later { 30 } else { -30 };
        match what {
            Step::From => self.from = self.from.wrapping_add(minutes.minutes()),
            Step::To => self.to = self.to.wrapping_add(minutes.minutes()),
            Step::Until => {
                let months = if is_later { 1 } else { -1 };
                let until = self.until.saturating_add(months.months());
                let most = self.today.saturating_add(24.months());
                self.until = until.clamp(self.today, most);
            }
        }
    }

    /// As it would be kept, if it could be dialled.
    pub(super) fn to_line(&self) -> Option<LocalLine> {
        let number = self.number.trim_end_matches([' ', '-']).to_owned();
        (self.digits() >= 3).then(|| LocalLine {
            service: self.service,
            number,
            hours: self.hours(),
            valid_until: self.until,
        })
    }
}
