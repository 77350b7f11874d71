//! The support lines, all of them for everyone: after the questions, and behind *help* before.

use egui::{Rect, Sense, Stroke, Ui, pos2, vec2};
use language::Direction;
use site::{Day, Hours, Line, clock};
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
        let beside = look.size == TextSize::Normal && ui.available_width() >= 900.0;
        let mut need = None;
        for shown in view.lines {
            let first = need.replace(shown.need) != Some(shown.need);
            let title = first.then(|| view.text(shown.need.message()));
            if beside {
                line(ui, view, shown, title.as_deref(), NEED_WIDTH);
            } else {
                if let Some(title) = title {
                    ui.add_space(24.0);
                    paragraph(ui, look, Kind::Soft, &title);
                }
                line(ui, view, shown, None, 0.0);
            }
        }
    });
    page
}

/// The need, name and note from where the language begins, the number from where it ends: itself always
/// left to right, as it is dialled.
fn line(ui: &mut Ui, view: &View<'_>, line: &Line, need: Option<&str>, start: f32) {
    let look = &view.look;
    let palette = &look.palette;
    let (name, note) = texts(view, line);
    let width = ui.available_width();
    let number = Paragraph::new(ui, &look.latin(), Kind::Number, &line.number, width);
    let beside = width - start - number.width() - 24.0;
    let name_text = Paragraph::new(ui, look, Kind::LineName, &name, beside);
    let note_text = Paragraph::new(ui, look, Kind::Note, &note, beside);
    let height = name_text.height() + note_text.height() + 8.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());

    let top = rect.top() + 4.0;
    // From a distance to where the language begins, so wide.
    let part = |from: f32, wide: f32, top: f32| match look.direction {
        Direction::Ltr => Rect::from_min_size(pos2(rect.left() + from, top), vec2(wide, height)),
        Direction::Rtl => {
            Rect::from_min_size(pos2(rect.right() - from - wide, top), vec2(wide, height))
        }
    };
    name_text.paint(ui, look, part(start, beside, top), palette.ink);
    let below = part(start, beside, top + name_text.height());
    note_text.paint(ui, look, below, palette.soft);
    let middle = rect.center().y - 0.5 * number.height();
    let end = part(width - number.width(), number.width(), middle);
    number.paint(ui, &look.latin(), end, palette.accent);
    let edge = Stroke::new(2.0, palette.line);
    let under = match look.direction {
        Direction::Ltr => (rect.left() + start)..=rect.right(),
        Direction::Rtl => rect.left()..=(rect.right() - start),
    };
    ui.painter().hline(under, rect.bottom() - 1.0, edge);
    if let Some(need) = need {
        let text = Paragraph::new(ui, look, Kind::Soft, need, start - 24.0);
        text.paint(ui, look, part(0.0, start - 24.0, top + 3.0), palette.soft);
    }
    let need = need.map(|need| format!("{need}. ")).unwrap_or_default();
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
    (name, parts.join(" · "))
}

fn hours_text(view: &View<'_>, hours: Hours) -> String {
    let Hours::On {
        first,
        last,
        from,
        to,
    } = hours
    else {
        return view.text("hours-always");
    };
    let texts = &view.speech.texts;
    let days = if first == last {
        view.text(first.message())
    } else if (first, last) == (Day::Mon, Day::Sun) {
        view.text("days-all")
    } else {
        let names = [("first", first), ("last", last)];
        texts.text_with(
            "days-range",
            names.map(|(name, day)| (name, view.text(day.message()))),
        )
    };
    let variables = [("days", days), ("from", clock(from)), ("to", clock(to))];
    texts.text_with("hours-days", variables)
}
