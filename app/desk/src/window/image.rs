//! A code in a picture. Pictures come from anywhere, so they are bounded before they are decoded.

use std::io::{BufRead, Cursor, Seek};
use std::path::Path;

use image::{GrayImage, ImageFormat, ImageReader, Limits};
use zeroize::Zeroizing;

use super::office::Refusal;

/// A telephone's pictures have some 12,000 pixels at most.
const MAX_SIDE: u32 = 12_000;
const MAX_MEMORY: u64 = 512 * 1024 * 1024;
/// What is larger is looked at smaller first: a picture that is not sharp is sharper then, and it is quicker.
const ENOUGH: u32 = 1_600;

/// The text of the one code in a picture.
pub(crate) fn read_code(path: &Path) -> Result<Zeroizing<String>, Refusal> {
    match codes(&read_picture(path)?) {
        Codes::One(text) => Ok(text),
        Codes::Several => Err(Refusal::SeveralCodes),
        Codes::None => Err(Refusal::NoCodeInImage),
    }
}

/// A picture from a file.
pub(crate) fn read_picture(path: &Path) -> Result<GrayImage, Refusal> {
    let open = || {
        let reader = ImageReader::open(path).map_err(|_| Refusal::Image)?;
        reader.with_guessed_format().map_err(|_| Refusal::Image)
    };
    let (width, height) = open()?.into_dimensions().map_err(|_| Refusal::Image)?;
    if width > MAX_SIDE || height > MAX_SIDE {
        return Err(Refusal::ImageTooLarge);
    }
    decode(open()?).ok_or(Refusal::Image)
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

/// What codes there are in a picture.
#[derive(PartialEq, Eq)]
pub(crate) enum Codes {
    None,
    /// The only one of a tablet; or, where there is none of those, the only one there is.
    One(Zeroizing<String>),
    /// More than one of a tablet.
    Several,
}

/// Looks for codes: dark on light, and where there are none light on dark, as on a telephone by night.
pub(crate) fn codes(picture: &GrayImage) -> Codes {
    let smaller = smaller(picture);
    let all = smaller.iter().chain([picture]);
    let mut others = Codes::None;
    for picture in all {
        let found = codes_at(picture);
        if is_a_tablet_s(&found) {
            return found;
        }
        if others == Codes::None {
            others = found;
        }
    }
    if others != Codes::None {
        return others;
    }
    let mut inverted = smaller
        .into_iter()
        .next()
        .unwrap_or_else(|| picture.clone());
    image::imageops::invert(&mut inverted);
    codes_at(&inverted)
}

/// Smaller copies of what is large, the smallest first.
fn smaller(picture: &GrayImage) -> Vec<GrayImage> {
    let (width, height) = picture.dimensions();
    let scales = [4, 2]
        .into_iter()
        .filter(|scale| width.max(height) / scale >= ENOUGH / 2);
    let is_large = width.max(height) > ENOUGH;
    let scales = scales.filter(|_| is_large);
    let copy = |scale| image::imageops::thumbnail(picture, width / scale, height / scale);
    scales
        .filter(|scale| width / scale > 0 && height / scale > 0)
        .map(copy)
        .collect()
}

fn is_a_tablet_s(codes: &Codes) -> bool {
    match codes {
        Codes::None => false,
        Codes::Several => true,
        Codes::One(text) => begins_as_ours(text),
    }
}

fn begins_as_ours(text: &str) -> bool {
    let begin = text.trim_start().get(..3);
    begin.is_some_and(|begin| begin.eq_ignore_ascii_case("SR1"))
}

/// Beside a code of a tablet, others are looked past: rooms are full of them.
fn codes_at(picture: &GrayImage) -> Codes {
    let side = |side: u32| usize::try_from(side).unwrap_or_default();
    let (width, height) = (side(picture.width()), side(picture.height()));
    let pixels = picture.as_raw();
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        pixels.get(y * width + x).copied().unwrap_or(u8::MAX)
    });
    let grids = prepared.detect_grids();
    let texts = grids
        .iter()
        .filter_map(|grid| Some(Zeroizing::new(grid.decode().ok()?.1)));
    let mut texts: Vec<_> = texts.collect();
    texts.dedup();
    let (mut ours, mut others): (Vec<_>, Vec<_>) =
        texts.into_iter().partition(|text| begins_as_ours(text));
    ours.sort_by(|one, other| one.as_str().cmp(other.as_str()));
    ours.dedup();
    match (ours.pop(), ours.is_empty(), others.pop(), others.is_empty()) {
        (Some(text), true, ..) | (None, _, Some(text), true) => Codes::One(text),
        (Some(_), false, ..) => Codes::Several,
        (None, ..) => Codes::None,
    }
}
