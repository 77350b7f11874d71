//! Pages that look the same whatever is under a code: it is received, it is finished.

use egui::{Key, Rect, Ui, vec2};
use widgets::controls::{Button, Weight};
use widgets::page::row_of;
use widgets::text::{Kind, paragraph};

use super::{View, scrolling, show_refusal};
use crate::window::office::Finished;
use crate::window::state::Action;

pub(super) fn received(ui: &mut Ui, view: &View<'_>, page: Rect, arrived: bool) -> Option<Action> {
    let (text, first) = if arrived {
        ("received-text", ("received-open", Action::Open))
    } else {
        ("received-not-yet", ("received-again", Action::LookAgain))
    };
    let mut action = escape(ui);
    scrolling(ui, view, page, &view.text("received-title"), |ui| {
        paragraph(ui, &view.look, Kind::DeskText, &view.text(text));
        show_refusal(ui, view);
        ui.add_space(28.0);
        let buttons = [
            (first.0, Weight::Main, first.1),
            ("received-later", Weight::Plain, Action::Later),
        ];
        action = row_of_buttons(ui, view, buttons.to_vec()).or(action.take());
    });
    action
}

pub(super) fn finished(
    ui: &mut Ui,
    view: &View<'_>,
    page: Rect,
    by: Finished,
    asked: usize,
) -> Option<Action> {
    let (title, text) = match by {
        Finished::Here => ("finished-title", "finished-text"),
        Finished::Elsewhere => ("finished-elsewhere", "finished-elsewhere-text"),
    };
    let mut action = escape(ui);
    scrolling(ui, view, page, &view.text(title), |ui| {
        paragraph(ui, &view.look, Kind::DeskText, &view.text(text));
        if asked > 0 {
            ui.add_space(8.0);
            let months = [("months", u32::try_from(asked).unwrap_or(u32::MAX))];
            let text = view.speech.texts.text_with("finished-asked", months);
            paragraph(ui, &view.look, Kind::DeskText, &text);
        }
        show_refusal(ui, view);
        ui.add_space(28.0);
        let buttons = vec![("finished-next", Weight::Main, Action::Later)];
        action = row_of_buttons(ui, view, buttons).or(action.take());
    });
    action
}

/// Without a mouse: Escape puts away what is on the page.
pub(super) fn escape(ui: &Ui) -> Option<Action> {
    let pressed = ui.input(|it| it.key_pressed(Key::Escape));
    pressed.then_some(Action::Later)
}

/// Buttons by their messages. The first has the focus, so that Enter presses it, unless another was
/// chosen by Tab.
pub(super) fn row_of_buttons(
    ui: &mut Ui,
    view: &View<'_>,
    buttons: Vec<(&str, Weight, Action)>,
) -> Option<Action> {
    let mut action = None;
    let texts: Vec<_> = buttons.iter().map(|(id, ..)| view.text(id)).collect();
    let parts = texts.iter().zip(buttons);
    let all: Vec<_> = parts
        .map(|(text, (_, weight, meaning))| (Button::new(text, weight).dense(), meaning))
        .collect();
    let gap = 12.0;
    let widths = (all.iter()).map(|(button, _)| button.size(ui, &view.look).x + gap);
    let is_row = widths.sum::<f32>() - gap <= ui.available_width();
    let show = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing = vec2(gap, gap);
        for (button, meaning) in all {
            if button.show(ui, &view.look) {
                action = Some(meaning);
            }
        }
    };
    if is_row {
        row_of(ui, &view.look, 48.0, show);
    } else {
        ui.scope(show);
    }
    action
}
