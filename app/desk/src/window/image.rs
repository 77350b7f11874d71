//! A code in a picture. Pictures come from anywhere, so they are bounded before they are decoded.

use std::path::Path;

use image::{ImageReader, Limits};
use zeroize::Zeroizing;

use super::office::Refusal;

const MAX_SIDE: u32 = 8_000;
const MAX_MEMORY: u64 = 512 * 1024 * 1024;

/// The text of the one code in a picture.
pub(crate) fn read_code(path: &Path) -> Result<Zeroizing<String>, Refusal> {
    let unreadable = |_| Refusal::Image;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    let mut reader = ImageReader::open(path).map_err(|_| Refusal::Image)?;
    reader.limits(limits);
    let reader = reader.with_guessed_format().map_err(|_| Refusal::Image)?;
    let gray = reader.decode().map_err(unreadable)?.into_luma8();
    let (width, height) = (gray.width(), gray.height());
    let side = |side: u32| usize::try_from(side).map_err(|_| Refusal::Image);
    let (width, height) = (side(width)?, side(height)?);
    let pixels = gray.into_raw();
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        pixels.get(y * width + x).copied().unwrap_or(u8::MAX)
    });
    let grids = prepared.detect_grids();
    let mut texts = grids.iter().filter_map(|grid| Some(grid.decode().ok()?.1));
    match (texts.next(), texts.next()) {
        (Some(text), None) => Ok(Zeroizing::new(text)),
        _ => Err(Refusal::NoCodeInImage),
    }
}
