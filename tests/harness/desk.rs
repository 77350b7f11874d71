//! The real desk on a desktop: its outer process, and whichever window it runs now.

use std::path::Path;
use std::process::Command;

use crate::desktop::Desktop;
use crate::process::{Running, child_of, program, wait_for};
use crate::tree::Tree;

/// A running desk; ends with this value.
#[derive(Debug)]
pub struct Desk<'a> {
    desktop: &'a Desktop,
    outer: Running,
}

impl<'a> Desk<'a> {
    /// Starts the desk on these folders.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn start(desktop: &'a Desktop, desk: &Path, exchange: &Path) -> anyhow::Result<Self> {
        Self::start_with(desktop, desk, exchange, |_| {})
    }

    /// The same with what is added to its command.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn start_with(
        desktop: &'a Desktop,
        desk: &Path,
        exchange: &Path,
        add: impl FnOnce(&mut Command),
    ) -> anyhow::Result<Self> {
        let mut command = desktop.command(&program("enrum-desk")?)?;
        command.arg("--desk").arg(desk);
        command.arg("--exchange").arg(exchange);
        add(&mut command);
        Ok(Self {
            outer: Running::start(&mut command)?,
            desktop,
        })
    }

    /// The process id of the window that runs now.
    ///
    /// # Errors
    /// When there is none for too long.
    pub fn window(&self) -> anyhow::Result<u32> {
        wait_for("a window of the desk", 20, || child_of(self.outer.id()))
    }

    /// The tree of the window that runs now, once it has one.
    ///
    /// # Errors
    /// When there is none for too long.
    pub fn tree(&self) -> anyhow::Result<Tree<'a>> {
        wait_for("the desk's tree", 20, || {
            let tree = Tree::of(self.desktop.accessibility(), self.window()?);
            Ok((tree.nodes()?.len() > 2).then_some(tree))
        })
    }

    /// Waits until another window than this one runs: the desk has been locked.
    ///
    /// # Errors
    /// When that takes too long.
    pub fn wait_for_another(&self, window: u32) -> anyhow::Result<u32> {
        wait_for("the next window", 60, || {
            let now = self.window()?;
            Ok((now != window).then_some(now))
        })
    }
}
