//! What can be pressed at the desk, denser than on a tablet.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::Look;
use crate::controls::focus_ring;
use crate::icons::{self, Icon};
use crate::text::{Kind, Paragraph};
use crate::tiles::{Choose, paint_mark_of};

const MARK: f32 = 24.0;
const BESIDE: f32 = 14.0;
const LEAST: f32 = 38.0;
/// Around the words of a card.
pub const CARD_MARGIN: Vec2 = vec2(18.0, 12.0);

/// A line with a mark, that can be tapped.
pub fn mark(ui: &mut Ui, look: &Look, choose: Choose, chosen: bool, text: &str) -> bool {
    let start = MARK + BESIDE;
    let width = ui.available_width();
    let label = Paragraph::new(ui, look, Kind::DeskText, text, width - start);
    let height = (label.height() + 10.0).max(LEAST);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(choose.role(), true, chosen, text));
    let (left, right) = look.divide(rect, start);
    if response.is_pointer_button_down_on() {
        ui.painter().rect_filled(rect, 8.0, look.palette.tint);
    }
    let center = look.start_of(left, MARK);
    paint_mark_of(ui, look, MARK, choose, center, chosen);
    let top = rect.center().y - 0.5 * label.height();
    label.paint(ui, look, right.with_min_y(top), look.palette.ink);
    focus_ring(ui, look, rect, &response, 8.0);
    response.clicked()
}

/// A button that is an icon; its name is heard, and seen by who points at it.
pub fn icon(ui: &mut Ui, look: &Look, icon: Icon, name: &str) -> bool {
    let side = LEAST + 10.0;
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let palette = &look.palette;
    let fill = if response.is_pointer_button_down_on() {
        palette.tint
    } else {
        palette.paper
    };
    let radius = 0.5 * side;
    ui.painter()
        .rect(rect, radius, fill, look.edge(), StrokeKind::Inside);
    let place = Rect::from_center_size(rect.center(), Vec2::splat(icons::SIDE));
    icons::paint(ui.painter(), icon, place, palette.ink, look.direction);
    focus_ring(ui, look, rect, &response, radius);
    let clicked = response.clicked();
    response.on_hover_text(name);
    clicked
}

/// Parts of a page of which one is shown, by their names; gives the place of the one that was pressed.
pub fn tabs(ui: &mut Ui, look: &Look, names: &[(String, bool)]) -> Option<usize> {
    let mut pressed = None;
    let height = LEAST + 10.0;
    let row = ui.available_rect_before_wrap();
    let edge = Stroke::new(2.0, look.palette.line);
    ui.painter()
        .hline(row.x_range(), row.top() + height - 1.0, edge);
    crate::page::row_of(ui, look, height, |ui| {
        ui.spacing_mut().item_spacing.x = 22.0;
        for (place, (name, chosen)) in names.iter().enumerate() {
            let kind = if *chosen {
                Kind::DeskStrong
            } else {
                Kind::DeskText
            };
            let text = Paragraph::new(ui, look, kind, name, f32::INFINITY);
            let size = vec2(text.width() + 4.0, height);
            let (rect, response) = ui.allocate_exact_size(size, Sense::click());
            response.widget_info(|| WidgetInfo::selected(Role::Tab, true, *chosen, name));
            text.paint_centered(ui, rect, look.palette.ink);
            if *chosen {
                let under = rect.with_min_y(rect.bottom() - 4.0);
                ui.painter().rect_filled(under, 2.0, look.palette.accent);
            }
            focus_ring(ui, look, rect, &response, 8.0);
            if response.clicked() {
                pressed = Some(place);
            }
        }
    });
    pressed
}

/// A card in this place; gives the room for its words.
pub fn card(ui: &mut Ui, look: &Look, rect: Rect) -> (Rect, Response) {
    let response = ui.allocate_rect(rect, Sense::hover());
    let edge = Stroke::new(2.0, look.palette.line);
    ui.painter()
        .rect(rect, 14.0, look.palette.surface, edge, StrokeKind::Inside);
    (rect.shrink2(CARD_MARGIN), response)
}

impl Look {
    /// Cuts so much off at the start of a line; gives that and the rest.
    #[must_use]
    pub fn divide(&self, rect: Rect, start: f32) -> (Rect, Rect) {
        match self.direction {
            language::Direction::Ltr => rect.split_left_right_at_x(rect.left() + start),
            language::Direction::Rtl => {
                let (left, right) = rect.split_left_right_at_x(rect.right() - start);
                (right, left)
            }
        }
    }

    /// The middle of something of this width at the start of a line.
    fn start_of(&self, rect: Rect, width: f32) -> Pos2 {
        let x = match self.direction {
            language::Direction::Ltr => rect.left() + 0.5 * width,
            language::Direction::Rtl => rect.right() - 0.5 * width,
        };
        pos2(x, rect.center().y)
    }
}
