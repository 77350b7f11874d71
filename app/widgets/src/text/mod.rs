//! Text in any direction, until egui does it itself.
//!
//! egui shapes each section of a `LayoutJob` on its own, so Arabic letters join, but it sets sections
//! and words from left to right. So: `bidi` resolves levels (UAX 9) and gives each line's pieces in
//! the order they are seen; `layout` breaks lines (UAX 14) and appends each piece as a section. The
//! accessible tree gets the text as it is written, one label for a paragraph.

mod bidi;
mod layout;
pub mod proof;

use std::sync::Arc;

use egui::accesskit::{Live, Node, Role};
use egui::{Align, Color32, Galley, Pos2, Rect, Response, Sense, Ui, WidgetInfo, vec2};
use language::Direction;

pub(crate) use bidi::is_invisible;

use crate::Look;

/// At most so many points for a line of text; longer ones are hard to follow.
const MAX_LINE: f32 = 900.0;

/// What a text is for, which gives its size and weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The welcome.
    Welcome,
    /// A question, or the title of a screen.
    Title,
    /// Running text.
    Body,
    /// A choice on a tile.
    Choice,
    /// A choice with a note under it.
    ChoiceWithNote,
    /// On a button.
    Button,
    /// On the one button that goes on.
    MainButton,
    /// On a chip of the bar.
    Chip,
    /// The time frame of a question, and helps.
    Soft,
    /// The name of a support line.
    LineName,
    /// The note of a tile or a line.
    Note,
    /// A phone number.
    Number,
    /// The title of a page at the desk.
    DeskTitle,
    /// The title of a part there.
    DeskHead,
    /// Running text there.
    DeskText,
    /// What stands out in it.
    DeskStrong,
    /// Second text there.
    DeskSoft,
}

impl Kind {
    fn size(self) -> f32 {
        match self {
            Self::Welcome => 54.0,
            Self::Title => 34.0,
            Self::Number => 32.0,
            Self::Choice | Self::ChoiceWithNote => 26.0,
            Self::Button | Self::MainButton => 25.0,
            Self::Body | Self::LineName => 24.0,
            Self::Chip | Self::Soft => 22.0,
            Self::Note => 21.0,
            Self::DeskTitle => 27.0,
            Self::DeskHead => 20.0,
            Self::DeskText | Self::DeskStrong => 18.0,
            Self::DeskSoft => 17.0,
        }
    }

    fn bold(self) -> bool {
        matches!(
            self,
            Self::Welcome
                | Self::Title
                | Self::ChoiceWithNote
                | Self::MainButton
                | Self::LineName
                | Self::Number
                | Self::DeskTitle
                | Self::DeskHead
                | Self::DeskStrong
        )
    }

    fn line_height(self) -> f32 {
        match self {
            Self::Body | Self::DeskText | Self::DeskStrong => 1.45,
            _ => 1.35,
        }
    }
}

/// A text laid out to a width.
#[derive(Debug, Clone)]
pub struct Paragraph {
    galley: Arc<Galley>,
    width: f32,
    height: f32,
}

impl Paragraph {
    /// Lays text out; lines are broken at `max_width`.
    #[must_use]
    pub fn new(ui: &Ui, look: &Look, kind: Kind, text: &str, max_width: f32) -> Self {
        let style = layout::Style {
            script: look.script,
            direction: look.direction,
            bold: kind.bold(),
            size: (kind.size() * look.size.factor()).round(),
            line_height: kind.line_height(),
        };
        let galley = layout::galley(
            ui.ctx(),
            text,
            style,
            max_width.min(MAX_LINE * look.size.factor()),
        );
        Self {
            width: galley.rect.width(),
            height: galley.rect.height(),
            galley,
        }
    }

