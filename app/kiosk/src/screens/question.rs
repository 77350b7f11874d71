//! One question, or what is told before some. Skipping is as easy as answering, and all answers look
//! alike.

use egui::{Event, Rect, Sense, StrokeKind, Ui, UiBuilder, Vec2, vec2};
use questionnaire::{Item, Kind as Asked, Runner};
use widgets::Look;
use widgets::controls::{Button, Weight, progress};
use widgets::page::{Page, Place, column, foot, row_of};
use widgets::text::{Kind, Paragraph, announce, paragraph};
use widgets::tiles::{self, Choose};

use crate::session::{Action, View};

const GAP: f32 = 14.0;
const STEP_HEIGHT: f32 = 96.0;

/// The room between the parts of a question.
#[derive(Debug, Clone, Copy)]
struct Gaps {
    top: f32,
    title: f32,
    choice: f32,
}

impl Gaps {
    const WIDE: Self = Self {
        top: 16.0,
        title: 24.0,
        choice: GAP,
    };

    /// Less under a question that takes more than two lines in its language, so that nothing scrolls.
    fn beside(ui: &Ui, look: &Look, title: &str) -> Self {
        let height =
            |text| Paragraph::new(ui, look, Kind::Title, text, ui.available_width()).height();
        if height(title) < 2.5 * height("1") {
            return Self::WIDE;
        }
        Self {
            top: 4.0,
            title: 14.0,
            choice: 8.0,
        }
    }
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, runner: &Runner) -> Option<Action> {
    let look = &view.look;
    let page = Page::new(ui, look);
    let item = runner.current()?;
    show_progress(ui, view, runner, page.body);
    let mut action = typed(ui, item).or_else(|| entered(ui, runner));
    let body = page.body.with_min_y(page.body.top() + 24.0);
    column(ui, &item.id, body, |ui| {
        let title = view.text(&format!("item-{}", item.id));
        let gaps = Gaps::beside(ui, look, &title);
        ui.add_space(gaps.top);
        if let Some(frame) = frame(view, item) {
            paragraph(ui, look, Kind::Soft, &frame);
            ui.add_space(8.0);
        }
        paragraph(ui, look, Kind::Title, &title);
        ui.add_space(gaps.title);
        action = match item.kind {
            Asked::Note => {
                paragraph(
                    ui,
                    look,
                    Kind::Body,
                    &view.text(&format!("item-{}-text", item.id)),
                );
                None
            }
            Asked::Single(_) => show_choices(ui, view, runner, item, Choose::One, gaps),
            Asked::Multiple { .. } => show_choices(ui, view, runner, item, Choose::Several, gaps),
            Asked::Scale { from, to } => show_scale(ui, view, runner, item, from, to),
            Asked::Integer { .. } => show_number(ui, view, runner, item),
        }
        .or(action);
    });
    show_foot(ui, view, page.foot, runner).or(action)
}

fn show_foot(ui: &mut Ui, view: &View<'_>, rect: Rect, runner: &Runner) -> Option<Action> {
    let [back, skip, next] =
        ["question-back", "question-skip", "question-next"].map(|id| view.text(id));
    let forward = Button::forward(&next).enabled(runner.can_go_on());
    let mut buttons = vec![
        (Place::Start, Button::back(&back), Action::Back),
        (Place::End, forward, Action::Next),
    ];
    // *Skip* is as large as the others and never off; what is only read has nothing to skip.
    if runner
        .current()
        .is_some_and(|item| item.kind != Asked::Note)
    {
        let skip = Button::new(&skip, Weight::Plain);
        buttons.push((Place::Middle, skip, Action::Skip));
    }
    foot(ui, &view.look, rect, buttons)
}

/// The time frame, and how it is answered where that is not plain to see.
fn frame(view: &View<'_>, item: &Item) -> Option<String> {
    let frame = || view.text(&format!("item-{}-frame", item.id));
    match item.kind {
        Asked::Note => None,
        Asked::Single(_) | Asked::Scale { .. } => Some(frame()),
        Asked::Multiple { .. } => Some(format!(
            "{}\u{a0}· {}",
            frame(),
            view.text("question-several")
        )),
        Asked::Integer { least, most } => {
            let bounds = [("least", least), ("most", most)];
            let between = view.speech.texts().text_with("question-between", bounds);
            Some(format!("{}\u{a0}· {between}", frame()))
        }
    }
}

/// A digit typed on a keyboard.
pub(super) fn digit(ui: &Ui) -> Option<u8> {
    ui.input(|input| {
        let texts = input.events.iter().filter_map(|event| match event {
            Event::Text(text) => text.parse::<u8>().ok().filter(|digit| *digit <= 9),
            _ => None,
        });
        texts.max()
    })
}

/// With a keyboard, digits choose or are typed.
fn typed(ui: &Ui, item: &Item) -> Option<Action> {
    let digit = digit(ui);
    let erases = ui.input(|input| input.key_pressed(egui::Key::Backspace));
    match (&item.kind, digit) {
        (Asked::Integer { .. }, Some(digit)) => Some(Action::Digit(digit)),
        (Asked::Integer { .. }, None) => erases.then_some(Action::Erase),
        (Asked::Single(_) | Asked::Multiple { .. }, Some(digit)) => {
            usize::from(digit).checked_sub(1).map(Action::Answer)
        }
        // A step by its own number.
        (Asked::Scale { from, to }, Some(digit)) => {
            let step = Some(i32::from(digit)).filter(|step| (*from..=*to).contains(step))?;
            usize::try_from(step - from).ok().map(Action::Answer)
        }
        _ => None,
    }
}

