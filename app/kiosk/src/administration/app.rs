//! The administrator's window: the one place that executes what its screens ask for.

use eframe::{App, Frame};
use egui::{Context, RawInput, Ui, ViewportCommand};
use widgets::hands::Hands;
use widgets::window::{Awake, forget_focus};
use widgets::{Palette, aloud};

use super::screens;
use super::state::{Page, Room};
use crate::link::{Heard, Link};
use crate::message::{Answer, Ask};
use crate::window::{self, Keeper};
use crate::{Options, lockdown};

/// Opens the window and stays until the administrator is done.
///
/// # Errors
/// When there is no window to be had.
pub(super) fn open_window(
    options: &Options,
    room: Room,
    mut link: Link<Ask, Answer>,
    clock: Awake,
) -> anyhow::Result<()> {
    let fullscreen = options.fullscreen;
    window::open(options, move |context| {
        let ctx = &context.egui_ctx;
        widgets::apply(ctx, &Palette::LIGHT);
        let waker = ctx.clone();
        link.listen(move || waker.request_repaint())?;
        Ok(Window {
            room,
            link,
            clock,
            keeper: Keeper::new(fullscreen),
            hands: Hands::at_a_tablet(),
            page: None,
            is_locked: false,
            has_said: false,
            overwritten: false,
        })
    })
}

struct Window {
    room: Room,
    link: Link<Ask, Answer>,
    clock: Awake,
    keeper: Keeper,
    hands: Hands,
    /// The kind of page that was drawn last.
    page: Option<std::mem::Discriminant<Page>>,
    /// The memory is kept out of the swap space: a PIN is typed here.
    is_locked: bool,
    /// The supervisor knows that it is over.
    has_said: bool,
    overwritten: bool,
}

impl Window {
    fn say(&mut self, ask: &Ask) {
        self.has_said |= matches!(ask, Ask::Ended | Ask::Restart);
        if self.link.say(ask).is_err() {
            self.room.end();
        }
    }

    fn draw(&mut self, ui: &mut Ui) {
        ui.painter()
            .rect_filled(ui.max_rect(), 0.0, Palette::LIGHT.paper);
        if self.room.has_ended() {
            self.overwritten = true;
            if !self.has_said {
                self.say(&Ask::Ended);
            }
            ui.ctx().send_viewport_cmd(ViewportCommand::Close);
            ui.ctx().request_repaint();
            return;
        }
        let page = std::mem::discriminant(self.room.page());
        if self.page.replace(page) != Some(page) {
            forget_focus(ui.ctx());
            self.hands.turn(ui.ctx());
        }
        aloud::begin(ui.ctx(), None);
        for action in screens::show(ui, &self.room) {
            if let Some(ask) = self.room.apply(action) {
                self.say(&ask);
            }
            ui.ctx().request_discard("an action has changed the page");
        }
        if !self.is_locked {
            ui.ctx().request_repaint();
        }
    }
}

impl App for Window {
    fn logic(&mut self, ctx: &Context, _frame: &mut Frame) {
        let time = self.clock.elapsed();
        if !self.room.has_ended() {
            self.keeper.stay(ctx, time);
        }
        if self.page.is_some()
            && !std::mem::replace(&mut self.is_locked, true)
            && let Err(error) = lockdown::lock_memory()
        {
            tracing::error!("the memory can't be locked: {error:#}");
            self.room.end();
        }
        let input = self.hands.moved();
        ctx.request_repaint_after(self.room.tick(time, input));
        match self.link.hear() {
            Heard::Reply(answer) => self.room.hear(answer),
            Heard::Closed => self.room.end(),
            Heard::Nothing => {}
        }
        if self.room.has_ended() {
            ctx.send_viewport_cmd(ViewportCommand::RequestPaintWhileHidden);
        }
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut Frame) {
        window::on_one_screen(ui, frame, |ui| self.draw(ui));
    }

    fn raw_input_hook(&mut self, ctx: &Context, raw: &mut RawInput) {
        window::filter(raw, !self.overwritten);
        self.hands.translate(ctx, raw, self.clock.elapsed());
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        Palette::LIGHT.paper.to_normalized_gamma_f32()
    }
}
