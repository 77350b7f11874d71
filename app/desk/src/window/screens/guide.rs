//! How to talk about what was told, and where there is support: beside the answers, one page each.

use egui::{Sense, Stroke, Ui, vec2};
use site::Line;
use widgets::text::{Kind, Paragraph, announce, paragraph};

use super::View;
use crate::window::office::Office;
use crate::window::reading::Reading;

/// For each thing that was told, what to ask, say and do; the workplace's own words where it has any.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, office: &Office, reading: &Reading) {
    let tag = view.speech.language.tag();
    let own = office.site().texts.get(tag);
    // What is confidential and what is not is said before anything is asked.
    paragraph(ui, &view.look, Kind::DeskHead, &view.text("talk-always"));
    ui.add_space(4.0);
    let replaced = own.and_then(|own| own.guide.get("always"));
    let shipped = || view.text("guide-always");
    show_text(ui, view, &replaced.cloned().unwrap_or_else(shipped));
    ui.add_space(18.0);
    for route in reading.guide() {
        paragraph(
            ui,
            &view.look,
            Kind::DeskHead,
            &view.text(&format!("route-{}", route.id())),
        );
        ui.add_space(4.0);
        let replaced = own.and_then(|own| own.guide.get(route.id()));
        let shipped = || view.text(&format!("guide-{}", route.id()));
        show_text(ui, view, &replaced.cloned().unwrap_or_else(shipped));
        ui.add_space(18.0);
    }
}

/// Parts stand apart by an empty line; the first line of a part of several is its head.
fn show_text(ui: &mut Ui, view: &View<'_>, text: &str) {
    for part in text.split("\n\n") {
        let (head, rest) = part.split_once('\n').unwrap_or(("", part));
        if !head.is_empty() {
            paragraph(ui, &view.look, Kind::DeskStrong, head);
        }
        for line in rest.lines() {
            paragraph(ui, &view.look, Kind::DeskText, line);
            ui.add_space(2.0);
        }
        ui.add_space(10.0);
    }
}

/// Whom to call or to go to, open now or not.
pub(super) fn services(ui: &mut Ui, view: &View<'_>, office: &Office, reading: &Reading) {
    paragraph(ui, &view.look, Kind::DeskText, &view.text("services-text"));
    ui.add_space(8.0);
    let lines = office.site().lines_on(office.now().date());
    for line in reading.services(&lines) {
        service(ui, view, office, line);
    }
}

fn service(ui: &mut Ui, view: &View<'_>, office: &Office, line: &Line) {
    let look = &view.look;
    let own = line.texts.get(view.speech.language.tag());
    let (name, note) = own.map_or_else(
        || {
            let name = view.text(&format!("line-{}", line.id));
            (name, view.text(&format!("line-{}-note", line.id)))
        },
        |own| (own.name.clone(), own.note.clone()),
    );
    let open = match line.answers_at(office.now()) {
        Some(true) => view.text("services-open"),
        Some(false) => view.text("services-closed"),
        None if line.hours.is_empty() => view.text("services-unknown"),
        None => view.text("services-day-off"),
    };
    let texts = &view.speech.texts;
    let hours = (line.hours.iter()).map(|hours| {
        hours.in_words(&|id, variables| texts.text_with(id, variables.iter().cloned()))
    });
    let parts: Vec<_> = std::iter::once(note).chain(hours).collect();
    let about = parts.join("\u{a0}· ");

    let width = ui.available_width();
    let number_width = 0.34 * width;
    let left_width = width - number_width - 24.0;
    let title = Paragraph::new(ui, look, Kind::DeskStrong, &name, left_width);
    let below = Paragraph::new(ui, look, Kind::DeskSoft, &about, left_width);
    let number = format!("\u{2066}{}\u{2069}", line.number);
    let number = Paragraph::new(ui, look, Kind::DeskStrong, &number, number_width);
    let now = Paragraph::new(ui, look, Kind::DeskSoft, &open, number_width);
    let height = (title.height() + below.height()).max(number.height() + now.height()) + 18.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let inner = rect.shrink2(vec2(0.0, 9.0));
    let (left, right) = inner.split_left_right_at_x(inner.right() - number_width);
    title.paint(ui, look, left, look.palette.ink);
    let under = left.with_min_y(left.top() + title.height());
    below.paint(ui, look, under, look.palette.soft);
    number.paint(ui, look, right, look.palette.ink);
    let under = right.with_min_y(right.top() + number.height());
    now.paint(ui, look, under, look.palette.soft);
    let edge = Stroke::new(1.0, look.palette.line);
    ui.painter().hline(rect.x_range(), rect.bottom(), edge);
    let spoken = format!("{name}. {about}. {}. {open}", line.number);
    announce(&response, Kind::DeskText, &spoken);
}
