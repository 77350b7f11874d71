//! What can be chosen: tiles in a column, steps in a row, keys with a digit, languages. All of one kind
//! look alike; what is chosen is told by edge, fill and mark, never by colour alone.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};
use language::{Direction, Script};

use crate::controls::{TILE_RADIUS, focus_ring};
use crate::icons::{self, Icon};
use crate::page::row_of;
use crate::text::{Kind, Paragraph};
use crate::{Look, aloud};

const TILE_HEIGHT: f32 = 76.0;
const MARK: f32 = 30.0;
const PADDING: f32 = 28.0;
const BESIDE_MARK: f32 = 20.0;
const GAP: f32 = 14.0;
/// The loudspeaker on a language's tile.
const LISTEN: f32 = 64.0;

/// Whether one can be chosen, or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choose {
    /// A round mark.
    One,
    /// A square mark with a tick.
    Several,
}

impl Choose {
    pub(crate) fn role(self) -> Role {
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
    choice_in(ui, look, look, choose, chosen, text, note)
}

/// The same with a text that may be in another script than its note.
pub fn choice_in(
    ui: &mut Ui,
    own: &Look,
    look: &Look,
    choose: Choose,
    chosen: bool,
    text: &str,
    note: Option<&str>,
) -> bool {
    let padding = PADDING;
    let start = padding + MARK + BESIDE_MARK;
    let width = ui.available_width();
    let kind = if note.is_some() {
        Kind::ChoiceWithNote
    } else {
        Kind::Choice
    };
    let text_width = width - start - padding;
    let title = Paragraph::new(ui, own, kind, text, text_width);
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
    title.paint(ui, own, area, look.palette.ink);
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
    aloud::add(ui, look, rect, text);
    aloud::add(ui, look, rect, note.unwrap_or_default());
    response.clicked()
}

/// Choices of which one holds, beside each other where all of them fit on one line, else under each other;
/// gives the place of the one that was pressed.
pub fn choices(ui: &mut Ui, look: &Look, texts: &[(String, bool)]) -> Option<usize> {
    let count = f32::from(u8::try_from(texts.len()).unwrap_or(u8::MAX)).max(1.0);
    let cell = (ui.available_width() - GAP * (count - 1.0)) / count;
    let room = cell - 2.0 * PADDING - MARK - BESIDE_MARK;
    let fits = |(text, _): &(String, bool)| {
        Paragraph::new(ui, look, Kind::Choice, text, f32::INFINITY).width() <= room
    };
    let beside = texts.iter().all(fits);
    let mut pressed = None;
    let mut show = |ui: &mut Ui, width: f32| {
        for (place, (text, chosen)) in texts.iter().enumerate() {
            ui.scope(|ui| {
                ui.set_max_width(width);
                if choice(ui, look, Choose::One, *chosen, text, None) {
                    pressed = Some(place);
                }
            });
        }
    };
    if beside {
        row_of(ui, look, TILE_HEIGHT, |ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            show(ui, cell);
        });
    } else {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = GAP;
            let width = ui.available_width();
            show(ui, width);
        });
    }
    pressed
}

/// A step of a scale, by its number; `name` is what a screen reader says.
pub fn step(ui: &mut Ui, look: &Look, size: Vec2, chosen: bool, text: &str, name: &str) -> bool {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, name));
    aloud::add(ui, look, rect, name);
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
    named_key(ui, look, size, text, text)
}

/// A key with a sign, and what it is called.
pub fn named_key(ui: &mut Ui, look: &Look, size: Vec2, text: &str, name: &str) -> bool {
    let (rect, response) = key_body(ui, look, size, name);
    let label = Paragraph::new(ui, look, Kind::Choice, text, rect.width());
    label.paint_centered(ui, rect, look.palette.ink);
    response.clicked()
}

/// A key with an icon, and what it is called.
pub fn icon_key(ui: &mut Ui, look: &Look, size: Vec2, icon: Icon, name: &str) -> bool {
    let (rect, response) = key_body(ui, look, size, name);
    icons::paint(ui.painter(), icon, rect, look.palette.ink, look.direction);
    response.clicked()
}

fn key_body(ui: &mut Ui, look: &Look, size: Vec2, name: &str) -> (Rect, Response) {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    paint_body(ui, look, rect, &response, false);
    focus_ring(ui, look, rect, &response, TILE_RADIUS);
    (rect, response)
}

/// What can be heard of a language on its tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearing<'a> {
    /// A button of its own, by this name.
    Button(&'a str),
    /// Nothing, and this line says so.
    Note(&'a str),
}

/// What was pressed on a language's tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// The tile: this language it shall be.
    Tile,
    /// Its loudspeaker: what does it sound like?
    Listen,
}

