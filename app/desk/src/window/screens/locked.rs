//! The locked desk: one line to type into, and nothing that tells what is inside.

use egui::{Key, Rect, Ui, vec2};
use widgets::controls::{Button, Weight};
use widgets::field::field;
use widgets::page::row_of;
use widgets::text::{Kind, paragraph};

use super::{Fields, View, show_refusal, titled};
use crate::window::state::{Action, Stage};

pub(super) fn show(ui: &mut Ui, view: &View<'_>, all: Rect, fields: &mut Fields) -> Option<Action> {
    let page = Rect::from_center_size(all.center(), vec2(520.0, 380.0));
    let busy = matches!(view.desk.stage(), Stage::Unlocking);
    let mut action = None;
    titled(ui, view, page, &view.text("lock-title"), |ui| {
        if busy {
            paragraph(ui, &view.look, Kind::DeskText, &view.text("lock-busy"));
            return;
        }
        let label = paragraph(
            ui,
            &view.look,
            Kind::DeskSoft,
            &view.text("lock-passphrase"),
        );
        ui.add_space(6.0);
        let width = ui.available_width();
        let line = field(ui, &view.look, &mut fields.passphrase, &label, width, true);
        let entered = line.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
        if !line.has_focus() && ui.memory(|it| it.focused().is_none()) {
            line.request_focus();
        }
        ui.add_space(20.0);
        row_of(ui, &view.look, 48.0, |ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let text = view.text("lock-open");
            let button = Button::new(&text, Weight::Main).dense();
            if button.show(ui, &view.look) || entered {
                action = Some(Action::Unlock(std::mem::take(&mut fields.passphrase)));
            }
            if let Some(next) = view.desk.next_speech() {
                let name = next.language.name();
                if Button::new(name, Weight::Plain)
                    .dense()
                    .show(ui, &view.look)
                {
                    action = Some(Action::Language);
                }
            }
        });
        show_refusal(ui, view);
    });
    action
}
