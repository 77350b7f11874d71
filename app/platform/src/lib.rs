//! What Linux, macOS and Windows each do in their own way, for the desk and `enrum`: a [`Platform`] for each
//! of the three, and [`Here`] for the one that this is. Only Linux is tested as a whole; the code of all three is
//! built wherever it can be, so that none falls behind unseen.

#[cfg(unix)]
mod unix;
mod windows;

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

#[cfg(unix)]
pub use unix::*;
pub use windows::Windows;

/// The system that this program was built for.
#[cfg(target_os = "linux")]
pub type Here = Linux;
/// The system that this program was built for.
#[cfg(all(unix, not(target_os = "linux")))]
pub type Here = MacOs;
/// The system that this program was built for.
#[cfg(not(unix))]
pub type Here = Windows;

/// What a system is asked for.
pub trait Platform {
    /// Keeps this process's memory out of fault reports, and as far as the system lets it out of the sight
    /// of its user's other processes.
    ///
    /// # Errors
    /// When the system refuses.
    fn guard_memory() -> io::Result<()>;

    /// How long it has been running, since some moment: the time asleep counts, and no clock that is set.
    fn running() -> Duration;

    /// The same without the time asleep.
    fn awake() -> Duration;

    /// Makes a folder, with those above it, that only its owner may enter.
    ///
    /// # Errors
    /// When it can't be made.
    fn make_folder(path: &Path) -> io::Result<()>;

    /// A file that is made with these options is its owner's alone.
    fn private(options: &mut OpenOptions) -> &mut OpenOptions;

    /// Gives what was just made to the group of the folder that it lies in, where an administrator has given that
    /// folder to a group, as to the tablet and its courier.
    ///
    /// # Errors
    /// When that can't be done.
    fn share(path: &Path) -> io::Result<()>;

    /// What an administrator of the system writes into somebody's folder is that somebody's.
    ///
    /// # Errors
    /// When it can't be given away.
    fn give_to_owner(file: &File, folder: &Path) -> io::Result<()>;

    /// What was written to a file outlives a power cut.
    ///
    /// # Errors
    /// When the disk refuses.
    fn flush(file: &File) -> io::Result<()>;

    /// What was made or moved in a folder outlives a power cut, and the folder's own time is this one, if one
    /// is given: otherwise it would tell when that was.
    ///
    /// # Errors
    /// When the disk refuses.
    fn settle(folder: &Path, time: Option<SystemTime>) -> io::Result<()>;
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};

    use super::*;

    /// What the other crates build on, of each system whose code can run here.
    fn keeps_its_word<P: Platform>() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("one/other");
        P::make_folder(&folder).unwrap();
        P::make_folder(&folder).unwrap();
        let path = folder.join("file");
        let mut options = OpenOptions::new();
        P::private(options.create_new(true).write(true));
        let mut file = options.open(&path).unwrap();
        P::give_to_owner(&file, &folder).unwrap();
        file.write_all(b"whole").unwrap();
        P::flush(&file).unwrap();
        P::share(&path).unwrap();
        P::settle(&folder, None).unwrap();
        P::settle(
            &folder,
            Some(SystemTime::UNIX_EPOCH + Duration::from_hours(24)),
        )
        .unwrap();
        let (running, awake) = (P::running(), P::awake());
        std::thread::sleep(Duration::from_millis(20));
        for passed in [
            P::running().saturating_sub(running),
            P::awake().saturating_sub(awake),
        ] {
            assert!((20..2_000).contains(&passed.as_millis()), "{passed:?}");
        }
        let mut read = String::new();
        File::open(&path)
            .unwrap()
            .read_to_string(&mut read)
            .unwrap();
        assert_eq!(read, "whole");
    }

    #[test]
    fn each_makes_reads_and_settles_what_the_programs_need() {
        #[cfg(target_os = "linux")]
        keeps_its_word::<Linux>();
        #[cfg(unix)]
        keeps_its_word::<MacOs>();
        keeps_its_word::<Windows>();
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn folders_and_files_are_private_and_a_folder_s_time_is_what_it_is_told() {
        use std::fs;
        use std::os::unix::fs::PermissionsExt as _;
        let root = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let folder = root.path().join("one");
        Linux::make_folder(&folder).unwrap();
        let path = folder.join("file");
        let mut options = OpenOptions::new();
        Linux::private(options.create(true).append(true))
            .open(&path)
            .unwrap();
        assert_eq!((mode(&folder), mode(&path)), (0o700, 0o600));
        let time = SystemTime::UNIX_EPOCH + Duration::from_hours(24);
        Linux::settle(&folder, Some(time)).unwrap();
        assert_eq!(fs::metadata(&folder).unwrap().modified().unwrap(), time);
    }
}
