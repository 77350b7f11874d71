//! Through a session by what is to be seen alone: for where no accessibility bus reaches, as in the compositor of a tablet.

use std::time::Duration;

use anyhow::{Context as _, bail};
use image::{Rgb, RgbImage};

use crate::desktop::Desktop;
use crate::keyboard::{Key, Keyboard};
use crate::picture;
use crate::process::wait_for;

/// Of the button that goes on.
const ACCENT: Rgb<u8> = Rgb([0x0F, 0x52, 0x57]);
/// No other part in that colour is as wide, or is as high.
const WIDE: u32 = 120;
const HIGH: usize = 12;
/// More than a session has steps.
const STEPS: usize = 120;

/// From the welcome to the code, with the first of all answers and of the choices; gives the code's text.
///
/// # Errors
/// Where it goes no further.
pub fn to_the_code(desktop: &Desktop) -> anyhow::Result<String> {
    let keyboard = Keyboard::of(desktop)?;
    let mut before = picture::settled(desktop)?;
    click(&keyboard, &before)?.context("the welcome has no button")?;
    before = changed(desktop, &before)?;
    // The first of the languages.
    for key in [Key::Tab, Key::Enter] {
        keyboard.press(key)?;
        before = changed(desktop, &before)?;
    }
    for _ in 0..STEPS {
        if let Ok(code) = picture::read_code(&before) {
            return Ok(code);
        }
        if click(&keyboard, &before)?.is_none() {
            keyboard.write("1")?;
        }
        before = changed(desktop, &before)?;
    }
    bail!("no code after {STEPS} steps")
}

/// Presses the button that goes on, if there is one.
fn click(keyboard: &Keyboard, picture: &RgbImage) -> anyhow::Result<Option<()>> {
    let Some((x, y)) = main_button(picture) else {
        return Ok(None);
    };
    keyboard.click(x.try_into()?, y.try_into()?, 1, Duration::from_millis(40))?;
    Ok(Some(()))
}

/// A place on the lowest part of the screen that is as large as a button, in its colour.
#[must_use]
pub fn main_button(picture: &RgbImage) -> Option<(u32, u32)> {
    let rows: Vec<Option<u32>> = (0..picture.height()).map(|y| middle(picture, y)).collect();
    let runs = rows.chunk_by(|one, next| one.is_some() == next.is_some());
    let mut end = 0;
    let mut found = None;
    for run in runs {
        end += run.len();
        if let (true, Some(Some(x))) = (run.len() >= HIGH, run.get(run.len() / 2)) {
            found = Some((*x, u32::try_from(end - run.len() / 2).ok()?));
        }
    }
    found
}

/// The middle of the part of a row that is wide enough.
fn middle(picture: &RgbImage, y: u32) -> Option<u32> {
    let pixels: Vec<bool> = (0..picture.width())
        .map(|x| *picture.get_pixel(x, y) == ACCENT)
        .collect();
    let mut end = 0;
    for run in pixels.chunk_by(|one, next| one == next) {
        end += u32::try_from(run.len()).ok()?;
        let wide = u32::try_from(run.len()).ok()?;
        if run.first() == Some(&true) && wide >= WIDE {
            return Some(end - wide / 2);
        }
    }
    None
}

fn changed(desktop: &Desktop, before: &RgbImage) -> anyhow::Result<RgbImage> {
    wait_for("another screen", 60, || {
        let now = picture::settled(desktop)?;
        Ok((now != *before).then_some(now))
    })
}