/// Enter goes on, unless it presses what has the focus.
fn entered(ui: &Ui, runner: &Runner) -> Option<Action> {
    let nothing_focused = ui.memory(|memory| memory.focused().is_none());
    let pressed = ui.input(|input| input.key_pressed(egui::Key::Enter));
    (nothing_focused && pressed && runner.can_go_on()).then_some(Action::Next)
}

fn show_choices(
    ui: &mut Ui,
    view: &View<'_>,
    runner: &Runner,
    item: &Item,
    choose: Choose,
    gaps: Gaps,
) -> Option<Action> {
    let mut action = None;
    for (place, choice) in item.choices().iter().enumerate() {
        let chosen = runner.answers().has(&item.id, choice);
        let text = view.text(&format!("answer-{choice}"));
        if tiles::choice(ui, &view.look, choose, chosen, &text, None) {
            action = Some(Action::Answer(place));
        }
        ui.add_space(gaps.choice);
    }
    action
}

/// Steps of one width from where the language begins, and under them what the ends mean.
fn show_scale(
    ui: &mut Ui,
    view: &View<'_>,
    runner: &Runner,
    item: &Item,
    from: i32,
    to: i32,
) -> Option<Action> {
    let look = &view.look;
    let [low, high] = ["low", "high"].map(|end| view.text(&format!("item-{}-{end}", item.id)));
    let count = f32::from(u8::try_from(to - from + 1).unwrap_or(u8::MAX));
    let size = vec2((ui.available_width() + GAP) / count - GAP, STEP_HEIGHT);
    let mut action = None;
    row_of(ui, look, STEP_HEIGHT, |ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for (place, value) in (from..=to).enumerate() {
            let chosen = runner.answers().number(&item.id) == Some(value);
            let text = value.to_string();
            let name = match value {
                value if value == from => format!("{text}. {low}"),
                value if value == to => format!("{text}. {high}"),
                _ => text.clone(),
            };
            if tiles::step(ui, look, size, chosen, &text, &name) {
                action = Some(Action::Answer(place));
            }
        }
    });
    ui.add_space(10.0);
    show_ends(ui, view, &low, &high);
    action
}

/// Seen only: the steps carry them for who listens.
fn show_ends(ui: &mut Ui, view: &View<'_>, low: &str, high: &str) {
    let look = &view.look;
    let half = 0.5 * ui.available_width() - GAP;
    let [low, high] = [low, high].map(|text| Paragraph::new(ui, look, Kind::Soft, text, half));
    let size = vec2(ui.available_width(), low.height().max(high.height()));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    low.paint(ui, look, rect, look.palette.soft);
    let start = rect.width() - high.width();
    let at_end = match look.direction {
        language::Direction::Ltr => rect.with_min_x(rect.left() + start),
        language::Direction::Rtl => rect.with_max_x(rect.right() - start),
    };
    high.paint(ui, look, at_end, look.palette.soft);
}

/// What has been typed, and keys to type it with.
fn show_number(ui: &mut Ui, view: &View<'_>, runner: &Runner, item: &Item) -> Option<Action> {
    let look = &view.look;
    let number = runner.answers().number(&item.id);
    let shown = number.map(|number| number.to_string()).unwrap_or_default();
    let (field, response) = ui.allocate_exact_size(vec2(220.0, 84.0), Sense::hover());
    let field = match look.direction {
        language::Direction::Ltr => field,
        language::Direction::Rtl => {
            field.translate(vec2(ui.available_width() - field.width(), 0.0))
        }
    };
    let edge = egui::Stroke::new(2.0, look.palette.soft);
    ui.painter()
        .rect(field, 18.0, look.palette.surface, edge, StrokeKind::Inside);
    let digits = Paragraph::new(ui, &look.latin(), Kind::Number, &shown, field.width());
    digits.paint_centered(ui, field, look.palette.ink);
    let texts = view.speech.texts();
    let name = texts.text_with("question-typed", [("number", shown.as_str())]);
    announce(&response, Kind::Body, &name);
    ui.add_space(20.0);

    let mut action = None;
    let width = (ui.available_width() + GAP) / 6.0 - GAP;
    let size = Vec2::new(width, STEP_HEIGHT);
    // Digits stand from left to right in every language.
    for digits in [[1, 2, 3, 4, 5], [6, 7, 8, 9, 0]] {
        row_of(ui, &look.latin(), STEP_HEIGHT, |ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for digit in digits {
                if tiles::key(ui, &look.latin(), size, &digit.to_string()) {
                    action = Some(Action::Digit(digit));
                }
            }
            let erase = view.text("question-erase");
            if digits.contains(&0) && tiles::key(ui, look, size, &erase) {
                action = Some(Action::Erase);
            }
        });
        ui.add_space(GAP);
    }
    action
}

fn show_progress(ui: &mut Ui, view: &View<'_>, runner: &Runner, body: Rect) {
    let progressed = runner.progress();
    let percent = 100 * progressed.done / progressed.total.max(1);
    let percent = u8::try_from(percent).unwrap_or(100);
    let name = view
        .speech
        .texts()
        .text_with("question-progress", [("percent", percent)]);
    let rect = Rect::from_min_size(body.min, vec2(body.width(), 8.0));
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        progress(ui, &view.look, f32::from(percent) / 100.0, &name);
    });
}
