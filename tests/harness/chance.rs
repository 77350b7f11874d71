//! A small generator, so that a run can be had again by its seed.

/// What comes of it looks like chance.
#[derive(Debug)]
pub struct Chance {
    seed: u64,
    state: u64,
}

impl Chance {
    /// Another run in each process; the seed is printed by whoever wants to tell it.
    #[must_use]
    pub fn of_this_process() -> Self {
        let seed = u64::from(std::process::id()) | 1;
        Self { seed, state: seed }
    }

    /// From which the same comes again.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// One of these numbers, both ends among them.
    pub fn between(&mut self, least: u64, most: u64) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        least + self.state % (most - least + 1)
    }

    /// One of these.
    pub fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        let most = u64::try_from(all.len()).unwrap_or(1).saturating_sub(1);
        let place = usize::try_from(self.between(0, most)).unwrap_or_default();
        all.get(place).copied().unwrap_or_default()
    }
}
