//! The Debian packages that Rust, git and a C compiler do not bring.

use std::path::Path;
use std::process::Command;

use crate::{Outcome, status};

/// By what they are for.
const PACKAGES: [&str; 29] = [
    // The window, drawn by software where there is no graphics card.
    "libegl1",
    "libgl1",
    "libgl1-mesa-dri",
    "libwayland-egl1",
    "libx11-xcb1",
    "libxcursor1",
    "libxi6",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
    "libxrandr2",
    // Reading aloud: to build it, and to hear it.
    "espeak-ng",
    "libasound2-dev",
    "pkg-config",
    // The desk's camera, to build it.
    "libclang-dev",
    // What the text on the screen is held against.
    "libfribidi-bin",
    "pango1.0-tools",
    "unicode-data",
    // What a tablet is installed with.
    "cage",
    "systemd",
    "xwayland",
    // The tablet's package: to make it, and to install it in a system of its own.
    "debootstrap",
    "dpkg-dev",
    "lintian",
    "binutils",
    // By which the system is made to refuse what a share refuses.
    "strace",
    // A private desktop for a tablet that is driven without a display.
    "at-spi2-core",
    "dbus",
    "openbox",
    "xvfb",
];

/// Names what is missing and installs it when root; otherwise says what to type.
pub(crate) fn install() -> Outcome {
    if !Path::new("/usr/bin/dpkg-query").exists() {
        println!(
            "This is no Debian; what is needed is called there: {}",
            PACKAGES.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<_> = PACKAGES
        .into_iter()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        println!("system packages: all there");
        return Ok(());
    }
    println!("system packages missing: {}", missing.join(" "));
    let install = ["install", "-y", "--no-install-recommends"];
    if !is_root() {
        let line = format!("apt-get {} {}", install.join(" "), missing.join(" "));
        return Err(format!("run this as root, then again:\n    {line}"));
    }
    apt_get(&["update"])?;
    apt_get(&[&install, missing.as_slice()].concat())
}

fn is_installed(name: &str) -> bool {
    let query = Command::new("dpkg-query")
        .args(["-W", "-f=${db:Status-Status}", name])
        .output();
    query.is_ok_and(|output| output.stdout == b"installed")
}

pub(crate) fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn apt_get(args: &[&str]) -> Outcome {
    status(
        Command::new("apt-get")
            .arg("-q")
            .args(args)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )
}
