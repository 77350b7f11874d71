//! The participant's choice: what staff may see. Whatever it is, all that follows looks the same.

use egui::Ui;
use questionnaire::Disclosure;
use widgets::controls::Button;
use widgets::page::{Page, Place, column, foot};
use widgets::text::{Kind, paragraph};
use widgets::tiles::{self, Choose};

use super::question::digit;
use crate::session::{Action, View};

const CHOICES: [(Disclosure, &str, &str); 3] = [
    (Disclosure::Answers, "choice-answers", "choice-answers-note"),
    (Disclosure::Talk, "choice-talk", "choice-talk-note"),
    (
        Disclosure::Withheld,
        "choice-withheld",
        "choice-withheld-note",
    ),
];

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, chosen: Option<Disclosure>) -> Option<Action> {
    let look = &view.look;
    let page = Page::new(ui, look);
    let typed = digit(ui).and_then(|digit| CHOICES.get(usize::from(digit).checked_sub(1)?));
    let mut action = typed.map(|(disclosure, ..)| Action::PickDisclosure(*disclosure));
    column(ui, "choice", page.body, |ui| {
        ui.add_space(32.0);
        paragraph(ui, look, Kind::Title, &view.text("choice-title"));
        ui.add_space(12.0);
        paragraph(ui, look, Kind::Body, &view.text("choice-lead"));
        ui.add_space(20.0);
        for (disclosure, text, note) in CHOICES {
            let (text, note) = (view.text(text), view.text(note));
            let is_chosen = chosen == Some(disclosure);
            if tiles::choice(ui, look, Choose::One, is_chosen, &text, Some(&note)) {
                action = Some(Action::PickDisclosure(disclosure));
            }
            ui.add_space(14.0);
        }
    });
    let [back, go] = ["question-back", "choice-continue"].map(|id| view.text(id));
    let buttons = vec![
        (Place::Start, Button::back(&back), Action::Back),
        (
            Place::End,
            Button::forward(&go).enabled(chosen.is_some()),
            Action::Seal,
        ),
    ];
    foot(ui, look, page.foot, buttons).or(action)
}
