//! What the participant chose to show: first what matters now, then each answer beside its question. Or
//! that nothing is shown, and how to go on.

use egui::{Rect, Sense, Stroke, Ui, UiBuilder, pos2, vec2};
use questionnaire::{Answer, Disclosure, Item, Kind as Asked, Questionnaire, Response, Route};
use widgets::Look;
use widgets::controls::Weight;
use widgets::page::column;
use widgets::text::{Kind, Paragraph, announce, paragraph};

use super::outcome::{escape, row_of_buttons};
use super::{View, guide, show_refusal, titled};
use crate::window::reading::{Reading, Tab};
use crate::window::speech::Speech;
use crate::window::state::Action;

const FOOT: f32 = 128.0;
const GAP: f32 = 16.0;
const LEAST_CARD: f32 = 190.0;
/// Narrower than this a page has no room for a word beside its buttons.
const NARROW: f32 = 480.0;
const NARROW_FOOT: f32 = 138.0;

pub(super) fn show(ui: &mut Ui, view: &View<'_>, page: Rect, reading: &Reading) -> Option<Action> {
    let response = &reading.response;
    let title = match response.disclosure() {
        Disclosure::Answers => "read-title-answers",
        Disclosure::Talk => "read-title-talk",
        Disclosure::Withheld => "read-title-withheld",
    };
    let foot = if page.width() < NARROW {
        NARROW_FOOT
    } else {
        FOOT
    };
    let (top, foot) = page.split_top_bottom_at_y(page.bottom() - foot);
    let mut action = None;
    column(ui, ("reading", reading.tab), top, |ui| {
        let area = ui.available_rect_before_wrap();
        titled(ui, view, area, &view.text(title), |ui| {
            paragraph(ui, &view.look, Kind::DeskSoft, &origin(view, reading));
            ui.add_space(10.0);
            action = tabs(ui, view, reading);
            ui.add_space(18.0);
            match (reading.tab, view.desk.office()) {
                (Tab::Guide, Some(office)) => guide::show(ui, view, office, reading),
                (Tab::Services, Some(office)) => guide::services(ui, view, office, reading),
                _ => action = show_shown(ui, view, reading).or(action.take()),
            }
        });
    });
    let from_foot = ui
        .scope_builder(UiBuilder::new().max_rect(foot), |ui| {
            show_foot(ui, view, reading)
        })
        .inner;
    from_foot.or(action).or_else(|| escape(ui))
}

fn tabs(ui: &mut Ui, view: &View<'_>, reading: &Reading) -> Option<Action> {
    let names = Tab::ALL.map(|tab| (view.text(tab.message()), tab == reading.tab));
    let pressed = widgets::desk::tabs(ui, &view.look, &names)?;
    Tab::ALL.get(pressed).copied().map(Action::Show)
}

fn show_shown(ui: &mut Ui, view: &View<'_>, reading: &Reading) -> Option<Action> {
    match reading.response.disclosure() {
        Disclosure::Answers => return show_answers(ui, view, reading),
        Disclosure::Talk => show_way_on(ui, view, "read-talk-text"),
        Disclosure::Withheld => show_way_on(ui, view, "read-withheld-text"),
    }
    None
}

fn show_way_on(ui: &mut Ui, view: &View<'_>, id: &str) {
    for text in view.text(id).split("\n\n") {
        paragraph(ui, &view.look, Kind::DeskText, text);
        ui.add_space(10.0);
    }
}

fn show_foot(ui: &mut Ui, view: &View<'_>, reading: &Reading) -> Option<Action> {
    let edge = Stroke::new(2.0, view.look.palette.line);
    ui.painter()
        .hline(ui.max_rect().x_range(), ui.max_rect().top(), edge);
    ui.add_space(18.0);
    let text = if reading.is_over {
        "finish-over"
    } else {
        "read-either"
    };
    let finish = ("read-finish", Weight::Main, Action::Finish);
    let buttons = vec![finish, ("read-later", Weight::Plain, Action::Later)];
    if ui.available_width() >= NARROW || reading.is_over {
        paragraph(ui, &view.look, Kind::DeskSoft, &view.text(text));
        show_refusal(ui, view);
        ui.add_space(10.0);
    }
    row_of_buttons(ui, view, buttons)
}

/// In which language and month it was given.
fn origin(view: &View<'_>, reading: &Reading) -> String {
    let origin = reading.response.origin();
    let language =
        (reading.theirs.as_ref()).map_or(origin.language.as_str(), |it| it.language.name());
    let variables = [("language", language), ("month", origin.month.as_str())];
    view.speech.texts.text_with("read-origin", variables)
}

