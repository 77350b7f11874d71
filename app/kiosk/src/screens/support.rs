//! The support lines, all of them for everyone: after the questions, and behind *help* before.

use egui::{Rect, Sense, Stroke, Ui, pos2, vec2};
use language::Direction;
use site::Line;
use widgets::controls::{Button, Weight};
use widgets::page::{Page, Place, column, foot};
use widgets::text::{Kind, Paragraph, announce, paragraph};

use crate::session::{Action, View};

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

fn lines(ui: &mut Ui, view: &View<'_>) -> Page {
    let page = Page::new(ui, &view.look);
    let lines = view
        .site
        .map(|site| site.lines.as_slice())
        .unwrap_or_default();
    column(ui, page.body, |ui| {
        paragraph(ui, &view.look, Kind::Title, &view.text("support-title"));
        paragraph(ui, &view.look, Kind::Soft, &view.text("support-call-log"));
        for shown in lines {
            line(ui, view, shown);
        }
    });
    page
}

/// Name and note from where the language begins, the number from where it ends: itself always left to
/// right, as it is dialled.
fn line(ui: &mut Ui, view: &View<'_>, line: &Line) {
    let look = &view.look;
    let name = view.text(&format!("line-{}", line.id));
    let note = view.text(&format!("line-{}-note", line.id));
    let width = ui.available_width();
    let number = Paragraph::new(ui, &look.latin(), Kind::Number, &line.number, width);
    let beside = width - number.width() - 24.0;
    let name_text = Paragraph::new(ui, look, Kind::LineName, &name, beside);
    let note_text = Paragraph::new(ui, look, Kind::Note, &note, beside);
    let height = name_text.height() + note_text.height() + 8.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());

    let middle = rect.center().y - 0.5 * number.height();
    let (left, number_left) = match look.direction {
        Direction::Ltr => (rect.left(), rect.right() - number.width()),
        Direction::Rtl => (rect.right() - beside, rect.left()),
    };
    let area = Rect::from_min_size(pos2(left, rect.top() + 3.0), vec2(beside, height));
    name_text.paint(ui, look, area, look.palette.ink);
    note_text.paint(
        ui,
        look,
        area.with_min_y(area.top() + name_text.height()),
        look.palette.soft,
    );
    let area = Rect::from_min_size(
        pos2(number_left, middle),
        vec2(number.width(), number.height()),
    );
    number.paint(ui, &look.latin(), area, look.palette.accent);
    let edge = Stroke::new(2.0, look.palette.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 1.0, edge);
    announce(
        &response,
        Kind::Body,
        &format!("{name}. {note}. \u{2066}{}\u{2069}", line.number),
    );
}
