//! Waiting for a code: from a hand scanner, which types; from a picture; by hand.

use egui::{Key, Rect, Ui};
use widgets::controls::{Button, Weight};
use widgets::field::field;
use widgets::page::row_of;
use widgets::text::{Kind, paragraph};

use super::{Fields, View, show_refusal, titled};
use crate::window::state::Action;

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    page: Rect,
    fields: &mut Fields,
) -> Option<Action> {
    let mut action = None;
    titled(ui, view, page, &view.text("home-title"), |ui| {
        paragraph(ui, &view.look, Kind::DeskText, &view.text("home-text"));
        ui.add_space(28.0);
        let label = paragraph(ui, &view.look, Kind::DeskSoft, &view.text("home-field"));
        ui.add_space(6.0);
        let width = ui.available_width().min(820.0);
        let line = field(ui, &view.look, &mut fields.code, &label, width, false);
        // A scanner types at any moment, and ends with Enter or Tab: the line is ready whenever no
        // button is.
        let ends = ui.input(|it| it.key_pressed(Key::Enter) || it.key_pressed(Key::Tab));
        let entered = line.lost_focus() && ends && !fields.code.trim().is_empty();
        if ui.memory(|it| it.focused().is_none()) {
            line.request_focus();
        }
        ui.add_space(20.0);
        row_of(ui, &view.look, 48.0, |ui| {
            let text = view.text("home-go");
            let button = Button::new(&text, Weight::Main).dense();
            let pressed = button
                .enabled(!fields.code.trim().is_empty())
                .show(ui, &view.look);
            if pressed || entered {
                action = Some(Action::Enter(std::mem::take(&mut fields.code)));
            }
        });
        show_refusal(ui, view);
    });
    action
}
