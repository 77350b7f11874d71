//! Pictures that somebody made to break what looks for a code in them.

use std::io::Cursor;

use image::{GrayImage, ImageFormat, ImageReader, Luma};
use qrcode::{EcLevel, QrCode, Version};
use sealing::{Reference, SystemRandom};

use super::numbers::Numbers;
use crate::window::image::{Codes, codes, decode, read_code};
use crate::window::office::Refusal;

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

fn one_code(picture: &GrayImage) -> Option<zeroize::Zeroizing<String>> {
    match codes(picture) {
        Codes::One(text) => Some(text),
        Codes::None | Codes::Several => None,
    }
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

/// A code of such a text, so many pixels to a module.
fn code_of(text: &str, module: u32) -> GrayImage {
    let code = QrCode::new(text).unwrap();
    let (modules, colors) = (u32::try_from(code.width()).unwrap(), code.to_colors());
    let side = (modules + 8) * module;
    GrayImage::from_fn(side, side, |x, y| {
        let (x, y) = (x / module, y / module);
        let inside = (4..modules + 4).contains(&x) && (4..modules + 4).contains(&y);
        let place = || usize::try_from((y - 4) * modules + x - 4).unwrap();
        let is_dark = inside && colors[place()] == qrcode::Color::Dark;
        Luma([if is_dark { 0 } else { 255 }])
    })
}

/// Codes beside each other in a room.
fn beside(texts: &[&str]) -> GrayImage {
    let codes: Vec<_> = texts.iter().map(|text| code_of(text, 5)).collect();
    let width = codes.iter().map(|code| code.width() + 40).sum::<u32>();
    let height = codes.iter().map(|code| code.height() + 40).max().unwrap();
    let mut room = GrayImage::from_pixel(width, height, Luma([230]));
    let mut left = 20;
    for code in &codes {
        image::imageops::replace(&mut room, code, i64::from(left), 20);
        left += code.width() + 40;
    }
    room
}

const WIFI: &str = "WIFI:T:WPA;S:Reception;P:welcome2026;;";

#[test]
fn a_code_is_found_among_those_that_rooms_are_full_of() {
    let codes_of = |texts: &[&str]| codes(&beside(texts));
    let reference = || Reference::generate(&SystemRandom).unwrap().expose_text();
    let (one, other) = (reference(), reference());
    let is = |found: Codes, text: &str| matches!(found, Codes::One(read) if read.as_str() == text);
    assert!(is(codes_of(&[&one, WIFI]), &one));
    assert!(is(codes_of(&[WIFI, &one, "https://example.org/"]), &one));
    assert!(is(codes_of(&[WIFI]), WIFI), "to be told that it is another");
    assert!(codes_of(&[&one, &other]) == Codes::Several);
    assert!(codes_of(&[&one, WIFI, &other]) == Codes::Several);
    assert!(
        is(codes_of(&[&one, &one]), &one),
        "seen twice, as in a glass"
    );
    assert!(codes_of(&[WIFI, "https://example.org/"]) == Codes::None);
}

#[test]
fn a_code_is_found_light_on_dark_mirrored_and_in_a_telephone_s_picture() {
    let text = Reference::generate(&SystemRandom).unwrap().expose_text();
    let is = |picture: &GrayImage| matches!(codes(picture), Codes::One(read) if read == text);
    let mut inverted = code_of(&text, 5);
    image::imageops::invert(&mut inverted);
    assert!(is(&inverted), "light on dark");
    assert!(is(&image::imageops::flip_horizontal(&code_of(&text, 5))));
    // Twelve megapixels, turned a little and not sharp.
    let code = code_of(&text, 24);
    let mut photograph = GrayImage::from_pixel(4_000, 3_000, Luma([150]));
    let (middle, turn) = (f64::from(code.width()) / 2.0, 0.12_f64);
    for y in 0..code.height() {
        for x in 0..code.width() {
            let (from_x, from_y) = (f64::from(x) - middle, f64::from(y) - middle);
            let at = |a: f64, b: f64, shift: f64| a * turn.cos() + b * turn.sin() + shift;
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "pixels"
            )]
            let (to_x, to_y) = (
                at(from_x, from_y, 2_000.0) as u32,
                at(from_y, -from_x, 1_500.0) as u32,
            );
            for (x_more, y_more) in [(0, 0), (1, 0), (0, 1)] {
                photograph.put_pixel(to_x + x_more, to_y + y_more, *code.get_pixel(x, y));
            }
        }
    }
    let photograph = image::imageops::fast_blur(&photograph, 6.0);
    assert!(is(&photograph));
    // Fifty megapixels, as today's telephones take them; and more than is looked at.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.jpg");
    let mut large = GrayImage::from_pixel(8_160, 6_120, Luma([200]));
    image::imageops::replace(&mut large, &code_of(&text, 40), 3_000, 2_000);
    large.save(&path).unwrap();
    assert!(read_code(&path).is_ok_and(|read| read == text));
    GrayImage::new(12_001, 10).save(&path).unwrap();
    assert_eq!(read_code(&path).err(), Some(Refusal::ImageTooLarge));
    let path = folder.path().join("photo.heic");
    std::fs::write(&path, b"\0\0\0\x18ftypheic").unwrap();
    assert_eq!(read_code(&path).err(), Some(Refusal::Image));
}
