//! What to know before the first question: on whose terms, who can read, and what staff must pass on.

use egui::Ui;
use widgets::controls::{Button, Weight};
use widgets::page::{Page, Place, column, foot};
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
    let go = if shown.next().is_some() {
        "before-next"
    } else {
        "before-begin"
    };
    let [not_now, back, go] = ["before-not-now", "question-back", go].map(|id| view.text(id));
    let buttons = vec![
        (
            Place::Start,
            Button::new(&not_now, Weight::Plain),
            Action::End,
        ),
        (Place::End, Button::forward(&go), Action::BeforeNext),
        (Place::End, Button::back(&back), Action::BeforeBack),
    ];
    foot(ui, look, page.foot, buttons)
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
