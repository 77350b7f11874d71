//! What is on the screen, as pixels.

use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use image::{GrayImage, RgbImage};
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat};

use crate::desktop::Desktop;
use crate::process::wait_for;

/// Takes a picture of the whole screen.
///
/// # Errors
/// When the X server gives none.
pub fn take(desktop: &Desktop) -> anyhow::Result<RgbImage> {
    let screen = desktop.screen()?;
    let (width, height) = (screen.width_in_pixels, screen.height_in_pixels);
    part(desktop, 0, 0, width, height)
}

/// Takes a picture of a part of the screen.
///
/// # Errors
/// When the X server gives none.
pub fn part(
    desktop: &Desktop,
    left: i16,
    top: i16,
    width: u16,
    height: u16,
) -> anyhow::Result<RgbImage> {
    let format = ImageFormat::Z_PIXMAP;
    let root = desktop.screen()?.root;
    let reply = (desktop.server())
        .get_image(format, root, left, top, width, height, u32::MAX)?
        .reply()?;
    ensure!(
        reply.depth == 24,
        "a depth of {} instead of 24",
        reply.depth
    );
    let (pixels, _) = reply.data.as_chunks::<4>();
    let rgb = pixels
        .iter()
        .flat_map(|[b, g, r, _]| [*r, *g, *b])
        .collect();
    RgbImage::from_raw(width.into(), height.into(), rgb).context("a picture of another size")
}

/// Two pictures in a row that are alike: what was asked for has been drawn.
///
/// # Errors
/// When the screen does not come to rest.
pub fn settled(desktop: &Desktop) -> anyhow::Result<RgbImage> {
    let mut before = take(desktop)?;
    wait_for("a screen at rest", 20, || {
        sleep(Duration::from_millis(80));
        let now = take(desktop)?;
        let rests = now == before && !is_blank(&now);
        before = now;
        Ok(rests.then(|| before.clone()))
    })
}

/// Reads the one code in a picture.
///
/// # Errors
/// When there is none, or more than one, or it can't be decoded.
pub fn read_code(picture: &RgbImage) -> anyhow::Result<String> {
    read_gray(image::DynamicImage::from(picture.clone()).into_luma8())
}

/// The same in a picture that is grey already.
///
/// # Errors
/// When there is none, or more than one.
pub fn read_gray(gray: GrayImage) -> anyhow::Result<String> {
    let (width, height) = (
        usize::try_from(gray.width())?,
        usize::try_from(gray.height())?,
    );
    let pixels = gray.into_raw();
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        pixels.get(y * width + x).copied().unwrap_or(u8::MAX)
    });
    let grids = prepared.detect_grids();
    let [grid] = grids.as_slice() else {
        anyhow::bail!("{} codes instead of one", grids.len());
    };
    Ok(grid.decode()?.1)
}

/// Whether it shows a single colour: nothing is on the screen.
#[must_use]
pub fn is_blank(picture: &RgbImage) -> bool {
    let first = picture.pixels().next();
    picture.pixels().all(|pixel| Some(pixel) == first)
}

/// Writes a picture as PNG.
///
/// # Errors
/// When it can't be written.
pub fn save(picture: &RgbImage, path: &Path) -> anyhow::Result<()> {
    picture
        .save(path)
        .with_context(|| path.display().to_string())
}
