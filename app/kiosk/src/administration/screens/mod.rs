//! The pages of the administrator's window. Each is a function of the state that draws and gives back what was asked for.

mod languages;
mod lines;
mod pad;
mod pin;
mod reports;

use egui::{Rect, Ui, UiBuilder};
use widgets::Look;
use widgets::controls::{Button, Weight};
use widgets::page::{self, Place, at_end, column, row};
use widgets::text::{Kind, paragraph};
use widgets::tiles;

use super::state::{Action, Page, Room};
use super::{Speech, state};

/// Room for the bar's button beside a title.
const BESIDE: f32 = 160.0;

/// Borrowed for one frame.
struct View<'a> {
    room: &'a Room,
    speech: &'a Speech,
    look: Look,
}

impl View<'_> {
    fn text(&self, id: &str) -> String {
        self.speech.texts.text(id)
    }

    fn with(&self, id: &str, name: &str, value: &str) -> String {
        self.speech.texts.text_with(id, [(name, value)])
    }

    fn counted(&self, id: &str, name: &str, count: u64) -> String {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        self.speech.texts.text_with(id, [(name, count)])
    }
}

/// Draws the window as it stands.
pub(super) fn show(ui: &mut Ui, room: &Room) -> Vec<Action> {
    let Some(speech) = room.speech() else {
        return Vec::new();
    };
    let look = speech.look();
    let view = View { room, speech, look };
    let from_page = match room.page() {
        Page::Pin => pin::show(ui, &view),
        Page::Menu => menu(ui, &view),
        Page::Languages => languages::show(ui, &view),
        Page::Lines => lines::show(ui, &view),
        Page::Line(draft) => lines::edit(ui, &view, draft),
        Page::SelfTest => reports::self_test(ui, &view),
        Page::Tallies => reports::tallies(ui, &view),
        Page::Export => reports::export(ui, &view),
        Page::Restart => reports::restart(ui, &view),
    };
    from_page.into_iter().chain(bar(ui, &view)).collect()
}

/// The window's other language, where the language ends.
fn bar(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let name = view.room.other_speech()?.language.name().to_owned();
    let rect = page::Page::new(ui, &view.look).bar;
    let mut pressed = false;
    row(ui, &view.look, rect, |ui| {
        at_end(ui, &view.look, |ui| {
            pressed = Button::new(&name, Weight::Plain)
                .dense()
                .min_size(egui::vec2(140.0, 64.0))
                .show(ui, &view.look);
        });
    });
    pressed.then_some(Action::Speak)
}

/// A page with its title, what went wrong, and buttons under it.
fn titled(
    ui: &mut Ui,
    view: &View<'_>,
    title: &str,
    buttons: Vec<(Place, Button<'_>, Action)>,
    add: impl FnOnce(&mut Ui) -> Option<Action>,
) -> Option<Action> {
    let look = &view.look;
    let page = page::Page::new(ui, look);
    // Beside the bar's one button there is room for the title.
    let beside = Rect::from_x_y_ranges(
        page.body.left()..=page.body.right() - BESIDE,
        page.bar.top() + 8.0..=page.bar.bottom(),
    );
    ui.scope_builder(UiBuilder::new().max_rect(beside), |ui| {
        paragraph(ui, look, Kind::Title, &view.text(title));
    });
    let body = page.body.with_min_y(page.bar.bottom() + 12.0);
    let action = column(ui, title, body, |ui| {
        if let Some(problem) = view.room.problem() {
            let text = view.with("admin-problem", "problem", problem);
            paragraph(ui, look, Kind::Body, &text);
            ui.add_space(16.0);
        }
        add(ui)
    });
    page::foot(ui, look, page.foot, buttons).or(action)
}

fn menu(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let entries = [
        ("admin-languages", "admin-languages-note", Page::Languages),
        ("admin-lines", "admin-lines-note", Page::Lines),
        ("admin-test", "admin-test-note", Page::SelfTest),
        ("admin-tallies", "admin-tallies-note", Page::Tallies),
        ("admin-export", "admin-export-note", Page::Export),
        ("admin-restart", "admin-restart-note", Page::Restart),
    ];
    let close = view.text("admin-close");
    let close = Button::new(&close, Weight::Main);
    let foot = vec![(Place::End, close, Action::Close)];
    titled(ui, view, "admin-title", foot, |ui| {
        let mut action = None;
        for (title, note, page) in entries {
            let (title, note) = (view.text(title), view.text(note));
            if tiles::entry_of_tablet(ui, &view.look, &title, &note) {
                action = Some(Action::Open(page));
            }
            ui.add_space(12.0);
        }
        action
    })
}

/// The button that leads back to the menu.
fn back(text: &str) -> (Place, Button<'_>, Action) {
    (Place::Start, Button::back(text), state::Action::Back)
}
