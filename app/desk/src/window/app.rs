//! A desk in its window: the one place that touches window, clock and threads.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use anyhow::Context as _;
use eframe::{App, CreationContext, Frame, NativeOptions};
use egui::{Context, Event, Key, RawInput, Ui, ViewportBuilder, ViewportCommand};
use jiff::civil::DateTime;
use widgets::hands::Hands;
use widgets::window::{Awake, forget_focus};

use super::End;
use super::camera::{Camera, NoCamera, SILENCE, Source};
use super::office::{Office, Place, Refusal, Seen};
use super::preferences::Preferences;
use super::screens::{self, Fields};
use super::state::{Action, Desk, Effect, Page};
use crate::overdue::Promise;

pub(crate) fn open_window(
    desk: Desk,
    place: Place,
    source: Source,
    now: fn() -> DateTime,
) -> anyhow::Result<End> {
    let viewport = ViewportBuilder::default()
        .with_title("Enrum")
        .with_app_id("enrum-desk")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([1024.0, 700.0]);
    let options = NativeOptions {
        viewport,
        persist_window: false,
        clipboard_shortcuts: false,
        system_font_fallback: false,
        ..NativeOptions::default()
    };
    let end = Rc::new(Cell::new(End::Closed));
    let told = Rc::clone(&end);
    let create = move |context: &CreationContext<'_>| {
        widgets::apply(&context.egui_ctx, &desk.palette());
        let window = Window {
            orphaned: watch_for_end(&context.egui_ctx)?,
            desk,
            place,
            now,
            fields: Fields::default(),
            unlocking: None,
            looking: None,
            promise: Promise::default(),
            source,
            camera: None,
            clock: Awake::start(),
            hands: Hands::at_a_desk(),
            end: told,
            page: None,
            shown: None,
            overwritten: false,
        };
        Ok(Box::new(window) as Box<dyn App>)
    };
    eframe::run_native("enrum-desk", options, Box::new(create))
        .map_err(|error| anyhow::anyhow!("no window: {error}"))
        .context("the desk needs a display")?;
    Ok(end.get())
}

/// Nothing ever comes in, so the end of the input is the end of what has started this window.
fn watch_for_end(ctx: &Context) -> std::io::Result<Arc<AtomicBool>> {
    let orphaned = Arc::new(AtomicBool::new(false));
    let (told, waker) = (Arc::clone(&orphaned), ctx.clone());
    let watch = move || {
        std::io::copy(&mut std::io::stdin(), &mut std::io::sink()).unwrap_or_default();
        told.store(true, Ordering::Release);
        waker.request_repaint();
    };
    thread::Builder::new().spawn(watch)?;
    Ok(orphaned)
}

/// Does something in a thread, and wakes the window if what came of it is worth that.
fn beside<T: Send + 'static>(
    ctx: &Context,
    work: impl FnOnce() -> T + Send + 'static,
    is_news: fn(&T) -> bool,
) -> std::io::Result<Receiver<T>> {
    let (sender, receiver) = channel();
    let waker = ctx.clone();
    let work = move || {
        let done = work();
        let is_news = is_news(&done);
        // A window that is gone no longer waits for it.
        sender.send(done).unwrap_or_default();
        if is_news {
            waker.request_repaint();
        }
    };
    thread::Builder::new().spawn(work)?;
    Ok(receiver)
}

struct Window {
    /// What has started it is gone.
    orphaned: Arc<AtomicBool>,
    desk: Desk,
    place: Place,
    now: fn() -> DateTime,
    fields: Fields,
    unlocking: Option<Receiver<Result<Office, Refusal>>>,
    looking: Option<Receiver<Vec<Seen>>>,
    promise: Promise,
    source: Source,
    camera: Option<Camera>,
    clock: Awake,
    hands: Hands,
    end: Rc<Cell<End>>,
    /// The one that was drawn last.
    page: Option<Page>,
    /// How it was drawn.
    shown: Option<Preferences>,
    /// The empty last frame has been painted.
    overwritten: bool,
}

impl Window {
    /// The key file takes a second of work, which is done beside the window.
    fn unlock(&mut self, ctx: &Context, passphrase: zeroize::Zeroizing<String>) {
        let (place, now) = (self.place.clone(), self.now);
        let work = move || Office::unlock(&place, &passphrase, now);
        let unlocking = beside(ctx, work, |_| true);
        match unlocking {
            Ok(unlocking) => self.unlocking = Some(unlocking),
            Err(error) => self.desk.hear(Err(Refusal::system(error))),
        }
    }

