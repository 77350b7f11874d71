//! As on a tablet: alone in the compositor that it is installed with, as an ordinary user, locked down.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use harness::picture;
use harness::process::{Running, children_of, program, wait_for};
use harness::workplace::Workplace;
use image::RgbImage;

/// Debian's user for whom nothing is meant.
const NOBODY: &str = "65534";
/// The mark of the welcome, and the button under it.
const ACCENT: [u8; 3] = [0x0F, 0x52, 0x57];

/// A tablet in cage, without a screen or an input device.
struct Seat {
    folder: PathBuf,
    cage: Running,
}

impl Seat {
    fn start(folder: &Path, workplace: &Workplace) -> Self {
        fs::create_dir_all(folder.join("runtime")).unwrap();
        let owner = format!("{NOBODY}:{NOBODY}");
        let mut chown = Command::new("chown");
        assert!(
            chown
                .args(["-R", &owner])
                .arg(folder)
                .status()
                .unwrap()
                .success()
        );
        let mut seat = as_nobody(folder);
        seat.args(["cage", "-d", "--"])
            .arg(program("enrum-kiosk").unwrap());
        seat.arg("--fullscreen")
            .arg("--tablet")
            .arg(workplace.tablet());
        let log = fs::File::create(folder.join("log")).unwrap();
        seat.stderr(log.try_clone().unwrap()).stdout(log);
        Self {
            folder: folder.to_owned(),
            cage: Running::start(&mut seat).unwrap(),
        }
    }

    fn picture(&self) -> anyhow::Result<RgbImage> {
        let file = self.folder.join("runtime/screen.png");
        let taken = as_nobody(&self.folder).arg("grim").arg(&file).output()?;
        anyhow::ensure!(
            taken.status.success(),
            "{}",
            String::from_utf8_lossy(&taken.stderr)
        );
        Ok(image::open(&file)?.to_rgb8())
    }

    /// Waits until the welcome fills the screen.
    fn welcome(&self) -> RgbImage {
        let welcome = self.try_welcome(30);
        assert!(welcome.is_ok(), "{welcome:?}: {}", self.log());
        welcome.unwrap()
    }

    fn try_welcome(&self, secs: u64) -> anyhow::Result<RgbImage> {
        wait_for("the welcome in cage", secs, || {
            let picture = self.picture()?;
            let corners = [(0, 0), (picture.width() - 1, picture.height() - 1)];
            let [first, last] = corners.map(|(x, y)| picture.get_pixel(x, y).0);
            let accents = picture.pixels().filter(|pixel| pixel.0 == ACCENT).count();
            let paper = first == last && first.iter().all(|part| *part > 0xE0);
            anyhow::ensure!(
                paper && accents > 5_000,
                "corners {first:?} {last:?}, {accents} accents"
            );
            Ok(Some(picture))
        })
    }

    /// Supervisor and session.
    fn processes(&self) -> (u32, u32) {
        wait_for("supervisor and session", 20, || {
            let kiosk = |process: &u32| {
                let name = fs::read_to_string(format!("/proc/{process}/comm"));
                name.is_ok_and(|name| name.trim() == "enrum-kiosk")
            };
            let supervisor = children_of(self.cage.id())?.into_iter().find(kiosk);
            let session = supervisor.map(children_of).transpose()?;
            let session = session.unwrap_or_default().into_iter().next();
            Ok(supervisor.zip(session))
        })
        .unwrap()
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.join("log")).unwrap()
    }
}

fn as_nobody(folder: &Path) -> Command {
    // The right to lock memory stands for the unit's limit, which not every machine of tests may raise.
    let mut command = Command::new("setpriv");
    command.args([
        "--clear-groups",
        "--inh-caps",
        "+ipc_lock",
        "--ambient-caps",
        "+ipc_lock",
    ]);
    command.args(["--reuid", NOBODY, "--regid", NOBODY]);
    command.env_clear().env("PATH", "/usr/bin:/bin");
    command
        .env("HOME", folder)
        .env("XDG_RUNTIME_DIR", folder.join("runtime"));
    command.env("WAYLAND_DISPLAY", "wayland-0");
    command.envs([
        ("WLR_BACKENDS", "headless"),
        ("WLR_LIBINPUT_NO_DEVICES", "1"),
    ]);
    command.envs([("WLR_RENDERER", "pixman"), ("LIBGL_ALWAYS_SOFTWARE", "1")]);
    command
}

#[test]
fn alone_in_cage_the_tablet_welcomes_and_goes_on_whatever_crashes() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let mut seat = Seat::start(folder.path(), &workplace);
    // Without a graphics card the compositor sometimes never draws its first picture; then it is started again.
    for _again in 0..2 {
        if seat.try_welcome(20).is_err() {
            println!("cage drew nothing: {}", seat.log().lines().count());
            drop(seat);
            seat = Seat::start(folder.path(), &workplace);
        }
    }
    let welcome = seat.welcome();
    assert!(!picture::is_blank(&welcome));
    let (supervisor, session) = seat.processes();
    let status = fs::read_to_string(format!("/proc/{session}/status")).unwrap();
    for line in ["Seccomp:\t2", "NoNewPrivs:\t1", "Uid:\t65534"] {
        assert!(status.contains(line), "{status}");
    }
    // Between two sessions nobody sees a desktop: there is none, and the next one welcomes again.
    crate::ends::signal(session, "ABRT");
    seat.welcome();
    let (same, next) = seat.processes();
    assert_eq!(same, supervisor);
    assert_ne!(next, session);
    // Where the compositor ends, nothing stays.
    crate::ends::signal(seat.cage.id(), "TERM");
    wait_for("the end of it all", 20, || {
        Ok(seat.cage.child().try_wait()?)
    })
    .unwrap();
    wait_for("the end of supervisor and session", 10, || {
        let gone = |process: u32| !Path::new(&format!("/proc/{process}/exe")).exists();
        Ok((gone(supervisor) && gone(next)).then_some(()))
    })
    .unwrap();
    let log = seat.log();
    assert!(
        !log.contains("panicked") && !log.contains("lock-down lacks"),
        "{log}"
    );
}
