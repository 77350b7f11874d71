//! Text laid out without a window, by the very code that the windows use, so that it can be held against
//! FriBidi's order and Pango's pictures.

use std::fmt;

use egui::epaint::FontsView;
use egui::{ColorImage, Context, RawInput, Rect, vec2};
use language::{Direction, Script};

use super::bidi::Bidi;
use super::layout::{self, Style};

/// How a proof is set.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Decides the face that is asked first.
    pub script: Script,
    /// The paragraph's.
    pub direction: Direction,
    /// Pixels.
    pub size: f32,
    /// Lines are broken at so many pixels.
    pub width: f32,
}

/// A picture of a text: how much of each pixel is ink, row by row.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Pixels.
    pub width: usize,
    /// Pixels.
    pub height: usize,
    /// From 0, paper, to 255.
    pub ink: Vec<u8>,
}

/// Lays out with the fonts of the windows.
pub struct Proof(Context);

impl Default for Proof {
    fn default() -> Self {
        let ctx = Context::default();
        crate::apply(&ctx, &crate::Palette::LIGHT);
        // Nothing is painted, so nobody wants the textures.
        ctx.run_ui(RawInput::default(), |_| {})
            .textures_delta
            .clear();
        Self(ctx)
    }
}

impl Proof {
    /// Each line's characters as they are seen from left to right.
    #[must_use]
    pub fn lines(&self, text: &str, setting: Setting) -> Vec<String> {
        let bidi = Bidi::new(text, setting.direction);
        layout::broken(&self.0, &bidi, text, setting.style(), setting.width)
            .into_iter()
            .map(|line| bidi.seen(line))
            .collect()
    }

    /// How high the text is; laid out once, and after that looked up.
    #[must_use]
    pub fn height(&self, text: &str, setting: Setting) -> f32 {
        let galley = layout::galley(&self.0, text, setting.style(), setting.width);
        galley.rect.height()
    }

    /// Forgets what was laid out, but not the glyphs: as when another screen comes.
    pub fn forget(&self) {
        layout::forget(&self.0);
        // egui itself forgets what was not shown in a pass.
        for _ in 0..2 {
            self.0
                .run_ui(RawInput::default(), |_| {})
                .textures_delta
                .clear();
        }
    }

    /// The text as it is drawn.
    #[must_use]
    pub fn picture(&self, text: &str, setting: Setting) -> Picture {
        let galley = layout::galley(&self.0, text, setting.style(), setting.width);
        let atlas = self.0.fonts(image);
        let bounds = galley.rect.union(galley.mesh_bounds).expand(2.0);
        let mut picture = Picture::blank(bounds);
        for row in &galley.rows {
            for glyph in row.glyphs.iter().filter(|it| !it.uv_rect.is_nothing()) {
                let place = row.pos + glyph.pos.to_vec2() + glyph.uv_rect.offset - bounds.min;
                let from = glyph.uv_rect.min.map(usize::from);
                let to = glyph.uv_rect.max.map(usize::from);
                for (down, y) in (from[1]..to[1]).enumerate() {
                    for (right, x) in (from[0]..to[0]).enumerate() {
                        let texel = atlas.pixels.get(y * atlas.width() + x);
                        let ink = texel.map_or(0, egui::Color32::a);
                        picture.add(place + vec2(as_f32(right), as_f32(down)), ink);
                    }
                }
            }
        }
        picture
    }
}

impl Picture {
    fn blank(bounds: Rect) -> Self {
        let (width, height) = (as_usize(bounds.width()), as_usize(bounds.height()));
        Self {
            width,
            height,
            ink: vec![0; width * height],
        }
    }

    fn add(&mut self, at: egui::Vec2, ink: u8) {
        let (x, y) = (as_usize(at.x), as_usize(at.y));
        let place = (x < self.width).then_some(y * self.width + x);
        if let Some(pixel) = place.and_then(|place| self.ink.get_mut(place)) {
            *pixel = pixel.saturating_add(ink);
        }
    }
}

impl Setting {
    fn style(self) -> Style {
        Style {
            script: self.script,
            direction: self.direction,
            bold: false,
            size: self.size,
            line_height: 1.45,
        }
    }
}

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proof(…)")
    }
}

/// Of pixels, which are few.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a pixel's place is small, and a negative one is none"
)]
fn as_usize(pixels: f32) -> usize {
    pixels.round().max(0.0) as usize
}

fn as_f32(pixels: usize) -> f32 {
    f32::from(u16::try_from(pixels).unwrap_or(u16::MAX))
}

/// The glyphs that have been drawn so far.
fn image(fonts: &FontsView<'_>) -> ColorImage {
    fonts.image()
}
