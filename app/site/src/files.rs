//! What the files of a workplace, a tablet and a desk are called: one list for all programs.

/// Everywhere: the public half of the workplace's root, in hexadecimal.
pub const ROOT_PUBLIC: &str = "root.pub";
/// On a tablet and a desk: the signed site.
pub const SITE: &str = "site.enrum";
/// On a tablet: the seed of its signing key.
pub const TABLET_KEY: &str = "tablet.key";
/// On a tablet: the folder of its store.
pub const STORE: &str = "store";
/// On a desk: the worker's seed under its passphrase.
pub const WORKER_KEY: &str = "worker.key";
/// In a workplace: the root's seed under its passphrase.
pub const ROOT_KEY: &str = "root.key";
/// In a workplace: the settings that are signed.
pub const SETTINGS: &str = "workplace.toml";
