//! How large, and in which colours.

use egui::Ui;
use site::Appearance;
use widgets::TextSize;
use widgets::controls::{Button, Weight};
use widgets::page::{Page, Place, column, foot};
use widgets::text::{Kind, paragraph};
use widgets::tiles::{self, Choose};

use crate::session::{Action, View};

const APPEARANCES: [(Appearance, &str); 2] = [
    (Appearance::Light, "reading-light"),
    (Appearance::Dark, "reading-dark"),
];

pub(crate) fn show(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let look = &view.look;
    let page = Page::new(ui, look);
    let sizes = (TextSize::ALL.into_iter()).map(|size| {
        let chosen = size == look.size;
        (size_text(size), chosen, Action::TextSize(size))
    });
    let appearances = APPEARANCES.map(|(appearance, text)| {
        let chosen = appearance == view.appearance;
        (text, chosen, Action::Appearance(appearance))
    });
    let mut action = None;
    let mut tile = |ui: &mut Ui, (text, chosen, meaning)| {
        if tiles::choice(ui, look, Choose::One, chosen, &view.text(text), None) {
            action = Some(meaning);
        }
        ui.add_space(10.0);
    };
    column(ui, "reading", page.body, |ui| {
        paragraph(ui, look, Kind::Title, &view.text("reading-title"));
        ui.add_space(16.0);
        for size in sizes {
            tile(ui, size);
        }
        ui.add_space(18.0);
        for appearance in appearances {
            tile(ui, appearance);
        }
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

fn size_text(size: TextSize) -> &'static str {
    match size {
        TextSize::Normal => "reading-normal",
        TextSize::Large => "reading-large",
        TextSize::Largest => "reading-largest",
    }
}
