//! Support lines nearby: what there is, and typing one.

use egui::{Sense, StrokeKind, Ui, UiBuilder, vec2};
use site::{Hours, LocalLine, Service, clock};
use widgets::controls::{Button, Weight};
use widgets::page::{Place, row_of};
use widgets::text::{Kind, Paragraph, announce, paragraph};
use widgets::tiles;

use super::{View, back, pad, titled};
use crate::administration::draft::{Days, Draft, Step};
use crate::administration::state::Action;

const PAD: f32 = 360.0;
const GAP: f32 = 14.0;

pub(super) fn show(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let look = &view.look;
    let to_menu = view.text("admin-back");
    titled(ui, view, "admin-lines", vec![back(&to_menu)], |ui| {
        paragraph(ui, look, Kind::Soft, &view.text("admin-lines-text"));
        ui.add_space(16.0);
        let mut action = None;
        for service in Service::ALL {
            let name = view.text(&format!("line-{}", service.id()));
            let note = match view.room.line(service) {
                None => view.text("admin-line-none"),
                Some(line) => summary(view, line),
            };
            if tiles::entry_of_tablet(ui, look, &name, &note) {
                action = Some(Action::Edit(service));
            }
            ui.add_space(12.0);
        }
        action
    })
}

fn summary(view: &View<'_>, line: &LocalLine) -> String {
    let id = if view.room.is_over(line) {
        "admin-line-over"
    } else {
        "admin-line-until"
    };
    let until = view.with(id, "day", &line.valid_until.to_string());
    let hours = line.hours.map(|hours| hours_text(view, hours));
    let number = format!("\u{2066}{}\u{2069}", line.number);
    let parts = [Some(number), hours, Some(until)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn hours_text(view: &View<'_>, hours: Hours) -> String {
    let Hours::On { last, from, to, .. } = hours else {
        return view.text("hours-always");
    };
    let id = if last == site::Day::Sun {
        "admin-days-daily"
    } else {
        "admin-days-weekdays"
    };
    format!("{} {}–{}", view.text(id), clock(from), clock(to))
}

/// Number and pad at one side, hours and last day at the other; under each other where there is no room.
pub(super) fn edit(ui: &mut Ui, view: &View<'_>, draft: &Draft) -> Option<Action> {
    let [cancel, remove, keep] =
        ["admin-cancel", "admin-line-remove", "admin-line-keep"].map(|id| view.text(id));
    let is_whole = draft.to_line().is_some();
    let mut foot = vec![back(&cancel)];
    if draft.is_set {
        let remove = Button::new(&remove, Weight::Plain);
        foot.push((Place::Middle, remove, Action::RemoveLine));
    }
    let keep = Button::new(&keep, Weight::Main).enabled(is_whole);
    foot.push((Place::End, keep, Action::KeepLine));
    let title = format!("line-{}", draft.service.id());
    let action = titled(ui, view, &title, foot, |ui| {
        let all = ui.available_rect_before_wrap();
        if all.width() < 900.0 {
            let typed = number(ui, view, draft);
            ui.add_space(24.0);
            return times(ui, view, draft).or(typed);
        }
        let (left, right) = (
            all.with_max_x(all.left() + PAD),
            all.with_min_x(all.left() + PAD + 56.0),
        );
        let typed = ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
            number(ui, view, draft)
        });
        let set = ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
            times(ui, view, draft)
        });
        set.inner.or(typed.inner)
    });
    // A button that can't be pressed yet keeps nothing.
    action.filter(|action| *action != Action::KeepLine || is_whole)
}

fn number(ui: &mut Ui, view: &View<'_>, draft: &Draft) -> Option<Action> {
    let look = &view.look.latin();
    paragraph(ui, &view.look, Kind::Soft, &view.text("admin-line-number"));
    ui.add_space(8.0);
    let (field, response) = ui.allocate_exact_size(vec2(PAD, 72.0), Sense::hover());
    let edge = egui::Stroke::new(2.0, look.palette.soft);
    ui.painter()
        .rect(field, 18.0, look.palette.surface, edge, StrokeKind::Inside);
    let shown = Paragraph::new(ui, look, Kind::Number, &draft.number, field.width());
    shown.paint_centered(ui, field, look.palette.ink);
    let name = view.with("admin-line-typed", "number", &draft.number);
    announce(&response, Kind::Body, &name);
    ui.add_space(14.0);
    pad::show(ui, look, PAD, Some('-'), &view.text("admin-erase"))
}

fn times(ui: &mut Ui, view: &View<'_>, draft: &Draft) -> Option<Action> {
    let look = &view.look;
    paragraph(ui, look, Kind::Soft, &view.text("admin-line-hours"));
    ui.add_space(8.0);
    let mut action = None;
    let rows = [
        [
            ("admin-days-unknown", Days::Unknown),
            ("admin-days-always", Days::Always),
        ],
        [
            ("admin-days-weekdays", Days::Weekdays),
            ("admin-days-daily", Days::Daily),
        ],
    ];
    for row in rows {
        let texts = row.map(|(id, days)| (view.text(id), days == draft.days));
        if let Some((_, days)) =
            tiles::choices(ui, look, &texts).and_then(|place| row.get(place).copied())
        {
            action = Some(Action::Days(days));
        }
        ui.add_space(GAP);
    }
    if draft.has_times() {
        for (id, what, time) in [
            ("admin-line-from", Step::From, draft.from),
            ("admin-line-to", Step::To, draft.to),
        ] {
            let shown = time.strftime("%H:%M").to_string();
            action = stepper(ui, view, id, what, &shown).or(action);
            ui.add_space(10.0);
        }
    }
    ui.add_space(10.0);
    let until = draft.until.to_string();
    stepper(ui, view, "admin-line-last", Step::Until, &until).or(action)
}

/// A value between a key for less and one for more.
fn stepper(ui: &mut Ui, view: &View<'_>, id: &str, what: Step, shown: &str) -> Option<Action> {
    let look = &view.look;
    let mut action = None;
    row_of(ui, look, 64.0, |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let label = view.text(id);
        let width = ui.available_width() - 2.0 * 64.0 - 150.0 - 3.0 * 12.0;
        let text = Paragraph::new(ui, look, Kind::Soft, &label, width);
        let (rect, response) = ui.allocate_exact_size(vec2(width, 64.0), Sense::hover());
        let top = rect.center().y - 0.5 * text.height();
        text.paint(ui, look, rect.with_min_y(top), look.palette.soft);
        announce(&response, Kind::Body, &label);
        for (sign, is_later, name) in [("–", false, "admin-less"), ("+", true, "admin-more")] {
            if is_later {
                let (rect, response) = ui.allocate_exact_size(vec2(150.0, 64.0), Sense::hover());
                let value = Paragraph::new(ui, &look.latin(), Kind::Choice, shown, rect.width());
                value.paint_centered(ui, rect, look.palette.ink);
                announce(&response, Kind::Body, shown);
            }
            let name = view.with(name, "what", &label);
            if tiles::named_key(ui, &look.latin(), vec2(64.0, 64.0), sign, &name) {
                action = Some(Action::Step(what, is_later));
            }
        }
    });
    action
}
