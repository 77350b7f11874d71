//! Processes that end with the test, and waiting that ends too.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

/// A process that is ended when this is dropped, and nothing else is.
#[derive(Debug)]
pub struct Running(Child);

impl Running {
    /// Starts it.
    ///
    /// # Errors
    /// When the program can't be started.
    pub fn start(command: &mut Command) -> anyhow::Result<Self> {
        let child = command
            .spawn()
            .with_context(|| format!("{} can't be started", command.get_program().display()))?;
        Ok(Self(child))
    }

    /// Its process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// The child, to take its pipes.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself, and then there is nothing to do.
        if self.0.kill().is_ok() {
            self.0.wait().map(drop).unwrap_or_default();
        }
    }
}

/// Asks again and again until there is an answer, or it has taken too long.
///
/// # Errors
/// With `what` and the last reason, after the deadline.
pub fn wait_for<T>(
    what: &str,
    secs: u64,
    mut ask: impl FnMut() -> anyhow::Result<Option<T>>,
) -> anyhow::Result<T> {
    let deadline = Instant::now() + Duration::from_secs(secs);
    loop {
        let last = match ask() {
            Ok(Some(answer)) => return Ok(answer),
            Ok(None) => None,
            Err(error) => Some(error),
        };
        if Instant::now() >= deadline {
            match last {
                Some(error) => return Err(error.context(format!("{what}: not within {secs} s"))),
                None => bail!("{what}: not within {secs} s"),
            }
        }
        sleep(Duration::from_millis(40));
    }
}

/// The process that this one has started last and that still runs.
///
/// # Errors
/// When it is gone itself.
pub fn child_of(process: u32) -> anyhow::Result<Option<u32>> {
    Ok(children_of(process)?.pop())
}

/// All of its children, the youngest last.
///
/// # Errors
/// When it is gone.
pub fn children_of(process: u32) -> anyhow::Result<Vec<u32>> {
    let children = fs::read_to_string(format!("/proc/{process}/task/{process}/children"))?;
    let ids = children.split_whitespace();
    Ok(ids.filter_map(|id| id.parse().ok()).collect())
}

/// A program of this workspace, built beside the one that runs.
///
/// # Errors
/// When it is not there.
pub fn program(name: &str) -> anyhow::Result<PathBuf> {
    let own = std::env::current_exe()?;
    let path = (own.ancestors().skip(1).take(2))
        .map(|folder| folder.join(name))
        .find(|path| path.is_file());
    path.with_context(|| format!("{name} is not built; `cargo build --workspace` builds it"))
}