    /// Width of the longest line, in points.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.width
    }

    /// Height of all lines, in points.
    #[must_use]
    pub fn height(&self) -> f32 {
        self.height
    }

    /// Paints into a rectangle: from its top, and from the side where the language begins.
    pub fn paint(&self, ui: &Ui, look: &Look, rect: Rect, color: Color32) {
        let left = match look.direction {
            Direction::Ltr => rect.left(),
            Direction::Rtl => rect.right() - self.width,
        };
        self.paint_at(ui, Pos2::new(left, rect.top()), color);
    }

    /// Paints in the middle of a rectangle.
    pub fn paint_centered(&self, ui: &Ui, rect: Rect, color: Color32) {
        let left_top = rect.center() - 0.5 * vec2(self.width, self.height);
        self.paint_at(ui, left_top, color);
    }

    fn paint_at(&self, ui: &Ui, left_top: Pos2, color: Color32) {
        let position = left_top - self.galley.rect.min.to_vec2();
        let position = Pos2::new(position.x.round(), position.y.round());
        let galley = Arc::clone(&self.galley);
        ui.painter()
            .galley_with_override_text_color(position, galley, color);
    }
}

/// A paragraph over the whole width.
pub fn paragraph(ui: &mut Ui, look: &Look, kind: Kind, text: &str) -> Response {
    let color = match kind {
        Kind::Soft | Kind::Note | Kind::DeskSoft => look.palette.soft,
        _ => look.palette.ink,
    };
    let laid_out = Paragraph::new(ui, look, kind, text, ui.available_width());
    let size = vec2(ui.available_width(), laid_out.height());
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if ui.layout().horizontal_align() == Align::Center {
        laid_out.paint_centered(ui, rect, color);
    } else {
        laid_out.paint(ui, look, rect, color);
    }
    crate::aloud::add(ui, look, rect, text);
    announce(&response, kind, text);
    response
}

/// The accessible side of a text that something else has painted.
pub fn announce(response: &Response, kind: Kind, text: &str) {
    let role = match kind {
        Kind::Title | Kind::Welcome | Kind::DeskTitle | Kind::DeskHead => Role::Heading,
        _ => Role::Label,
    };
    response.widget_info(|| WidgetInfo::labeled(role, true, text));
    if kind == Kind::Title {
        // A new question is said by itself to who can't see that it is there.
        let tell = |node: &mut Node| node.set_live(Live::Polite);
        response.ctx.accesskit_node_builder(response.id, tell);
    }
}

#[cfg(test)]
mod tests {
    use language::Script;

    use super::*;
    use crate::TextSize;

    fn in_ui(check: impl FnMut(&mut Ui)) {
        let mut check = check;
        let mut harness = egui_kittest::Harness::builder()
            .with_size(vec2(1280.0, 800.0))
            .build_ui(|ui| {
                crate::apply(ui.ctx(), &crate::Palette::LIGHT);
                // Fonts are in force from the next pass on.
                if ui.ctx().cumulative_pass_nr() > 1 {
                    check(ui);
                }
            });
        harness.run_steps(3);
    }

    #[test]
    fn lines_are_broken_at_the_width_in_both_directions() {
        for (direction, script, text) in [
            (
                Direction::Ltr,
                Script::Latin,
                "Har någon som står dig nära gjort eller sagt något som fick dig att känna dig rädd?",
            ),
            (
                Direction::Rtl,
                Script::Arabic,
                "هل فعل شخص قريب منك شيئًا، أو قال شيئًا، جعلك تشعر بالخوف؟",
            ),
        ] {
            let look = Look::new(crate::Palette::LIGHT, direction, script, TextSize::Normal);
            in_ui(|ui| {
                let wide = Paragraph::new(ui, &look, Kind::Title, text, 4000.0);
                let narrow = Paragraph::new(ui, &look, Kind::Title, text, 300.0);
                assert!(wide.width() > 600.0 && wide.width() <= MAX_LINE);
                assert!(narrow.width() <= 300.0, "{}", narrow.width());
                assert!(narrow.height() > wide.height());
            });
        }
    }

    #[test]
    fn a_word_that_is_too_wide_is_cut_and_all_of_it_shown() {
        let setting = proof::Setting {
            script: Script::Latin,
            direction: Direction::Ltr,
            size: 34.0,
            width: 200.0,
        };
        let proof = proof::Proof::default();
        let lines = proof.lines("hos Integritetsskyddsmyndigheten nu", setting);
        assert_eq!(lines.concat(), "hosIntegritetsskyddsmyndigheten nu");
        for line in &lines {
            assert_eq!(proof.lines(line, setting).len(), 1, "{lines:?}");
        }
        let narrow = proof::Setting {
            width: 1.0,
            ..setting
        };
        assert_eq!(
            proof.lines("nu", narrow),
            ["nu"],
            "not even one letter fits"
        );
    }

