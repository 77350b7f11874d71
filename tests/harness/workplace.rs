//! A workplace with one worker, one tablet and a folder as exchange, made by the real `enrum`.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, ensure};

use crate::process::program;

/// The PIN of each tablet's administrator, unless it is set anew.
pub const PIN: &str = "264859";

/// Folders of a workplace, all under one.
#[derive(Debug, Clone)]
pub struct Workplace {
    root: PathBuf,
}

impl Workplace {
    /// Makes one, with Swedish, English and Arabic switched on.
    ///
    /// # Errors
    /// What `enrum` says.
    pub fn make(root: &Path) -> anyhow::Result<Self> {
        let workplace = Self {
            root: root.to_owned(),
        };
        fs::create_dir_all(root)?;
        enrum(|command| {
            command.args(["exchange", "init"]).arg(workplace.exchange());
        })?;
        // A demonstration's passphrases, which protect nothing of anybody.
        for who in ["root", "worker"] {
            fs::write(
                workplace.passphrase(who),
                format!("{who} of a demonstration\n"),
            )?;
        }
        let settings = workplace.settings();
        let init = [
            "workplace",
            "init",
            "--organisation",
            "Exempelkommunen",
            "--name",
            "Demo",
        ];
        let languages = ["--language", "all", "--allow-drafts"];
        enrum(|command| {
            command.args(init).args(languages).arg(&settings);
            command
                .arg("--passphrase-file")
                .arg(workplace.passphrase("root"));
        })?;
        workplace.add_worker("worker", &workplace.desk())?;
        enrum(|command| {
            command
                .args(["tablet", "enrol", "--name", "Tablet 1"])
                .arg(&settings);
            command.arg("--tablet").arg(workplace.tablet());
        })?;
        workplace.set_pin(PIN)?;
        workplace.sign()?;
        Ok(workplace)
    }

    /// Sets the PIN of the tablet's administrator.
    ///
    /// # Errors
    /// What `enrum` says.
    pub fn set_pin(&self, pin: &str) -> anyhow::Result<String> {
        let file = self.root.join("pin");
        fs::write(&file, format!("{pin}\n"))?;
        enrum(|command| {
            command
                .args(["tablet", "pin", "--tablet"])
                .arg(self.tablet());
            command.arg("--pin-file").arg(&file);
        })
    }

    /// Brings what was copied to a stick into the exchange.
    ///
    /// # Errors
    /// What `enrum` says.
    pub fn bring(&self, from: &Path) -> anyhow::Result<String> {
        enrum(|command| {
            command.arg("bring").arg("--from").arg(from);
            command.arg("--exchange").arg(self.exchange());
        })
    }

    /// Adds a worker whose key lies in this folder.
    ///
    /// # Errors
    /// What `enrum` says.
    pub fn add_worker(&self, name: &str, desk: &Path) -> anyhow::Result<()> {
        enrum(|command| {
            command
                .args(["worker", "add", "--name", name])
                .arg(self.settings());
            command.arg("--desk").arg(desk);
            command
                .arg("--passphrase-file")
                .arg(self.passphrase("worker"));
        })?;
        Ok(())
    }

    /// Signs the settings for the tablet and the worker's desk.
    ///
    /// # Errors
    /// What `enrum` says.
    pub fn sign(&self) -> anyhow::Result<()> {
        enrum(|command| {
            command.args(["site", "sign"]).arg(self.settings());
            command
                .arg("--to")
                .arg(self.tablet())
                .arg("--to")
                .arg(self.desk());
            command
                .arg("--passphrase-file")
                .arg(self.passphrase("root"));
        })?;
        Ok(())
    }

    /// Runs `enrum` on its settings: these words, the folder of the settings, and more words.
    ///
    /// # Errors
    /// What `enrum` says.
    pub fn enrum(&self, before: &[&str], after: &[&str]) -> anyhow::Result<String> {
        enrum(|command| {
            command.args(before).arg(self.settings()).args(after);
        })
    }

    /// The folder of the settings and the root.
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.root.join("workplace")
    }

    /// Changes the settings as an administrator with an editor does, and signs them.
    ///
    /// # Errors
    /// When they do not say what is to be changed.
    pub fn change_settings(&self, from: &str, to: &str) -> anyhow::Result<()> {
        let path = self.settings().join("workplace.toml");
        let settings = fs::read_to_string(&path)?;
        anyhow::ensure!(settings.contains(from), "the settings have no {from:?}");
        fs::write(&path, settings.replace(from, to))?;
        self.sign()
    }

    /// Lets the courier carry what is there; says how many that was.
    ///
    /// # Errors
    /// What `enrum` says.
    pub fn carry(&self) -> anyhow::Result<String> {
        enrum(|command| {
            command
                .args(["courier", "--once", "--tablet"])
                .arg(self.tablet());
            command.arg("--exchange").arg(self.exchange());
        })
    }

    /// Opens with the key in this desk's folder; the reference goes to standard input.
    ///
    /// # Errors
    /// What `enrum` says.
    pub fn open(&self, desk: &Path, reference: &str, json: bool) -> anyhow::Result<String> {
        let output = self.try_open(desk, reference, json)?;
        printed(&output)
    }

    /// The same, whatever comes of it.
    ///
    /// # Errors
    /// When the program can't be run.
    pub fn try_open(&self, desk: &Path, reference: &str, json: bool) -> anyhow::Result<Output> {
        let mut command = Command::new(program("enrum")?);
        command.arg("open").arg("--desk").arg(desk);
        command.arg("--exchange").arg(self.exchange());
        command
            .arg("--passphrase-file")
            .arg(self.passphrase("worker"));
        if json {
            command.arg("--json");
        }
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn()?;
        let mut input = child.stdin.take().context("no standard input")?;
        // A program that refuses before it reads leaves a broken pipe, which is no failure here.
        input.write_all(reference.as_bytes()).unwrap_or_default();
        drop(input);
        Ok(child.wait_with_output()?)
    }

    /// The tablet's folder.
    #[must_use]
    pub fn tablet(&self) -> PathBuf {
        self.root.join("tablet")
    }

    /// The worker's folder.
    #[must_use]
    pub fn desk(&self) -> PathBuf {
        self.root.join("desk")
    }

    /// The exchange.
    #[must_use]
    pub fn exchange(&self) -> PathBuf {
        self.root.join("exchange")
    }

    /// The passphrase of the worker's key.
    ///
    /// # Errors
    /// When its file can't be read.
    pub fn worker_passphrase(&self) -> anyhow::Result<String> {
        Ok(fs::read_to_string(self.passphrase("worker"))?
            .trim()
            .to_owned())
    }

    fn passphrase(&self, who: &str) -> PathBuf {
        self.root.join(format!("{who}.passphrase"))
    }
}

fn enrum(with: impl FnOnce(&mut Command)) -> anyhow::Result<String> {
    let mut command = Command::new(program("enrum")?);
    with(command.stdin(Stdio::null()));
    printed(&command.output()?)
}

fn printed(output: &Output) -> anyhow::Result<String> {
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "enrum failed: {}", errors.trim());
    Ok(String::from_utf8(output.stdout.clone())?.trim().to_owned())
}
