//! The bar above every screen but rest: *leave* and *help* where the language begins, *hide* well
//! apart from *leave* where it ends.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};
use language::Direction;
use voice::Sound;
use widgets::controls::{chip, chip_at_once, chip_width_for};
use widgets::icons::Icon;
use widgets::page::{Page, at_end, row};
use widgets::text::{Kind, Paragraph, announce};

use crate::session::{Action, Stage, View};

const GAP: f32 = 12.0;

/// Which chips a stage has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Chips {
    None,
    /// Leave and hide; each language has its own button to hear it.
    Ends,
    /// Leave, hide and listen.
    EndsAndListen,
    /// And language, text size and colours.
    EndsAndReading,
    /// And help.
    All,
}

pub(crate) fn chips(stage: &Stage) -> Chips {
    match stage {
        Stage::Rest | Stage::OutOfService | Stage::Ended(_) => Chips::None,
        Stage::Language => Chips::Ends,
        Stage::Sealing(..) => Chips::EndsAndListen,
        Stage::Before(_) | Stage::Failed => Chips::EndsAndReading,
        Stage::Question | Stage::Support | Stage::Choice(_) | Stage::Code(_) => Chips::All,
    }
}

fn listen(ui: &mut Ui, view: &View<'_>) -> bool {
    let (icon, name) = if view.sound == Sound::Silence {
        (Icon::Loudspeaker, "bar-listen")
    } else {
        (Icon::Stop, "bar-listen-stop")
    };
    chip(ui, &view.look, icon, None, &view.text(name))
}

/// What is missing to hear what was asked for: under the bar, over whatever stands there.
pub(crate) fn hint(ui: &mut Ui, view: &View<'_>) {
    if !matches!(view.sound, Sound::WaitingForHeadphones(_)) {
        return;
    }
    let look = view.look;
    let bar = Page::new(ui, &look).bar;
    let text = view.text("listen-headphones");
    let laid_out = Paragraph::new(ui, &look, Kind::Body, &text, 0.6 * bar.width());
    let size = vec2(laid_out.width(), laid_out.height()) + vec2(56.0, 32.0);
    let left = match look.direction {
        Direction::Ltr => bar.right() - size.x,
        Direction::Rtl => bar.left(),
    };
    let rect = Rect::from_min_size(pos2(left, bar.bottom() + 12.0), size);
    let response = ui.allocate_rect(rect, Sense::hover());
    let edge = Stroke::new(3.0, look.palette.accent);
    ui.painter()
        .rect(rect, 18.0, look.palette.surface, edge, StrokeKind::Inside);
    laid_out.paint_centered(ui, rect, look.palette.ink);
    announce(&response, Kind::Body, &text);
}

pub(crate) fn show(ui: &mut Ui, view: &View<'_>, chips: Chips) -> Option<Action> {
    if chips == Chips::None {
        return None;
    }
    let look = &view.look;
    let (leave, help, hide) = (
        view.text("bar-leave"),
        view.text("bar-help"),
        view.text("bar-hide"),
    );
    let own_name = view.speech.language.name();
    let all = Page::new(ui, look).bar;
    let words = [leave.as_str(), &help, &hide, own_name].map(|word| chip_width_for(ui, look, word));
    let fits = words.iter().sum::<f32>() + 2.0 * 74.0 + 7.0 * GAP <= all.width();
    // Leave and hide keep their words on the narrowest screen; the others can do with their icons.
    let help_word = fits.then_some(help.as_str());
    let language_word = fits.then_some(own_name);

    let mut action = None;
    // The quickest way for who has a keyboard.
    if ui.input(|input| input.key_pressed(egui::Key::Escape)) {
        action = Some(Action::Hide);
    }
    row(ui, look, all, |ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        if chip_at_once(ui, look, Icon::Cross, &leave) {
            action = Some(Action::End);
        }
        if chips == Chips::All && chip(ui, look, Icon::Phone, help_word, &help) {
            action = Some(Action::Help);
        }
        at_end(ui, look, |ui| {
            if chip_at_once(ui, look, Icon::HiddenEye, &hide) {
                action = Some(Action::Hide);
            }
            if chips == Chips::Ends {
                return;
            }
            if chips != Chips::EndsAndListen {
                let name = view
                    .speech
                    .texts()
                    .text_with("bar-language", [("name", own_name)]);
                if chip(ui, look, Icon::Globe, language_word, &name) {
                    action = Some(Action::Languages);
                }
                if chip(ui, look, Icon::Letters, None, &view.text("bar-reading")) {
                    action = Some(Action::Reading);
                }
            }
            if view.speech.can_be_heard() && listen(ui, view) {
                action = Some(Action::Listen);
            }
        });
    });
    action
}
