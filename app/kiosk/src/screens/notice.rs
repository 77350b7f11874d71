//! Screens that say one thing.

use std::time::Duration;

use egui::{Align, Key, Layout, Ui, UiBuilder, vec2};
use widgets::controls::{Button, Weight, chip};
use widgets::icons::Icon;
use widgets::page::{Page, at_end, column, row, row_of};
use widgets::text::{Kind, paragraph};

use super::rest;
use crate::session::{Action, View};

/// While the envelope is on its way to the disk.
pub(crate) fn wait(ui: &mut Ui, view: &View<'_>) {
    show(ui, view, &view.text("wait-title"), None, None);
}

/// Asked before an idle session ends. The button is for whoever looks for one: any touch is an answer.
pub(crate) fn still_there(ui: &mut Ui, view: &View<'_>) {
    show(
        ui,
        view,
        &view.text("idle-title"),
        Some(&view.text("idle-text")),
        Some(&view.text("idle-stay")),
    );
}

/// The envelope is not on the disk, and there is no code.
pub(crate) fn failed(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let pressed = show(
        ui,
        view,
        &view.text("failed-title"),
        Some(&view.text("failed-text")),
        Some(&view.text("failed-close")),
    );
    pressed.then_some(Action::End)
}

/// The site is not in force: whom to ask, and the one number.
///
/// Its one button is named by its sign, since it stands there in each language for some seconds only.
pub(crate) fn out_of_service(
    ui: &mut Ui,
    view: &View<'_>,
    mark_held: Option<Duration>,
) -> Option<Action> {
    let texts = &view.speech.greeting;
    let text = texts.text_with("out-text", [("number", "112")]);
    show(ui, view, &texts.text("out-title"), Some(&text), None);
    // The administrator is most needed here.
    let page = Page::new(ui, &view.look);
    // In the middle, since the text changes its side with its language.
    let layout = Layout::top_down(Align::Center);
    let builder = UiBuilder::new().max_rect(page.body).layout(layout);
    let mark = ui.scope_builder(builder, |ui| rest::mark(ui, &view.look));
    let mark = mark.inner;
    let by_key = mark.has_focus() && ui.input(|input| input.key_down(Key::Space));
    let is_held = mark.is_pointer_button_down_on() || by_key;
    if is_held != mark_held.is_some() {
        return Some(Action::Mark(is_held));
    }
    let name = texts.text_with("language-listen", [("name", view.speech.language.name())]);
    let look = view.look.fixed();
    let mut pressed = false;
    if view.speech.can_be_heard() {
        row(ui, &look, Page::new(ui, &look).bar, |ui| {
            at_end(ui, &look, |ui| {
                pressed = chip(ui, &look, Icon::Loudspeaker, None, &name);
            });
        });
    }
    pressed.then_some(Action::Listen)
}

fn show(
    ui: &mut Ui,
    view: &View<'_>,
    title: &str,
    text: Option<&str>,
    button: Option<&str>,
) -> bool {
    let look = &view.look;
    let page = Page::new(ui, look);
    let mut pressed = false;
    column(ui, title, page.body.with_max_y(page.foot.bottom()), |ui| {
        ui.add_space(0.25 * ui.available_height());
        paragraph(ui, look, Kind::Title, title);
        if let Some(text) = text {
            ui.add_space(16.0);
            paragraph(ui, look, Kind::Body, text);
        }
        if let Some(button) = button {
            ui.add_space(40.0);
            row_of(ui, look, 80.0, |ui| {
                let button = Button::new(button, Weight::Main).min_size(vec2(280.0, 80.0));
                pressed = button.show(ui, look);
            });
        }
    });
    pressed
}
