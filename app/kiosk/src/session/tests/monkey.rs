//! Whatever is done in whatever order: no code without a commit, no screen without a way on, nothing after the end.

use super::*;

/// Of each seed.
const STEPS: u32 = 10_000;
const SEEDS: std::ops::Range<u64> = 1..6;

/// Marsaglia's xorshift: the same way for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(sides).unwrap()).unwrap()
    }

    fn action(&mut self) -> Action {
        let place = self.roll(6);
        let size = TextSize::ALL[self.roll(3)];
        let disclosure =
            [Disclosure::Answers, Disclosure::Talk, Disclosure::Withheld][self.roll(3)];
        // Ends are rarer than they would be by chance, so that most sessions get somewhere.
        if self.roll(400) == 0 {
            return [Action::End, Action::Begin][self.roll(2)];
        }
        let all = [
            Action::PickLanguage(place),
            Action::BeforeNext,
            Action::BeforeNext,
            Action::BeforeBack,
            Action::More,
            Action::Answer(place),
            Action::Answer(place),
            Action::Digit(7),
            Action::Erase,
            Action::Skip,
            Action::Next,
            Action::Next,
            Action::Next,
            Action::Back,
            Action::Continue,
            Action::Continue,
            Action::PickDisclosure(disclosure),
            Action::Seal,
            Action::ShowCode,
            Action::CoverCode,
            Action::Help,
            Action::Languages,
            Action::Reading,
            Action::CloseOverlay,
            Action::TextSize(size),
            Action::Appearance(Appearance::Dark),
            Action::Listen,
            Action::ListenTo(place),
            Action::Hide,
            Action::Mark(true),
            Action::Mark(false),
        ];
        all[self.roll(all.len())]
    }
}

#[test]
fn no_order_of_things_shows_a_code_that_was_not_committed() {
    let (mut codes, mut ends) = (0, 0);
    for seed in SEEDS {
        println!("seed {seed}");
        let mut dice = Dice(seed);
        let (mut session, mut now) = (Session::new(setup(), true), Duration::ZERO);
        // What the supervisor has got and has not answered; and whether it has said yes.
        let (mut handed, mut committed) = (false, false);
        for step in 0..STEPS {
            match dice.roll(12) {
                0 => {
                    now += Duration::from_millis(u64::try_from(dice.roll(4_000)).unwrap());
                    let hand = dice.roll(3) > 0;
                    session.tick(now, hand);
                }
                1 if handed => {
                    let yes = dice.roll(3) > 0;
                    committed = yes && matches!(session.stage(), Stage::Sealing(..));
                    session.hear(if yes { Reply::Committed } else { Reply::Failed });
                    handed = false;
                }
                _ => {
                    let envelope = session.apply(dice.action(), &SystemRandom);
                    handed |= envelope.is_some();
                }
            }
            if matches!(session.stage(), Stage::Code(_)) {
                assert!(committed, "seed {seed}, step {step}");
                codes += 1;
            }
            if session.ended().is_some() {
                let late = session.apply(dice.action(), &SystemRandom);
                assert!(late.is_none(), "seed {seed}, step {step}");
                assert_eq!(names(&session), Vec::<String>::new());
                session = Session::new(setup(), true);
                (now, handed, committed) = (Duration::ZERO, false, false);
                ends += 1;
            } else if step % 500 == 0 {
                assert!(!names(&session).is_empty(), "seed {seed}, step {step}");
            }
        }
    }
    assert!(codes > 50 && ends > 50, "{codes} codes, {ends} ends");
}
