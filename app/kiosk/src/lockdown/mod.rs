//! What a session's process gives up before it draws anything: a participant's answers are in it, and somebody may
//! have found a mistake in a library that it uses.
//!
//! Each [`Layer`] is put on by itself, and tells when the system does not have it. Outside a demonstration a tablet
//! that lacks one does not start. What is put on stays until the process ends, and holds for the speech program too.

mod files;
mod syscalls;

use std::fmt;
use std::path::PathBuf;

use anyhow::{Context as _, bail, ensure};
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
            Self::Locked => lock_memory()?,
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
#[derive(Debug)]
pub(crate) struct Missing {
    pub(crate) layer: Layer,
    pub(crate) reason: anyhow::Error,
}

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
pub(crate) fn require(files: &Files, is_demo: bool) -> anyhow::Result<()> {
    match put_on(files).into_iter().next() {
        Some(Missing { layer, reason }) if !is_demo => {
            Err(reason.context(format!("the lock-down lacks a layer: {layer}")))
        }
        _ => Ok(()),
    }
}

/// Tries them on this process, which does nothing else.
///
/// # Errors
/// What this system lacks, all of it.
pub(crate) fn check(tablet: &Tablet) -> anyhow::Result<()> {
    let missing = put_on(&of_session(tablet, None));
    let each = missing
        .iter()
        .map(|it| format!("{}: {:#}", it.layer, it.reason));
    let all: Vec<_> = each.collect();
    ensure!(all.is_empty(), "the lock-down lacks {}", all.join("; "));
    Ok(())
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

/// Page by page as they are first used: all that is mapped at once would be the whole of the graphics libraries. With a limit a
/// later page could be refused, which ends the process in the middle of a session; so without one, or not at all.
fn lock_memory() -> anyhow::Result<()> {
    let limit = getrlimit(Resource::Memlock);
    let may_lock = || -> rustix::io::Result<bool> {
        let own = capabilities(None)?;
        Ok(own.effective.contains(CapabilitySet::IPC_LOCK))
    };
    if limit.maximum.is_some() && !may_lock()? {
        bail!("the limit for locked memory must be `infinity` (LimitMEMLOCK= of the unit)");
    }
    let unlimited = Rlimit {
        current: limit.maximum,
        maximum: limit.maximum,
    };
    setrlimit(Resource::Memlock, unlimited)?;
    let flags = MlockAllFlags::CURRENT | MlockAllFlags::FUTURE | MlockAllFlags::ONFAULT;
    Ok(mlockall(flags)?)
}

/// What a session of this tablet reads.
pub(crate) fn of_session(tablet: &Tablet, speech: Option<PathBuf>) -> Files {
    Files::new(vec![tablet.recordings()], speech)
}

#[cfg(test)]
mod tests;
