//! Linux and macOS: the same files, and each its own way with memory.

use std::fs::{self, DirBuilder, File, FileTimes, OpenOptions, Permissions};
use std::io;
use std::marker::PhantomData;
use std::os::unix::fs::{
    DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _, fchown,
};
use std::path::Path;
use std::time::{Duration, SystemTime};

use rustix::io::Errno;
use rustix::process::{Resource, Rlimit, setrlimit};
use rustix::time::{ClockId, clock_gettime};

use crate::Platform;

/// Linux.
#[cfg(target_os = "linux")]
pub type Linux = Unix<NotDumpable>;

/// macOS, and what else is Unix.
pub type MacOs = Unix<NoCoreFile>;

/// A Unix, with its way to guard memory.
#[derive(Debug)]
pub struct Unix<M>(PhantomData<M>);

/// How a Unix guards a process's memory.
pub trait Guard {
    /// Does it.
    ///
    /// # Errors
    /// When the system refuses.
    fn guard() -> io::Result<()>;
}

/// Neither in a core file nor to be traced by another process of the same user.
#[cfg(target_os = "linux")]
#[derive(Debug)]
pub struct NotDumpable;

#[cfg(target_os = "linux")]
impl Guard for NotDumpable {
    fn guard() -> io::Result<()> {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        Ok(set_dumpable_behavior(DumpableBehavior::NotDumpable)?)
    }
}

/// Not in a core file. Whether another process may look is for the system to say: macOS lets none look at a program
/// that is signed with its hardened runtime.
#[derive(Debug)]
pub struct NoCoreFile;

impl Guard for NoCoreFile {
    fn guard() -> io::Result<()> {
        let nothing = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        Ok(setrlimit(Resource::Core, nothing)?)
    }
}

fn time_on(clock: ClockId) -> Duration {
    Duration::try_from(clock_gettime(clock)).unwrap_or_default()
}

impl<M: Guard> Platform for Unix<M> {
    fn guard_memory() -> io::Result<()> {
        M::guard()
    }

    fn running() -> Duration {
        // On macOS this one counts sleep, and Linux has one of its own that does.
        #[cfg(target_os = "linux")]
        const CLOCK: ClockId = ClockId::Boottime;
        #[cfg(not(target_os = "linux"))]
        const CLOCK: ClockId = ClockId::Monotonic;
        time_on(CLOCK)
    }

    fn awake() -> Duration {
        time_on(ClockId::Monotonic)
    }

    fn make_folder(path: &Path) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(path)
    }

    fn private(options: &mut OpenOptions) -> &mut OpenOptions {
        options.mode(0o600)
    }

    fn share(path: &Path) -> io::Result<()> {
        // A bare name lies in the folder that the program runs in.
        let parent = path.parent().unwrap_or(path);
        let parent = if parent.as_os_str().is_empty() {
            Path::new(".")
        } else {
            parent
        };
        let is_shared = fs::metadata(parent)?.permissions().mode() & 0o070 == 0o070;
        if is_shared {
            // Without the bit that passes the group on: a unit may be kept from setting it.
            let own = fs::metadata(path)?.permissions().mode() & 0o777;
            let group = (own & 0o700) >> 3;
            fs::set_permissions(path, Permissions::from_mode(own | group))?;
        }
        Ok(())
    }

    fn give_to_owner(file: &File, folder: &Path) -> io::Result<()> {
        let owner = fs::metadata(folder)?.uid();
        if file.metadata()?.uid() == 0 && owner != 0 {
            fchown(file, Some(owner), None)?;
        }
        Ok(())
    }

    fn flush(file: &File) -> io::Result<()> {
        match file.sync_all() {
            // macOS asks the disk itself, which a share has none of.
            Err(error)
                if matches!(
                    Errno::from_io_error(&error),
                    Some(Errno::NOTSUP | Errno::INVAL)
                ) =>
            {
                Ok(rustix::fs::fsync(file)?)
            }
            done => done,
        }
    }

    fn settle(folder: &Path, time: Option<SystemTime>) -> io::Result<()> {
        let folder = File::open(folder)?;
        let dated = time.map_or(Ok(()), |time| {
            let times = FileTimes::new().set_accessed(time).set_modified(time);
            folder.set_times(times)
        });
        Self::flush(&folder)?;
        match dated {
            // In a shared folder only its owner may, and what was made is there all the same.
            Err(error) if error.kind() != io::ErrorKind::PermissionDenied => Err(error),
            _ => Ok(()),
        }
    }
}
