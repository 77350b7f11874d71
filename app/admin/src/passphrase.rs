//! Passphrases come from a prompt or a file, never from an argument: those can be read by others.

use std::path::PathBuf;

use anyhow::{Context as _, ensure};
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
    /// A passphrase for a new key: asked twice, and not too short.
    pub(crate) fn choose(&self, whose: &str) -> anyhow::Result<Zeroizing<String>> {
        let passphrase = if let Some(passphrase) = self.read_file()? {
            passphrase
        } else {
            let first = ask(&format!("New passphrase for {whose}: "))?;
            let second = ask("The same again: ")?;
            ensure!(first == second, "the two passphrases differ; try again");
            first
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

fn ask(prompt: &str) -> anyhow::Result<Zeroizing<String>> {
    rpassword::prompt_password(prompt)
        .map(Zeroizing::new)
        .context("no terminal to ask for a passphrase; use --passphrase-file")
}
