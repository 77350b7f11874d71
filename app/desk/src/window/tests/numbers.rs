//! Numbers as if by chance, the same in each run.

/// A generator by shifts.
pub(super) struct Numbers(u32);

impl Numbers {
    pub(super) fn seeded(seed: u32) -> Self {
        Self(seed)
    }

    /// Others for each round.
    pub(super) fn of_round(round: u32) -> Self {
        Self(round.wrapping_mul(2_654_435_761) | 1)
    }

    pub(super) fn below(&mut self, bound: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % bound
    }

    pub(super) fn byte(&mut self) -> u8 {
        self.below(256).to_le_bytes()[0]
    }
}
