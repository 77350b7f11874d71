//! The frame of a screen: a bar above, a column that scrolls only when it must, a foot.

use egui::{AsIdSalt, IdSalt, Key, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::controls::Button;
use crate::{Look, TextSize};

/// Around everything.
const MARGIN: f32 = 32.0;
const BAR_TOP: f32 = 24.0;
const BAR: f32 = 64.0;
const FOOT: f32 = 72.0;
const COLUMN: f32 = 960.0;
/// Beside the column, where the screen is narrower.
const COLUMN_MARGIN: f32 = 48.0;

const SCROLL_BAR: f32 = 28.0;

/// The parts of a screen, by place.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// Over the whole width.
    pub bar: Rect,
    /// The column between bar and foot.
    pub body: Rect,
    /// Under the column.
    pub foot: Rect,
}

impl Page {
    /// Divides the room of a screen; the foot grows with the text.
    #[must_use]
    pub fn new(ui: &Ui, look: &Look) -> Self {
        let all = ui.max_rect();
        let width = COLUMN.min(all.width() - 2.0 * COLUMN_MARGIN);
        let left = (all.center().x - 0.5 * width).round();
        let foot_height = (FOOT * (0.5 + 0.5 * look.size.factor())).round();
        let bar = Rect::from_min_size(
            all.min + vec2(MARGIN, BAR_TOP),
            vec2(all.width() - 2.0 * MARGIN, BAR),
        );
        let foot = Rect::from_min_size(
            pos2(left, all.bottom() - MARGIN - foot_height),
            vec2(width, foot_height),
        );
        let body = Rect::from_min_max(
            pos2(left, bar.bottom() + 24.0),
            pos2(left + width, foot.top() - 16.0),
        );
        Self { bar, body, foot }
    }
}

/// A part of the screen, from where the language begins.
pub fn row<R>(ui: &mut Ui, look: &Look, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().max_rect(rect).layout(look.from_start());
    ui.scope_builder(builder, add).inner
}

/// The rest of a row, from where the language ends.
pub fn at_end<R>(ui: &mut Ui, look: &Look, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.with_layout(look.from_end(), add).inner
}

/// A row of this height where the column stands now.
pub fn row_of<R>(ui: &mut Ui, look: &Look, height: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, look.from_start(), add)
        .inner
}

/// The column, which scrolls when its content is higher than it. The bar that says so stands beside
/// it, so that nothing in it moves. Each screen's column has an id of its own, or one would begin where
/// the one before was scrolled to.
pub fn column<R>(ui: &mut Ui, id: impl AsIdSalt, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let id = IdSalt::new(id);
    let in_column = |ui: &mut Ui| {
        ui.set_max_width(rect.width());
        scroll_by_keys(ui, rect.height());
        add(ui)
    };
    let scroll = |ui: &mut Ui| {
        let area = ScrollArea::vertical().id_salt(id).auto_shrink(false);
        let shown = area.show(ui, in_column);
        // By a few points nothing comes to light that was not there.
        let scrolls = shown.content_size.y > shown.inner_rect.height() + 12.0;
        crate::hands::set_scrolling(ui.ctx(), scrolls);
        shown.inner
    };
    let rect = rect.with_max_x(rect.right() + SCROLL_BAR);
    let builder = UiBuilder::new().id_salt(id).max_rect(rect);
    ui.scope_builder(builder, scroll).inner
}

/// Further than any page is high.
const FAR: f32 = 1.0e6;

/// For who has no pointer: most of a page at a time, or to either end.
fn scroll_by_keys(ui: &Ui, height: f32) {
    let keys = [
        (Key::PageDown, -0.8 * height),
        (Key::PageUp, 0.8 * height),
        (Key::End, -FAR),
        (Key::Home, FAR),
    ];
    for (key, delta) in keys {
        if ui.input(|input| input.key_pressed(key)) {
            ui.scroll_with_delta(vec2(0.0, delta));
        }
    }
}

/// Where in the foot a button stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Where the language begins.
    Start,
    /// Between the others.
    Middle,
    /// Where the language ends.
    End,
}

const FOOT_GAP: f32 = 16.0;

/// The foot: buttons by place, each with what it stands for; gives that of the one that was pressed.
/// Where large text leaves no room, they do without icons and wide margins, and then with smaller text.
pub fn foot<T>(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    buttons: Vec<(Place, Button<'_>, T)>,
) -> Option<T> {
    let gaps = FOOT_GAP * f32::from(u8::try_from(buttons.len()).unwrap_or(u8::MAX));
    let fits = |look: &Look, compact: bool| {
        let sizes = buttons.iter();
        let sizes = sizes.map(|(_, button, _)| button.compact(compact).size(ui, look).x);
        sizes.sum::<f32>() + gaps <= rect.width()
    };
    let compact = !fits(look, false);
    let smaller = TextSize::ALL
        .into_iter()
        .rev()
        .filter(|size| *size <= look.size);
    let mut looks = smaller.map(|size| Look { size, ..*look });
    let look = &looks
        .find(|look| !compact || fits(look, true))
        .unwrap_or_else(|| look.fixed());
    let mut pressed = None;
    let mut show = |ui: &mut Ui, place: Place, buttons: &mut Vec<(Place, Button<'_>, T)>| {
        while let Some(found) = buttons.iter().position(|(own, _, _)| *own == place) {
            let (_, button, meaning) = buttons.remove(found);
            let button = button.compact(compact);
            let clicked = if place == Place::Middle {
                // In the middle of the column, as far as the others leave it there.
                let (between, size) = (ui.available_rect_before_wrap(), button.size(ui, look));
                let room = between.x_range().shrink(0.5 * size.x);
                let middle = if room.span() > 0.0 {
                    room.clamp(rect.center().x)
                } else {
                    between.center().x
                };
                let rect = Rect::from_center_size(pos2(middle, between.center().y), size);
                ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| button.show(ui, look))
                    .inner
            } else {
                button.show(ui, look)
            };
            if clicked {
                pressed = Some(meaning);
            }
        }
    };
    let mut buttons = buttons;
    row(ui, look, rect, |ui| {
        ui.spacing_mut().item_spacing.x = FOOT_GAP;
        show(ui, Place::Start, &mut buttons);
        at_end(ui, look, |ui| {
            show(ui, Place::End, &mut buttons);
            show(ui, Place::Middle, &mut buttons);
        });
    });
    pressed
}
