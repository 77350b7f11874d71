//! Rest, and the cover that must look just like it: a mark, a welcome, one button.

use std::time::Duration;

use egui::{InputState, Key, Layout, Response, Sense, Stroke, Ui, UiBuilder, Vec2, vec2};
use site::Control;
use widgets::Look;
use widgets::controls::{Beside, Button, Weight, focus_ring};
use widgets::icons::Icon;
use widgets::text::{Kind, Paragraph, paragraph};

use crate::session::{Action, View};

const MARK: f32 = 112.0;
/// What is let go sooner was pressed, and not held.
const TAP: Duration = Duration::from_millis(700);
const HEIGHT: f32 = 520.0;
/// Of the other languages' welcomes.
const MAX_LINE: f32 = 860.0;

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, mark_held: Option<Duration>) -> Vec<Action> {
    let mut actions = Vec::new();
    let look = view.look.fixed();
    let height = HEIGHT;
    let all = ui.max_rect();
    let block = egui::Rect::from_center_size(all.center(), vec2(all.width() - 64.0, height));
    let layout = Layout::top_down(egui::Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(block).layout(layout), |ui| {
        let mark = mark(ui, &look);
        // A finger on it, or the space bar for who came to it by Tab. Who has a single button holds that.
        let by_site = view
            .site
            .is_some_and(|site| site.control == Control::Switch);
        let single = by_site || view.control == Control::Switch;
        let is_down = |key| ui.input(|input| input.key_down(key));
        let key = is_down(Key::Space) && (mark.has_focus() || single);
        // A single button may be that of a mouse, wherever its pointer stands.
        let click = ui.input(|input| input.pointer.primary_down());
        let by_button = single && (is_down(Key::Enter) || click);
        let held = mark.is_pointer_button_down_on() || key || by_button;
        // A short press of it begins, where the site has one: at rest and on the cover alike, whatever
        // was chosen in between. What is held a little too short to come back ends nothing.
        let short = mark_held.is_some_and(|held| held < TAP);
        let tapped = |input: &InputState| {
            let key = |key| (short || input.key_pressed(key)) && input.key_released(key);
            let mouse = &input.pointer;
            let click = (short || mouse.primary_pressed()) && mouse.primary_clicked();
            key(Key::Space) || key(Key::Enter) || click
        };
        if by_site && ui.input(tapped) {
            actions.push(Action::Begin);
        }
        if held != mark_held.is_some() {
            actions.push(Action::Mark(held));
        }
        ui.add_space(40.0);
        paragraph(
            ui,
            &look,
            Kind::Welcome,
            &view.speech.greeting.text("rest-welcome"),
        );
        ui.add_space(8.0);
        for line in other_welcomes(ui, view, &look) {
            paragraph(ui, &look, Kind::Soft, &line);
        }
        ui.add_space(36.0);
        let begin = view.speech.greeting.text("rest-begin");
        let button = Button::new(&begin, Weight::Main)
            .beside(Beside::End(Icon::Forward))
            .min_size(vec2(360.0, 96.0));
        if button.show(ui, &look) {
            actions.push(Action::Begin);
        }
        if view.speech.can_be_heard() {
            ui.add_space(28.0);
            paragraph(
                ui,
                &look,
                Kind::Soft,
                &view.speech.greeting.text("rest-headphones"),
            );
        }
    });
    actions
}

/// What is held: on the cover to come back, at rest for the administrator's window.
pub(super) fn mark(ui: &mut Ui, look: &Look) -> Response {
    let (rect, mark) = ui.allocate_exact_size(Vec2::splat(MARK), Sense::click_and_drag());
    let accent = look.palette.accent;
    let painter = ui.painter();
    painter.circle_stroke(rect.center(), 0.5 * MARK - 1.5, Stroke::new(3.0, accent));
    painter.circle_filled(rect.center(), 27.0, accent);
    focus_ring(ui, look, rect, &mark, 0.5 * MARK);
    mark
}

/// As many on a line as fit, each in one piece and at its own place whichever language welcomes now.
fn other_welcomes(ui: &Ui, view: &View<'_>, look: &Look) -> Vec<String> {
    let mut welcomes = Vec::new();
    for speech in view.languages {
        // Isolated, so that a welcome in the other direction keeps its place.
        let welcome = format!("\u{2068}{}\u{2069}", speech.greeting.text("rest-welcome"));
        if !welcomes.contains(&welcome) {
            welcomes.push(welcome);
        }
    }
    let room = ui.available_width().min(MAX_LINE);
    let width = |text: &str| Paragraph::new(ui, look, Kind::Soft, text, f32::INFINITY).width();
    let between = width(" · ");
    let mut lines: Vec<String> = Vec::new();
    let mut left = 0.0;
    for welcome in welcomes {
        let wanted = between + width(&welcome);
        match lines.last_mut() {
            Some(line) if wanted <= left => {
                line.push_str(" · ");
                line.push_str(&welcome);
                left -= wanted;
            }
            _ => {
                left = room - wanted;
                lines.push(welcome);
            }
        }
    }
    lines
}
