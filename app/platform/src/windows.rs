//! Windows, by what Rust's own library has for it. A folder passes its owner and its rights on to what is made in it, so
//! a desk belongs into its user's profile; folders can be neither flushed nor dated.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant, SystemTime};

use crate::Platform;

/// Windows.
#[derive(Debug, Clone, Copy)]
pub struct Windows;

impl Platform for Windows {
    /// A program can leave itself out of fault reports only by calls that Rust holds for unsafe. The handbook says
    /// which setting an administrator makes instead.
    fn guard_memory() -> io::Result<()> {
        Ok(())
    }

    /// Its performance counter counts sleep too.
    fn running() -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        START.get_or_init(Instant::now).elapsed()
    }

    fn awake() -> Duration {
        Self::running()
    }

    fn make_folder(path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn private(options: &mut OpenOptions) -> &mut OpenOptions {
        options
    }

    fn share(_path: &Path) -> io::Result<()> {
        Ok(())
    }

    fn give_to_owner(_file: &File, _folder: &Path) -> io::Result<()> {
        Ok(())
    }

    fn flush(file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn settle(_folder: &Path, _time: Option<SystemTime>) -> io::Result<()> {
        Ok(())
    }
}
