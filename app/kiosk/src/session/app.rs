//! A session in its window: the one place that executes what the screens ask for.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use anyhow::ensure;
use eframe::{App, CreationContext, Frame, NativeOptions};
use egui::{
    Context, Event, RawInput, Rect, Ui, Vec2, ViewportBuilder, ViewportCommand, ViewportEvent,
};
use sealing::SystemRandom;
use voice::Voices;
use widgets::window::{Awake, Hands, forget_focus};
use widgets::{Palette, aloud};

use super::link::{Heard, Link};
use super::listening::Listening;
use super::scanning::{Moment, Scanning};
use super::{Action, End, Scan, Screen, Session};
use crate::{lockdown, screens};

/// Pixels, for the glyphs of some screens at the largest text.
const ATLAS: usize = 2_048;

/// How often a window that was made smaller is made to fill the screen again.
const STRETCH: Duration = Duration::from_millis(500);

/// Opens the window and stays until the session has ended.
///
/// # Errors
/// When there is no window to be had.
pub(crate) fn open_window(
    fullscreen: bool,
    session: Session,
    link: Link,
    voices: Voices,
    clock: Awake,
) -> anyhow::Result<()> {
    let viewport = ViewportBuilder::default()
        .with_title("Enrum")
        .with_app_id("enrum")
        .with_inner_size([1280.0, 800.0])
        .with_fullscreen(fullscreen)
        .with_drag_and_drop(false);
    let options = NativeOptions {
        viewport,
        persist_window: false,
        clipboard_shortcuts: false,
        system_font_fallback: false,
        ..NativeOptions::default()
    };
    let ended = Rc::new(Cell::new(false));
    let told = Rc::clone(&ended);
    let create = move |context: &CreationContext<'_>| {
        let mut window = Window::new(&context.egui_ctx, session, link, voices, clock, told)?;
        window.fullscreen = fullscreen;
        Ok(Box::new(window) as Box<dyn App>)
    };
    eframe::run_native("enrum", options, Box::new(create))
        .map_err(|error| anyhow::anyhow!("no window: {error}"))?;
    ensure!(
        ended.get(),
        "the window closed before the session had ended"
    );
    Ok(())
}

struct Window {
    /// It fills the screen, and stays so.
    fullscreen: bool,
    /// When it may next be made to fill the screen again.
    may_stretch: Duration,
    /// The size of the screen, and where it was when it first filled that.
    place: Option<(Vec2, Rect)>,
    session: Session,
    link: Link,
    listening: Listening,
    scanning: Scanning,
    clock: Awake,
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
}

impl Window {
    fn new(
        ctx: &Context,
        session: Session,
        mut link: Link,
        voices: Voices,
        clock: Awake,
        ended: Rc<Cell<bool>>,
    ) -> std::io::Result<Self> {
        let colors = Palette::LIGHT;
        widgets::apply(ctx, &colors);
        let waker = ctx.clone();
        link.listen(move || waker.request_repaint())?;
        Ok(Self {
            fullscreen: false,
            may_stretch: Duration::ZERO,
            is_locked: false,
            place: None,
            listening: Listening::new(voices, &session, ctx),
            scanning: Scanning::default(),
            session,
            link,
            clock,
            ended,
            colors,
            screen: None,
            overwritten: false,
            hands: Hands::default(),
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
            && self.link.commit(&envelope).is_err()
        {
            self.session.hear(crate::message::Reply::Failed);
        }
    }

    /// Whatever made it smaller or put it away: a tablet has nothing beside it.
    fn stay(&mut self, ctx: &Context) {
        let time = self.clock.elapsed();
        if !self.fullscreen || self.session.ended().is_some() || time < self.may_stretch {
            return;
        }
        let now = ctx.input(|input| input.viewport().clone());
        let whole = now.monitor_size.zip(now.inner_rect);
        let fills =
            |(all, own): &(Vec2, Rect)| own.width() + 1.0 >= all.x && own.height() + 1.0 >= all.y;
        // A window manager may give it borders and so move it, at its old size.
        let filling = whole.filter(fills);
        // A screen that was turned is another one.
        let is_same = |(all, _): &(Vec2, Rect)| whole.is_some_and(|(now, _)| now == *all);
        self.place = self.place.filter(is_same).or(filling);
        let is_off = whole.is_some() && (filling.is_none() || filling != self.place);
        let mut wanted = Vec::new();
        if now.minimized == Some(true) {
            wanted.push(ViewportCommand::Minimized(false));
        }
        if is_off {
            // winit believes that it fills the screen until it is told otherwise.
            wanted.push(ViewportCommand::Fullscreen(false));
            wanted.push(ViewportCommand::Fullscreen(true));
        }
        if now.focused == Some(false) {
            wanted.push(ViewportCommand::Focus);
        }
        if !wanted.is_empty() {
            // Now and then: where it can't be had, nothing is to flicker.
            self.may_stretch = time + STRETCH;
            ctx.request_repaint_after(STRETCH);
        }
        for command in wanted {
            ctx.send_viewport_cmd(command);
        }
    }

    fn finish(&mut self, ctx: &Context) {
        let Some(end) = self.session.ended() else {
            return;
        };
        if !self.ended.replace(true) {
            self.link.end(end);
        }
        if self.overwritten {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        ctx.request_repaint();
    }
}

impl App for Window {
    /// Runs also while nothing is painted, so time and the supervisor are heard here.
    fn logic(&mut self, ctx: &Context, _frame: &mut Frame) {
        self.stay(ctx);
        if self.screen.is_some()
            && !std::mem::replace(&mut self.is_locked, true)
            && let Err(error) = lockdown::lock_memory()
        {
            tracing::error!("the memory can't be locked: {error:#}");
            self.session.end(End::Rest);
        }
        let input = self.hands.moved(ctx);
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

    fn ui(&mut self, ui: &mut Ui, _frame: &mut Frame) {
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

    /// What a locked tablet must not have is dropped before anything sees it.
    fn raw_input_hook(&mut self, ctx: &Context, raw: &mut RawInput) {
        raw.events
            .retain(|event| !matches!(event, Event::Copy | Event::Cut | Event::Paste(_)));
        if let Some(scan) = self.session.scanning() {
            let at = Moment {
                now: self.clock.elapsed(),
                is_marked: ctx.memory(|memory| memory.focused().is_some()),
            };
            self.scanning.translate(raw, scan, at);
        }
        // The atlas of glyphs is as wide as this and doubles its height: what a graphics card could hold would
        // cost megabytes for a few lines of text.
        raw.max_texture_side = Some(ATLAS);
        raw.dropped_files.clear();
        raw.hovered_files.clear();
        if !self.overwritten {
            for viewport in raw.viewports.values_mut() {
                viewport
                    .events
                    .retain(|event| *event != ViewportEvent::Close);
            }
        }
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        self.palette().paper.to_normalized_gamma_f32()
    }
}
