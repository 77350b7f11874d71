//! The tokens of the design: colours and sizes.

use egui::{Align, Color32, Context, Layout, Stroke};
use language::{Direction, Script};

use crate::fonts;

/// Colours by what they are for. Contrasts are computed in the tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// Background.
    pub paper: Color32,
    /// Tiles and chips.
    pub surface: Color32,
    /// Text.
    pub ink: Color32,
    /// Second text and marks; never on tint.
    pub soft: Color32,
    /// Edges that only decorate.
    pub line: Color32,
    /// Go, chosen, progress.
    pub accent: Color32,
    /// A chosen tile.
    pub tint: Color32,
    /// Text on accent.
    pub on_accent: Color32,
}

impl Palette {
    /// By day.
    pub const LIGHT: Self = Self {
        paper: Color32::from_rgb(0xF6, 0xF3, 0xEC),
        surface: Color32::from_rgb(0xFF, 0xFF, 0xFF),
        ink: Color32::from_rgb(0x17, 0x25, 0x2B),
        soft: Color32::from_rgb(0x42, 0x51, 0x57),
        line: Color32::from_rgb(0xCF, 0xC9, 0xBB),
        accent: Color32::from_rgb(0x0F, 0x52, 0x57),
        tint: Color32::from_rgb(0xE1, 0xEE, 0xEC),
        on_accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    };

    /// By night.
    pub const DARK: Self = Self {
        paper: Color32::from_rgb(0x12, 0x19, 0x1C),
        surface: Color32::from_rgb(0x1C, 0x26, 0x29),
        ink: Color32::from_rgb(0xF1, 0xEE, 0xE6),
        soft: Color32::from_rgb(0xBF, 0xC9, 0xC9),
        line: Color32::from_rgb(0x43, 0x51, 0x55),
        accent: Color32::from_rgb(0x8F, 0xD3, 0xCC),
        tint: Color32::from_rgb(0x1F, 0x3B, 0x3C),
        on_accent: Color32::from_rgb(0x0B, 0x14, 0x16),
    };

    /// For who needs the strongest edges: black on white, and no edge that only decorates.
    pub const CONTRAST: Self = Self {
        paper: Color32::WHITE,
        surface: Color32::WHITE,
        ink: Color32::BLACK,
        soft: Color32::BLACK,
        line: Color32::BLACK,
        accent: Color32::from_rgb(0x00, 0x3B, 0x42),
        tint: Color32::from_rgb(0xD6, 0xEC, 0xEA),
        on_accent: Color32::WHITE,
    };
}

/// How large text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum TextSize {
    /// As designed.
    #[default]
    Normal,
    /// Half as large again.
    Large,
    /// Twice as large.
    Largest,
}

impl TextSize {
    /// All, smallest first.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Largest];

    pub(crate) fn factor(self) -> f32 {
        match self {
            Self::Normal => 1.0,
            Self::Large => 1.5,
            Self::Largest => 2.0,
        }
    }
}

/// What every part needs to know to draw itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// Colours.
    pub palette: Palette,
    /// Which way the language runs.
    pub direction: Direction,
    /// Which font is asked first.
    pub script: Script,
    /// How large text is.
    pub size: TextSize,
}

impl Look {
    /// A look in these colours.
    #[must_use]
    pub fn new(palette: Palette, direction: Direction, script: Script, size: TextSize) -> Self {
        Self {
            palette,
            direction,
            script,
            size,
        }
    }

    /// The same for text that always runs left to right in Latin letters, such as a phone number.
    #[must_use]
    pub fn latin(self) -> Self {
        Self {
            direction: Direction::Ltr,
            script: Script::Latin,
            ..self
        }
    }

    /// The same at the designed text size, for what must keep its place.
    #[must_use]
    pub fn fixed(self) -> Self {
        Self {
            size: TextSize::Normal,
            ..self
        }
    }

    /// From where the language begins.
    #[must_use]
    pub fn from_start(&self) -> Layout {
        match self.direction {
            Direction::Ltr => Layout::left_to_right(Align::Center),
            Direction::Rtl => Layout::right_to_left(Align::Center),
        }
    }

    /// From where the language ends.
    #[must_use]
    pub fn from_end(&self) -> Layout {
        match self.direction {
            Direction::Ltr => Layout::right_to_left(Align::Center),
            Direction::Rtl => Layout::left_to_right(Align::Center),
        }
    }

    pub(crate) fn edge(&self) -> Stroke {
        Stroke::new(2.0, self.palette.line)
    }
}

/// Gives a window its fonts and colours, and takes away what a locked tablet must not have: zoom and
/// quit by keys, selectable labels, motion.
pub fn apply(ctx: &Context, palette: &Palette) {
    ctx.set_fonts(fonts::definitions());
    set_colors(ctx, palette);
    ctx.options_mut(|options| {
        options.zoom_with_keyboard = false;
        options.quit_shortcuts.clear();
        // However long it is pressed, it is a press; how far it may drift is for `hands` to say, and for a mouse
        // at a desk this.
        options.input_options.max_click_duration = f64::INFINITY;
        options.input_options.max_click_dist = 28.0;
    });
    ctx.all_styles_mut(|style| {
        style.animation_time = 0.0;
        style.interaction.selectable_labels = false;
        style.spacing.item_spacing = egui::Vec2::ZERO;
        style.spacing.scroll = egui::style::ScrollStyle {
            bar_width: 10.0,
            ..egui::style::ScrollStyle::solid()
        };
    });
}

/// Gives what egui draws itself, such as scroll bars, these colours.
pub fn set_colors(ctx: &Context, palette: &Palette) {
    ctx.all_styles_mut(|style| {
        style.visuals.extreme_bg_color = palette.line;
        let widgets = &mut style.visuals.widgets;
        for state in [
            &mut widgets.inactive,
            &mut widgets.hovered,
            &mut widgets.active,
        ] {
            state.bg_fill = palette.soft;
            state.fg_stroke.color = palette.soft;
        }
        style.visuals.selection.bg_fill = palette.tint;
        style.visuals.selection.stroke.color = palette.ink;
        style.visuals.text_cursor.stroke.color = palette.accent;
        // Nothing blinks, and a window at rest takes no processor time.
        style.visuals.text_cursor.blink = false;
        style.visuals.panel_fill = palette.paper;
        style.visuals.window_fill = palette.surface;
        style.visuals.override_text_color = Some(palette.ink);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance, WCAG 2.2.
    fn luminance(color: Color32) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn all_text_has_a_contrast_of_seven_to_one() {
        for p in [Palette::LIGHT, Palette::DARK, Palette::CONTRAST] {
            for (name, text, behind) in [
                ("ink on paper", p.ink, p.paper),
                ("ink on surface", p.ink, p.surface),
                ("ink on tint", p.ink, p.tint),
                ("soft on paper", p.soft, p.paper),
                ("soft on surface", p.soft, p.surface),
                ("accent on paper", p.accent, p.paper),
                ("on accent", p.on_accent, p.accent),
                ("on accent, pressed", p.paper, p.ink),
            ] {
                let contrast = contrast(text, behind);
                assert!(contrast >= 7.0, "{name}: {contrast:.1}");
            }
        }
    }

    #[test]
    fn in_high_contrast_every_edge_is_seen_too() {
        let p = Palette::CONTRAST;
        for behind in [p.paper, p.surface, p.tint] {
            for (name, edge) in [("line", p.line), ("soft", p.soft), ("accent", p.accent)] {
                let contrast = contrast(edge, behind);
                assert!(contrast >= 7.0, "{name}: {contrast:.1}");
            }
        }
    }
}
