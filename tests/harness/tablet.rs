//! The real kiosk on a desktop: its supervisor, and whichever session it runs now.

use std::path::Path;
use std::process::{Command, ExitStatus};

use anyhow::Context as _;

use crate::desktop::Desktop;
use crate::process::{Running, child_of, program, wait_for};
use crate::tree::Tree;

/// A running tablet; ends with this value.
#[derive(Debug)]
pub struct Tablet<'a> {
    desktop: &'a Desktop,
    supervisor: Running,
}

impl<'a> Tablet<'a> {
    /// Starts the kiosk on this tablet's folder.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn start(desktop: &'a Desktop, folder: &Path) -> anyhow::Result<Self> {
        Self::start_with(desktop, folder, |_| {})
    }

    /// The same with something more in its surroundings.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn start_with(
        desktop: &'a Desktop,
        folder: &Path,
        change: impl FnOnce(&mut Command),
    ) -> anyhow::Result<Self> {
        let mut command = desktop.command(&program("enrum-kiosk")?)?;
        command.arg("--fullscreen").arg("--tablet").arg(folder);
        change(&mut command);
        Ok(Self {
            supervisor: Running::start(&mut command)?,
            desktop,
        })
    }

    /// The process id of the session that runs now.
    ///
    /// # Errors
    /// When there is none for too long.
    pub fn session(&self) -> anyhow::Result<u32> {
        wait_for("a session", 20, || child_of(self.supervisor.id()))
    }

    /// The tree of the session that runs now, once it has one.
    ///
    /// # Errors
    /// When there is none for too long.
    pub fn tree(&self) -> anyhow::Result<Tree<'a>> {
        // The bus itself gives up on a call after some 25 seconds, and the next one may be answered.
        wait_for("the session's tree", 60, || {
            // Asked anew: the one that ran a moment ago may have ended.
            let tree = Tree::of(self.desktop.accessibility(), self.session()?);
            Ok((tree.nodes()?.len() > 2).then_some(tree))
        })
        .with_context(|| self.desktop.last_words())
    }

    /// Waits until another session than this one runs.
    ///
    /// # Errors
    /// When that takes too long.
    pub fn wait_for_another(&self, session: u32) -> anyhow::Result<u32> {
        wait_for("the next session", 20, || {
            let now = self.session()?;
            Ok((now != session).then_some(now))
        })
        .context("the session did not end")
    }

    /// The process id of the supervisor.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.supervisor.id()
    }

    /// Kills the supervisor as a power cut would.
    ///
    /// # Errors
    /// When it is gone already.
    pub fn kill(mut self) -> anyhow::Result<()> {
        self.supervisor.child().kill()?;
        self.supervisor.child().wait()?;
        Ok(())
    }

    /// Waits until it has ended by itself.
    ///
    /// # Errors
    /// When it does not.
    pub fn wait(&mut self) -> anyhow::Result<ExitStatus> {
        let child = self.supervisor.child();
        wait_for("the tablet's end", 20, || Ok(child.try_wait()?))
    }

    /// The desktop that it runs on.
    #[must_use]
    pub fn desktop(&self) -> &'a Desktop {
        self.desktop
    }
}
