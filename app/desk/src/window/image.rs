//! A code in a picture. Pictures come from anywhere, so they are bounded before they are decoded.

use std::io::{BufRead, Cursor, Seek};
use std::path::Path;

use image::{GrayImage, ImageFormat, ImageReader, Limits};
use zeroize::Zeroizing;

use super::office::Refusal;

const MAX_SIDE: u32 = 8_000;
const MAX_MEMORY: u64 = 512 * 1024 * 1024;

/// The text of the one code in a picture.
pub(crate) fn read_code(path: &Path) -> Result<Zeroizing<String>, Refusal> {
    one_code(&read_picture(path)?).ok_or(Refusal::NoCodeInImage)
}

/// A picture from a file.
pub(crate) fn read_picture(path: &Path) -> Result<GrayImage, Refusal> {
    let reader = ImageReader::open(path).map_err(|_| Refusal::Image)?;
    let reader = reader.with_guessed_format().map_err(|_| Refusal::Image)?;
    decode(reader).ok_or(Refusal::Image)
}

/// One of a camera's pictures.
pub(crate) fn decode_jpeg(bytes: &[u8]) -> Option<GrayImage> {
    decode(ImageReader::with_format(
        Cursor::new(bytes),
        ImageFormat::Jpeg,
    ))
}

pub(crate) fn decode(mut reader: ImageReader<impl BufRead + Seek>) -> Option<GrayImage> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    Some(reader.decode().ok()?.into_luma8())
}

/// The text of the one code that can be read; nothing where there are several.
pub(crate) fn one_code(picture: &GrayImage) -> Option<Zeroizing<String>> {
    let side = |side: u32| usize::try_from(side).ok();
    let (width, height) = (side(picture.width())?, side(picture.height())?);
    let pixels = picture.as_raw();
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        pixels.get(y * width + x).copied().unwrap_or(u8::MAX)
    });
    let grids = prepared.detect_grids();
    let mut texts = grids
        .iter()
        .filter_map(|grid| Some(Zeroizing::new(grid.decode().ok()?.1)));
    match (texts.next(), texts.next()) {
        (Some(text), None) => Some(text),
        _ => None,
    }
}
