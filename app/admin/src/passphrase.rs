//! Passphrases come from a prompt or a file, never from an argument: those can be read by others.

use std::path::PathBuf;

use anyhow::{Context as _, ensure};
use diceware_wordlists::EFF_LONG_WORDLIST;
use sealing::{Random, SystemRandom};
use zeroize::Zeroizing;

use crate::files;

const MIN_LEN: usize = 12;

/// Where a passphrase comes from.
#[derive(Debug, clap::Args)]
pub(crate) struct Source {
    /// Read the passphrase from the first line of this file instead of asking
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl Source {
    /// From this file, or a prompt.
    pub(crate) fn of(passphrase_file: Option<PathBuf>) -> Self {
        Self { passphrase_file }
    }

    /// A passphrase for a new key: asked twice, and not too short.
    pub(crate) fn choose(&self, whose: &str) -> anyhow::Result<Zeroizing<String>> {
        let passphrase = if let Some(passphrase) = self.read_file()? {
            passphrase
        } else {
            choose_at_terminal(whose)?
        };
        ensure!(
            passphrase.chars().count() >= MIN_LEN,
            "the passphrase is too short; take at least {MIN_LEN} characters, six words are better"
        );
        Ok(passphrase)
    }

    /// The passphrase of an existing key.
    pub(crate) fn give(&self, whose: &str) -> anyhow::Result<Zeroizing<String>> {
        match self.read_file()? {
            Some(passphrase) => Ok(passphrase),
            None => ask(&format!("Passphrase for {whose}: ")),
        }
    }

    fn read_file(&self) -> anyhow::Result<Option<Zeroizing<String>>> {
        let Some(path) = &self.passphrase_file else {
            return Ok(None);
        };
        let text = Zeroizing::new(files::read_text(path, "give the file with the passphrase")?);
        let line = text.lines().next().unwrap_or_default();
        Ok(Some(Zeroizing::new(line.to_owned())))
    }
}

/// Six random words are offered; they are shown once, and typing them again shows that they were kept.
fn choose_at_terminal(whose: &str) -> anyhow::Result<Zeroizing<String>> {
    let words = six_words(&SystemRandom)?;
    let prompt = format!(
        "Six random words, to be written down and kept apart from the key:\n\n    {}\n\n\
         Enter takes them, or type another passphrase for {whose}: ",
        *words
    );
    let own = ask(&prompt)?;
    let first = if own.is_empty() { words } else { own };
    let second = ask("The same again: ")?;
    ensure!(first == second, "the two passphrases differ; try again");
    Ok(first)
}

/// Six words of a list of 7776, drawn evenly: 77 bits.
fn six_words(random: &dyn Random) -> anyhow::Result<Zeroizing<String>> {
    let list = EFF_LONG_WORDLIST;
    let count = u16::try_from(list.len())?;
    // What is left over would make the first words likelier.
    let even = u16::MAX - u16::MAX % count;
    let mut words = Zeroizing::new(String::with_capacity(64));
    let mut drawn = 0;
    while drawn < 6 {
        let mut bytes = [0; 2];
        random.fill(&mut bytes)?;
        let number = u16::from_be_bytes(bytes);
        let word = list.get(usize::from(number % count));
        let (true, Some(word)) = (number < even, word) else {
            continue;
        };
        if drawn > 0 {
            words.push(' ');
        }
        words.push_str(word);
        drawn += 1;
    }
    Ok(words)
}

pub(crate) fn ask(prompt: &str) -> anyhow::Result<Zeroizing<String>> {
    rpassword::prompt_password(prompt)
        .map(Zeroizing::new)
        .context("no terminal to ask at; give a file instead (see --help)")
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use sealing::RandomError;

    use super::*;

    /// These numbers, one after the other.
    struct Numbers(Cell<usize>, Vec<u16>);

    impl Random for Numbers {
        fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError> {
            let place = self.0.replace(self.0.get() + 1);
            bytes.copy_from_slice(&self.1[place].to_be_bytes());
            Ok(())
        }
    }

    #[test]
    fn six_words_are_drawn_evenly_and_differ() {
        assert_eq!(EFF_LONG_WORDLIST.len(), 7_776);
        // 62 208 is eight times 7776: from there on numbers are left out.
        let numbers = vec![0, 62_208, 65_535, 7_775, 7_776, 62_207, 1, 2];
        let words = six_words(&Numbers(Cell::new(0), numbers)).unwrap();
        let word = |place: usize| EFF_LONG_WORDLIST[place];
        let expected = [word(0), word(7_775), word(0), word(7_775), word(1), word(2)];
        assert_eq!(words.as_str(), expected.join(" "));
        let [first, second] = [(), ()].map(|()| six_words(&SystemRandom).unwrap());
        assert_ne!(first, second);
        assert_eq!(first.split(' ').count(), 6);
    }
}