/// A tile with a language's own name in its own script, and a button to hear it or a line that says that
/// it can't be heard.
pub fn language(
    ui: &mut Ui,
    look: &Look,
    size: Vec2,
    name: &str,
    hearing: Hearing<'_>,
) -> Option<Pressed> {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let tinted = paint_body(ui, look, rect, &response, false);
    let mut inner = rect.shrink2(vec2(24.0, 0.0));
    let mut pressed = response.clicked().then_some(Pressed::Tile);
    if let Hearing::Button(label) = hearing {
        let place = match look.direction {
            Direction::Ltr => pos2(rect.right() - 12.0 - 0.5 * LISTEN, rect.center().y),
            Direction::Rtl => pos2(rect.left() + 12.0 + 0.5 * LISTEN, rect.center().y),
        };
        let round = Rect::from_center_size(place, Vec2::splat(LISTEN));
        match look.direction {
            Direction::Ltr => inner.max.x = round.left() - 8.0,
            Direction::Rtl => inner.min.x = round.right() + 8.0,
        }
        if listen_button(ui, look, round, &response, label) {
            pressed = Some(Pressed::Listen);
        }
    }
    let mut title = Paragraph::new(ui, look, Kind::Choice, name, inner.width());
    // Smaller where it is too high, or then stands on one line.
    let smaller = Paragraph::new(ui, look, Kind::Note, name, inner.width());
    if title.height() > rect.height() - 4.0 || smaller.height() < 0.5 * title.height() {
        title = smaller;
    }
    let note = match hearing {
        Hearing::Note(note) => note,
        Hearing::Button(_) => "",
    };
    let below =
        (!note.is_empty()).then(|| Paragraph::new(ui, look, Kind::Note, note, inner.width()));
    let height = title.height() + below.as_ref().map_or(0.0, Paragraph::height);
    // Arabic letters reach further down than others.
    let raised = if below.is_some() && look.script == Script::Arabic {
        3.0
    } else {
        0.0
    };
    let top = rect.center().y - 0.5 * height - raised;
    title.paint(ui, look, inner.with_min_y(top), look.palette.ink);
    if let Some(below) = below {
        let area = inner.with_min_y(top + title.height());
        paint_soft(ui, look, &below, area, tinted);
    }
    focus_ring(ui, look, rect, &response, TILE_RADIUS);
    pressed
}

/// On the tile, so it takes no room of its own.
fn listen_button(ui: &Ui, look: &Look, rect: Rect, tile: &Response, name: &str) -> bool {
    let response = ui.interact(rect, tile.id.with("listen"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let palette = &look.palette;
    let fill = if response.is_pointer_button_down_on() {
        palette.tint
    } else {
        palette.paper
    };
    let radius = 0.5 * rect.width();
    ui.painter()
        .rect(rect, radius, fill, look.edge(), StrokeKind::Inside);
    icons::paint(
        ui.painter(),
        Icon::Loudspeaker,
        rect,
        palette.ink,
        look.direction,
    );
    focus_ring(ui, look, rect, &response, radius);
    response.clicked()
}

/// An entry of a list on the tablet: what it leads to, and a line on it.
pub fn entry_of_tablet(ui: &mut Ui, look: &Look, title: &str, note: &str) -> bool {
    let width = ui.available_width();
    let inner = width - 2.0 * PADDING;
    let title_text = Paragraph::new(ui, look, Kind::LineName, title, inner);
    let below = Paragraph::new(ui, look, Kind::Note, note, inner);
    let height = (title_text.height() + below.height() + 20.0).max(TILE_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let spoken = format!("{title}. {note}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    let tinted = paint_body(ui, look, rect, &response, false);
    let area = rect.shrink2(vec2(PADDING, 0.0));
    let top = rect.center().y - 0.5 * (title_text.height() + below.height());
    title_text.paint(ui, look, area.with_min_y(top), look.palette.ink);
    let note_area = area.with_min_y(top + title_text.height());
    paint_soft(ui, look, &below, note_area, tinted);
    focus_ring(ui, look, rect, &response, TILE_RADIUS);
    response.clicked()
}

/// An entry of a list at the desk.
pub fn entry(ui: &mut Ui, look: &Look, size: Vec2, title: &str, note: &str) -> bool {
    let spoken = format!("{title}. {note}");
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    let tinted = paint_body(ui, look, rect, &response, false);
    let inner = rect.shrink2(vec2(18.0, 0.0));
    let title = Paragraph::new(ui, look, Kind::DeskHead, title, inner.width());
    let below = Paragraph::new(ui, look, Kind::DeskSoft, note, inner.width());
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
    paint_mark_of(ui, look, MARK, choose, center, chosen);
}

/// A mark of this size.
pub(crate) fn paint_mark_of(
    ui: &Ui,
    look: &Look,
    size: f32,
    choose: Choose,
    center: Pos2,
    chosen: bool,
) {
    let painter = ui.painter();
    let palette = &look.palette;
    let scale = size / MARK;
    let edge = Stroke::new(2.0, palette.soft);
    let square = Rect::from_center_size(center, Vec2::splat(size - 2.0));
    match (choose, chosen) {
        (Choose::One, false) => {
            painter.circle_stroke(center, 0.5 * size - 1.0, edge);
        }
        (Choose::One, true) => {
            painter.circle_filled(center, 0.5 * size, palette.accent);
            painter.circle_filled(center, 6.0 * scale, palette.on_accent);
        }
        (Choose::Several, false) => {
            painter.rect_stroke(square, 7.0 * scale, edge, StrokeKind::Inside);
        }
        (Choose::Several, true) => {
            painter.rect_filled(square, 7.0 * scale, palette.accent);
            let tick = [vec2(-7.0, 0.5), vec2(-2.0, 5.5), vec2(7.0, -5.5)];
            let tick = tick
                .map(|from_center| center + scale * from_center)
                .to_vec();
            painter.line(tick, Stroke::new(2.8 * scale, palette.on_accent));
        }
    }
}
