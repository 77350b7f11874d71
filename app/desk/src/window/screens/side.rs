//! At the side: the codes that wait, and the lock.

use egui::{Rect, Stroke, Ui, UiBuilder, vec2};
use sealing::Locator;
use widgets::controls::{Button, Weight};
use widgets::icons::Icon;
use widgets::page::{column, row_of};
use widgets::text::{Kind, paragraph};
use widgets::tiles;

use super::View;
use crate::window::office::Waiting;
use crate::window::state::Action;

pub(super) fn show(ui: &mut Ui, view: &View<'_>, side: Rect) -> Option<Action> {
    frame(ui, view, side, |ui, list| {
        let look = &view.look;
        let mut action = None;
        column(ui, "side", list, |ui| {
            paragraph(ui, look, Kind::DeskHead, &view.text("side-title"));
            ui.add_space(12.0);
            if view.desk.tray().is_empty() {
                paragraph(ui, look, Kind::DeskSoft, &view.text("side-none"));
            }
            for waiting in view.desk.tray() {
                let title = view.with("side-code", "name", &short_name(waiting.locator));
                let id = match waiting {
                    Waiting { arrived: true, .. } => "side-arrived",
                    Waiting { gone: true, .. } => "side-gone",
                    Waiting { .. } => "side-not-arrived",
                };
                let area = vec2(ui.available_width(), 72.0);
                if tiles::entry(ui, look, area, &title, &view.text(id)) {
                    action = Some(Action::Pick(waiting.locator));
                }
                ui.add_space(10.0);
            }
        });
        action
    })
}

/// The side with what stands on it, and at its foot the lock.
pub(super) fn frame(
    ui: &mut Ui,
    view: &View<'_>,
    side: Rect,
    add: impl FnOnce(&mut Ui, Rect) -> Option<Action>,
) -> Option<Action> {
    let look = &view.look;
    let painter = ui.painter();
    painter.rect_filled(side, 0.0, look.palette.surface);
    painter.vline(
        side.right(),
        side.y_range(),
        Stroke::new(2.0, look.palette.line),
    );
    let inner = side.shrink2(vec2(28.0, 32.0));
    let (list, foot) = inner.split_top_bottom_at_y(inner.bottom() - 116.0);
    let list = list.with_max_x(list.right() - 8.0);
    let mut action = add(ui, list);
    let edge = Stroke::new(2.0, look.palette.line);
    ui.painter().hline(inner.x_range(), foot.top() + 2.0, edge);
    ui.scope_builder(UiBuilder::new().max_rect(foot), |ui| {
        ui.add_space(14.0);
        paragraph(ui, look, Kind::DeskSoft, &locks_in(view));
        ui.add_space(12.0);
        row_of(ui, look, 48.0, |ui| {
            let text = view.text("side-lock");
            let button = Button::new(&text, Weight::Plain).dense();
            ui.spacing_mut().item_spacing.x = 6.0;
            if button.min_size(vec2(84.0, 48.0)).show(ui, look) {
                action = Some(Action::Lock);
            }
            action = preferences(ui, view).or(action.take());
        });
    });
    action
}

/// How the window looks: language, size, light or dark.
pub(super) fn preferences(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let next = view.desk.next_speech();
    let language = next.map(|next| {
        (
            Icon::Globe,
            next.language.name().to_owned(),
            Action::Language,
        )
    });
    let shade = if view.desk.preferences().dark {
        "side-light"
    } else {
        "side-dark"
    };
    let others = [
        (Icon::Letters, view.text("side-size"), Action::Size),
        (Icon::Shade, view.text(shade), Action::Dark),
    ];
    let mut action = None;
    for (icon, name, meaning) in language.into_iter().chain(others) {
        if widgets::desk::icon(ui, &view.look, icon, &name) {
            action = Some(meaning);
        }
    }
    action
}

/// Tells codes apart on the screen; of the locator, which tells nothing of the code.
fn short_name(locator: Locator) -> String {
    locator
        .to_hex()
        .chars()
        .take(4)
        .collect::<String>()
        .to_uppercase()
}

fn locks_in(view: &View<'_>) -> String {
    let left = view.desk.locks_in().as_secs();
    let (id, name, value) = if left > 60 {
        ("side-locks-minutes", "minutes", left.div_ceil(60))
    } else {
        ("side-locks-seconds", "seconds", left)
    };
    let value = u32::try_from(value).unwrap_or(u32::MAX);
    view.speech.texts.text_with(id, [(name, value)])
}
