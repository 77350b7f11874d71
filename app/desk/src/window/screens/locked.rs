//! The locked desk: one line to type into, and nothing that tells what is inside.

use egui::widgets::text_edit::TextEditState;
use egui::{Key, Rect, Ui, vec2};
use widgets::controls::{Button, Weight};
use widgets::field::{Told, field};
use widgets::page::row_of;
use widgets::text::{Kind, paragraph};

use super::side::preferences;
use super::{Fields, View, show_refusal, titled};
use crate::window::state::{Action, Stage};
use crate::window::wedge;
use zeroize::Zeroize as _;

/// Within so many seconds after a code comes what its scanner sends after it.
const OF_A_SCAN: f64 = 0.5;

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
        ui.add_space(10.0);
        let width = ui.available_width();
        let line = field(
            ui,
            &view.look,
            &mut fields.passphrase,
            &label,
            width,
            Told::Nobody,
        );
        let entered = line.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
        let now = ui.input(|it| it.time);
        if wedge::is_code(&fields.passphrase) {
            fields.scanned_at = Some(now);
            action = Some(Action::ScanTooSoon);
        }
        // A code is no passphrase, with what a scanner sends after it, and is forgotten at once.
        let is_scanned = fields.scanned_at.is_some_and(|at| now - at < OF_A_SCAN);
        if is_scanned {
            fields.passphrase.zeroize();
            TextEditState::default().store(ui.ctx(), line.id);
            line.request_focus();
        }
        if !line.has_focus() && ui.memory(|it| it.focused().is_none()) {
            line.request_focus();
        }
        ui.add_space(20.0);
        row_of(ui, &view.look, 48.0, |ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let text = view.text("lock-open");
            let waits = view.desk.waits_for();
            let button = Button::new(&text, Weight::Main).dense();
            let pressed = button.enabled(waits.is_zero()).show(ui, &view.look);
            let is_typed = !fields.passphrase.is_empty() && !is_scanned;
            if waits.is_zero() && is_typed && (pressed || entered) {
                action = Some(Action::Unlock(std::mem::take(&mut fields.passphrase)));
            }
            ui.spacing_mut().item_spacing.x = 8.0;
            action = preferences(ui, view).or(action.take());
        });
        show_refusal(ui, view);
        let waits = view.desk.waits_for();
        if !waits.is_zero() {
            let seconds = u32::try_from(waits.as_secs() + 1).unwrap_or(u32::MAX);
            let seconds = [("seconds", seconds)];
            let text = view.speech.texts.text_with("lock-waits", seconds);
            paragraph(ui, &view.look, Kind::DeskText, &text);
        }
    });
    action
}
