//! What can be pressed: buttons and the chips of the bar. Each at least 64 points high, each with a
//! role, a name and a state in the accessible tree, none telling anything by colour alone.

use egui::accesskit::Role;
use egui::{Color32, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};
use language::Direction;

use crate::Look;
use crate::icons::{self, Icon};
use crate::text::{Kind, Paragraph};

const CHIP_HEIGHT: f32 = 64.0;
const BUTTON_HEIGHT: f32 = 72.0;
const DENSE_HEIGHT: f32 = 48.0;
pub(crate) const TILE_RADIUS: f32 = 18.0;

/// How much a button asks to be pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one that goes on.
    Main,
    /// Any other.
    Plain,
}

/// Which side of a button's text its icon stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// Before the text.
    Start(Icon),
    /// After it.
    End(Icon),
    /// No icon.
    Nothing,
}

/// A button of the foot.
#[derive(Debug, Clone, Copy)]
pub struct Button<'a> {
    text: &'a str,
    weight: Weight,
    beside: Beside,
    enabled: bool,
    compact: bool,
    dense: bool,
    min_size: Vec2,
}

impl<'a> Button<'a> {
    /// A button with this text, which is also its accessible name.
    #[must_use]
    pub fn new(text: &'a str, weight: Weight) -> Self {
        Self {
            text,
            weight,
            beside: Beside::Nothing,
            enabled: true,
            compact: false,
            dense: false,
            min_size: vec2(190.0, BUTTON_HEIGHT),
        }
    }

    /// The button that goes on.
    #[must_use]
    pub fn forward(text: &'a str) -> Self {
        Self::new(text, Weight::Main).beside(Beside::End(Icon::Forward))
    }

    /// The button that goes back.
    #[must_use]
    pub fn back(text: &'a str) -> Self {
        Self::new(text, Weight::Plain).beside(Beside::Start(Icon::Back))
    }

    /// With an icon.
    #[must_use]
    pub fn beside(self, beside: Beside) -> Self {
        Self { beside, ..self }
    }

    /// Whether it can be pressed.
    #[must_use]
    pub fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }

    /// Without icon and wide margins, where there is little room.
    #[must_use]
    pub fn compact(self, compact: bool) -> Self {
        Self { compact, ..self }
    }

    /// Of the size of the desk's texts.
    #[must_use]
    pub fn dense(self) -> Self {
        Self {
            dense: true,
            min_size: vec2(110.0, DENSE_HEIGHT),
            ..self
        }
    }

    /// At least this large.
    #[must_use]
    pub fn min_size(self, min_size: Vec2) -> Self {
        Self { min_size, ..self }
    }

    /// How large it will be.
    #[must_use]
    pub fn size(&self, ui: &Ui, look: &Look) -> Vec2 {
        self.wanted_size(&self.paragraph(ui, look))
    }

    fn paragraph(&self, ui: &Ui, look: &Look) -> Paragraph {
        let kind = match (self.weight, self.dense) {
            (Weight::Main, false) => Kind::MainButton,
            (Weight::Plain, false) => Kind::Button,
            (Weight::Main, true) => Kind::DeskStrong,
            (Weight::Plain, true) => Kind::DeskText,
        };
        Paragraph::new(ui, look, kind, self.text, f32::INFINITY)
    }

    fn icon(&self) -> Option<Icon> {
        match self.beside {
            Beside::Start(icon) | Beside::End(icon) if !self.compact => Some(icon),
            _ => None,
        }
    }

    fn icon_width(&self) -> f32 {
        self.icon().map_or(0.0, |_| icons::SIDE + 16.0)
    }

    fn wanted_size(&self, text: &Paragraph) -> Vec2 {
        let (margin, least) = if self.dense {
            (48.0, self.min_size)
        } else if self.compact {
            (28.0, vec2(0.0, self.min_size.y))
        } else {
            (72.0, self.min_size)
        };
        vec2(
            text.width() + self.icon_width() + margin,
            text.height() + if self.dense { 20.0 } else { 28.0 },
        )
        .max(least)
    }

    /// Draws it and tells whether it was pressed.
    pub fn show(self, ui: &mut Ui, look: &Look) -> bool {
        let text = self.paragraph(ui, look);
        let icon = self.icon_width();
        let wanted = self.wanted_size(&text);
        let sense = if self.enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let (rect, response) = ui.allocate_exact_size(wanted, sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, self.enabled, self.text));
        let color = self.paint_body(ui, look, rect, &response);
        let content =
            Rect::from_center_size(rect.center(), vec2(text.width() + icon, text.height()));
        let (icon_rect, text_rect) = self.split(look, content, icon);
        text.paint(ui, look, text_rect, color);
        if let Some(icon) = self.icon() {
            icons::paint(ui.painter(), icon, icon_rect, color, look.direction);
        }
        focus_ring(ui, look, rect, &response, TILE_RADIUS);
        response.clicked()
    }

    fn paint_body(&self, ui: &Ui, look: &Look, rect: Rect, response: &Response) -> Color32 {
        let palette = &look.palette;
        let down = response.is_pointer_button_down_on();
        let (fill, edge, color) = match self.weight {
            Weight::Main if !self.enabled => (palette.paper, look.edge(), palette.soft),
            Weight::Main if down => (palette.ink, Stroke::NONE, palette.paper),
            Weight::Main => (palette.accent, Stroke::NONE, palette.on_accent),
            Weight::Plain if down => (palette.tint, look.edge(), palette.ink),
            Weight::Plain => (palette.paper, look.edge(), palette.ink),
        };
        ui.painter()
            .rect(rect, TILE_RADIUS, fill, edge, StrokeKind::Inside);
        color
    }

    /// Icon and text, by the side on which the icon stands.
    fn split(&self, look: &Look, content: Rect, icon: f32) -> (Rect, Rect) {
        let left = match (self.beside, look.direction) {
            (Beside::Start(_) | Beside::Nothing, Direction::Ltr)
            | (Beside::End(_), Direction::Rtl) => true,
            (Beside::End(_), Direction::Ltr)
            | (Beside::Start(_) | Beside::Nothing, Direction::Rtl) => false,
        };
        let (icon_left, text_left) = if left {
            (content.left(), content.left() + icon)
        } else {
            (content.right() - icons::SIDE, content.left())
        };
        let icon_rect = Rect::from_center_size(
            pos2(icon_left + 0.5 * icons::SIDE, content.center().y),
            Vec2::splat(icons::SIDE),
        );
        let text_size = vec2(content.width() - icon, content.height());
        (
            icon_rect,
            Rect::from_min_size(pos2(text_left, content.top()), text_size),
        )
    }
}

