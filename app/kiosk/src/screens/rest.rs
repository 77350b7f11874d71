//! Rest, and the cover that must look just like it: a mark, a welcome, one button.

use egui::{Key, Layout, Sense, Stroke, Ui, UiBuilder, Vec2, vec2};
use widgets::controls::{Beside, Button, Weight, focus_ring};
use widgets::icons::Icon;
use widgets::text::{Kind, paragraph};

use crate::session::{Action, View};

const MARK: f32 = 112.0;

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, mark_is_held: bool) -> Vec<Action> {
    let mut actions = Vec::new();
    let look = view.look.fixed();
    let height = 430.0;
    let all = ui.max_rect();
    let block = egui::Rect::from_center_size(all.center(), vec2(all.width() - 64.0, height));
    let layout = Layout::top_down(egui::Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(block).layout(layout), |ui| {
        let (rect, mark) = ui.allocate_exact_size(Vec2::splat(MARK), Sense::click_and_drag());
        let accent = look.palette.accent;
        let painter = ui.painter();
        painter.circle_stroke(rect.center(), 0.5 * MARK - 1.5, Stroke::new(3.0, accent));
        painter.circle_filled(rect.center(), 27.0, accent);
        focus_ring(ui, &look, rect, &mark, 0.5 * MARK);
        // A finger on it, or the space bar for who came to it by Tab.
        let key = mark.has_focus() && ui.input(|input| input.key_down(Key::Space));
        let held = mark.is_pointer_button_down_on() || key;
        if held != mark_is_held {
            actions.push(Action::Mark(held));
        }
        ui.add_space(40.0);
        paragraph(ui, &look, Kind::Welcome, &view.text("rest-welcome"));
        ui.add_space(8.0);
        paragraph(ui, &look, Kind::Soft, &other_welcomes(view));
        ui.add_space(48.0);
        let begin = view.text("rest-begin");
        let button = Button::new(&begin, Weight::Main)
            .beside(Beside::End(Icon::Forward))
            .min_size(vec2(360.0, 96.0));
        if button.show(ui, &look) {
            actions.push(Action::Begin);
        }
    });
    actions
}

fn other_welcomes(view: &View<'_>) -> String {
    let own = view.speech.language.tag();
    let others = view
        .languages
        .iter()
        .filter(|speech| speech.language.tag() != own);
    // Isolated, so that a welcome in the other direction keeps its place.
    let welcomes: Vec<_> = others
        .map(|speech| format!("\u{2068}{}\u{2069}", speech.texts.text("rest-welcome")))
        .collect();
    welcomes.join(" · ")
}
