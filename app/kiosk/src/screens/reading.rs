//! How it is read: how large, in which colours, how fast aloud, and what it is controlled with.

use egui::Ui;
use site::{Appearance, Control};
use voice::Speed;
use widgets::TextSize;
use widgets::controls::{Button, Weight};
use widgets::page::{Page, Place, column, foot};
use widgets::text::{Kind, paragraph};
use widgets::tiles;

use crate::session::{Action, View};

const SIZES: [(&str, TextSize); 3] = [
    ("reading-normal", TextSize::Normal),
    ("reading-large", TextSize::Large),
    ("reading-largest", TextSize::Largest),
];

const SPEEDS: [(&str, Speed); 3] = [
    ("reading-speed-slow", Speed::Slow),
    ("reading-speed-normal", Speed::Normal),
    ("reading-speed-fast", Speed::Fast),
];

const CONTROLS: [(&str, Control); 2] = [
    ("reading-control-all", Control::All),
    ("reading-control-switch", Control::Switch),
];

const APPEARANCES: [(&str, Appearance); 3] = [
    ("reading-light", Appearance::Light),
    ("reading-dark", Appearance::Dark),
    ("reading-contrast", Appearance::Contrast),
];

pub(crate) fn show(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let look = &view.look;
    let page = Page::new(ui, look);
    let mut action = None;
    column(ui, "reading", page.body, |ui| {
        paragraph(ui, look, Kind::Title, &view.text("reading-title"));
        let size = group(ui, view, "reading-size", &SIZES, look.size);
        let appearance = group(ui, view, "reading-colors", &APPEARANCES, view.appearance);
        let speed = (view.speech.can_be_heard())
            .then(|| group(ui, view, "reading-speed", &SPEEDS, view.speed))
            .flatten();
        let control = group(ui, view, "reading-control", &CONTROLS, view.control);
        ui.add_space(8.0);
        let note = view.text("reading-control-switch-note");
        paragraph(ui, look, Kind::Soft, &note);
        ui.add_space(16.0);
        action = (size.map(Action::TextSize))
            .or(appearance.map(Action::Appearance))
            .or(speed.map(Action::Speed))
            .or(control.map(Action::Control));
    });
    let close = view.text("reading-close");
    let button = Button::new(&close, Weight::Main);
    let closed = foot(
        ui,
        look,
        page.foot,
        vec![(Place::End, button, Action::CloseOverlay)],
    );
    closed.or(action)
}

/// Choices under a heading; gives what the one that was pressed stands for.
fn group<T: Copy + PartialEq>(
    ui: &mut Ui,
    view: &View<'_>,
    title: &str,
    choices: &[(&str, T)],
    now: T,
) -> Option<T> {
    ui.add_space(26.0);
    paragraph(ui, &view.look, Kind::Soft, &view.text(title));
    ui.add_space(8.0);
    let texts: Vec<_> = (choices.iter())
        .map(|(text, meaning)| (view.text(text), *meaning == now))
        .collect();
    let pressed = tiles::choices(ui, &view.look, &texts)?;
    choices.get(pressed).map(|(_, meaning)| *meaning)
}
