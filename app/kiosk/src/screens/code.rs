//! The code: covered until the participant uncovers it, and again after a while.

use std::time::Duration;

use egui::{Align, Layout, Rect, Sense, StrokeKind, Ui, UiBuilder, pos2, vec2};
use language::Direction;
use widgets::controls::{Button, Weight, progress};
use widgets::page::{Page, Place, column, foot};
use widgets::text::{Kind, paragraph};
use widgets::{Look, code};

use crate::session::{Action, Code, View};

const SIDE: f32 = 428.0;
const HEIGHT: f32 = SIDE + code::TEXT_HEIGHT;
const GAP: f32 = 72.0;

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, shown: &Code, now: Duration) -> Option<Action> {
    let look = &view.look;
    let page = Page::new(ui, look);
    let mut action = None;
    let wide = page.body.width() >= 2.0 * SIDE;
    if wide {
        let (square, beside) = side_by_side(look, page.body);
        action = action.or(show_square(ui, view, shown, square));
        column(ui, "code", beside, |ui| show_texts(ui, view, shown, now));
    } else {
        column(ui, "code", page.body, |ui| {
            let left = ui.max_rect().center().x - 0.5 * SIDE;
            let square = Rect::from_min_size(pos2(left, ui.cursor().top()), vec2(SIDE, HEIGHT));
            action = show_square(ui, view, shown, square);
            show_texts(ui, view, shown, now);
        });
    }
    let [cover, more, done] = ["code-cover", "code-extend", "code-done"].map(|id| view.text(id));
    // While it is covered, what is to be pressed is *show*: who presses on as before has not left without it.
    let weight = match shown.shown_until {
        Some(_) => Weight::Main,
        None => Weight::Plain,
    };
    let mut buttons = vec![(Place::End, Button::new(&done, weight), Action::End)];
    if shown.shown_until.is_some() {
        buttons.push((
            Place::Start,
            Button::new(&cover, Weight::Plain),
            Action::CoverCode,
        ));
        buttons.push((
            Place::Start,
            Button::new(&more, Weight::Plain),
            Action::ShowCode,
        ));
    }
    foot(ui, look, page.foot, buttons).or(action)
}

fn side_by_side(look: &Look, body: Rect) -> (Rect, Rect) {
    let top = (body.center().y - 0.5 * HEIGHT).max(body.top());
    let beside = body.width() - SIDE - GAP;
    let (square, texts) = match look.direction {
        Direction::Ltr => (body.left(), body.right() - beside),
        Direction::Rtl => (body.right() - SIDE, body.left()),
    };
    (
        Rect::from_min_size(pos2(square, top), vec2(SIDE, HEIGHT)),
        Rect::from_min_max(pos2(texts, body.top()), pos2(texts + beside, body.bottom())),
    )
}

fn show_square(ui: &mut Ui, view: &View<'_>, shown: &Code, square: Rect) -> Option<Action> {
    let look = &view.look;
    let layout = Layout::centered_and_justified(egui::Direction::TopDown);
    let mut action = None;
    ui.scope_builder(UiBuilder::new().max_rect(square).layout(layout), |ui| {
        if shown.shown_until.is_some() {
            code::show(ui, &shown.modules, SIDE, &view.text("code-image"));
            return;
        }
        ui.allocate_rect(square, Sense::hover());
        let edge = egui::Stroke::new(2.0, look.palette.line);
        ui.painter()
            .rect(square, 18.0, look.palette.surface, edge, StrokeKind::Inside);
        let inner = Rect::from_center_size(square.center(), vec2(SIDE - 48.0, 120.0));
        let builder = UiBuilder::new()
            .max_rect(inner)
            .layout(Layout::top_down(Align::Center));
        ui.scope_builder(builder, |ui| {
            ui.add_space(24.0);
            let text = view.text("code-show");
            if Button::new(&text, Weight::Main).show(ui, look) {
                action = Some(Action::ShowCode);
            }
        });
    });
    action
}

fn show_texts(ui: &mut Ui, view: &View<'_>, shown: &Code, now: Duration) {
    let look = &view.look;
    ui.add_space(56.0);
    paragraph(ui, look, Kind::Title, &view.text("code-title"));
    ui.add_space(24.0);
    paragraph(ui, look, Kind::Body, &view.text("code-empty"));
    ui.add_space(16.0);
    paragraph(ui, look, Kind::Body, &view.text("code-photo"));
    ui.add_space(24.0);
    let whole = view.site.map_or(1, |site| site.code_secs);
    if let Some(until) = shown.shown_until {
        let left = until.saturating_sub(now).as_millis().div_ceil(1_000);
        let left = u32::try_from(left).unwrap_or(u32::MAX);
        let name = view
            .speech
            .texts()
            .text_with("code-time", [("seconds", left)]);
        let fraction = until.saturating_sub(now).as_secs_f32()
            / Duration::from_secs(whole.into()).as_secs_f32();
        progress(ui, look, fraction, &name);
    }
}
