//! One question. Skipping is as easy as answering, and all answers look alike.

use egui::{Rect, Ui, UiBuilder, vec2};
use questionnaire::Runner;
use widgets::controls::{Button, Weight, choice_tile, progress};
use widgets::page::{Page, Place, column, foot};
use widgets::text::{Kind, paragraph};

use crate::session::{Action, View};

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, runner: &Runner) -> Option<Action> {
    let look = &view.look;
    let page = Page::new(ui, look);
    let item = runner.current()?;
    let chosen = runner.answers().choice(&item.id);
    show_progress(ui, view, runner, page.body);
    let mut action = None;
    column(ui, page.body.with_min_y(page.body.top() + 24.0), |ui| {
        ui.add_space(16.0);
        paragraph(
            ui,
            look,
            Kind::Soft,
            &view.text(&format!("item-{}-frame", item.id)),
        );
        ui.add_space(8.0);
        paragraph(
            ui,
            look,
            Kind::Title,
            &view.text(&format!("item-{}", item.id)),
        );
        ui.add_space(24.0);
        for (place, choice) in item.choices.iter().enumerate() {
            let text = view.text(&format!("answer-{choice}"));
            if choice_tile(ui, look, chosen == Some(choice), &text, None) {
                action = Some(Action::Answer(place));
            }
            ui.add_space(14.0);
        }
    });
    let [back, skip, next] =
        ["question-back", "question-skip", "question-next"].map(|id| view.text(id));
    // *Skip* is as large as the others and never off.
    let buttons = vec![
        (Place::Start, Button::back(&back), Action::Back),
        (
            Place::Middle,
            Button::new(&skip, Weight::Plain),
            Action::Skip,
        ),
        (
            Place::End,
            Button::forward(&next).enabled(chosen.is_some()),
            Action::Next,
        ),
    ];
    foot(ui, look, page.foot, buttons).or(action)
}

fn show_progress(ui: &mut Ui, view: &View<'_>, runner: &Runner, body: Rect) {
    let progressed = runner.progress();
    let percent = 100 * progressed.done / progressed.total.max(1);
    let percent = u8::try_from(percent).unwrap_or(100);
    let name = view
        .speech
        .texts
        .text_with("question-progress", [("percent", percent)]);
    let rect = Rect::from_min_size(body.min, vec2(body.width(), 8.0));
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        progress(ui, &view.look, f32::from(percent) / 100.0, &name);
    });
}
