//! A line to type into, for the desk. A tablet has none.

use egui::{FontId, Frame, Margin, Response, Stroke, TextEdit, Ui, vec2};
use language::Script;

use crate::Look;
use crate::controls::{TILE_RADIUS, focus_ring};
use crate::fonts::family;

const SIZE: f32 = 20.0;

/// Who gets to know what is typed into a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Whoever sees or hears it.
    All,
    /// Who sees it. The bus that screen readers listen to keeps what went over it.
    Eyes,
    /// Not even they.
    Nobody,
}

/// egui tells of a line in runs of so many characters.
const RUN: usize = 255;

/// A line of text over the given width, named by what stands above it.
pub fn field(
    ui: &mut Ui,
    look: &Look,
    text: &mut String,
    label: &Response,
    width: f32,
    told: Told,
) -> Response {
    let frame = Frame::NONE
        .fill(look.palette.surface)
        .stroke(Stroke::new(2.0, look.palette.soft))
        .corner_radius(TILE_RADIUS * 0.6)
        .inner_margin(Margin::symmetric(16, 12));
    let edit = TextEdit::singleline(text)
        .font(FontId::new(SIZE, family(Script::Latin, false)))
        .text_color(look.palette.ink)
        .password(told == Told::Nobody)
        .frame(frame)
        .desired_width(width);
    let response = ui.add_sized(vec2(width, 52.0), edit).labelled_by(label.id);
    focus_ring(ui, look, response.rect, &response, TILE_RADIUS * 0.6);
    if told == Told::Eyes {
        untell(&response, text.chars().count());
    }
    response
}

/// Takes what stands in a line out of what is told of it. A test of the desk looks at all that is told.
fn untell(line: &Response, characters: usize) {
    line.ctx.accesskit_node_builder(line.id, |node| {
        node.clear_value();
        node.clear_text_selection();
    });
    for run in 0..=characters / RUN {
        let id = line.id.with(0_usize).with(run);
        line.ctx.accesskit_node_builder(id, |node| {
            node.set_value("");
            node.set_character_lengths([]);
            node.clear_character_positions();
            node.clear_character_widths();
            node.set_word_starts([]);
        });
    }
}
