//! A line to type into, for the desk. A tablet has none.

use egui::{FontId, Frame, Margin, Response, Stroke, TextEdit, Ui, vec2};
use language::Script;

use crate::Look;
use crate::controls::{TILE_RADIUS, focus_ring};
use crate::fonts::family;

const SIZE: f32 = 20.0;

/// A line of text over the given width, named by what stands above it. What is typed is hidden where it
/// is a secret.
pub fn field(
    ui: &mut Ui,
    look: &Look,
    text: &mut String,
    label: &Response,
    width: f32,
    secret: bool,
) -> Response {
    let frame = Frame::NONE
        .fill(look.palette.surface)
        .stroke(Stroke::new(2.0, look.palette.soft))
        .corner_radius(TILE_RADIUS * 0.6)
        .inner_margin(Margin::symmetric(16, 12));
    let edit = TextEdit::singleline(text)
        .font(FontId::new(SIZE, family(Script::Latin, false)))
        .text_color(look.palette.ink)
        .password(secret)
        .frame(frame)
        .desired_width(width);
    let response = ui.add_sized(vec2(width, 52.0), edit).labelled_by(label.id);
    focus_ring(ui, look, response.rect, &response, TILE_RADIUS * 0.6);
    response
}
