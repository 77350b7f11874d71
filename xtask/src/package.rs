//! The tablet's Debian package, and a Debian of its own in which it is installed, upgraded, removed and purged.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{Outcome, cargo, have, packages, root, stage, status, target};

const PROGRAMS: [&str; 2] = ["enrum-kiosk", "enrum"];
/// Where a tablet has its key and its envelopes.
const TABLET: &str = "/var/lib/enrum/tablet";

/// Builds with optimisation, makes the package and tries it.
pub(crate) fn release() -> Outcome {
    packages::install()?;
    cargo(&["build", "--release", "--bins", "-p", "admin", "-p", "kiosk"])?;
    check("release")?;
    println!("{}", package("release", 1).display());
    Ok(())
}

/// Makes the package of what is built in this profile's folder, and tries it.
pub(crate) fn check(profile: &str) -> Outcome {
    have("deb")?;
    for revision in [1, 2] {
        make(profile, revision)?;
    }
    let mut lintian = Command::new("lintian");
    lintian.args(["--fail-on", "error", "--allow-root"]);
    status(lintian.arg(package(profile, 1)))?;
    if !packages::is_root() {
        println!("not tried in a Debian of its own, for which this must be run as root");
        return Ok(());
    }
    let debian = Debian::fresh()?;
    stage("install", || debian.install(profile))?;
    stage("upgrade", || debian.upgrade(profile))?;
    stage("remove", || debian.remove())?;
    fs::remove_dir_all(&debian.0).map_err(|error| error.to_string())
}

fn folder() -> PathBuf {
    root().join(target()).join("package")
}

fn package(profile: &str, revision: u8) -> PathBuf {
    folder().join(format!("{profile}-{revision}.deb"))
}

fn make(profile: &str, revision: u8) -> Outcome {
    fs::create_dir_all(folder()).map_err(|error| error.to_string())?;
    for program in PROGRAMS {
        let built = root().join(target()).join(profile).join(program);
        let mut strip = Command::new("strip");
        strip.arg(built).arg("-o").arg(folder().join(program));
        status(&mut strip)?;
    }
    let output = package(profile, revision).display().to_string();
    let revision = revision.to_string();
    let deb = [
        "deb",
        "--no-build",
        "--quiet",
        "-p",
        "kiosk",
        "--output",
        &output,
    ];
    cargo(&[&deb[..], &["--deb-revision", &revision]].concat())
}

/// A Debian in a folder, in which nothing of this one is.
struct Debian(PathBuf);

impl Debian {
    /// A copy of one that is made once: the smallest, with what the package depends on.
    fn fresh() -> Result<Self, String> {
        let (whole, part) = (folder().join("debian"), folder().join("debian.part"));
        let own = Self(folder().join("debian.tried"));
        for left in [&part, &own.0] {
            if left.exists() {
                fs::remove_dir_all(left).map_err(|error| error.to_string())?;
            }
        }
        if !whole.exists() {
            let depends = said(
                Command::new("dpkg-deb")
                    .arg("-f")
                    .arg(package("debug", 1))
                    .arg("Depends"),
            )
            .or_else(|_| {
                said(
                    Command::new("dpkg-deb")
                        .arg("-f")
                        .arg(package("release", 1))
                        .arg("Depends"),
                )
            })?;
            // Without the versions in brackets.
            let names = depends
                .split(',')
                .filter_map(|one| one.split_whitespace().next());
            let include = format!("--include={}", names.collect::<Vec<_>>().join(","));
            let release =
                fs::read_to_string("/etc/os-release").map_err(|error| error.to_string())?;
            let suite = release
                .lines()
                .find_map(|line| line.strip_prefix("VERSION_CODENAME="));
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
            debootstrap
                .args(["--variant=minbase", &include, suite])
                .arg(&part);
            // From where this machine has its own packages.
            status(
                debootstrap
                    .args(sources.lines().next())
                    .stdout(Stdio::null()),
            )?;
            fs::rename(&part, &whole).map_err(|error| error.to_string())?;
        }
        let mut copy = Command::new("cp");
        status(
            copy.args(["--archive", "--reflink=auto"])
                .arg(&whole)
                .arg(&own.0),
        )?;
        Ok(own)
    }

