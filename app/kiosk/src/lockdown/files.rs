//! Landlock: what a session may still open.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::ensure;
use landlock::{
    ABI, Access as _, AccessFs, AccessNet, BitFlags, CompatLevel, Compatible as _, Ruleset,
    RulesetAttr as _, RulesetCreatedAttr as _, RulesetStatus, Scope, path_beneath_rules,
};

/// What Debian 12's own kernel has: files, and moving them between folders.
const LEAST: ABI = ABI::V2;
/// The newest that is asked for: networks, devices, signals and sockets of other processes.
const MOST: ABI = ABI::V6;

/// Libraries, fonts of the system, settings of sound and graphics, sockets of the display.
const READ: [&str; 9] = [
    // Not the programs: one that can be read can be run, by the loader.
    "/usr/lib",
    "/usr/share",
    "/lib",
    "/lib64",
    "/etc",
    "/sys",
    "/proc",
    "/run",
    "/tmp/.X11-unix",
];
/// Graphics and sound; nothing is kept there.
const DEVICES: [&str; 5] = [
    "/dev/dri",
    "/dev/snd",
    "/dev/null",
    "/dev/zero",
    "/dev/urandom",
];
/// Of programs that are linked dynamically, this is what the system starts.
pub(super) const LOADERS: [&str; 2] = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"];
/// Where the tests let a sound card that is a file be written.
#[cfg(debug_assertions)]
const WRITABLE: &str = "ENRUM_TEST_WRITABLE";

/// What a session reads of its tablet's folder, and the one program that it may start.
#[derive(Debug)]
pub(crate) struct Files {
    read: Vec<PathBuf>,
    speech: Option<PathBuf>,
}

impl Files {
    pub(super) fn new(read: Vec<PathBuf>, speech: Option<PathBuf>) -> Self {
        Self { read, speech }
    }

    pub(super) fn close_all_others(&self) -> anyhow::Result<()> {
        let read = AccessFs::ReadFile | AccessFs::ReadDir;
        let devices = read | AccessFs::WriteFile | AccessFs::IoctlDev;
        let start: BitFlags<AccessFs> = AccessFs::ReadFile | AccessFs::Execute;
        let programs = self.speech.iter().flat_map(|program| {
            let loaders = LOADERS.iter().map(|path| Path::new(*path));
            loaders.chain([program.as_path()])
        });
        let display = ["XAUTHORITY", "ALSA_CONFIG_PATH"];
        let display = display
            .into_iter()
            .filter_map(env::var_os)
            .map(PathBuf::from);
        let home = [".Xauthority", ".asoundrc"];
        let home = home
            .into_iter()
            .filter_map(|name| Some(Path::new(&env::var_os("HOME")?).join(name)));
        let runtime = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
        let own = self.read.iter().cloned();
        let own = own.chain(display).chain(home).chain(runtime);
        let rules = Ruleset::default()
            .set_compatibility(CompatLevel::HardRequirement)
            .handle_access(AccessFs::from_all(LEAST))?
            .set_compatibility(CompatLevel::BestEffort)
            .handle_access(AccessFs::from_all(MOST))?
            .handle_access(AccessNet::from_all(MOST))?
            // Not the sockets without a path: the X server's is one of them.
            .scope(Scope::Signal)?
            .create()?
            .add_rules(path_beneath_rules(READ, read))?
            .add_rules(path_beneath_rules(DEVICES, devices))?
            .add_rules(path_beneath_rules(own, read))?
            .add_rules(path_beneath_rules(programs, start))?;
        #[cfg(debug_assertions)]
        let rules = rules.add_rules(path_beneath_rules(
            env::var_os(WRITABLE),
            AccessFs::from_all(LEAST),
        ))?;
        let status = rules.restrict_self()?;
        ensure!(
            status.ruleset != RulesetStatus::NotEnforced,
            "the kernel has no Landlock, or it is switched off"
        );
        Ok(())
    }
}
