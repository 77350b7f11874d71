//! Waiting for a code: from a hand scanner, which types; from a picture; by hand.

use egui::text::{CCursor, CCursorRange};
use egui::widgets::text_edit::TextEditState;
use egui::{Color32, Key, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2};
use widgets::controls::{Button, Weight};
use widgets::field::{Told, field};
use widgets::page::row_of;
use widgets::text::{Kind, Paragraph, announce, paragraph};
use zeroize::Zeroizing;

use super::outcome::row_of_buttons;
use super::{Fields, View, scrolling, show_refusal};
use crate::window::office::Refusal;
use crate::window::state::Action;

/// Pixels of the camera's picture on the screen, at most.
pub(super) const PICTURE_WIDTH: u32 = 640;
/// Characters that are compared together.
const GROUP: usize = 4;

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    page: Rect,
    fields: &mut Fields,
) -> Option<Action> {
    let mut action = None;
    scrolling(ui, view, page, &view.text("home-title"), |ui| {
        paragraph(ui, &view.look, Kind::DeskText, &view.text("home-text"));
        ui.add_space(28.0);
        let label = paragraph(ui, &view.look, Kind::DeskSoft, &view.text("home-field"));
        ui.add_space(10.0);
        let width = ui.available_width().min(820.0);
        let line = field(ui, &view.look, &mut fields.code, &label, width, Told::Eyes);
        // A scanner types at any moment, and ends with Enter or Tab: the line is ready whenever no
        // button is.
        let ends = ui.input(|it| it.key_pressed(Key::Enter) || it.key_pressed(Key::Tab));
        let entered = line.lost_focus() && ends && !fields.code.trim().is_empty();
        if ui.memory(|it| it.focused().is_none()) {
            line.request_focus();
        }
        if std::mem::take(&mut fields.is_asked) {
            select_all(ui, &line, &fields.code);
        }
        ui.add_space(20.0);
        row_of(ui, &view.look, 48.0, |ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let text = view.text("home-go");
            let button = Button::new(&text, Weight::Main).dense();
            let pressed = button
                .enabled(!fields.code.trim().is_empty())
                .show(ui, &view.look);
            if pressed || entered {
                fields.is_asked = true;
                action = Some(Action::Enter(fields.code.clone()));
            }
            let is_on = view.desk.wants_camera();
            let text = view.text(if is_on { "camera-off" } else { "camera-on" });
            if Button::new(&text, Weight::Plain)
                .dense()
                .show(ui, &view.look)
            {
                action = Some(Action::Camera(!is_on));
            }
        });
        show_refusal(ui, view);
        if view.desk.wants_camera() {
            show_camera(ui, view, fields, page.bottom());
        } else {
            action = offer(ui, view).or(action.take());
        }
        if let Some(Refusal::Mistyped(Some(group))) = view.desk.refusal() {
            ui.add_space(12.0);
            groups(ui, view, &fields.code, usize::from(*group));
        }
    });
    action
}

/// What the camera sees, or the room for it.
fn show_camera(ui: &mut Ui, view: &View<'_>, fields: &Fields, bottom: f32) {
    ui.add_space(20.0);
    let text = paragraph(ui, &view.look, Kind::DeskSoft, &view.text("camera-text"));
    ui.add_space(8.0);
    let height = (bottom - text.rect.bottom() - 8.0).clamp(180.0, 360.0);
    let size = vec2(height * 16.0 / 9.0, height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let edge = Stroke::new(2.0, view.look.palette.line);
    let fill = view.look.palette.ink;
    ui.painter().rect_filled(rect, 14.0, fill);
    if let Some(picture) = &fields.picture {
        let scale = (rect.size() / picture.size_vec2()).min_elem();
        let place = Rect::from_center_size(rect.center(), scale * picture.size_vec2());
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter()
            .image(picture.id(), place, whole, Color32::WHITE);
    }
    ui.painter()
        .rect_stroke(rect, 14.0, edge, StrokeKind::Inside);
    announce(&response, Kind::DeskText, &view.text("camera-picture"));
}

/// For who was offered to be asked and declined, and a way back from a wrong tap there.
fn offer(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    ui.add_space(40.0);
    if view.desk.can_take_back() {
        paragraph(ui, &view.look, Kind::DeskStrong, &view.text("offer-done"));
        ui.add_space(10.0);
        let buttons = vec![("offer-undo", Weight::Plain, Action::TakeBack)];
        return row_of_buttons(ui, view, buttons);
    }
    paragraph(ui, &view.look, Kind::DeskText, &view.text("offer-ask"));
    ui.add_space(10.0);
    row_of_buttons(ui, view, vec![("offer-go", Weight::Plain, Action::Offer)])
}

/// So that the next scan does not stand behind the last one.
fn select_all(ui: &Ui, line: &Response, text: &str) {
    let mut state = TextEditState::load(ui.ctx(), line.id).unwrap_or_default();
    let all = CCursorRange::two(CCursor::new(0), CCursor::new(text.chars().count()));
    state.cursor.set_char_range(Some(all));
    state.store(ui.ctx(), line.id);
}

/// What was typed, in groups of four to compare, with the one that is wrong. For eyes alone, as the line.
fn groups(ui: &mut Ui, view: &View<'_>, typed: &str, wrong: usize) {
    let look = &view.look.latin();
    let signs = typed.chars().filter(|c| !c.is_whitespace() && *c != '-');
    let signs: Zeroizing<Vec<char>> = Zeroizing::new(signs.collect());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(10.0, 10.0);
        for (place, group) in signs.chunks(GROUP).enumerate() {
            let text: Zeroizing<String> = Zeroizing::new(group.iter().collect());
            let text = Zeroizing::new(text.to_uppercase());
            let is_wrong = place + 1 == wrong;
            let kind = if is_wrong {
                Kind::DeskStrong
            } else {
                Kind::DeskText
            };
            let laid_out = Paragraph::new(ui, look, kind, &text, f32::INFINITY);
            let size = vec2(84.0, 40.0);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            if is_wrong {
                let edge = Stroke::new(3.0, look.palette.accent);
                let (fill, inside) = (look.palette.tint, StrokeKind::Inside);
                ui.painter().rect(rect, 10.0, fill, edge, inside);
            }
            laid_out.paint_centered(ui, rect, look.palette.ink);
        }
    });
}
