//! The choice of language: each by its own name, in its own script and direction. Never flags.

use egui::{Rect, Ui, Vec2, vec2};
use widgets::Look;
use widgets::page::{Page, column, row_of};
use widgets::text::{Kind, paragraph};
use widgets::tiles::{self, Hearing, Pressed};

use crate::session::{Action, Speech, View};

const GAP: f32 = 12.0;
const TILE: Vec2 = Vec2::new(258.0, 84.0);

pub(crate) fn show(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let page = Page::new(ui, &view.look);
    let mut action = None;
    // There may be two dozen: they take the width of the bar, and the height of the foot too.
    let (bar, body) = (page.bar, page.body);
    let room = Rect::from_x_y_ranges(bar.x_range(), body.top() - 8.0..=page.foot.bottom() + 8.0);
    column(ui, "language", room, |ui| {
        paragraph(ui, &view.look, Kind::Title, &titles(view));
        ui.add_space(16.0);
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
                    action = tile_of(ui, &look.fixed(), tile, speech, place).or(action);
                }
            });
            ui.add_space(GAP);
        }
    });
    action
}

fn tile_of(ui: &mut Ui, look: &Look, size: Vec2, speech: &Speech, place: usize) -> Option<Action> {
    let name = speech.language.name();
    let texts = &speech.greeting;
    let pressed = if speech.can_be_heard() {
        let label = texts.text_with("language-listen", [("name", name)]);
        tiles::language(ui, look, size, name, Hearing::Button(&label))?
    } else {
        let note = texts.text("language-text-only");
        tiles::language(ui, look, size, name, Hearing::Note(&note))?
    };
    Some(match pressed {
        Pressed::Tile => Action::PickLanguage(place),
        Pressed::Listen => Action::ListenTo(place),
    })
}

/// In the first languages at once, since nobody has chosen yet.
fn titles(view: &View<'_>) -> String {
    let mut titles: Vec<_> = (view.languages.iter().take(4))
        .map(|speech| format!("\u{2068}{}\u{2069}", speech.greeting.text("language-title")))
        .collect();
    titles.dedup();
    titles.join(" · ")
}
