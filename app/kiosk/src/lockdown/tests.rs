//! In a process of its own each, since what is put on can't be taken off.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::Command;
use std::{env, thread};

use super::files::LOADERS;
use super::*;

/// In a process with this variable a test does what it is about, in the folder that it names.
const WITHIN: &str = "ENRUM_TEST_WITHIN";

/// Does it in a process of its own, with this folder; outside of it, sees that it went well.
#[track_caller]
fn alone(test: &str, within: impl FnOnce(&Path)) {
    if let Some(folder) = env::var_os(WITHIN) {
        return within(Path::new(&folder));
    }
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("recordings")).unwrap();
    fs::write(folder.path().join("recordings/a"), "a").unwrap();
    fs::write(folder.path().join("tablet.key"), "secret").unwrap();
    for name in ["store", "runtime"] {
        fs::create_dir(folder.path().join(name)).unwrap();
    }
    fs::write(folder.path().join("store/tablet.db"), "sealed").unwrap();
    let output = Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            &format!("lockdown::tests::{test}"),
            "--nocapture",
        ])
        .env(WITHIN, folder.path())
        .env("XDG_RUNTIME_DIR", folder.path().join("runtime"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
}

fn put_on_all(folder: &Path) {
    let speech = Path::new("/usr/bin/espeak-ng").to_owned();
    let missing = put_on(&of_session(&Tablet::new(folder), Some(speech)));
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_session_opens_what_it_needs_and_writes_nothing() {
    alone(
        "a_session_opens_what_it_needs_and_writes_nothing",
        |folder| {
            let held = fs::read_to_string(folder.join("tablet.key"));
            assert!(held.is_ok(), "the control: it could be read before");
            put_on_all(folder);
            assert_eq!(
                fs::read_to_string(folder.join("recordings/a")).unwrap(),
                "a"
            );
            assert!(File::open("/etc/ld.so.cache").is_ok());
            let denied = |error: std::io::Error| error.kind() == ErrorKind::PermissionDenied;
            for closed in ["tablet.key", "store/tablet.db"] {
                assert!(
                    denied(File::open(folder.join(closed)).unwrap_err()),
                    "{closed}"
                );
            }
            for place in ["recordings/b", "b", "runtime/b"] {
                assert!(
                    denied(File::create(folder.join(place)).unwrap_err()),
                    "{place}"
                );
            }
            assert!(denied(
                fs::remove_file(folder.join("recordings/a")).unwrap_err()
            ));
            assert!(denied(File::create("/dev/shm/enrum").unwrap_err()));
            let memory = format!(
                "/proc/{}/mem",
                rustix::process::getppid().unwrap().as_raw_pid()
            );
            assert!(denied(File::open(memory).unwrap_err()));
        },
    );
}

#[test]
fn a_session_starts_the_speech_program_and_no_other() {
    alone(
        "a_session_starts_the_speech_program_and_no_other",
        |folder| {
            put_on_all(folder);
            for other in ["/bin/true", "/bin/sh"] {
                let error = Command::new(other).output().unwrap_err();
                assert_eq!(error.kind(), ErrorKind::PermissionDenied, "{other}");
            }
            // Nor by the loader, which starts whatever it can read.
            let loader = LOADERS.into_iter().find(|path| Path::new(path).exists());
            let echo = Command::new(loader.unwrap())
                .args(["/bin/echo", "a"])
                .output();
            assert!(
                !echo.unwrap().status.success(),
                "a program was started by the loader"
            );
            let spoken = Command::new("/usr/bin/espeak-ng")
                .args(["--stdout", "a"])
                .output();
            assert!(spoken.unwrap().stdout.starts_with(b"RIFF"));
        },
    );
}

#[test]
fn a_session_speaks_to_no_network() {
    alone("a_session_speaks_to_no_network", |folder| {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        assert!(TcpStream::connect(address).is_ok(), "the control");
        put_on_all(folder);
        let denied = |error: std::io::Error| error.kind() == ErrorKind::PermissionDenied;
        assert!(denied(TcpStream::connect(address).unwrap_err()));
        assert!(denied(UdpSocket::bind("127.0.0.1:0").unwrap_err()));
        assert!(denied(UdpSocket::bind("[::1]:0").unwrap_err()));
        assert!(UnixStream::pair().is_ok(), "its supervisor and its display");
        // Nor does a thread that is started later.
        let later = thread::spawn(move || TcpStream::connect(address).is_err());
        assert!(later.join().unwrap());
    });
}

#[test]
fn its_memory_stays_where_it_is() {
    alone("its_memory_stays_where_it_is", |folder| {
        put_on_all(folder);
        lock_memory().unwrap();
        let status = fs::read_to_string("/proc/thread-self/status").unwrap();
        let says = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            line.unwrap().trim().to_owned()
        };
        assert_eq!(says("NoNewPrivs:"), "1");
        assert_eq!(says("Seccomp:"), "2");
        assert_ne!(says("VmLck:"), "0 kB");
        let limit = getrlimit(Resource::Core);
        assert_eq!((limit.current, limit.maximum), (Some(0), Some(0)));
        let dumpable = rustix::process::dumpable_behavior().unwrap();
        assert_eq!(dumpable, DumpableBehavior::NotDumpable);
        let signal = rustix::process::parent_process_death_signal().unwrap();
        assert_eq!(signal, Some(Signal::KILL));
    });
}

#[test]
fn a_layer_that_is_missing_is_named_and_keeps_a_tablet_from_starting() {
    let test = "a_layer_that_is_missing_is_named_and_keeps_a_tablet_from_starting";
    alone(test, |folder| {
        // As an ordinary user whose unit says nothing of locked memory.
        let few = Rlimit {
            current: Some(8 << 20),
            maximum: Some(8 << 20),
        };
        setrlimit(Resource::Memlock, few).unwrap();
        let none = rustix::thread::CapabilitySets {
            effective: CapabilitySet::empty(),
            permitted: CapabilitySet::empty(),
            inheritable: CapabilitySet::empty(),
        };
        rustix::thread::set_capabilities(None, none).unwrap();
        let files = of_session(&Tablet::new(folder), None);
        let error = require(&files, false).unwrap_err().to_string();
        let expected = "the lock-down lacks a layer: memory kept out of the swap space: the limit";
        assert!(error.starts_with(expected), "{error}");
        require(&files, true).unwrap();
    });
}
