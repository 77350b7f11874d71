//! Which of the site's languages are offered here, and in which order.

use egui::{Ui, vec2};
use language::{Direction, Status};
use widgets::Look;
use widgets::controls::chip;
use widgets::icons::Icon;
use widgets::page::row_of;
use widgets::text::{Kind, paragraph};
use widgets::tiles::{self, Choose};

use super::{View, back, titled};
use crate::administration::state::Action;

const ROW: f32 = 84.0;

pub(super) fn show(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let look = &view.look;
    let to_menu = view.text("admin-back");
    titled(ui, view, "admin-languages", vec![back(&to_menu)], |ui| {
        paragraph(ui, look, Kind::Soft, &view.text("admin-languages-text"));
        ui.add_space(16.0);
        let mut action = None;
        for (place, (language, is_on)) in view.room.languages().into_iter().enumerate() {
            // Each name in its own script, all of them in one column.
            let own = Look {
                script: language.script(),
                direction: Direction::Ltr,
                ..*look
            };
            let note = match language.status() {
                Status::Draft => view.text("admin-language-draft"),
                Status::Original => view.text("admin-language-original"),
                Status::Reviewed(..) => view.text("admin-language-reviewed"),
            };
            let name = language.name();
            let raise = view.with("admin-raise", "name", name);
            row_of(ui, look, ROW, |ui| {
                ui.spacing_mut().item_spacing.x = 14.0;
                let width = ui.available_width() - 74.0 - 14.0;
                ui.allocate_ui(vec2(width, ROW), |ui| {
                    if tiles::choice_in(ui, &own, look, Choose::Several, is_on, name, Some(&note)) {
                        action = Some(Action::Switch(place));
                    }
                });
                if place > 0 && chip(ui, look, Icon::Up, None, &raise) {
                    action = Some(Action::Raise(place));
                }
            });
            ui.add_space(12.0);
        }
        action
    })
}
