//! What can be chosen: tiles in a column, steps in a row, keys with a digit, languages. All of one kind
//! look alike; what is chosen is told by edge, fill and mark, never by colour alone.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};
use language::Direction;

use crate::Look;
use crate::controls::{TILE_RADIUS, focus_ring};
use crate::text::{Kind, Paragraph};

const TILE_HEIGHT: f32 = 76.0;
const MARK: f32 = 30.0;

/// Whether one can be chosen, or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choose {
    /// A round mark.
    One,
    /// A square mark with a tick.
    Several,
}

impl Choose {
    fn role(self) -> Role {
        match self {
            Self::One => Role::RadioButton,
            Self::Several => Role::CheckBox,
        }
    }
}

/// A choice with its mark, alone or with a note under it.
pub fn choice(
    ui: &mut Ui,
    look: &Look,
    choose: Choose,
    chosen: bool,
    text: &str,
    note: Option<&str>,
) -> bool {
    let padding = 28.0;
    let start = padding + MARK + 20.0;
    let width = ui.available_width();
    let kind = if note.is_some() {
        Kind::ChoiceWithNote
    } else {
        Kind::Choice
    };
    let text_width = width - start - padding;
    let title = Paragraph::new(ui, look, kind, text, text_width);
    let below = note.map(|note| Paragraph::new(ui, look, Kind::Note, note, text_width));
    let content = title.height() + below.as_ref().map_or(0.0, Paragraph::height);
    let height = (content + 28.0).max(TILE_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let name = note.map_or_else(|| text.to_owned(), |note| format!("{text}. {note}"));
    response.widget_info(|| WidgetInfo::selected(choose.role(), true, chosen, &name));

    let tinted = paint_body(ui, look, rect, &response, chosen);
    let mark_x = match look.direction {
        Direction::Ltr => rect.left() + padding + 0.5 * MARK,
        Direction::Rtl => rect.right() - padding - 0.5 * MARK,
    };
    paint_mark(ui, look, choose, pos2(mark_x, rect.center().y), chosen);

    let top = rect.center().y - 0.5 * content;
    let (left, right) = match look.direction {
        Direction::Ltr => (rect.left() + start, rect.right() - padding),
        Direction::Rtl => (rect.left() + padding, rect.right() - start),
    };
    let area = Rect::from_min_max(pos2(left, top), pos2(right, rect.bottom()));
    title.paint(ui, look, area, look.palette.ink);
    if let Some(below) = below {
        paint_soft(
            ui,
            look,
            &below,
            area.with_min_y(top + title.height()),
            tinted,
        );
    }
    focus_ring(ui, look, rect, &response, TILE_RADIUS);
    response.clicked()
}

/// A step of a scale, by its number; `name` is what a screen reader says.
pub fn step(ui: &mut Ui, look: &Look, size: Vec2, chosen: bool, text: &str, name: &str) -> bool {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, name));
    paint_body(ui, look, rect, &response, chosen);
    let color = if chosen {
        look.palette.accent
    } else {
        look.palette.ink
    };
    let number = Paragraph::new(ui, &look.latin(), Kind::Number, text, rect.width());
    number.paint_centered(ui, rect, color);
    focus_ring(ui, look, rect, &response, TILE_RADIUS);
    response.clicked()
}

/// A key with a digit or a word.
pub fn key(ui: &mut Ui, look: &Look, size: Vec2, text: &str) -> bool {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    paint_body(ui, look, rect, &response, false);
    let label = Paragraph::new(ui, look, Kind::Choice, text, rect.width());
    label.paint_centered(ui, rect, look.palette.ink);
    focus_ring(ui, look, rect, &response, TILE_RADIUS);
    response.clicked()
}

/// A tile with a language's own name in its own script, and a line that says what it can't do.
pub fn language(ui: &mut Ui, look: &Look, size: Vec2, name: &str, note: &str) -> bool {
    two_lines(
        ui,
        look,
        size,
        (Kind::Choice, name),
        (Kind::Note, note),
        name,
    )
}

/// An entry of a list at the desk.
pub fn entry(ui: &mut Ui, look: &Look, size: Vec2, title: &str, note: &str) -> bool {
    let spoken = format!("{title}. {note}");
    let note = (Kind::DeskSoft, note);
    two_lines(ui, look, size, (Kind::DeskHead, title), note, &spoken)
}

fn two_lines(
    ui: &mut Ui,
    look: &Look,
    size: Vec2,
    title: (Kind, &str),
    note: (Kind, &str),
    spoken: &str,
) -> bool {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, spoken));
    let tinted = paint_body(ui, look, rect, &response, false);
    let inner = rect.shrink2(vec2(if title.0 == Kind::Choice { 26.0 } else { 18.0 }, 0.0));
    let title = Paragraph::new(ui, look, title.0, title.1, inner.width());
    let below = Paragraph::new(ui, look, note.0, note.1, inner.width());
    let top = rect.center().y - 0.5 * (title.height() + below.height());
    title.paint(ui, look, inner.with_min_y(top), look.palette.ink);
    paint_soft(
        ui,
        look,
        &below,
        inner.with_min_y(top + title.height()),
        tinted,
    );
    focus_ring(ui, look, rect, &response, TILE_RADIUS);
    response.clicked()
}

/// Fill and edge; tells whether it is tinted.
fn paint_body(ui: &Ui, look: &Look, rect: Rect, response: &Response, chosen: bool) -> bool {
    let palette = &look.palette;
    let tinted = chosen || response.is_pointer_button_down_on();
    let fill = if tinted {
        palette.tint
    } else {
        palette.surface
    };
    let edge = if chosen {
        Stroke::new(3.0, palette.accent)
    } else {
        look.edge()
    };
    let painter = ui.painter();
    painter.rect(rect, TILE_RADIUS, fill, edge, StrokeKind::Inside);
    tinted
}

/// Soft text never stands on tint.
fn paint_soft(ui: &mut Ui, look: &Look, text: &Paragraph, area: Rect, tinted: bool) {
    let color = if tinted {
        look.palette.ink
    } else {
        look.palette.soft
    };
    text.paint(ui, look, area, color);
}

fn paint_mark(ui: &Ui, look: &Look, choose: Choose, center: Pos2, chosen: bool) {
    let painter = ui.painter();
    let palette = &look.palette;
    let edge = Stroke::new(2.0, palette.soft);
    let square = Rect::from_center_size(center, Vec2::splat(MARK - 2.0));
    match (choose, chosen) {
        (Choose::One, false) => {
            painter.circle_stroke(center, 0.5 * MARK - 1.0, edge);
        }
        (Choose::One, true) => {
            painter.circle_filled(center, 0.5 * MARK, palette.accent);
            painter.circle_filled(center, 6.0, palette.on_accent);
        }
        (Choose::Several, false) => {
            painter.rect_stroke(square, 7.0, edge, StrokeKind::Inside);
        }
        (Choose::Several, true) => {
            painter.rect_filled(square, 7.0, palette.accent);
            let tick = [vec2(-7.0, 0.5), vec2(-2.0, 5.5), vec2(7.0, -5.5)];
            let tick = tick.map(|from_center| center + from_center).to_vec();
            painter.line(tick, Stroke::new(2.8, palette.on_accent));
        }
    }
}
