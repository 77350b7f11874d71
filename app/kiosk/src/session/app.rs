//! A session in its window: the one place that executes what the screens ask for.

use std::cell::Cell;
use std::rc::Rc;

use anyhow::ensure;
use eframe::{App, CreationContext, Frame, NativeOptions};
use egui::{Context, Event, RawInput, Ui, ViewportBuilder, ViewportCommand, ViewportEvent};
use sealing::SystemRandom;
use voice::Voices;
use widgets::window::{Awake, Hands, forget_focus};
use widgets::{Palette, aloud};

use super::link::{Heard, Link};
use super::listening::Listening;
use super::scanning::{Moment, Scanning};
use super::{Action, End, Scan, Screen, Session};
use crate::screens;

/// Pixels, for the glyphs of some screens at the largest text.
const ATLAS: usize = 2_048;

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
        let window = Window::new(&context.egui_ctx, session, link, voices, clock, told)?;
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
    session: Session,
    link: Link,
    listening: Listening,
    scanning: Scanning,
    clock: Awake,
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