/// A chip of the bar: an icon with or without its word. The name is always there to be heard.
pub fn chip(ui: &mut Ui, look: &Look, icon: Icon, word: Option<&str>, name: &str) -> bool {
    show_chip(ui, look, icon, word, name).clicked()
}

/// One that acts as soon as it is pressed, and not when it is let go: who is in fear holds on.
pub fn chip_at_once(ui: &mut Ui, look: &Look, icon: Icon, word: &str) -> bool {
    let response = show_chip(ui, look, icon, Some(word), word);
    let begins = ui.input(|input| input.pointer.primary_pressed());
    (begins && response.is_pointer_button_down_on()) || response.clicked()
}

fn show_chip(ui: &mut Ui, look: &Look, icon: Icon, word: Option<&str>, name: &str) -> Response {
    let look = look.fixed();
    let text = word.map(|word| Paragraph::new(ui, &look, Kind::Chip, word, f32::INFINITY));
    let width = chip_width(text.as_ref());
    let (rect, response) = ui.allocate_exact_size(vec2(width, CHIP_HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let palette = &look.palette;
    let fill = if response.is_pointer_button_down_on() {
        palette.tint
    } else {
        palette.surface
    };
    ui.painter().rect(
        rect,
        0.5 * CHIP_HEIGHT,
        fill,
        look.edge(),
        StrokeKind::Inside,
    );
    let inner = rect.shrink2(vec2(24.0, 0.0));
    let icon_center = match (&text, look.direction) {
        (None, _) => rect.center(),
        (Some(_), Direction::Ltr) => pos2(inner.left() + 0.5 * icons::SIDE, rect.center().y),
        (Some(_), Direction::Rtl) => pos2(inner.right() - 0.5 * icons::SIDE, rect.center().y),
    };
    let icon_rect = Rect::from_center_size(icon_center, Vec2::splat(icons::SIDE));
    icons::paint(ui.painter(), icon, icon_rect, palette.ink, look.direction);
    if let Some(text) = text {
        let top = rect.center().y - 0.5 * text.height();
        let start = icons::SIDE + 12.0;
        let text_rect = match look.direction {
            Direction::Ltr => Rect::from_min_max(pos2(inner.left() + start, top), inner.max),
            Direction::Rtl => Rect::from_min_max(
                pos2(inner.left(), top),
                pos2(inner.right() - start, inner.max.y),
            ),
        };
        text.paint(ui, &look, text_rect, palette.ink);
    }
    focus_ring(ui, &look, rect, &response, 0.5 * CHIP_HEIGHT);
    response
}

fn chip_width(text: Option<&Paragraph>) -> f32 {
    let words = text.map_or(0.0, |text| text.width() + 12.0);
    (48.0 + icons::SIDE + words).max(74.0)
}

/// The width that a chip with this word takes, to see whether the words fit at all.
#[must_use]
pub fn chip_width_for(ui: &Ui, look: &Look, word: &str) -> f32 {
    let text = Paragraph::new(ui, &look.fixed(), Kind::Chip, word, f32::INFINITY);
    chip_width(Some(&text))
}

/// How far along, from where the language begins.
pub fn progress(ui: &mut Ui, look: &Look, fraction: f32, name: &str) {
    let size = vec2(ui.available_width(), 8.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    ui.painter().rect_filled(rect, 4.0, look.palette.line);
    let done = rect.width() * fraction.clamp(0.0, 1.0);
    let filled = match look.direction {
        Direction::Ltr => rect.with_max_x(rect.left() + done),
        Direction::Rtl => rect.with_min_x(rect.right() - done),
    };
    if done > 0.0 {
        ui.painter().rect_filled(filled, 4.0, look.palette.accent);
    }
}

/// Shows where keys go.
pub fn focus_ring(ui: &Ui, look: &Look, rect: Rect, response: &Response, radius: f32) {
    if response.has_focus() {
        let ring = Stroke::new(4.0, look.palette.accent);
        let around = rect.expand(3.0);
        ui.painter()
            .rect_stroke(around, radius + 3.0, ring, StrokeKind::Outside);
    }
}