    #[test]
    fn no_word_stands_alone_on_the_last_line_and_no_number_at_a_line_s_end() {
        let proof = proof::Proof::default();
        let text = "Har du barn under 18 år där du bor, eller barn som du ofta är med nu?";
        for width in (300..1_100).step_by(7) {
            let setting = proof::Setting {
                script: Script::Latin,
                direction: Direction::Ltr,
                size: 34.0,
                width: f32::from(u16::try_from(width).unwrap()),
            };
            let lines = proof.lines(text, setting);
            let last = lines.last().unwrap();
            assert!(lines.len() == 1 || last.contains(' '), "{width}: {lines:?}");
            assert!(
                lines.iter().all(|line| !line.trim_end().ends_with("18")),
                "{width}: {lines:?}"
            );
        }
    }

    #[test]
    fn thai_is_broken_between_words_and_a_word_joiner_holds() {
        let setting = proof::Setting {
            script: Script::Thai,
            direction: Direction::Ltr,
            size: 34.0,
            width: 130.0,
        };
        let proof = proof::Proof::default();
        // "Staff will help you", without a space.
        let lines = proof.lines("เจ้าหน้าที่จะช่วยคุณ", setting);
        assert!(lines.len() > 1, "{lines:?}");
        let words = ["เจ้า", "หน้าที่", "จะ", "ช่วย", "คุณ"];
        let begins = |line: &String| words.iter().any(|word| line.starts_with(word));
        assert!(lines.iter().all(begins), "{lines:?}");
        let held = proof.lines("คิวอา\u{2060}ร์โค้ดคิวอา\u{2060}ร์โค้ด", setting);
        assert!(held.iter().all(|line| !line.starts_with('ร')), "{held:?}");
        assert!(!held.concat().contains('\u{2060}'), "{held:?}");
    }

    #[test]
    fn nothing_is_laid_out_twice() {
        let look = Look::new(
            crate::Palette::LIGHT,
            Direction::Rtl,
            Script::Arabic,
            TextSize::Normal,
        );
        let mut frames = Vec::new();
        in_ui(|ui| {
            let paragraph = Paragraph::new(ui, &look, Kind::Title, "هل أنت بخير؟", 300.0);
            frames.push((paragraph.galley, layout::laid_out()));
        });
        let (first, count) = &frames[0];
        assert!(frames.len() > 1 && *count > 0);
        for (galley, now) in &frames {
            assert!(Arc::ptr_eq(galley, first), "egui did not lay it out again");
            assert_eq!(now, count, "nor did we");
        }
    }

    #[test]
    fn what_is_drawn_is_in_visual_order() {
        let look = Look::new(
            crate::Palette::LIGHT,
            Direction::Rtl,
            Script::Arabic,
            TextSize::Normal,
        );
        let text = "نص فقط (SR1)، رقم \u{2068}020-50 50\u{2069} و ٠٢١";
        in_ui(|ui| {
            let paragraph = Paragraph::new(ui, &look, Kind::Body, text, 900.0);
            // Those without an advance are egui's place holders for cursors.
            let mut glyphs: Vec<_> = (paragraph.galley.rows[0].glyphs.iter())
                .filter(|glyph| glyph.advance_width > 0.0)
                .map(|glyph| (glyph.pos.x, glyph.chr))
                .collect();
            glyphs.sort_by(|a, b| a.0.total_cmp(&b.0));
            let drawn: String = glyphs.into_iter().map(|(_, chr)| chr).collect();
            let seen = bidi::Bidi::new(text, look.direction).seen(0..text.len());
            assert_eq!(drawn, seen);
        });
    }

    #[test]
    fn baselines_of_both_faces_agree() {
        let look = Look::new(
            crate::Palette::LIGHT,
            Direction::Rtl,
            Script::Arabic,
            TextSize::Normal,
        );
        in_ui(|ui| {
            // Both stand on the baseline: a Latin H, which is taken from Noto Sans, and an alef.
            let bottom = |text| {
                let paragraph = Paragraph::new(ui, &look, Kind::Title, text, 500.0);
                paragraph.galley.mesh_bounds.bottom()
            };
            let (latin, arabic) = (bottom("H"), bottom("ا"));
            assert!((latin - arabic).abs() <= 1.0, "{latin} {arabic}");
        });
    }
}
