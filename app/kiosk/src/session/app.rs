//! A session in its window: the one place that executes what the screens ask for.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use anyhow::ensure;
use eframe::{App, Frame};
use egui::{Context, RawInput, Ui, ViewportCommand};
use sealing::{SystemRandom, Unsigned};
use voice::Voices;
use widgets::hands::Hands;
use widgets::window::{Awake, forget_focus};
use widgets::{Look, Palette, aloud};

use super::listening::Listening;
use super::scanning::{Moment, Scanning};
use super::{Action, End, Scan, Screen, Session};
use crate::link::{Heard, Link};
use crate::message::{Reply, Request};
use crate::window::{self, Keeper};
use crate::{Options, lockdown, screens};

/// Opens the window and stays until the session has ended.
///
/// # Errors
/// When there is no window to be had.
pub(crate) fn open_window(
    options: &Options,
    session: Session,
    link: Link<Request, Reply>,
    voices: Voices,
    clock: Awake,
) -> anyhow::Result<()> {
    let ended = Rc::new(Cell::new(false));
    let told = Rc::clone(&ended);
    let fullscreen = options.fullscreen;
    window::open(options, move |context| {
        let keeper = Keeper::new(fullscreen);
        Window::new(
            &context.egui_ctx,
            session,
            link,
            voices,
            clock,
            told,
            keeper,
        )
    })?;
    ensure!(
        ended.get(),
        "the window closed before the session had ended"
    );
    Ok(())
}

struct Window {
    keeper: Keeper,
    session: Session,
    link: Link<Request, Reply>,
    listening: Listening,
    scanning: Scanning,
    clock: Awake,
    /// How much of its time the machine has slept.
    slept: Duration,
    /// The memory is kept out of the swap space.
    is_locked: bool,
    /// The supervisor has been told that the session is over.
    ended: Rc<Cell<bool>>,
    /// The one that was drawn last.
    screen: Option<Screen>,
    /// Those that egui has been given for what it draws itself.
    colors: Palette,
    /// The empty last frame has been painted.
    overwritten: bool,
    hands: Hands,
    /// What was drawn last and how it looked: whatever moves what can be pressed.
    seen: Option<(Screen, Option<Look>)>,
}

impl Window {
    fn new(
        ctx: &Context,
        session: Session,
        mut link: Link<Request, Reply>,
        voices: Voices,
        clock: Awake,
        ended: Rc<Cell<bool>>,
        keeper: Keeper,
    ) -> std::io::Result<Self> {
        let colors = Palette::LIGHT;
        widgets::apply(ctx, &colors);
        let waker = ctx.clone();
        link.listen(move || waker.request_repaint())?;
        Ok(Self {
            keeper,
            is_locked: false,
            listening: Listening::new(voices, &session, ctx),
            scanning: Scanning::default(),
            session,
            link,
            clock,
            slept: Duration::ZERO,
            ended,
            colors,
            screen: None,
            overwritten: false,
            hands: Hands::at_a_tablet(),
            seen: None,
        })
    }

    fn palette(&self) -> Palette {
        let view = self.session.view();
        view.map_or(Palette::LIGHT, |view| view.look.palette)
    }

    fn act(&mut self, action: Action, ctx: &Context) {
        match action {
            Action::Listen => self.listening.toggle(&self.session, ctx),
            Action::ListenTo(place) => self.listening.introduce(place, &self.session),
            _ => {}
        }
        if let Some(envelope) = self.session.apply(action, &SystemRandom)
            && self.commit(&envelope).is_err()
        {
            self.session.hear(Reply::Failed);
        }
    }

    fn commit(&mut self, envelope: &Unsigned) -> std::io::Result<()> {
        let bytes = envelope.as_bytes().to_vec();
        self.link.say(&Request::Commit(bytes))
    }

    fn finish(&mut self, ctx: &Context) {
        let Some(end) = self.session.ended() else {
            return;
        };
        if !self.ended.replace(true) {
            let events = self.session.events().to_vec();
            // A supervisor that is gone need not know.
            self.link.say(&Request::Ended(end, events)).ok();
        }
        if self.overwritten {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        ctx.request_repaint();
    }

    fn draw(&mut self, ui: &mut Ui) {
        let palette = self.palette();
        if self.colors != palette {
            self.colors = palette;
            widgets::set_colors(ui.ctx(), &palette);
        }
        ui.painter().rect_filled(ui.max_rect(), 0.0, palette.paper);
        if self.session.ended().is_some() {
            self.overwritten = true;
        }
        let screen = self.session.screen();
        let is_new = self.screen.replace(screen) != Some(screen);
        let seen = (screen, self.session.view().map(|view| view.look));
        if self.seen.replace(seen) != Some(seen) {
            self.hands.turn(ui.ctx());
        }
        if is_new {
            forget_focus(ui.ctx());
            self.listening.stop();
            self.scanning.restart(self.clock.elapsed());
        }
        if self.session.scanning() == Some(Scan::Marks) {
            let marked_for = self.scanning.step(ui.ctx(), self.clock.elapsed());
            ui.ctx().request_repaint_after(marked_for);
        }
        self.session.set_sound(self.listening.sound());
        aloud::begin(ui.ctx(), self.listening.marked());
        for action in screens::show(ui, &self.session) {
            self.act(action, ui.ctx());
            // Drawn anew before it is shown, so that what was pressed shows in this frame and not the next.
            ui.ctx()
                .request_discard("an action has changed the session");
        }
        if !self.is_locked {
            ui.ctx().request_repaint();
        }
        if is_new && self.session.warns() {
            self.listening.warn(&self.session, ui.ctx());
        }
        self.finish(ui.ctx());
    }
}

impl App for Window {
    /// Runs also while nothing is painted, so time and the supervisor are heard here.
    fn logic(&mut self, ctx: &Context, _frame: &mut Frame) {
        if self.session.ended().is_none() {
            self.keeper.stay(ctx, self.clock.elapsed());
        }
        if self.screen.is_some()
            && !std::mem::replace(&mut self.is_locked, true)
            && let Err(error) = lockdown::lock_memory()
        {
            tracing::error!("the memory can't be locked: {error:#}");
            self.session.end(End::Rest);
        }
        let slept = self.clock.asleep();
        let since = slept.saturating_sub(std::mem::replace(&mut self.slept, slept));
        self.session.wake_after(since);
        let input = self.hands.moved();
        self.session.set_sound(self.listening.sound());
        if let Some(wait) = self.session.tick(self.clock.elapsed(), input) {
            ctx.request_repaint_after(wait);
        }
        match self.link.hear() {
            Heard::Reply(reply) => self.session.hear(reply),
            Heard::Closed if self.session.ended().is_none() => self.session.end(End::Rest),
            Heard::Nothing | Heard::Closed => {}
        }
        if self.session.ended().is_some() {
            // Hidden or not, the last frame is to be overwritten before the window goes.
            ctx.send_viewport_cmd(ViewportCommand::RequestPaintWhileHidden);
        }
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut Frame) {
        window::on_one_screen(ui, frame, |ui| self.draw(ui));
    }

    /// What a locked tablet must not have is dropped before anything sees it.
    fn raw_input_hook(&mut self, ctx: &Context, raw: &mut RawInput) {
        window::filter(raw, !self.overwritten);
        self.hands.translate(ctx, raw, self.clock.elapsed());
        if let Some(scan) = self.session.scanning() {
            let at = Moment {
                now: self.clock.elapsed(),
                is_marked: ctx.memory(|memory| memory.focused().is_some()),
            };
            self.scanning.translate(raw, scan, at);
        }
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        self.palette().paper.to_normalized_gamma_f32()
    }
}
