//! The fonts: one face for each script in two weights, all of one design and one visual weight.
//!
//! They lie in the program's read-only data, so that only the pages of what is drawn are ever loaded.

use std::fmt;
use std::sync::Arc;

use egui::epaint::text::{FontTweak, Fonts, TextOptions};
use egui::{FontData, FontDefinitions, FontFamily, FontId};
use language::Script;

/// One face in both weights.
struct Face {
    name: &'static str,
    regular: &'static [u8],
    semibold: &'static [u8],
    /// Ascent and descent in em, as its `hhea` table has them.
    metrics: (f32, f32),
}

macro_rules! face {
    ($name:literal, $metrics:expr) => {
        Face {
            name: $name,
            regular: include_bytes!(concat!("../../../assets/fonts/", $name, "-Regular.ttf")),
            semibold: include_bytes!(concat!("../../../assets/fonts/", $name, "-SemiBold.ttf")),
            metrics: $metrics,
        }
    };
}

static FACES: [Face; 5] = [
    face!("NotoSans", (1.069, 0.293)),
    face!("NotoSansArabic", (1.374, 0.738)),
    face!("NotoSansEthiopic", (1.069, 0.293)),
    face!("NotoSansThai", (1.061, 0.450)),
    face!("NotoSansHebrew", (1.068, 0.292)),
];

const WEIGHTS: [bool; 2] = [false, true];

/// The place of a script's own face.
fn face_of(script: Script) -> usize {
    match script {
        Script::Latin | Script::Cyrillic => 0,
        Script::Arabic => 1,
        Script::Ethiopic => 2,
        Script::Thai => 3,
        Script::Hebrew => 4,
    }
}

/// The family that asks the script's own face first, and then every other.
pub(crate) fn family(script: Script, bold: bool) -> FontFamily {
    let own = FACES.get(face_of(script)).map_or("", |face| face.name);
    FontFamily::Name(name(own, bold).into())
}

fn name(face: &str, bold: bool) -> String {
    format!("{face}-{}", if bold { "SemiBold" } else { "Regular" })
}

impl Face {
    /// How far down it is to be moved, in em: egui centres a face in its row, and so sets each so that
    /// its middle, and not its baseline, agrees with that of the others.
    fn shift(&self) -> f32 {
        let middle = |(ascent, descent): (f32, f32)| 0.5 * (ascent - descent);
        let first = FACES.first().map_or(self.metrics, |face| face.metrics);
        middle(first) - middle(self.metrics)
    }
}

pub(crate) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for face in &FACES {
        let tweak = FontTweak {
            y_offset_factor: face.shift(),
            ..FontTweak::default()
        };
        for (bold, bytes) in [(false, face.regular), (true, face.semibold)] {
            let data = FontData::from_static(bytes).tweak(tweak.clone());
            fonts
                .font_data
                .insert(name(face.name, bold), Arc::new(data));
        }
    }
    for script in Script::ALL {
        for bold in WEIGHTS {
            fonts
                .families
                .insert(family(script, bold), chain(script, bold));
        }
    }
    // egui's own texts are never shown, but it asks for these two.
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, chain(Script::Latin, false));
    }
    fonts
}

fn chain(script: Script, bold: bool) -> Vec<String> {
    let own = face_of(script);
    let others = (0..FACES.len()).filter(|place| *place != own);
    let places = std::iter::once(own).chain(others);
    let faces = places.filter_map(|place| FACES.get(place));
    faces.map(|face| name(face.name, bold)).collect()
}

/// The files of fonts that are not whole: cut off, or changed.
#[must_use]
pub fn damaged() -> Vec<String> {
    let faces = FACES.iter().flat_map(|face| {
        let weights = [(false, face.regular), (true, face.semibold)];
        weights.map(|(bold, bytes)| (name(face.name, bold), bytes))
    });
    let damaged = faces.filter(|(_, bytes)| is_whole(bytes) != Some(true));
    damaged
        .map(|(name, _)| format!("assets/fonts/{name}.ttf"))
        .collect()
}

/// OpenType's table directory: after 12 bytes, for each table a name, a checksum, a place and a length. The
/// head's own checksum leaves out the field with that of the whole file.
fn is_whole(font: &[u8]) -> Option<bool> {
    let number = |bytes: &[u8], at: usize| {
        let four = bytes.get(at..at.checked_add(4)?)?.first_chunk()?;
        usize::try_from(u32::from_be_bytes(*four)).ok()
    };
    let count = number(font, 4)? >> 16;
    for entry in 0..count {
        let at = 12 + 16 * entry;
        let (expected, start) = (number(font, at + 4)?, number(font, at + 8)?);
        let table = font.get(start..start.checked_add(number(font, at + 12)?)?)?;
        let is_head = font.get(at..at + 4)? == b"head";
        let words = table.chunks(4).enumerate().map(|(place, word)| {
            let mut four = [0; 4];
            if !(is_head && place == 2) {
                four.iter_mut().zip(word).for_each(|(to, from)| *to = *from);
            }
            u32::from_be_bytes(four)
        });
        if usize::try_from(words.fold(0, u32::wrapping_add)).ok()? != expected {
            return Some(false);
        }
    }
    Some(count > 0)
}

/// The characters of a text that some weight of these fonts can't draw in this script's family.
pub struct Coverage(Fonts);

impl Coverage {
    /// Reads every font.
    #[must_use]
    pub fn new() -> Self {
        Self(Fonts::new(TextOptions::default(), definitions()))
    }

    /// Those of `text` that would be drawn as a box. What only directs or joins is never drawn.
    pub fn missing(&mut self, script: Script, text: &str) -> Vec<char> {
        let mut missing: Vec<_> = (text.chars())
            .filter(|c| !c.is_control() && !crate::text::is_invisible(*c))
            .filter(|c| {
                let fonts = &mut self.0;
                WEIGHTS.into_iter().any(|bold| {
                    let font = FontId::new(24.0, family(script, bold));
                    !fonts.with_pixels_per_point(1.0).has_glyph(&font, *c)
                })
            })
            .collect();
        missing.sort_unstable();
        missing.dedup();
        missing
    }
}

impl fmt::Debug for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Coverage(…)")
    }
}

impl Default for Coverage {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_is_whole_and_one_that_is_not_is_found() {
        assert_eq!(damaged(), Vec::<String>::new());
        let whole = FACES[3].regular;
        assert_eq!(is_whole(whole), Some(true));
        assert_eq!(is_whole(&whole[..2_000]), None, "cut off");
        assert_eq!(is_whole(b""), None);
        let mut changed = whole.to_vec();
        *changed.last_mut().unwrap() ^= 1;
        changed[20_000] ^= 1;
        assert_eq!(is_whole(&changed), Some(false));
    }

    #[test]
    fn what_no_font_has_is_found_and_what_joins_is_not() {
        let mut coverage = Coverage::new();
        let check = |coverage: &mut Coverage, text, expected: &[char]| {
            for script in Script::ALL {
                assert_eq!(coverage.missing(script, text), expected, "{script:?}");
            }
        };
        check(&mut coverage, "Våld, ىَ ژ ڕ ټ ۍ ጸ ፧ ไทย ї ł ײ", &[]);
        check(&mut coverage, "می\u{200C}خواهم \u{2068}1\u{2069}", &[]);
        check(&mut coverage, "漢 字 漢", &['字', '漢']);
    }
}
