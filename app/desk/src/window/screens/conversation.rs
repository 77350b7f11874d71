//! At the side while something is read: what happened in the conversation, by taps.

use egui::{Rect, Ui};
use widgets::page::column;
use widgets::text::{Kind, paragraph};
use widgets::tiles::Choose;

use super::{View, side};
use crate::window::reading::Reading;
use crate::window::record::PARTS;
use crate::window::state::Action;

pub(super) fn show(ui: &mut Ui, view: &View<'_>, all: Rect, reading: &Reading) -> Option<Action> {
    side::frame(ui, view, all, |ui, list| {
        let look = &view.look;
        let mut action = None;
        column(ui, "record", list, |ui| {
            paragraph(ui, look, Kind::DeskHead, &view.text("record-title"));
            for part in PARTS.iter().filter(|part| part.is_asked(&reading.record)) {
                ui.add_space(12.0);
                paragraph(ui, look, Kind::DeskSoft, &view.text(part.title));
                ui.add_space(2.0);
                let choose = if part.is_one {
                    Choose::One
                } else {
                    Choose::Several
                };
                ui.spacing_mut().item_spacing.y = 0.0;
                for tap in part.taps {
                    let text = view.text(tap.message());
                    let chosen = reading.record.has(*tap);
                    if widgets::desk::mark(ui, look, choose, chosen, &text) {
                        action = Some(Action::Tap(*tap));
                    }
                }
            }
            ui.add_space(12.0);
            paragraph(ui, look, Kind::DeskSoft, &view.text("record-note"));
        });
        action
    })
}
