//! Starts the real programs and drives them from outside, as a person with a screen reader would.
//!
//! A [`desktop::Desktop`] is a private X server with a window manager and a private accessibility
//! bus; a [`workplace::Workplace`] is made by the real `enrum`; a [`tablet::Tablet`] is the real kiosk
//! on that desktop, [`desk::Desk`] the worker's window, of which [`tree`] finds and presses what has a role and a name. [`picture`] looks
//! at the pixels, [`keyboard`] types, [`residue`] at every byte that was left behind,
//! [`memory`] at those that a process still has.

pub mod administrator;
pub mod blind;
pub mod chance;
pub mod desk;
pub mod desktop;
pub mod endurance;
pub mod frames;
pub mod keyboard;
pub mod memory;
pub mod picture;
pub mod process;
pub mod residue;
pub mod session;
pub mod sound;
pub mod tablet;
pub mod tree;
pub mod windows;
pub mod worker;
pub mod workplace;
