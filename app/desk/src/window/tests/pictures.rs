//! Pictures that somebody made to break what looks for a code in them.

use std::io::Cursor;

use image::{GrayImage, ImageFormat, ImageReader, Luma};
use qrcode::{EcLevel, QrCode, Version};
use sealing::{Reference, SystemRandom};

use super::numbers::Numbers;
use crate::window::image::{decode, one_code};

/// A code's modules, so many pixels each, moved and slanted.
fn code(numbers: &mut Numbers, text: &[u8]) -> GrayImage {
    let version = i16::try_from(1 + numbers.below(20)).unwrap();
    let code = QrCode::with_version(text, Version::Normal(version), EcLevel::L);
    let code = code.unwrap_or_else(|_| QrCode::new(b"SR1").unwrap());
    let modules = u32::try_from(code.width()).unwrap();
    let colors = code.to_colors();
    let (scale, slant) = (2 + numbers.below(3), numbers.below(30));
    let side = (modules + 8) * scale + 60;
    GrayImage::from_fn(side, side, |x, y| {
        let x = x.saturating_sub(y * slant / 100);
        let (x, y) = (x / scale, y / scale);
        let inside = (4..modules + 4).contains(&x) && (4..modules + 4).contains(&y);
        let place = || usize::try_from((y - 4) * modules + x - 4).unwrap();
        let is_dark = inside && colors[place()] == qrcode::Color::Dark;
        Luma([if is_dark { 0 } else { 255 }])
    })
}

/// What a code begins with, three of which stand in its corners.
fn corner(picture: &mut GrayImage, at: (u32, u32), scale: u32) {
    let (width, height) = picture.dimensions();
    for y in 0..7 * scale {
        for x in 0..7 * scale {
            let (column, row) = (x / scale, y / scale);
            let ring = column.min(row).min(6 - column).min(6 - row);
            let (x, y) = ((at.0 + x) % width, (at.1 + y) % height);
            picture.put_pixel(x, y, Luma([if ring == 1 { 255 } else { 0 }]));
        }
    }
}

fn hostile(numbers: &mut Numbers) -> GrayImage {
    let text: Vec<u8> = (0..numbers.below(120)).map(|_| numbers.byte()).collect();
    let mut picture = match numbers.below(4) {
        0 => {
            let (width, height) = (1 + numbers.below(160), 1 + numbers.below(160));
            GrayImage::from_fn(width, height, |_, _| Luma([numbers.byte()]))
        }
        1 => GrayImage::from_pixel(
            1 + numbers.below(400),
            1 + numbers.below(400),
            Luma([numbers.byte()]),
        ),
        _ => code(numbers, &text),
    };
    let (width, height) = picture.dimensions();
    for _ in 0..numbers.below(6) {
        let scale = 1 + numbers.below(6);
        let at = (numbers.below(width), numbers.below(height));
        corner(&mut picture, at, scale);
    }
    // Something laid over it.
    for _ in 0..numbers.below(4) {
        let (left, top) = (numbers.below(width), numbers.below(height));
        let (wide, high) = (numbers.below(40), numbers.below(40));
        let shade = numbers.byte();
        for y in top..(top + high).min(height) {
            for x in left..(left + wide).min(width) {
                picture.put_pixel(x, y, Luma([shade]));
            }
        }
    }
    for _ in 0..numbers.below(60) {
        let (x, y) = (numbers.below(width), numbers.below(height));
        picture.put_pixel(x, y, Luma([numbers.byte()]));
    }
    picture
}

/// Nothing of it may end the window, and no text that is a reference comes out of what has none.
fn look_at(seeds: std::ops::Range<u32>) {
    for seed in seeds {
        let mut numbers = Numbers::of_round(seed);
        let picture = hostile(&mut numbers);
        let read = std::panic::catch_unwind(|| one_code(&picture));
        let text = read.unwrap_or_else(|_| panic!("seed {seed}"));
        let reference = text.and_then(|text| Reference::parse(&text).ok());
        assert!(reference.is_none(), "seed {seed}");

        // The file, changed on its way.
        let format = [ImageFormat::Png, ImageFormat::Jpeg][usize::from(seed % 2 == 0)];
        let mut file = Cursor::new(Vec::new());
        picture.write_to(&mut file, format).unwrap();
        let mut bytes = file.into_inner();
        let length = u32::try_from(bytes.len()).unwrap();
        for _ in 0..=numbers.below(7) {
            let place = usize::try_from(numbers.below(length)).unwrap();
            bytes[place] = numbers.byte();
        }
        if numbers.below(3) == 0 {
            bytes.truncate(usize::try_from(numbers.below(length)).unwrap());
        }
        let decoded = std::panic::catch_unwind(|| {
            let reader = ImageReader::new(Cursor::new(&bytes)).with_guessed_format();
            decode(reader.unwrap()).and_then(|picture| one_code(&picture))
        });
        decoded.unwrap_or_else(|_| panic!("seed {seed}, as a file"));
    }
}

#[test]
fn pictures_made_to_break_it_are_read_or_refused() {
    let from = std::env::var("ENRUM_TEST_PICTURES").ok();
    let count = from.map_or(1_000, |count| count.parse().unwrap());
    look_at(0..count);
    // The control: what it is made of can be read.
    let text = Reference::generate(&SystemRandom).unwrap().expose_text();
    let read = one_code(&code(&mut Numbers::seeded(7), text.as_bytes()));
    assert_eq!(read.as_ref().map(|read| read.as_str()), Some(text.as_str()));
}
