//! What the tablet says of itself, and what it is told to do.

use egui::{Sense, Stroke, Ui, vec2};
use language::Language;
use widgets::controls::{Button, Weight};
use widgets::icons::{self, Icon};
use widgets::page::{Place, row_of};
use widgets::text::{Kind, Paragraph, announce, paragraph};

use super::{View, back, titled};
use crate::administration::state::{Action, Page};
use crate::message::{Event, Finding, Tally};

/// What the self-test looks at, by the message that names it here. Languages have names of their own.
const CHECKS: [(&str, &str); 11] = [
    ("settings", "admin-check-settings"),
    ("pin", "admin-check-pin"),
    ("site", "admin-check-site"),
    ("key", "admin-check-key"),
    ("service", "admin-check-service"),
    ("recordings", "admin-check-recordings"),
    ("sound", "admin-check-sound"),
    ("fonts", "admin-check-fonts"),
    ("disk", "admin-check-disk"),
    ("swap", "admin-check-swap"),
    ("courier", "admin-check-courier"),
];
const LOCKDOWN: (&str, &str) = ("lockdown", "admin-check-lockdown");

pub(super) fn self_test(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let [to_menu, again] = ["admin-back", "admin-test-again"].map(|id| view.text(id));
    let again = Button::new(&again, Weight::Plain).enabled(!view.room.is_busy());
    let foot = vec![
        back(&to_menu),
        (Place::End, again, Action::Open(Page::SelfTest)),
    ];
    titled(ui, view, "admin-test", foot, |ui| {
        let look = &view.look;
        let Some(findings) = view.room.findings() else {
            paragraph(ui, look, Kind::Body, &view.text("admin-test-busy"));
            return None;
        };
        let todos = findings.iter().filter(|finding| !finding.is_good).count();
        let summary = match u64::try_from(todos).unwrap_or(u64::MAX) {
            0 => view.text("admin-test-good"),
            todos => view.counted("admin-test-todo", "count", todos),
        };
        paragraph(ui, look, Kind::Body, &summary);
        ui.add_space(16.0);
        // What is to do stands first.
        for is_good in [false, true] {
            for found in findings.iter().filter(|found| found.is_good == is_good) {
                finding(ui, view, found);
            }
        }
        None
    })
}

fn finding(ui: &mut Ui, view: &View<'_>, found: &Finding) {
    let look = &view.look;
    let known = CHECKS.iter().chain([&LOCKDOWN]);
    let known = known.into_iter().find(|(what, _)| *what == found.what);
    let name = match known {
        Some((_, id)) => view.text(id),
        None => Language::load(&found.what)
            .map_or_else(|_| found.what.clone(), |own| own.name().to_owned()),
    };
    // A language's line begins with its name, which stands above it here.
    let own = format!("{name}: ");
    let text = found.text.strip_prefix(&own).unwrap_or(&found.text);
    let width = ui.available_width();
    let start = 44.0;
    let title = Paragraph::new(ui, look, Kind::LineName, &name, width - start);
    let text = Paragraph::new(ui, look, Kind::Note, text, width - start);
    let height = title.height() + text.height() + 14.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let mark = egui::Rect::from_min_size(rect.min, vec2(icons::SIDE, title.height()));
    let (icon, color, said) = if found.is_good {
        (Icon::Check, look.palette.accent, "admin-test-is-good")
    } else {
        (Icon::Forward, look.palette.ink, "admin-test-is-todo")
    };
    icons::paint(ui.painter(), icon, mark, color, look.direction);
    let inner = rect.with_min_x(rect.left() + start);
    title.paint(ui, look, inner, look.palette.ink);
    let below = inner.with_min_y(rect.top() + title.height());
    text.paint(ui, look, below, look.palette.soft);
    let edge = Stroke::new(2.0, look.palette.line);
    ui.painter()
        .hline(inner.x_range(), rect.bottom() - 6.0, edge);
    let name = format!("{}: {name}. {}", view.text(said), found.text);
    announce(&response, Kind::Body, &name);
}

const EVENTS: [(Event, &str); 6] = [
    (Event::Offered, "admin-event-offered"),
    (Event::NotNow, "admin-event-not-now"),
    (Event::Began, "admin-event-began"),
    (Event::Left, "admin-event-left"),
    (Event::TimedOut, "admin-event-timed-out"),
    (Event::Sealed, "admin-event-sealed"),
];

pub(super) fn tallies(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let to_menu = view.text("admin-back");
    titled(ui, view, "admin-tallies", vec![back(&to_menu)], |ui| {
        let look = &view.look;
        paragraph(ui, look, Kind::Soft, &view.text("admin-tallies-text"));
        ui.add_space(16.0);
        match view.room.tallies() {
            None => {}
            Some([]) => {
                paragraph(ui, look, Kind::Body, &view.text("admin-tallies-none"));
            }
            Some(tallies) => tallies.iter().for_each(|tally| month(ui, view, tally)),
        }
        None
    })
}

fn month(ui: &mut Ui, view: &View<'_>, tally: &Tally) {
    let look = &view.look;
    paragraph(ui, look, Kind::LineName, &tally.month);
    ui.add_space(4.0);
    for ((_, id), count) in EVENTS.iter().zip(tally.counts) {
        let count = count.map_or_else(|| view.text("admin-few"), |count| count.to_string());
        row_of(ui, look, 40.0, |ui| {
            let text = view.text(id);
            let name = Paragraph::new(ui, look, Kind::Note, &text, 560.0);
            let size = vec2(600.0_f32.min(ui.available_width() - 160.0), 40.0);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            let top = rect.center().y - 0.5 * name.height();
            name.paint(ui, look, rect.with_min_y(top), look.palette.soft);
            announce(&response, Kind::Body, &format!("{text}: {count}"));
            let count = Paragraph::new(ui, &look.latin(), Kind::LineName, &count, 160.0);
            let (rect, _) = ui.allocate_exact_size(vec2(160.0, 40.0), Sense::hover());
            count.paint_centered(ui, rect, look.palette.ink);
        });
    }
    ui.add_space(24.0);
}

pub(super) fn export(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let [to_menu, copy] = ["admin-back", "admin-export-copy"].map(|id| view.text(id));
    let copy = Button::new(&copy, Weight::Main).enabled(!view.room.is_busy());
    let foot = vec![back(&to_menu), (Place::End, copy, Action::Export)];
    titled(ui, view, "admin-export", foot, |ui| {
        let look = &view.look;
        paragraph(ui, look, Kind::Body, &view.text("admin-export-text"));
        ui.add_space(16.0);
        if view.room.is_busy() {
            paragraph(ui, look, Kind::Body, &view.text("admin-export-busy"));
        } else if view.room.exported() {
            let done = view.text("admin-export-done");
            paragraph(ui, look, Kind::Body, &done);
        }
        None
    })
}

pub(super) fn restart(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let [to_menu, restart] = ["admin-back", "admin-restart-now"].map(|id| view.text(id));
    let restart = Button::new(&restart, Weight::Main);
    let foot = vec![back(&to_menu), (Place::End, restart, Action::Restart)];
    titled(ui, view, "admin-restart", foot, |ui| {
        let text = view.text("admin-restart-text");
        paragraph(ui, &view.look, Kind::Body, &text);
        None
    })
}
