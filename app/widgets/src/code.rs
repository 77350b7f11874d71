//! The code, drawn from its modules.

use egui::accesskit::Role;
use egui::{Align2, Color32, FontId, Rect, Response, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};
use language::Script;
use qrcode::{Color, EcLevel, QrCode};
use zeroize::Zeroizing;

use crate::fonts::family;

/// The modules of a code, dark or light; holds the reference in another form, so it is as secret and
/// does not print.
pub struct Modules {
    side: u16,
    dark: Vec<bool>,
    text: Zeroizing<Vec<char>>,
}

impl Modules {
    /// Encodes text at error correction level Q. Nothing if it is too long for any code.
    #[must_use]
    pub fn encode(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::Q).ok()?;
        // With all the room it needs: what grows leaves copies behind.
        let mut characters = Zeroizing::new(Vec::with_capacity(text.len()));
        characters.extend(text.chars());
        Some(Self {
            side: u16::try_from(code.width()).ok()?,
            dark: code
                .into_colors()
                .iter()
                .map(|color| *color == Color::Dark)
                .collect(),
            text: characters,
        })
    }
}

impl std::fmt::Debug for Modules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Modules(…)")
    }
}

/// Modules around a code that must stay light (ISO/IEC 18004 asks four).
const QUIET: u16 = 4;

/// Its text stands in groups of so many characters, to be compared and typed.
const GROUP: u8 = 4;
const GROUPS_A_LINE: u8 = 6;
const TEXT_SIZE: f32 = 16.0;
const LINE: f32 = 22.0;
/// Beneath the square, for the lines of the text.
pub const TEXT_HEIGHT: f32 = 70.0;

/// Draws a code in a white square, with whole pixels for each module, and what it says beneath.
pub fn show(ui: &mut Ui, modules: &Modules, side: f32, name: &str) -> Response {
    let room = vec2(side, side + TEXT_HEIGHT);
    let (card, response) = ui.allocate_exact_size(room, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let rect = Rect::from_min_size(card.min, Vec2::splat(side));
    let painter = ui.painter();
    painter.rect_filled(card, 18.0, Color32::WHITE);
    show_text(ui, modules, rect);
    let scale = ui.ctx().pixels_per_point();
    let count = modules.side + 2 * QUIET;
    let pixels = (side * scale / f32::from(count)).floor().max(1.0);
    let module = pixels / scale;
    let drawn = module * f32::from(modules.side);
    let corner = rect.center() - Vec2::splat(0.5 * drawn);
    let corner = pos2(
        (corner.x * scale).round() / scale,
        (corner.y * scale).round() / scale,
    );
    for (row, line) in (0_u16..).zip(modules.dark.chunks(modules.side.into())) {
        for (column, _) in (0_u16..).zip(line).filter(|(_, dark)| **dark) {
            let at = corner + module * vec2(column.into(), row.into());
            let square = Rect::from_min_size(at, Vec2::splat(module));
            painter.rect_filled(square, 0.0, Color32::BLACK);
        }
    }
    response
}

/// Each character in a cell of its own, so that groups stand beneath each other; told to no screen reader.
fn show_text(ui: &Ui, modules: &Modules, square: Rect) {
    // The white around the modules is wide enough to begin in.
    let top = square.bottom() - 12.0;
    let font = FontId::new(TEXT_SIZE, family(Script::Latin, false));
    let (cell, gap) = (13.5, 12.0);
    let group_width = cell * f32::from(GROUP) + gap;
    let line_width = group_width * f32::from(GROUPS_A_LINE) - gap;
    let left = square.center().x - 0.5 * line_width;
    let line_length = usize::from(GROUP * GROUPS_A_LINE);
    for (line, groups) in (0_u8..).zip(modules.text.chunks(line_length)) {
        let y = top + LINE * (f32::from(line) + 0.5);
        for (column, group) in (0_u8..).zip(groups.chunks(GROUP.into())) {
            for (place, character) in (0_u8..).zip(group) {
                let x = left + group_width * f32::from(column) + cell * (f32::from(place) + 0.5);
                let (at, middle) = (pos2(x, y), Align2::CENTER_CENTER);
                (ui.painter()).text(at, middle, character, font.clone(), Color32::BLACK);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use egui::Shape;
    use egui_kittest::Harness;
    use egui_kittest::kittest::NodeT as _;

    use super::*;
    use crate::Palette;

    #[test]
    fn the_text_stands_beneath_for_eyes_alone() {
        let text = "SR1QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE";
        let modules = Modules::encode(text).unwrap();
        let mut harness = Harness::builder().build_ui(|ui| {
            if ui.ctx().cumulative_pass_nr() == 0 {
                crate::apply(ui.ctx(), &Palette::LIGHT);
            } else {
                show(ui, &modules, 428.0, "The code");
            }
        });
        harness.run_steps(2);
        let drawn = (harness.output().shapes.iter()).filter_map(|it| match &it.shape {
            Shape::Text(text) => Some((text.pos, text.galley.text().to_owned())),
            _ => None,
        });
        let drawn: Vec<_> = drawn.collect();
        let read: String = drawn.iter().map(|(_, letter)| letter.as_str()).collect();
        assert_eq!(read, text);
        // No two touch, and none leaves the card.
        let card = Rect::from_min_size(drawn[0].0, Vec2::ZERO);
        for (one, next) in drawn.iter().zip(drawn.iter().skip(1)) {
            let is_below = next.0.y > one.0.y + 15.0;
            assert!(is_below || next.0.x > one.0.x + 8.0, "{one:?} {next:?}");
        }
        assert!(drawn.iter().all(|(at, _)| at.y - card.top() < TEXT_HEIGHT));
        let told: Vec<_> = (harness.root().children_recursive())
            .filter_map(|node| node.accesskit_node().label())
            .collect();
        assert_eq!(told, ["The code"]);
    }
}