fn show_answers(ui: &mut Ui, view: &View<'_>, reading: &Reading) -> Option<Action> {
    let response = &reading.response;
    let remark = |ui: &mut Ui, kind, id| paragraph(ui, &view.look, kind, &view.text(id));
    let Some(questionnaire) = &reading.asked else {
        // Of what is not known nothing can be said but what was written.
        remark(ui, Kind::DeskStrong, "read-other-version");
        ui.add_space(12.0);
        show_as_written(ui, view, &view.look, response, &|_| true);
        return None;
    };
    if !reading.is_known {
        remark(ui, Kind::DeskStrong, "read-other-version");
        ui.add_space(12.0);
    }
    show_routes(ui, view, &reading.routes);
    if reading.is_known {
        show_scores(ui, view, questionnaire, response);
    }
    if !questionnaire.validated() {
        remark(ui, Kind::DeskSoft, "read-not-validated");
    }
    ui.add_space(12.0);
    let action = show_language_switch(ui, view, reading);
    let theirs = reading.theirs.as_ref().filter(|_| reading.original);
    let ours = view.desk.asking(reading).unwrap_or(view.speech);
    let speech = theirs.unwrap_or(ours);
    let look = speech.look(view.look.palette);
    for group in questionnaire.groups() {
        let items = questionnaire.items_of(group);
        let answered: Vec<_> = items
            .filter_map(|item| Some((item, response.answers().get(&item.id)?)))
            .collect();
        if answered.is_empty() {
            continue;
        }
        ui.add_space(18.0);
        let title = speech.texts.text(&format!("group-{}", group.id));
        paragraph(ui, &look, Kind::DeskHead, &title);
        ui.add_space(4.0);
        for (item, answer) in answered {
            let question = speech.texts.text(&format!("item-{}", item.id));
            let frame = speech.texts.text(&format!("item-{}-frame", item.id));
            let given = given(view, speech, item, answer);
            row(
                ui,
                &look,
                &question,
                &frame,
                &given,
                *answer == Answer::Skipped,
            );
        }
    }
    let is_unknown = |id: &str| questionnaire.items().iter().all(|item| item.id != id);
    show_as_written(ui, view, &look, response, &is_unknown);
    action
}

/// The figures of an instrument, each with what it means and who says so.
fn show_scores(ui: &mut Ui, view: &View<'_>, questionnaire: &Questionnaire, response: &Response) {
    for score in questionnaire.told_scores(response.answers()) {
        let texts = &view.speech.texts;
        let written = |value: f64| view.speech.decimal(value);
        let value = score.value.map(written);
        let cutoff = written(score.cutoff.unwrap_or_default());
        let (id, id_soft) = match (score.value, score.cutoff) {
            (None, _) => ("score-unknown", "score-source"),
            (Some(_), None) => ("score-value", "score-source"),
            (Some(value), Some(cutoff)) if value >= cutoff => ("score-reached", "score-cutoff"),
            (Some(_), Some(_)) => ("score-below", "score-cutoff"),
        };
        let variables = [
            ("name", score.name),
            ("value", value.as_deref().unwrap_or_default()),
        ];
        let text = texts.text_with(id, variables);
        paragraph(ui, &view.look, Kind::DeskStrong, &text);
        let variables = [("cutoff", cutoff.as_str()), ("source", score.source)];
        let text = texts.text_with(id_soft, variables);
        paragraph(ui, &view.look, Kind::DeskSoft, &text);
        ui.add_space(8.0);
    }
}

/// Answers by the names of their items, for whom no question is known.
fn show_as_written(
    ui: &mut Ui,
    view: &View<'_>,
    look: &Look,
    response: &Response,
    is_shown: &dyn Fn(&str) -> bool,
) {
    for (id, answer) in response.answers().iter().filter(|(id, _)| is_shown(id)) {
        row(ui, look, id, "", &raw(view, answer), false);
    }
}

fn show_language_switch(ui: &mut Ui, view: &View<'_>, reading: &Reading) -> Option<Action> {
    let tag = &reading.response.origin().language;
    if tag == view.speech.language.tag() {
        return None;
    }
    let id = if reading.original {
        "read-own"
    } else {
        "read-original"
    };
    let meaning = Action::ShowOriginal(!reading.original);
    row_of_buttons(ui, view, vec![(id, Weight::Plain, meaning)])
}

