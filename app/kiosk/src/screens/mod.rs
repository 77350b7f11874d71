//! The screens. Each is a function of the state that draws and gives back what was asked for; none
//! blocks, seals, or asks the clock.

mod bar;
mod before;
mod choice;
mod code;
mod language;
mod notice;
mod question;
mod reading;
mod rest;
mod support;

use egui::{Ui, UiBuilder};

use crate::session::{Action, Session, Stage, View};

/// Draws the session as it stands.
pub(crate) fn show(ui: &mut Ui, session: &Session) -> Vec<Action> {
    let Some(view) = session.view() else {
        return Vec::new();
    };
    let rests = matches!(session.stage(), Stage::Rest);
    if session.is_covered() || rests {
        return (session.welcome())
            .map(|speech| rest::show(ui, &view.spoken_by(speech), session.mark_held()))
            .unwrap_or_default();
    }
    if session.warns() {
        notice::still_there(ui, &view);
        return Vec::new();
    }
    // What scrolls makes its surroundings grow.
    let all = UiBuilder::new().max_rect(ui.max_rect());
    let from_stage = if session.shows_languages() {
        language::show(ui, &view)
    } else if session.shows_reading() {
        reading::show(ui, &view)
    } else if session.shows_help() {
        support::help(ui, &view)
    } else {
        stage(ui, session, &view)
    };
    // After what it stands above: who goes from one to the next, by key, button or ear, comes to the question first.
    let bar = |ui: &mut Ui| {
        let action = bar::show(ui, &view, bar::chips(session.stage()));
        let heard = session.heard();
        bar::hint(ui, &heard.map_or(view, |speech| view.spoken_by(speech)));
        action
    };
    let from_bar = ui.scope_builder(all, bar).inner;
    from_bar.into_iter().chain(from_stage).collect()
}

fn stage(ui: &mut Ui, session: &Session, view: &View<'_>) -> Option<Action> {
    match session.stage() {
        Stage::Rest | Stage::Ended(_) => None,
        Stage::Language => language::show(ui, view),
        Stage::Before(page) => before::show(ui, view, *page),
        Stage::Question => question::show(ui, view, session.runner()?),
        Stage::Support => support::show(ui, view),
        Stage::Choice(chosen) => choice::show(ui, view, *chosen),
        Stage::Sealing(..) => {
            notice::wait(ui, view);
            None
        }
        Stage::Code(code) => code::show(ui, view, code, session.now()),
        Stage::Failed => notice::failed(ui, view),
        Stage::OutOfService => {
            let view = view.spoken_by(session.welcome()?);
            notice::out_of_service(ui, &view, session.mark_held())
        }
    }
}
