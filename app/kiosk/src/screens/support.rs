//! The support lines, all of them for everyone: after the questions, and behind *help* before.

use egui::{Rect, Sense, Stroke, Ui, pos2, vec2};
use language::{Direction, Script};
use site::{Hours, Line};
use widgets::controls::{Button, Weight};
use widgets::page::{Page, Place, column, foot};
use widgets::text::{Kind, Paragraph, announce, paragraph};
use widgets::{TextSize, aloud};

use crate::session::{Action, View};

/// Room for the name of a need beside its lines.
const NEED_WIDTH: f32 = 196.0;

/// After the questions.
pub(crate) fn show(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let page = lines(ui, view);
    let [back, go] = ["question-back", "support-continue"].map(|id| view.text(id));
    let buttons = vec![
        (Place::Start, Button::back(&back), Action::Back),
        (Place::End, Button::forward(&go), Action::Continue),
    ];
    foot(ui, &view.look, page.foot, buttons)
}

/// Over another screen, which stays as it is.
pub(crate) fn help(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let page = lines(ui, view);
    let close = view.text("support-close");
    let button = Button::new(&close, Weight::Main);
    foot(
        ui,
        &view.look,
        page.foot,
        vec![(Place::End, button, Action::CloseOverlay)],
    )
}

/// The needs stand beside their lines where there is room, and above them where there is not.
fn lines(ui: &mut Ui, view: &View<'_>) -> Page {
    let look = &view.look;
    let page = Page::new(ui, look);
    column(ui, "support", page.body, |ui| {
        paragraph(ui, look, Kind::Title, &view.text("support-title"));
        paragraph(ui, look, Kind::Soft, &view.text("support-call-log"));
        ui.add_space(12.0);
        let beside = look.size == TextSize::Normal && ui.available_width() >= 900.0;
        for group in view.lines.chunk_by(|one, next| one.need == next.need) {
            let Some(first) = group.first() else { continue };
            let title = view.text(first.need.message());
            if beside {
                need_beside(ui, view, &title, group);
                continue;
            }
            ui.add_space(24.0);
            paragraph(ui, look, Kind::Soft, &title);
            for shown in group {
                line(ui, view, shown, "", 0.0);
            }
        }
    });
    page
}

/// However many lines the need itself takes, the next one begins under it.
fn need_beside(ui: &mut Ui, view: &View<'_>, title: &str, group: &[Line]) {
    let look = &view.look;
    let top = ui.cursor().top();
    let width = NEED_WIDTH - 24.0;
    let need = Paragraph::new(ui, look, Kind::Soft, title, width);
    let left = match look.direction {
        Direction::Ltr => ui.max_rect().left(),
        Direction::Rtl => ui.max_rect().right() - width,
    };
    let rect = Rect::from_min_size(pos2(left, top + 7.0), vec2(width, need.height()));
    need.paint(ui, look, rect, look.palette.soft);
    aloud::add(ui, look, rect, title);
    let mut spoken = format!("{title}. ");
    for shown in group {
        line(ui, view, shown, &spoken, NEED_WIDTH);
        spoken.clear();
    }
    let missing = rect.bottom() + 4.0 - ui.cursor().top();
    if missing > 0.0 {
        ui.add_space(missing);
    }
}

/// Name and note from where the language begins, the number from where it ends: itself always
/// left to right, as it is dialled.
fn line(ui: &mut Ui, view: &View<'_>, line: &Line, need: &str, start: f32) {
    let look = &view.look;
    let palette = &look.palette;
    let (name, note) = texts(view, line);
    let width = ui.available_width();
    let number = Paragraph::new(ui, &look.latin(), Kind::Number, &line.number, width);
    // Beside the text, or under it where that would leave too little room for words.
    let room = width - start - number.width() - 24.0;
    let is_beside = room >= 0.55 * width;
    let wide = if is_beside { room } else { width - start };
    let name_text = Paragraph::new(ui, look, Kind::LineName, &name, wide);
    let note_text = Paragraph::new(ui, look, Kind::Note, &note, wide);
    let texts_height = name_text.height() + note_text.height();
    let under_them = if is_beside { 0.0 } else { number.height() };
    let height = texts_height + under_them + 6.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());

    // Arabic letters reach further down than others.
    let top = rect.top()
        + if look.script == Script::Arabic {
            0.0
        } else {
            2.0
        };
    // From a distance to where the language begins, so wide.
    let part = |from: f32, wide: f32, top: f32| match look.direction {
        Direction::Ltr => Rect::from_min_size(pos2(rect.left() + from, top), vec2(wide, height)),
        Direction::Rtl => {
            Rect::from_min_size(pos2(rect.right() - from - wide, top), vec2(wide, height))
        }
    };
    name_text.paint(ui, look, part(start, wide, top), palette.ink);
    let below = part(start, wide, top + name_text.height());
    note_text.paint(ui, look, below, palette.soft);
    let (from, number_top) = if is_beside {
        (
            width - number.width(),
            rect.center().y - 0.5 * number.height(),
        )
    } else {
        (start, top + texts_height)
    };
    let end = part(from, number.width(), number_top);
    number.paint(ui, &look.latin(), end, palette.accent);
    let edge = Stroke::new(2.0, palette.line);
    let under = match look.direction {
        Direction::Ltr => (rect.left() + start)..=rect.right(),
        Direction::Rtl => rect.left()..=(rect.right() - start),
    };
    ui.painter().hline(under, rect.bottom() - 1.0, edge);
    let spoken = format!("{need}{name}. {note}. \u{2066}{}\u{2069}", line.number);
    announce(&response, Kind::Body, &spoken);
    for text in [name.as_str(), &note, &line.number] {
        aloud::add(ui, look, rect, text);
    }
}

/// Its name; and whom it is for, when it answers, what it costs, where the call shows.
fn texts(view: &View<'_>, line: &Line) -> (String, String) {
    let own = line.texts.get(view.speech.language.tag());
    let (name, for_whom) = own.map_or_else(
        || {
            let name = view.text(&format!("line-{}", line.id));
            (name, view.text(&format!("line-{}-note", line.id)))
        },
        |own| (own.name.clone(), own.note.clone()),
    );
    let mut parts = vec![for_whom];
    parts.retain(|part| !part.is_empty());
    parts.extend(line.hours.iter().map(|hours| hours_text(view, *hours)));
    if line.free == Some(true) {
        parts.push(view.text("cost-free"));
    }
    parts.extend(line.on_bill.map(|shows| {
        let id = if shows { "bill-shown" } else { "bill-hidden" };
        view.text(id)
    }));
    // No line begins with the dot.
    (name, parts.join("\u{a0}· "))
}

fn hours_text(view: &View<'_>, hours: Hours) -> String {
    let texts = view.speech.texts();
    hours.in_words(&|id, variables| texts.text_with(id, variables.iter().cloned()))
}
