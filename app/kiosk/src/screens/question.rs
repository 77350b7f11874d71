//! One question. Skipping is as easy as answering, and all answers look alike.

use egui::{Rect, Ui, UiBuilder, vec2};
use questionnaire::Runner;
use widgets::controls::{Beside, Button, Weight, choice_tile, progress};
use widgets::icons::Icon;
use widgets::page::{Page, at_end, column, row};
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
        for choice in &item.choices {
            let text = view.text(&format!("answer-{choice}"));
            if choice_tile(ui, look, chosen == Some(choice), &text, None) {
                action = Some(Action::Answer(choice.clone()));
            }
            ui.add_space(14.0);
        }
    });
    row(ui, look, page.foot, |ui| {
        let (back, skip, next) = (
            view.text("question-back"),
            view.text("question-skip"),
            view.text("question-next"),
        );
        let button = Button::new(&back, Weight::Plain).beside(Beside::Start(Icon::Back));
        if button.show(ui, look) {
            action = Some(Action::Back);
        }
        at_end(ui, look, |ui| {
            ui.spacing_mut().item_spacing.x = 24.0;
            let button = Button::new(&next, Weight::Main)
                .beside(Beside::End(Icon::Forward))
                .enabled(chosen.is_some());
            if button.show(ui, look) {
                action = Some(Action::Next);
            }
            if Button::new(&skip, Weight::Plain).show(ui, look) {
                action = Some(Action::Skip);
            }
        });
    });
    action
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
