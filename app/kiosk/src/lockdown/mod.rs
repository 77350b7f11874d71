//! What a session's process gives up before it draws anything: a participant's answers are in it, and somebody may
//! have found a mistake in a library that it uses.
//!
//! Each [`Layer`] is put on by itself, and tells when the system does not have it. Outside a demonstration a tablet
//! that lacks one does not start. What is put on stays until the process ends, and holds for the speech program too.

mod files;
mod syscalls;

use std::fmt;
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use rustix::mm::{MlockAllFlags, mlockall};
use rustix::process::{
    DumpableBehavior, Resource, Rlimit, Signal, getrlimit, set_dumpable_behavior,
    set_parent_process_death_signal, setrlimit,
};
use rustix::thread::{CapabilitySet, capabilities, set_no_new_privs};

use crate::tablet::Tablet;

pub(crate) use files::Files;

/// One thing that is given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layer {
    /// It outlives its supervisor.
    ParentDeath,
    /// Another process of the same user can read its memory.
    NotDumpable,
    /// Its memory is written to a core file.
    NoCore,
    /// Its memory is written to the swap space.
    Locked,
    /// It gains rights from a program that it starts.
    NoNewPrivileges,
    /// It opens files that it does not need, and writes to any.
    Files,
    /// It speaks to a network, or looks into other processes.
    SystemCalls,
}

impl Layer {
    const ALL: [Self; 7] = [
        Self::ParentDeath,
        Self::NotDumpable,
        Self::NoCore,
        Self::Locked,
        Self::NoNewPrivileges,
        Self::Files,
        // Last, since it forbids what others use.
        Self::SystemCalls,
    ];

    fn put_on(self, files: &Files) -> anyhow::Result<()> {
        match self {
            Self::ParentDeath => set_parent_process_death_signal(Some(Signal::KILL))?,
            Self::NotDumpable => set_dumpable_behavior(DumpableBehavior::NotDumpable)?,
            Self::NoCore => no_core()?,
            Self::Locked => may_lock_memory()?,
            Self::NoNewPrivileges => set_no_new_privs(true)?,
            Self::Files => files.close_all_others()?,
            Self::SystemCalls => syscalls::refuse()?,
        }
        Ok(())
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ParentDeath => "death with the supervisor",
            Self::NotDumpable => "memory closed to other processes",
            Self::NoCore => "no core files",
            Self::Locked => "memory kept out of the swap space",
            Self::NoNewPrivileges => "no new privileges",
            Self::Files => "files closed (Landlock)",
            Self::SystemCalls => "system calls refused (seccomp)",
        })
    }
}

/// What could not be put on, and why.
#[derive(Debug, thiserror::Error)]
#[error("the lock-down lacks a layer: {layer}: {reason:#}")]
pub(crate) struct Missing {
    pub(crate) layer: Layer,
    pub(crate) reason: anyhow::Error,
}

/// How a process ends for which one is missing: what it was told to do is at fault, and no further try mends that.
pub(crate) const LACKS_A_LAYER: u8 = 78;

/// Puts on every layer that the system has; gives the others.
pub(crate) fn put_on(files: &Files) -> Vec<Missing> {
    let each = Layer::ALL
        .into_iter()
        .map(|layer| (layer, layer.put_on(files)));
    each.filter_map(|(layer, done)| {
        let reason = done.err()?;
        Some(Missing { layer, reason })
    })
    .collect()
}

/// The same for a session, which does without only in a demonstration.
///
/// # Errors
/// Which layer is missing.
pub(crate) fn require(files: &Files, is_demo: bool) -> Result<(), Missing> {
    match put_on(files).into_iter().next() {
        Some(missing) if !is_demo => Err(missing),
        _ => Ok(()),
    }
}

/// For the supervisor, which has a key in its memory and files to write: what it can do without.
///
/// # Errors
/// Which could not be done.
pub(crate) fn guard_supervisor() -> anyhow::Result<()> {
    // Where the compositor that started it is gone, there is no screen for anybody any more.
    set_parent_process_death_signal(Some(Signal::TERM)).context(Layer::ParentDeath)?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable).context(Layer::NotDumpable)?;
    no_core().context(Layer::NoCore)
}

fn no_core() -> anyhow::Result<()> {
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    Ok(setrlimit(Resource::Core, none)?)
}

/// With a limit a later page could be refused, which ends the process in the middle of a session; so without one, or not at all.
fn may_lock_memory() -> anyhow::Result<()> {
    let limit = getrlimit(Resource::Memlock);
    let has_right = || -> rustix::io::Result<bool> {
        let own = capabilities(None)?;
        Ok(own.effective.contains(CapabilitySet::IPC_LOCK))
    };
    if limit.maximum.is_some() && !has_right()? {
        bail!("the limit for locked memory must be `infinity` (LimitMEMLOCK= of the unit)");
    }
    let unlimited = Rlimit {
        current: limit.maximum,
        maximum: limit.maximum,
    };
    Ok(setrlimit(Resource::Memlock, unlimited)?)
}

/// Locks what is there and what will be, page by page as it is first used: all that is mapped at once would be the whole of the graphics
/// libraries. For after the first frame, which it would delay, and before the first answer; does nothing where it may not.
///
/// # Errors
/// When the system does not do it after all.
pub(crate) fn lock_memory() -> anyhow::Result<()> {
    if may_lock_memory().is_ok() {
        let flags = MlockAllFlags::CURRENT | MlockAllFlags::FUTURE | MlockAllFlags::ONFAULT;
        mlockall(flags)?;
    }
    Ok(())
}

/// What a session of this tablet reads.
pub(crate) fn of_session(tablet: &Tablet, speech: Option<PathBuf>) -> Files {
    Files::new(vec![tablet.recordings()], speech)
}

#[cfg(test)]
mod tests;
