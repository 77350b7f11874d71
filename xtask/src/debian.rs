//! A Debian in a folder, in which nothing of this machine's is.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{Outcome, status};

pub(crate) struct Debian(pub(crate) PathBuf);

impl Debian {
    /// A copy of one that is made once for a package: the smallest, with what the package depends on.
    pub(crate) fn fresh(folder: &Path, package: &Path) -> Result<Self, String> {
        let mut dependencies = Command::new("dpkg-deb");
        let dependencies = said(dependencies.arg("-f").arg(package).arg("Depends"))?;
        // Another package needs another one.
        let mut hash = DefaultHasher::new();
        dependencies.hash(&mut hash);
        let whole = folder.join(format!("debian-{:016x}", hash.finish()));
        let (part, own) = (
            folder.join("debian.part"),
            Self(folder.join("debian.tried")),
        );
        for left in [&part, &own.0].into_iter().filter(|left| left.exists()) {
            fs::remove_dir_all(left).map_err(|error| error.to_string())?;
        }
        if !whole.exists() {
            debootstrap(&dependencies, &part)?;
            fs::rename(&part, &whole).map_err(|error| error.to_string())?;
        }
        let mut copy = Command::new("cp");
        copy.args(["--archive", "--reflink=auto"]);
        status(copy.arg(&whole).arg(&own.0))?;
        Ok(own)
    }

    /// What a shell in it says; an error where it ends badly.
    pub(crate) fn shell(&self, line: &str) -> Result<String, String> {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]);
        command.arg("--root").arg(&self.0);
        command.args(["/bin/sh", "-c", line]).env_clear();
        command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        said(&mut command).map_err(|error| format!("{line}: {error}"))
    }

    /// That a shell in it says just this.
    pub(crate) fn is(&self, line: &str, expected: &str) -> Outcome {
        let said = self.shell(line)?;
        if said.trim() == expected {
            return Ok(());
        }
        Err(format!("{line}: {said:?} instead of {expected:?}"))
    }
}

/// From where this machine has its own packages.
fn debootstrap(dependencies: &str, into: &Path) -> Outcome {
    // Without the versions in brackets.
    let names = dependencies.split(',');
    let names: Vec<_> = names
        .filter_map(|one| one.split_whitespace().next())
        .collect();
    let release = fs::read_to_string("/etc/os-release").map_err(|error| error.to_string())?;
    let suite = (release.lines()).find_map(|line| line.strip_prefix("VERSION_CODENAME="));
    let suite = suite.ok_or("this Debian has no name")?;
    let mut sources = Command::new("apt-get");
    sources.args([
        "indextargets",
        "--format",
        "$(SITE)",
        "Created-By: Packages",
    ]);
    let sources = said(sources.arg(format!("Codename: {suite}")))?;
    let mut debootstrap = Command::new("debootstrap");
    debootstrap.args([
        "--variant=minbase",
        &format!("--include={}", names.join(",")),
        suite,
    ]);
    debootstrap.arg(into).args(sources.lines().next());
    status(debootstrap.stdout(Stdio::null()))
}

fn said(command: &mut Command) -> Result<String, String> {
    let program = Path::new(command.get_program()).display().to_string();
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("{program} can't be started: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(format!(
        "{} ({program} ended with {})",
        errors.trim(),
        output.status
    ))
}
