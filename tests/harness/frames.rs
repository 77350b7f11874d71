//! What a camera sees when a tablet is held up to it: the pixels of the real screen, as badly as cameras see.

use std::path::Path;

use anyhow::Context as _;
use image::{GrayImage, Luma, RgbImage, imageops};

/// How a tablet is held up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// Straight and sharp.
    Straight,
    /// Turned, and tilted away at one side.
    AtAnAngle,
    /// Moved, or too near.
    Blurred,
    /// In a dark room, with the noise of a cheap camera.
    Dim,
    /// With a thumb on a part of the code.
    PartlyCovered,
}

const WIDTH: u32 = 1280;
const HEIGHT: u32 = 720;
const ROOM: u8 = 70;

impl Held {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Straight,
        Self::AtAnAngle,
        Self::Blurred,
        Self::Dim,
        Self::PartlyCovered,
    ];

    /// One picture of a camera.
    ///
    /// # Errors
    /// When there is no code on the screen.
    pub fn frame(self, screen: &RgbImage) -> anyhow::Result<GrayImage> {
        let mut gray = image::DynamicImage::from(screen.clone()).into_luma8();
        if self == Self::PartlyCovered {
            cover(&mut gray)?;
        }
        Ok(match self {
            Self::Straight | Self::PartlyCovered => seen(&gray, 0.0, 0.0),
            Self::AtAnAngle => seen(&gray, 0.2, 0.35),
            Self::Blurred => imageops::blur(&seen(&gray, 0.03, 0.05), 2.0),
            Self::Dim => dim(seen(&gray, 0.05, 0.1)),
        })
    }

    /// Writes such a picture into a folder.
    ///
    /// # Errors
    /// When there is no code on the screen, or it can't be written.
    pub fn save(self, screen: &RgbImage, folder: &Path, name: &str) -> anyhow::Result<()> {
        Ok(self.frame(screen)?.save(folder.join(name))?)
    }
}

/// The screen in a room: turned by so many radians, and so much nearer at its left.
#[expect(clippy::cast_precision_loss, reason = "pixels")]
fn seen(screen: &GrayImage, turn: f32, tilt: f32) -> GrayImage {
    let (width, height) = (screen.width() as f32, screen.height() as f32);
    let (sin, cos) = turn.sin_cos();
    let scale = 0.85 * (HEIGHT as f32 / height);
    GrayImage::from_fn(WIDTH, HEIGHT, |x, y| {
        let x = x as f32 - 0.5 * WIDTH as f32;
        let y = y as f32 - 0.5 * HEIGHT as f32;
        let (x, y) = ((cos * x + sin * y) / scale, (cos * y - sin * x) / scale);
        let depth = 1.0 - tilt * x / width;
        let (x, y) = (x / depth + 0.5 * width, y / depth + 0.5 * height);
        let inside = (1.0..width - 2.0).contains(&x) && (1.0..height - 2.0).contains(&y);
        if !inside {
            return Luma([ROOM]);
        }
        imageops::interpolate_bilinear(screen, x, y).unwrap_or(Luma([ROOM]))
    })
}

/// A tenth of the light, and noise that is the same in each run.
fn dim(mut picture: GrayImage) -> GrayImage {
    let mut state = 12_345_u32;
    for pixel in picture.pixels_mut() {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let noise = u8::try_from((state >> 24) % 7).unwrap_or_default();
        pixel.0 = pixel.0.map(|value| 8 + value / 10 + noise);
    }
    picture
}

/// A thumb over the middle of one side of the code.
fn cover(picture: &mut GrayImage) -> anyhow::Result<()> {
    let side = |side: u32| usize::try_from(side).unwrap_or_default();
    let (width, height) = (side(picture.width()), side(picture.height()));
    let pixels = picture.as_raw().clone();
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        pixels.get(y * width + x).copied().unwrap_or(u8::MAX)
    });
    let grids = prepared.detect_grids();
    let grid = grids.first().context("no code on the screen")?;
    let [first, second, third, _] = grid.bounds;
    let code = second.x - first.x;
    let (right, middle) = (second.x, i32::midpoint(second.y, third.y));
    let thumb = (
        right - code / 6..right + code / 6,
        middle - code / 10..middle + code / 10,
    );
    for y in thumb.1 {
        for x in thumb.0.clone() {
            if let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y))
                && x < picture.width()
                && y < picture.height()
            {
                picture.put_pixel(x, y, Luma([150]));
            }
        }
    }
    Ok(())
}

/// A picture of any code.
///
/// # Errors
/// When it is too long for one.
pub fn code(text: &str) -> anyhow::Result<GrayImage> {
    const MODULE: u32 = 6;
    const QUIET: u32 = 4;
    let code = qrcode::QrCode::new(text)?;
    let (count, colors) = (code.width(), code.to_colors());
    let side = u32::try_from(count)?;
    let dark = |x: u32, y: u32| {
        let module = |place: u32| {
            let module = (place / MODULE).checked_sub(QUIET)?;
            (module < side).then(|| usize::try_from(module).ok())?
        };
        let place = module(y).zip(module(x)).map(|(y, x)| y * count + x);
        place.and_then(|place| colors.get(place)) == Some(&qrcode::Color::Dark)
    };
    let whole = (side + 2 * QUIET) * MODULE;
    Ok(GrayImage::from_fn(whole, whole, |x, y| {
        Luma([if dark(x, y) { 0 } else { u8::MAX }])
    }))
}
