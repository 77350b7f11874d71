//! Whether headphones are plugged in.

use alsa::ctl::{Ctl, DeviceIter, ElemIface};
use alsa::hctl::HCtl;
use alsa::{Direction, card};

/// Where sound goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outlet {
    /// Wherever the system lets it out.
    Default,
    /// Through the device that ALSA knows by this name, and no other.
    Device(String),
}

/// Tells where only the participant can hear.
pub trait Ears: Send {
    /// Where headphones are; nowhere if nobody knows: a loudspeaker would be heard by others.
    fn plugged(&mut self) -> Option<Outlet>;
}

/// The headphone sockets of all sound cards, as ALSA's drivers tell of them.
#[derive(Debug, Clone, Copy, Default)]
pub struct Jacks;

impl Ears for Jacks {
    fn plugged(&mut self) -> Option<Outlet> {
        let mut cards = card::Iter::new().flatten();
        // That card and no other: the system's first may be a television's.
        let card = cards.find(|card| plugged_into(*card).unwrap_or(false))?;
        Some(Outlet::Device(plays(card).ok()??))
    }
}

/// The first device of a card that plays, as ALSA calls it.
fn plays(card: card::Card) -> alsa::Result<Option<String>> {
    let controls = Ctl::from_card(&card, false)?;
    let is_for_playback = |device: &i32| {
        let device = u32::try_from(*device).unwrap_or_default();
        controls.pcm_info(device, 0, Direction::Playback).is_ok()
    };
    let device = DeviceIter::new(&controls).find(is_for_playback);
    Ok(device.map(|device| format!("plughw:CARD={},DEV={device}", card.get_index())))
}

fn plugged_into(card: card::Card) -> alsa::Result<bool> {
    let controls = HCtl::from_card(&card, false)?;
    controls.load()?;
    for control in controls.elem_iter() {
        let id = control.get_id()?;
        let is_jack = id.get_interface() == ElemIface::Card && is_for_headphones(id.get_name()?);
        if is_jack && control.read()?.get_boolean(0) == Some(true) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// As the drivers call them: "Headphone Jack", "Front Headphone Jack", "Headset Jack", "Headphone Mic Jack".
fn is_for_headphones(name: &str) -> bool {
    name.ends_with(" Jack")
        && (name.contains("Headphone") || name.contains("Headset"))
        && !name.contains("Phantom")
        && !name.contains("Headset Mic")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_headphones_count() {
        let check = |name, expected| assert_eq!(is_for_headphones(name), expected, "{name}");
        check("Headphone Jack", true);
        check("Front Headphone Jack", true);
        check("Headset Jack", true);
        // One that can't be sensed is always reported as plugged in.
        check("Headphone Phantom Jack", false);
        check("Speaker Phantom Jack", false);
        check("Headset Mic Jack", false);
        check("Line Out Jack", false);
        check("HDMI/DP,pcm=3 Jack", false);
        check("Headphone Playback Switch", false);
    }
}