    /// What a shell in it says; an error where it ends badly.
    fn shell(&self, line: &str) -> Result<String, String> {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]);
        command
            .arg("--root")
            .arg(&self.0)
            .args(["/bin/sh", "-c", line]);
        command
            .env_clear()
            .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        said(&mut command).map_err(|error| format!("{line}: {error}"))
    }

    fn is(&self, line: &str, expected: &str) -> Outcome {
        let said = self.shell(line)?;
        if said.trim() == expected {
            return Ok(());
        }
        Err(format!("{line}: {said:?} instead of {expected:?}"))
    }

    fn bring(&self, profile: &str, revision: u8) -> Outcome {
        let copied = fs::copy(package(profile, revision), self.0.join("root/package.deb"));
        copied.map_err(|error| error.to_string())?;
        self.shell("dpkg --install /root/package.deb")?;
        Ok(())
    }

    /// As docs/tablet.md says, as far as it goes without a screen.
    fn install(&self, profile: &str) -> Outcome {
        self.bring(profile, 1)?;
        self.is(&format!("stat -c '%U:%G %a' {TABLET}"), "enrum:enrum 2770")?;
        self.is("stat -c '%U:%G %a' /srv/enrum", "enrum-courier:enrum 770")?;
        for unit in [
            "graphical.target.wants/enrum-kiosk.service",
            "timers.target.wants/enrum-courier.timer",
        ] {
            self.shell(&format!("test -L /etc/systemd/system/{unit}"))?;
        }
        let units = "enrum-kiosk.service enrum-courier.service enrum-courier.timer enrum-stick@sda1.service";
        self.is(
            &format!("systemd-analyze verify {units} 2>&1 | grep -i enrum || true"),
            "",
        )?;
        for line in [
            "echo 'root of a trial' > /root/root.pass && echo 'worker of a trial' > /root/worker.pass && echo 264859 > /root/pin",
            "enrum workplace init --organisation Trial --name Trial --passphrase-file /root/root.pass /root/workplace",
            "enrum worker add --name Trial --desk /root/desk --passphrase-file /root/worker.pass /root/workplace",
        ] {
            self.shell(line)?;
        }
        // On another machine, and brought to the tablet by hand.
        let sign = "enrum tablet enrol --name Trial --tablet /root/tablet /root/workplace \
             && enrum site sign --passphrase-file /root/root.pass --to /root/tablet /root/workplace";
        self.shell(sign)?;
        let bring = format!(
            "cd /root/tablet && install -o enrum -g enrum -m 600 tablet.key {TABLET} \
             && install -o enrum -g enrum -m 660 root.pub site.enrum {TABLET} \
             && enrum tablet pin --tablet {TABLET} --pin-file /root/pin"
        );
        self.shell(&bring)?;
        self.is(&format!("stat -c '%U %a' {TABLET}/pin.enrum"), "enrum 600")?;
        // Without a screen it can only open its store, as its own user.
        self.shell(&format!(
            "timeout 3 setpriv --reuid enrum --regid enrum --init-groups enrum-kiosk --tablet {TABLET} --demo || true"
        ))?;
        let courier = format!(
            "setpriv --reuid enrum-courier --regid enrum --init-groups enrum courier --once --tablet {TABLET} --exchange /srv/enrum"
        );
        self.is(&courier, "Carried: 0")?;
        let todos = format!(
            "setpriv --reuid enrum --regid enrum --init-groups enrum-kiosk --tablet {TABLET} self-test | grep TODO | grep -v 'swap\\|lockdown' || true"
        );
        self.is(&todos, "")
    }

    /// What the tablet keeps stays as it is, and whose it is.
    fn upgrade(&self, profile: &str) -> Outcome {
        let state = format!(
            "find {TABLET} -type f -exec sha256sum {{}} + | sort; find {TABLET} -exec stat -c '%n %U:%G %a' {{}} + | sort"
        );
        let before = self.shell(&state)?;
        if !before.contains("store/tablet.sqlite") || !before.contains("tablet.key") {
            return Err(format!("the tablet keeps nothing yet: {before}"));
        }
        self.bring(profile, 2)?;
        self.is("dpkg-query -W -f '${Version}' enrum-tablet", "0.1.0-2")?;
        self.is(&state, before.trim())
    }

    /// Removing keeps what the tablet has; purging leaves nothing of it.
    fn remove(&self) -> Outcome {
        self.shell("dpkg --remove enrum-tablet")?;
        self.is(
            "ls /usr/bin/enrum /usr/bin/enrum-kiosk 2>/dev/null || true",
            "",
        )?;
        self.shell(&format!(
            "test -s {TABLET}/tablet.key && test -s {TABLET}/store/tablet.sqlite"
        ))?;
        self.shell("dpkg --purge enrum-tablet")?;
        self.is(
            "find / -xdev -name '*enrum*' -not -path '/proc/*' -not -path '/root/*' | sort",
            "",
        )?;
        self.is("grep enrum /etc/passwd /etc/group /etc/shadow || true", "")
    }
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
