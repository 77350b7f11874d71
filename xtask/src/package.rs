//! The tablet's Debian package, which is installed, upgraded, removed and purged in a Debian of its own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::debian::Debian;
use crate::{Outcome, cargo, have, packages, root, stage, status, target};

const PROGRAMS: [&str; 2] = ["enrum-kiosk", "enrum"];
/// As the tablet's user.
const AS_TABLET: &str = "setpriv --reuid enrum --regid enrum --init-groups";
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
    let debian = Debian::fresh(&folder(), &package(profile, 1))?;
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

/// What is tried there.
impl Debian {
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
        let units = "enrum-kiosk.service enrum-courier.service enrum-courier.timer enrum-stick@sda1.service enrum-panel.service";
        self.is(&format!("systemd-analyze verify {units} 2>&1"), "")?;
        self.enrol()?;
        // Without a screen it can only open its store, as its own user.
        let kiosk = format!("{AS_TABLET} enrum-kiosk --tablet {TABLET}");
        self.shell(&format!(
            "timeout 3 {kiosk} --demo; test -s {TABLET}/store/tablet.sqlite"
        ))?;
        let courier = format!(
            "setpriv --reuid enrum-courier --regid enrum --init-groups enrum courier --once --tablet {TABLET} --exchange /srv/enrum"
        );
        // A folder that nobody has marked is none: the share may not be mounted.
        self.is(
            &format!("{courier} 2>&1 | grep -c 'is not an exchange'"),
            "1",
        )?;
        self.shell("setpriv --reuid enrum-courier --regid enrum --init-groups enrum exchange init /srv/enrum")?;
        self.is(&courier, "Carried: 0")?;
        self.compositor_starts()?;
        let found = self.shell(&format!("{kiosk} self-test || true"))?;
        let of_this_machine = ["swap", "lockdown"];
        let todos: Vec<_> = (found.lines())
            .filter_map(|line| line.strip_prefix("TODO "))
            .filter(|line| !of_this_machine.iter().any(|what| line.starts_with(what)))
            .collect();
        if todos.is_empty() && found.contains("ok   site") && found.contains("ok   fonts") {
            return Ok(());
        }
        Err(format!("the self-test says {found}"))
    }

    /// In what the package depends on and nothing else: what a developer's machine has besides must not hide that something is missing.
    fn compositor_starts(&self) -> Outcome {
        const DONE: &str = "cage is there";
        let cage = "XDG_RUNTIME_DIR=/tmp/run WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman cage -d --";
        let user = "setpriv --reuid enrum --regid enrum --clear-groups";
        let line = format!(
            "install -d -m 1777 /tmp/.X11-unix; install -d -o enrum -g enrum -m 700 /tmp/run; \
             timeout 60 {user} env {cage} /bin/echo '{DONE}' 2>&1; rm -rf /tmp/run"
        );
        let said = self.shell(&line)?;
        if said.lines().any(|line| line == DONE) {
            return Ok(());
        }
        Err(format!(
            "cage does not start in what the package depends on: {said}"
        ))
    }

    /// On another machine, and brought to the tablet by hand.
    fn enrol(&self) -> Outcome {
        for line in [
            "echo 'root of a trial' > /root/root.pass && echo 'worker of a trial' > /root/worker.pass && echo 264859 > /root/pin",
            "enrum workplace init --organisation Trial --name Trial --passphrase-file /root/root.pass /root/workplace",
            "enrum worker add --name Trial --desk /root/desk --passphrase-file /root/worker.pass /root/workplace",
        ] {
            self.shell(line)?;
        }
        let sign = "enrum tablet enrol --name Trial --tablet /root/tablet /root/workplace \
             && enrum site sign --passphrase-file /root/root.pass --to /root/tablet /root/workplace";
        self.shell(sign)?;
        let bring = format!(
            "cd /root/tablet && install -o enrum -g enrum -m 600 tablet.key {TABLET} \
             && install -o enrum -g enrum -m 640 root.pub {TABLET} && install -o enrum -g enrum -m 660 site.enrum {TABLET} \
             && enrum tablet pin --tablet {TABLET} --pin-file /root/pin"
        );
        self.shell(&bring)?;
        self.is(&format!("stat -c '%U %a' {TABLET}/pin.enrum"), "enrum 600")
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
        // An exchange may be a share, with what others have put there: only an empty folder goes.
        self.shell(
            "dpkg --purge enrum-tablet && test -f /srv/enrum/exchange.enrum && rm -r /srv/enrum",
        )?;
        self.is(
            "find / -xdev -name '*enrum*' -not -path '/proc/*' -not -path '/root/*' | sort",
            "",
        )?;
        self.is("grep enrum /etc/passwd /etc/group /etc/shadow || true", "")
    }
}