/// Cards in rows, as many beside each other as fit: what each is, and what it rests on.
fn show_routes(ui: &mut Ui, view: &View<'_>, routes: &[Route]) {
    let look = &view.look;
    let all = ui.available_width();
    let columns = ((all + GAP) / (LEAST_CARD + GAP)).floor().clamp(1.0, 4.0);
    let width = (all + GAP) / columns - GAP;
    let inner = width - 2.0 * widgets::desk::CARD_MARGIN.x;
    let cards: Vec<_> = (routes.iter())
        .map(|route| {
            let title = view.text(&format!("route-{}", route.id()));
            let note = view.text(&format!("route-{}-note", route.id()));
            let head = Paragraph::new(ui, look, Kind::DeskHead, &title, inner);
            let below = Paragraph::new(ui, look, Kind::DeskSoft, &note, inner);
            (head, below, format!("{title}. {note}"))
        })
        .collect();
    let heights = cards
        .iter()
        .map(|(head, below, _)| head.height() + below.height());
    let height = heights.fold(0.0, f32::max) + 2.0 * widgets::desk::CARD_MARGIN.y;
    let (left, mut top) = (ui.cursor().left(), ui.cursor().top());
    let mut at = left;
    for (head, below, spoken) in &cards {
        if at + width > left + all + 1.0 {
            at = left;
            top += height + GAP;
        }
        let rect = Rect::from_min_size(pos2(at, top), vec2(width, height));
        let (inner, response) = widgets::desk::card(ui, look, rect);
        head.paint(ui, look, inner, look.palette.ink);
        let under = inner.with_min_y(inner.top() + head.height());
        below.paint(ui, look, under, look.palette.soft);
        announce(&response, Kind::DeskText, spoken);
        at += width + GAP;
    }
    let bottom = Rect::from_min_max(pos2(left, top), pos2(left + all, top + height));
    ui.allocate_rect(bottom, Sense::hover());
    ui.add_space(14.0);
}

/// A question with its time frame, and what was answered to it. What was skipped is soft: it is no no.
fn row(ui: &mut Ui, look: &Look, question: &str, frame: &str, given: &str, skipped: bool) {
    let width = ui.available_width();
    let answer_width = 0.34 * width;
    let asked = Paragraph::new(
        ui,
        look,
        Kind::DeskText,
        question,
        width - answer_width - 24.0,
    );
    let when = Paragraph::new(ui, look, Kind::DeskSoft, frame, width - answer_width - 24.0);
    let (kind, color) = if skipped {
        (Kind::DeskText, look.palette.soft)
    } else {
        (Kind::DeskStrong, look.palette.ink)
    };
    let answer = Paragraph::new(ui, look, kind, given, answer_width);
    let frame_height = if frame.is_empty() { 0.0 } else { when.height() };
    let height = (asked.height() + frame_height).max(answer.height()) + 18.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let inner = rect.shrink2(vec2(0.0, 9.0));
    let (questions, answers) = match look.direction {
        language::Direction::Ltr => {
            let (left, right) = inner.split_left_right_at_x(inner.right() - answer_width);
            (left.with_max_x(left.right() - 24.0), right)
        }
        language::Direction::Rtl => {
            let (left, right) = inner.split_left_right_at_x(inner.left() + answer_width);
            (right.with_min_x(right.left() + 24.0), left)
        }
    };
    asked.paint(ui, look, questions, look.palette.ink);
    let below = questions.with_min_y(questions.top() + asked.height());
    when.paint(ui, look, below, look.palette.soft);
    answer.paint(ui, look, answers, color);
    let edge = Stroke::new(1.0, look.palette.line);
    ui.painter().hline(rect.x_range(), rect.bottom(), edge);
    announce(
        &response,
        Kind::DeskText,
        &format!("{question} {frame}: {given}"),
    );
}

fn given(view: &View<'_>, speech: &Speech, item: &Item, answer: &Answer) -> String {
    let choice = |choice: &String| speech.texts.text(&format!("answer-{choice}"));
    match (answer, &item.kind) {
        (Answer::Skipped, _) => speech_or_own(view, speech, "read-skipped"),
        (Answer::Choice(own), _) => choice(own),
        (Answer::Choices(all), _) => all.iter().map(choice).collect::<Vec<_>>().join(", "),
        (Answer::Number(number), Asked::Scale { from, to }) => {
            let end = |end: &str| speech.texts.text(&format!("item-{}-{end}", item.id));
            format!("{number} ({from} {} – {to} {})", end("low"), end("high"))
        }
        (Answer::Number(number), _) => number.to_string(),
    }
}

/// Words of the desk are there in the workers' languages only.
fn speech_or_own(view: &View<'_>, speech: &Speech, id: &str) -> String {
    if speech.texts.has(id) {
        speech.texts.text(id)
    } else {
        view.text(id)
    }
}

/// An answer to an item that this version does not have, as it stands.
fn raw(view: &View<'_>, answer: &Answer) -> String {
    match answer {
        Answer::Skipped => view.text("read-skipped"),
        Answer::Choice(choice) => choice.clone(),
        Answer::Choices(choices) => choices.join(", "),
        Answer::Number(number) => number.to_string(),
    }
}
