//! The frame of a screen: a bar above, a column that scrolls only when it must, a foot.

use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::Look;

/// Around everything.
const MARGIN: f32 = 32.0;
const BAR_TOP: f32 = 24.0;
const BAR: f32 = 64.0;
const FOOT: f32 = 72.0;
const COLUMN: f32 = 960.0;
/// Beside the column, where the screen is narrower.
const COLUMN_MARGIN: f32 = 48.0;

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

/// The column, which scrolls when its content is higher than it.
pub fn column<R>(ui: &mut Ui, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().max_rect(rect);
    let scroll = |ui: &mut Ui| {
        ScrollArea::vertical()
            .auto_shrink(false)
            .show(ui, add)
            .inner
    };
    ui.scope_builder(builder, scroll).inner
}
