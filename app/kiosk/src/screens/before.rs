//! What to know before the first question: on whose terms, who can read, and what staff must pass on.

use egui::Ui;
use language::Value;
use site::{Site, Texts};
use widgets::controls::{Button, Weight};
use widgets::page::{Page, Place, column, foot, row_of};
use widgets::text::{Kind, paragraph};

use crate::session::{Action, BeforePage, View};

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, shown: BeforePage) -> Option<Action> {
    let look = &view.look;
    let page = Page::new(ui, look);
    let (title, paragraphs) = contents(view, shown);
    let mut asks_more = false;
    column(ui, &title, page.body, |ui| {
        ui.add_space(24.0);
        paragraph(ui, look, Kind::Title, &title);
        for text in &paragraphs {
            ui.add_space(20.0);
            paragraph(ui, look, Kind::Body, text);
        }
        if shown == BeforePage::Readers {
            ui.add_space(28.0);
            let text = view.text("before-more");
            row_of(ui, look, 72.0, |ui| {
                asks_more = Button::new(&text, Weight::Plain).show(ui, look);
            });
        }
    });
    let go = if shown.next().is_some() {
        "before-next"
    } else {
        "before-begin"
    };
    let [not_now, back, go] = ["before-not-now", "question-back", go].map(|id| view.text(id));
    let buttons = vec![
        // Where *back* is everywhere: pressed once more than meant, it must not end anything.
        (Place::Start, Button::back(&back), Action::BeforeBack),
        (Place::End, Button::forward(&go), Action::BeforeNext),
        (
            Place::Middle,
            Button::new(&not_now, Weight::Plain),
            Action::End,
        ),
    ];
    let action = foot(ui, look, page.foot, buttons);
    action.or(asks_more.then_some(Action::More))
}

fn contents(view: &View<'_>, page: BeforePage) -> (String, Vec<String>) {
    let Some(site) = view.site else {
        return (String::new(), Vec::new());
    };
    let text = |id| view.text(id);
    let with = |id, name, value: u32| view.speech.texts().text_with(id, [(name, value)]);
    match page {
        BeforePage::Start => {
            let paragraphs = vec![
                text("before-alone"),
                with("before-topic", "age", site.lowest_age.into()),
                text("before-voluntary"),
                text("before-hide"),
            ];
            (text("before-title"), paragraphs)
        }
        BeforePage::Readers => {
            let paragraphs = vec![
                readers(view, site),
                text("before-not-readers"),
                with("before-kept", "months", site.retention_months.into()),
            ];
            (text("before-readers-title"), paragraphs)
        }
        BeforePage::More => (text("more-title"), more(view, site)),
        BeforePage::Limits => (text("before-limits-title"), limits(view, site)),
    }
}

fn readers(view: &View<'_>, site: &Site) -> String {
    let count = u32::try_from(site.workers.len()).unwrap_or(u32::MAX);
    let organisation = Value::from(site.organisation.as_str());
    let variables = [("count", count.into()), ("organisation", organisation)];
    view.speech.texts().text_with("before-readers", variables)
}

/// The workplace's own wording, where the law asks for another than ours.
fn limits(view: &View<'_>, site: &Site) -> Vec<String> {
    let own = own_texts(view, site).and_then(|own| own.limits.as_deref());
    match own {
        Some(own) => (own.split("\n\n"))
            .map(|text| text.trim().to_owned())
            .collect(),
        None => [
            "before-limits-silence",
            "before-limits-child",
            "before-limits-report",
        ]
        .map(|id| view.text(id))
        .to_vec(),
    }
}

fn more(view: &View<'_>, site: &Site) -> Vec<String> {
    let with = |id, name, value: &str| view.speech.texts().text_with(id, [(name, value)]);
    let basis = own_texts(view, site).and_then(|own| own.legal_basis.as_deref());
    let mut texts = vec![
        with("more-controller", "controller", &site.controller),
        basis.map_or_else(
            || view.text("more-basis-ask"),
            |basis| with("more-basis", "basis", basis),
        ),
    ];
    if !site.disposal_decision.is_empty() {
        texts.push(with("more-decision", "decision", &site.disposal_decision));
    }
    texts.push(view.text("more-rights"));
    texts.push(view.text("more-code"));
    if !site.contact.is_empty() {
        texts.push(with("more-contact", "contact", &site.contact));
    }
    texts
}

fn own_texts<'a>(view: &View<'_>, site: &'a Site) -> Option<&'a Texts> {
    site.texts.get(view.speech.language.tag())
}
