//! The PIN: how many digits there are, never which.

use egui::{Key, Layout, Sense, Stroke, Ui, UiBuilder, vec2};
use widgets::controls::{Button, Weight};
use widgets::page::{self, Place};
use widgets::text::{Kind, announce, paragraph};

use super::{View, back, pad};
use crate::administration::state::Action;
use crate::message::Verdict;

const WIDTH: f32 = 396.0;
const DOT: f32 = 18.0;

pub(super) fn show(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let look = &view.look;
    let page = page::Page::new(ui, look);
    let wide = page.body.width();
    let body = egui::Rect::from_center_size(page.body.center(), vec2(wide, page.body.height()));
    let mut action = None;
    let layout = Layout::top_down(egui::Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(body).layout(layout), |ui| {
        ui.add_space((0.5 * (body.height() - 560.0)).max(0.0));
        paragraph(ui, look, Kind::Title, &view.text("admin-pin"));
        ui.add_space(8.0);
        paragraph(ui, look, Kind::Soft, &said(view));
        ui.add_space(20.0);
        dots(ui, view);
        ui.add_space(24.0);
        let erase = view.text("admin-erase");
        ui.allocate_ui(vec2(WIDTH, 0.0), |ui| {
            action = pad::show(ui, look, WIDTH, None, &erase);
        });
    });
    let (cancel, enter) = (view.text("admin-cancel"), view.text("admin-enter"));
    let can_enter = view.room.can_enter();
    let main = Button::new(&enter, Weight::Main).enabled(can_enter);
    let foot = vec![back(&cancel), (Place::End, main, Action::Enter)];
    if can_enter && ui.input(|input| input.key_pressed(Key::Enter)) {
        action = action.or(Some(Action::Enter));
    }
    page::foot(ui, look, page.foot, foot).or(action)
}

/// What came of the last one, or what to do.
fn said(view: &View<'_>) -> String {
    if view.room.is_busy() {
        return view.text("admin-pin-busy");
    }
    if let Some(secs) = view.room.waits() {
        return if secs < 120 {
            view.counted("admin-pin-wait", "seconds", secs)
        } else {
            view.counted("admin-pin-wait-long", "minutes", secs.div_ceil(60))
        };
    }
    match view.room.verdict() {
        Some(Verdict::Wrong | Verdict::Wait(_)) => view.text("admin-pin-wrong"),
        Some(Verdict::NotSet) => view.text("admin-pin-none"),
        Some(Verdict::Problem(problem)) => view.with("admin-problem", "problem", problem),
        Some(Verdict::Right) | None => view.text("admin-pin-text"),
    }
}

fn dots(ui: &mut Ui, view: &View<'_>) {
    let look = &view.look;
    let typed = view.room.typed();
    let count = f32::from(u8::try_from(typed.max(6)).unwrap_or(12));
    let size = vec2(count * 2.0 * DOT, 32.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    for place in 0..typed.max(6) {
        let from_start = f32::from(u8::try_from(place).unwrap_or(12)) * 2.0 * DOT + DOT;
        let center = egui::pos2(rect.left() + from_start, rect.center().y);
        if place < typed {
            ui.painter()
                .circle_filled(center, 0.5 * DOT, look.palette.accent);
        } else {
            let edge = Stroke::new(2.0, look.palette.soft);
            ui.painter().circle_stroke(center, 0.5 * DOT - 1.0, edge);
        }
    }
    let name = view.counted("admin-pin-typed", "count", typed.try_into().unwrap_or(0));
    announce(&response, Kind::Body, &name);
}
