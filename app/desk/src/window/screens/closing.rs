//! What is asked before a conversation is finished, and of somebody who handed over no code: where it was documented, and under
//! which number the programme's ledger counts it.

use egui::{Rect, Ui};
use widgets::controls::{Button, Weight};
use widgets::field::{Told, field};
use widgets::page::{column, row_of};
use widgets::text::{Kind, paragraph};
use widgets::tiles::Choose;
use zeroize::Zeroizing;

use super::outcome::{escape, row_of_buttons};
use super::{Fields, View, scrolling, show_refusal, titled};
use crate::window::office::Office;
use crate::window::reading::{Closing, Reading};
use crate::window::record::Documented;
use crate::window::state::Action;

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    page: Rect,
    (reading, closing): (&Reading, Closing),
    fields: &mut Fields,
) -> Option<Action> {
    let mut action = ui
        .input(|it| it.key_pressed(egui::Key::Escape))
        .then_some(Action::FinishNot);
    column(ui, "closing", page, |ui| {
        let area = ui.available_rect_before_wrap();
        titled(ui, view, area, &view.text("finish-title"), |ui| {
            let look = &view.look;
            if reading.is_over {
                paragraph(ui, look, Kind::DeskStrong, &view.text("finish-over"));
                ui.add_space(8.0);
            }
            paragraph(ui, look, Kind::DeskHead, &view.text("documented-title"));
            ui.add_space(4.0);
            for documented in Documented::ALL {
                let text = view.text(documented.message());
                let chosen = closing.documented == Some(documented);
                if widgets::desk::mark(ui, look, Choose::One, chosen, &text) {
                    action = Some(Action::Document(documented));
                }
            }
            ui.add_space(18.0);
            action = case_form(ui, view, fields).or(action.take());
            ui.add_space(18.0);
            paragraph(ui, look, Kind::DeskText, &view.text("finish-sure"));
            show_refusal(ui, view);
            ui.add_space(12.0);
            let is_ready = closing.documented.is_some();
            if !is_ready {
                paragraph(ui, look, Kind::DeskSoft, &view.text("finish-first"));
                ui.add_space(8.0);
            }
            row_of(ui, look, 48.0, |ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                // The one that keeps stands where *finish* stood: pressed twice, it deletes nothing.
                let no = view.text("finish-no");
                if Button::new(&no, Weight::Plain).dense().show(ui, look) {
                    action = Some(Action::FinishNot);
                }
                let yes = view.text("finish-yes");
                let yes = Button::new(&yes, Weight::Main).dense().enabled(is_ready);
                if yes.show(ui, look) {
                    action = Some(Action::FinishNow(fields.case.clone()));
                }
            });
        });
    });
    action
}

/// Somebody was offered to be asked, and handed over no code.
pub(super) fn offering(
    ui: &mut Ui,
    view: &View<'_>,
    page: Rect,
    fields: &mut Fields,
) -> Option<Action> {
    let mut action = escape(ui);
    scrolling(ui, view, page, &view.text("offer-title"), |ui| {
        paragraph(ui, &view.look, Kind::DeskText, &view.text("offer-text"));
        ui.add_space(18.0);
        action = case_form(ui, view, fields).or(action.take());
        show_refusal(ui, view);
        ui.add_space(20.0);
        let number = Action::Register(Zeroizing::default());
        let buttons = vec![
            ("offer-register", Weight::Main, number),
            ("offer-back", Weight::Plain, Action::Later),
        ];
        // What is typed is copied when it is sent, and not on each frame.
        let pressed = row_of_buttons(ui, view, buttons).map(|action| match action {
            Action::Register(_) => Action::Register(fields.case.clone()),
            other => other,
        });
        action = pressed.or(action.take());
    });
    action
}

/// The programme, where there are several, and the number.
fn case_form(ui: &mut Ui, view: &View<'_>, fields: &mut Fields) -> Option<Action> {
    let office = view.desk.office()?;
    let look = &view.look;
    paragraph(ui, look, Kind::DeskHead, &view.text("case-title"));
    ui.add_space(4.0);
    if !office.has_ledger() {
        paragraph(ui, look, Kind::DeskSoft, &view.text("case-no-ledger"));
        return None;
    }
    let action = programmes(ui, view, office);
    let label = paragraph(ui, look, Kind::DeskSoft, &view.text("case-field"));
    ui.add_space(10.0);
    let width = ui.available_width().min(420.0);
    let case: &mut Zeroizing<String> = &mut fields.case;
    field(ui, look, case, &label, width, Told::All);
    action
}

fn programmes(ui: &mut Ui, view: &View<'_>, office: &Office) -> Option<Action> {
    let all = &office.site().programmes;
    if all.len() < 2 {
        return None;
    }
    let mut action = None;
    for (place, name) in all.iter().enumerate() {
        let chosen = place == view.desk.programme();
        if widgets::desk::mark(ui, &view.look, Choose::One, chosen, name) {
            action = Some(Action::Programme(place));
        }
    }
    ui.add_space(8.0);
    action
}
