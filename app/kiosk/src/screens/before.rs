//! What to know before the first question: on whose terms, who can read, and what staff must pass on.

use egui::Ui;
use widgets::controls::{Beside, Button, Weight};
use widgets::icons::Icon;
use widgets::page::{Page, at_end, column, row};
use widgets::text::{Kind, paragraph};

use crate::session::{Action, BeforePage, View};

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, shown: BeforePage) -> Option<Action> {
    let look = &view.look;
    let page = Page::new(ui, look);
    let (title, paragraphs) = contents(view, shown);
    column(ui, page.body, |ui| {
        ui.add_space(24.0);
        paragraph(ui, look, Kind::Title, &title);
        for text in &paragraphs {
            ui.add_space(20.0);
            paragraph(ui, look, Kind::Body, text);
        }
    });
    let mut action = None;
    row(ui, look, page.foot, |ui| {
        let not_now = view.text("before-not-now");
        if Button::new(&not_now, Weight::Plain).show(ui, look) {
            action = Some(Action::End);
        }
        at_end(ui, look, |ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            let id = if shown.next().is_some() {
                "before-next"
            } else {
                "before-begin"
            };
            let go = view.text(id);
            let button = Button::new(&go, Weight::Main).beside(Beside::End(Icon::Forward));
            if button.show(ui, look) {
                action = Some(Action::BeforeNext);
            }
            let back = view.text("question-back");
            let button = Button::new(&back, Weight::Plain).beside(Beside::Start(Icon::Back));
            if button.show(ui, look) {
                action = Some(Action::BeforeBack);
            }
        });
    });
    action
}

fn contents(view: &View<'_>, page: BeforePage) -> (String, Vec<String>) {
    let text = |id| view.text(id);
    let Some(site) = view.site else {
        return (String::new(), Vec::new());
    };
    let with = |id, name, value: u32| view.speech.texts.text_with(id, [(name, value)]);
    let organisation = site.organisation.as_str();
    match page {
        BeforePage::Start => (
            text("before-title"),
            vec![
                text("before-alone"),
                with("before-topic", "age", site.lowest_age.into()),
                text("before-voluntary"),
                text("before-hide"),
            ],
        ),
        BeforePage::Readers => {
            let count = u32::try_from(site.workers.len()).unwrap_or(u32::MAX);
            let readers = view.speech.texts.text_with(
                "before-readers",
                [
                    ("count", count.into()),
                    ("organisation", fluent(organisation)),
                ],
            );
            let controller = (view.speech.texts)
                .text_with("before-controller", [("organisation", organisation)]);
            (
                text("before-readers-title"),
                vec![
                    readers,
                    text("before-not-readers"),
                    with("before-kept", "months", site.retention_months.into()),
                    controller,
                ],
            )
        }
        BeforePage::Limits => (
            text("before-limits-title"),
            vec![
                text("before-limits-silence"),
                text("before-limits-child"),
                text("before-limits-report"),
            ],
        ),
    }
}

fn fluent(text: &str) -> language::Value<'_> {
    text.into()
}
