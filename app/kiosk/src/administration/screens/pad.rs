//! Keys to type digits with: a locked tablet has no keyboard.

use egui::{Event, Key, Ui, vec2};
use widgets::Look;
use widgets::icons::Icon;
use widgets::page::row_of;
use widgets::tiles;

use crate::administration::state::Action;

const GAP: f32 = 12.0;
const HEIGHT: f32 = 72.0;

/// In three columns of this width altogether; `last` is the key beside the nought, `erase` what the other one is called.
pub(super) fn show(
    ui: &mut Ui,
    look: &Look,
    width: f32,
    last: Option<char>,
    erase: &str,
) -> Option<Action> {
    let size = vec2((width - 2.0 * GAP) / 3.0, HEIGHT);
    let mut action = typed(ui);
    let rows = [
        [Some('1'), Some('2'), Some('3')],
        [Some('4'), Some('5'), Some('6')],
        [Some('7'), Some('8'), Some('9')],
        [last, Some('0'), None],
    ];
    // Digits stand from left to right in every language.
    let look = look.latin();
    for (place, row) in rows.into_iter().enumerate() {
        row_of(ui, &look, HEIGHT, |ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            if place == 3 && last.is_none() {
                ui.add_space(size.x + GAP);
            }
            for sign in row.into_iter().flatten() {
                if tiles::key(ui, &look, size, &sign.to_string()) {
                    action = Some(Action::Type(sign.to_string()));
                }
            }
            if place == 3 && tiles::icon_key(ui, &look, size, Icon::Back, erase) {
                action = Some(Action::Erase);
            }
        });
        ui.add_space(GAP);
    }
    action
}

/// For who has a keyboard all the same.
fn typed(ui: &Ui) -> Option<Action> {
    ui.input(|input| {
        if input.key_pressed(Key::Backspace) {
            return Some(Action::Erase);
        }
        // All that came since the last frame: a slow panel draws less often than somebody types.
        let signs = input.events.iter().filter_map(|event| match event {
            Event::Text(text) => Some(text.as_str()),
            _ => None,
        });
        let signs: String = signs.collect();
        (!signs.is_empty()).then_some(Action::Type(signs))
    })
}
