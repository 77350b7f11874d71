//! The choice of language: each by its own name, in its own script and direction. Never flags.

use egui::{Ui, vec2};
use widgets::page::{Page, column, row_of};
use widgets::text::{Kind, paragraph};
use widgets::tiles;

use crate::session::{Action, View};

const GAP: f32 = 18.0;
const TILE: egui::Vec2 = egui::Vec2::new(258.0, 104.0);

pub(crate) fn show(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let page = Page::new(ui, &view.look);
    let mut action = None;
    column(
        ui,
        "language",
        page.body.with_max_y(page.foot.bottom()),
        |ui| {
            ui.add_space(20.0);
            paragraph(ui, &view.look, Kind::Title, &titles(view));
            ui.add_space(24.0);
            let width = ui.available_width();
            let fitting = ((width + GAP) / (TILE.x + GAP)).floor().max(1.0);
            let tile = vec2((width + GAP) / fitting - GAP, TILE.y);
            let mut places = (0..view.languages.len()).peekable();
            while places.peek().is_some() {
                row_of(ui, &view.look, tile.y, |ui| {
                    ui.spacing_mut().item_spacing.x = GAP;
                    let mut room = ui.available_width();
                    while room + 0.5 >= tile.x
                        && let Some(place) = places.next()
                    {
                        room -= tile.x + GAP;
                        let Some(speech) = view.languages.get(place) else {
                            continue;
                        };
                        let look = speech.look(view.look.size, view.appearance);
                        let note = speech.texts.text("language-text-only");
                        let name = speech.language.name();
                        if tiles::language(ui, &look.fixed(), tile, name, &note) {
                            action = Some(Action::PickLanguage(place));
                        }
                    }
                });
                ui.add_space(GAP);
            }
        },
    );
    action
}

/// In the first languages at once, since nobody has chosen yet.
fn titles(view: &View<'_>) -> String {
    let titles: Vec<_> = (view.languages.iter().take(3))
        .map(|speech| format!("\u{2068}{}\u{2069}", speech.texts.text("language-title")))
        .collect();
    titles.join(" · ")
}
