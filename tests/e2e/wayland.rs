//! As on a tablet: alone in the compositor that it is installed with, as an ordinary user, locked down.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use harness::blind;
use harness::desktop::Desktop;
use harness::keyboard::Keyboard;
use harness::memory::{processes_of, search};
use harness::picture;
use harness::process::{Running, children_of, program, wait_for};
use harness::residue::Needles;
use harness::windows;
use harness::workplace::Workplace;
use image::imageops;

use crate::residue::rows_of_the_code;

/// Debian's user for whom nothing is meant.
const NOBODY: &str = "65534";

/// A tablet in cage.
struct Seat {
    folder: PathBuf,
    cage: Running,
}

impl Seat {
    /// In a window of this desktop, with its keyboard and pointer.
    fn start(desktop: &Desktop, folder: &Path, workplace: &Workplace, screens: &str) -> Self {
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
        seat.env("DISPLAY", desktop.display());
        seat.env("WLR_BACKENDS", "x11");
        seat.env("WLR_X11_OUTPUTS", screens);
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
    command.envs([("WLR_RENDERER", "pixman"), ("LIBGL_ALWAYS_SOFTWARE", "1")]);
    command
}

/// A tablet in cage in a window of a desktop; what the desktop shows.
fn on_a_desktop(folder: &Path) -> (Desktop, Workplace, Seat) {
    let place = folder.join("seat");
    fs::create_dir(&place).unwrap();
    let workplace = Workplace::make(&place).unwrap();
    workplace
        .change_settings("idle_secs = 240", "idle_secs = 60")
        .unwrap();
    let desktop = Desktop::start(&folder.join("desktop"), 1280, 800).unwrap();
    // Whoever runs the seat goes through it.
    let mut open = Command::new("chmod");
    assert!(open.arg("a+rx").arg(folder).status().unwrap().success());
    let seat = Seat::start(&desktop, &place, &workplace, "1");
    wait_for("the welcome in cage", 30, || {
        let picture = picture::settled(&desktop)?;
        Ok(blind::main_button(&picture).map(|_| ()))
    })
    .unwrap();
    (desktop, workplace, seat)
}

#[test]
fn alone_in_cage_the_tablet_welcomes_and_goes_on_whatever_crashes() {
    let folder = tempfile::tempdir().unwrap();
    let (desktop, _workplace, mut seat) = on_a_desktop(folder.path());
    let (supervisor, session) = seat.processes();
    let status = fs::read_to_string(format!("/proc/{session}/status")).unwrap();
    for line in ["Seccomp:\t2", "NoNewPrivs:\t1", "Uid:\t65534"] {
        assert!(status.contains(line), "{status}");
    }
    // Between two sessions nobody sees a desktop: there is none, and the next one welcomes again.
    crate::ends::signal(session, "ABRT");
    wait_for("the next welcome", 20, || {
        let is_next = seat.processes().1 != session;
        let picture = picture::settled(&desktop)?;
        Ok(blind::main_button(&picture).filter(|_| is_next).map(|_| ()))
    })
    .unwrap();
    let (same, next) = seat.processes();
    assert_eq!(same, supervisor);
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

/// By process, what was found in those of the seat and of the desktop.
fn found_in(folder: &Path, needles: &Needles) -> Vec<String> {
    let all = processes_of(folder).unwrap();
    let is_there = |name: &str| all.iter().any(|(_, own)| own == name);
    assert!(is_there("cage") && is_there("enrum-kiosk"), "{all:?}");
    let found = all.into_iter();
    let found = found.map(|(process, name)| (name, search(process, needles).unwrap()));
    let found = found.filter(|(_, found)| !found.is_empty());
    found
        .map(|(name, found)| format!("{name}: {}", found.join(", ")))
        .collect()
}

#[test]
fn whether_killed_or_idle_nothing_of_a_session_stays_in_the_compositor() {
    let folder = tempfile::tempdir().unwrap();
    let (desktop, _workplace, seat) = on_a_desktop(folder.path());
    let mut needles = Needles::default().bytes("an answer", &crate::residue::serialised_answer());
    for is_killed in [true, false] {
        let reference = blind::to_the_code(&desktop).unwrap();
        let picture = picture::settled(&desktop).unwrap();
        needles = rows_of_the_code(needles.reference(&reference).unwrap(), &picture);
        // The control: while the code is shown, the compositor has it.
        let seat_folder = folder.path().join("seat");
        let shown = found_in(&seat_folder, &needles).join("; ");
        assert!(shown.contains("cage: a row of the code"), "{shown}");
        let (_, session) = seat.processes();
        if is_killed {
            // It can't overwrite what it showed.
            crate::ends::signal(session, "KILL");
        }
        // Else it is idle for as long as the site allows, is asked whether somebody is there, and ends.
        wait_for("the next welcome", 120, || {
            let is_next = seat.processes().1 != session;
            anyhow::ensure!(is_next, "the session goes on");
            Ok(blind::main_button(&picture::settled(&desktop)?).map(|_| ()))
        })
        .unwrap();
        assert_eq!(
            found_in(&seat_folder, &needles),
            [""; 0],
            "killed: {is_killed}"
        );
        // Of the desktop's own display when other pictures have gone the same way.
        for _ in 0..4 {
            picture::settled(&desktop).unwrap();
        }
        assert_eq!(
            found_in(folder.path(), &needles),
            [""; 0],
            "killed: {is_killed}"
        );
    }
    // The seat's log is what on a tablet is the journal.
    let files = needles.find_under(folder.path()).unwrap();
    assert!(files.is_empty(), "{files:?}");
}

/// What the keys of a tablet lead to in the compositor that it is installed with: nowhere.
#[test]
fn no_key_with_any_two_modifiers_leads_out_of_the_compositor() {
    let folder = tempfile::tempdir().unwrap();
    let (desktop, _workplace, mut seat) = on_a_desktop(folder.path());
    let keyboard = Keyboard::of(&desktop).unwrap();
    let (supervisor, _) = seat.processes();
    let mut pressed = 0;
    for set in keyboard.modifier_sets().unwrap() {
        for keycode in keyboard.keycodes() {
            keyboard
                .chord(&[set.as_slice(), &[keycode]].concat())
                .unwrap();
            // Faster than the program reads them, the compositor would end its connection.
            sleep(Duration::from_millis(4));
            pressed += 1;
        }
        // Wherever that has led, the same supervisor goes on, and the next session welcomes.
        assert_eq!(
            seat.cage.child().try_wait().unwrap(),
            None,
            "the compositor ended"
        );
        assert_eq!(seat.processes().0, supervisor);
        // The last key may just have begun another session, so whichever there is then is ended.
        let (_, before) = seat.processes();
        wait_for("the next welcome", 90, || {
            let (_, session) = seat.processes();
            let picture = picture::settled(&desktop)?;
            if session != before && blind::main_button(&picture).is_some() {
                return Ok(Some(()));
            }
            crate::ends::signal(session, "TERM");
            // Until the next one has come so far that it heeds that word.
            sleep(Duration::from_secs(2));
            Ok(None)
        })
        .unwrap();
    }
    assert!(pressed > 2_500, "{pressed}");
    let log = seat.log();
    assert!(
        !log.contains("panicked") && !log.contains("a session failed"),
        "{log}"
    );
}

/// Whoever plugs in a cable shows nothing of it on a television: one screen is the participant's, and the other is dark.
#[test]
fn of_two_screens_one_is_shown_and_the_other_is_dark() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("seat");
    fs::create_dir(&place).unwrap();
    let workplace = Workplace::make(&place).unwrap();
    let desktop = Desktop::start(&folder.path().join("desktop"), 2_600, 1_000).unwrap();
    let mut open = Command::new("chmod");
    let opened = open.arg("a+rx").arg(folder.path()).status();
    assert!(opened.unwrap().success());
    let _seat = Seat::start(&desktop, &place, &workplace, "2");
    // Beside each other, so that both are seen.
    wait_for("two screens", 30, || {
        let all = windows::all(&desktop)?;
        for (x, window) in [20, 1_300].into_iter().zip(&all) {
            windows::put(&desktop, *window, x, 20)?;
        }
        Ok((all.len() == 2).then_some(()))
    })
    .unwrap();
    let seen = wait_for("the welcome", 30, || {
        let picture = picture::settled(&desktop)?;
        let mut seen = Vec::new();
        for window in windows::all(&desktop)? {
            let (x, y, width, height) = windows::place(&desktop, window)?;
            seen.push(imageops::crop_imm(&picture, x, y, width, height).to_image());
        }
        let welcomes = seen.iter().filter(|it| blind::main_button(it).is_some());
        Ok((welcomes.count() > 0).then_some(seen))
    })
    .unwrap();
    if let Some(path) = std::env::var_os("ENRUM_TEST_KEEP") {
        for (place, picture) in seen.iter().enumerate() {
            picture::save(
                picture,
                &Path::new(&path).join(format!("screen-{place}.png")),
            )
            .unwrap();
        }
    }
    let dark = seen
        .iter()
        .filter(|it| it.pixels().all(|pixel| pixel.0 == [0; 3]));
    assert_eq!(dark.count(), 1, "one of them is dark");
    // Whole, and in the middle of its own screen.
    let shown = seen
        .iter()
        .find(|it| blind::main_button(it).is_some())
        .unwrap();
    let (_, row) = blind::main_button(shown).unwrap();
    let accent = shown.get_pixel(shown.width() / 2 - 170, row);
    let button: Vec<u32> = (0..shown.width())
        .filter(|x| shown.get_pixel(*x, row) == accent)
        .collect();
    let middle = u32::midpoint(button[0], *button.last().unwrap());
    assert!(
        middle.abs_diff(shown.width() / 2) < 4,
        "{middle} of {}",
        shown.width()
    );
}