    /// An exchange may take long, or never answer: what is looked up by itself is looked up beside the window,
    /// one look at a time.
    fn look(&mut self, ctx: &Context) {
        if let Some(looking) = &self.looking {
            match looking.try_recv() {
                Ok(seen) => self.desk.saw(&seen),
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => {}
            }
            self.looking = None;
        }
        if let Some(lookout) = self.desk.take_lookout() {
            match beside(ctx, move || lookout.look(), |news| !news.is_empty()) {
                Ok(looking) => self.looking = Some(looking),
                Err(error) => tracing::warn!("the exchange was not looked at: {error}"),
            }
        }
    }

    /// Colours and size as they were chosen; what is new is kept for the next window.
    fn prefer(&mut self, ctx: &Context) {
        let chosen = self.desk.preferences();
        if self.shown.as_ref() == Some(chosen) {
            return;
        }
        widgets::set_colors(ctx, &chosen.palette());
        ctx.set_zoom_factor(chosen.size.factor());
        if self.shown.is_some() {
            chosen.save(self.place.desk());
        }
        self.shown = Some(chosen.clone());
    }

    /// On as long as the desk wants it; what it sees is drawn, and a code taken as if it had been typed.
    fn watch(&mut self, ctx: &Context) {
        if !self.desk.wants_camera() {
            self.camera = None;
            self.fields.forget_picture();
            return;
        }
        let looked = if let Some(camera) = &mut self.camera {
            camera.look()
        } else {
            let waker = ctx.clone();
            let started = Camera::start(self.source.clone(), move || waker.request_repaint());
            started.map(|camera| {
                self.camera = Some(camera);
                None
            })
        };
        match looked {
            Ok(Some(seen)) => {
                self.fields.take_picture(ctx, &seen.picture);
                if seen.is_crowded {
                    self.desk.refuse(Refusal::SeveralCodes);
                }
                if let Some(code) = seen.code {
                    self.act(ctx, Action::Enter(code));
                }
                ctx.request_repaint();
            }
            // Looked at again, should none come.
            Ok(None) => ctx.request_repaint_after(SILENCE),
            Err(NoCamera) => self.desk.lose_camera(),
        }
    }

    fn act(&mut self, ctx: &Context, action: Action) {
        if let Some(Effect::Unlock(passphrase)) = self.desk.apply(action) {
            self.unlock(ctx, passphrase);
        }
        ctx.request_repaint();
    }
}

impl App for Window {
    fn logic(&mut self, ctx: &Context, _frame: &mut Frame) {
        let (input, now) = (self.hands.moved(), self.clock.elapsed());
        if let Some(wait) = self.desk.tick(now, input) {
            ctx.request_repaint_after(wait);
        }
        self.look(ctx);
        let unlocked = self.unlocking.as_ref().and_then(|it| it.try_recv().ok());
        if let Some(unlocked) = unlocked {
            self.unlocking = None;
            self.desk.hear(unlocked);
        }
        if self.orphaned.load(Ordering::Acquire) && self.desk.ended().is_none() {
            self.desk.end(End::Closed);
        }
        match self.desk.ended() {
            None => self.promise.tell(self.desk.locks_at(), now),
            Some(end) => self.promise.tell_end(end, now),
        }
        self.prefer(ctx);
        self.watch(ctx);
        if self.desk.ended().is_some() {
            ctx.send_viewport_cmd(ViewportCommand::RequestPaintWhileHidden);
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut Frame) {
        ui.painter()
            .rect_filled(ui.max_rect(), 0.0, self.desk.palette().paper);
        if let Some(end) = self.desk.ended() {
            self.end.set(end);
            if self.overwritten {
                ui.ctx().send_viewport_cmd(ViewportCommand::Close);
            }
            self.overwritten = true;
            ui.ctx().request_repaint();
            return;
        }
        let dropped = ui.input(|it| {
            it.raw
                .dropped_files
                .first()
                .map(|file| file.path().to_owned())
        });
        if let Some(path) = dropped {
            self.act(ui.ctx(), Action::Drop(path));
        }
        let ctx = ui.ctx().clone();
        let page = self.desk.page();
        if self.page.replace(page) != Some(page) {
            forget_focus(&ctx);
            self.hands.turn(&ctx);
        }
        for action in screens::show(ui, &self.desk, &mut self.fields) {
            self.act(&ctx, action);
        }
    }

    /// Nothing that was read goes to the clipboard, and nothing that was typed for the one before comes back: a line of egui's
    /// remembers what stood in it.
    fn raw_input_hook(&mut self, ctx: &Context, raw: &mut RawInput) {
        self.hands.translate(ctx, raw, self.clock.elapsed());
        let undoes = |event: &Event| matches!(event, Event::Key { key: Key::Z | Key::Y, modifiers, .. } if modifiers.command);
        raw.events
            .retain(|event| !matches!(event, Event::Copy | Event::Cut) && !undoes(event));
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        self.desk.palette().paper.to_normalized_gamma_f32()
    }
}
