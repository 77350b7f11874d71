//! What every window of a locked tablet is like: it fills the screen and stays so, refuses to be closed, and knows no clipboard, no
//! dropped file and no key but those of its screens.

use std::time::Duration;

use eframe::{App, CreationContext, Frame, NativeOptions};
use egui::{
    Context, Event, RawInput, Rect, Ui, UiBuilder, Vec2, ViewportBuilder, ViewportCommand,
    ViewportEvent,
};

use crate::Options;

/// Pixels, for the glyphs of some screens at the largest text.
const ATLAS: usize = 2_048;
/// How often a window that was made smaller is made to fill the screen again.
const STRETCH: Duration = Duration::from_millis(500);

/// Opens a window and stays until it is closed from inside.
///
/// # Errors
/// When there is no window to be had.
pub(crate) fn open<A: App + 'static>(
    options: &Options,
    create: impl FnOnce(&CreationContext<'_>) -> std::io::Result<A> + 'static,
) -> anyhow::Result<()> {
    let (fullscreen, scale) = (options.fullscreen, options.scale.unwrap_or(1.0));
    let viewport = ViewportBuilder::default()
        .with_title("Enrum")
        .with_app_id("enrum")
        .with_inner_size([1280.0, 800.0])
        .with_fullscreen(fullscreen)
        .with_drag_and_drop(false);
    let native = NativeOptions {
        viewport,
        persist_window: false,
        clipboard_shortcuts: false,
        system_font_fallback: false,
        ..NativeOptions::default()
    };
    let create = move |context: &CreationContext<'_>| {
        context.egui_ctx.set_zoom_factor(scale);
        Ok(Box::new(create(context)?) as Box<dyn App + 'static>)
    };
    eframe::run_native("enrum", native, Box::new(create))
        .map_err(|error| anyhow::anyhow!("no window: {error}"))
}

/// The room of the one screen that a participant looks at. A compositor may spread a window over all that are connected: who plugs in a
/// cable must not see it on a television.
pub(crate) fn on_one_screen<R>(ui: &mut Ui, frame: &Frame, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let all = ui.max_rect();
    let is_spread = |own: &Vec2| own.x + 1.0 < all.width() || own.y + 1.0 < all.height();
    let Some(own) = first_screen(ui, frame).filter(is_spread) else {
        return draw(ui);
    };
    let screen = Rect::from_min_size(all.min, own).intersect(all);
    ui.painter().rect_filled(all, 0.0, egui::Color32::BLACK);
    let builder = UiBuilder::new().max_rect(screen).layout(*ui.layout());
    ui.scope_builder(builder, |ui| {
        ui.set_clip_rect(screen);
        draw(ui)
    })
    .inner
}

/// How large the first of several screens is.
fn first_screen(ui: &Ui, frame: &Frame) -> Option<Vec2> {
    let screens = frame.winit_window()?.available_monitors();
    let screens = screens.map(|it| (it.position().x, it.position().y, it.size()));
    let screens: Vec<_> = screens.collect();
    let first = screens.iter().min_by_key(|(x, y, _)| (*x, *y));
    let (.., size) = first.filter(|_| screens.len() > 1)?;
    let points = |pixels: u32| {
        let pixels = u16::try_from(pixels).map_or(f32::INFINITY, f32::from);
        pixels / ui.pixels_per_point()
    };
    Some(Vec2::new(points(size.width), points(size.height)))
}

/// Drops what a locked tablet must not have before anything sees it; `stays` refuses to close.
pub(crate) fn filter(raw: &mut RawInput, stays: bool) {
    raw.events
        .retain(|event| !matches!(event, Event::Copy | Event::Cut | Event::Paste(_)));
    // The atlas of glyphs is as wide as this and doubles its height: what a graphics card could hold would
    // cost megabytes for a few lines of text.
    raw.max_texture_side = Some(ATLAS);
    raw.dropped_files.clear();
    raw.hovered_files.clear();
    if stays {
        for viewport in raw.viewports.values_mut() {
            viewport
                .events
                .retain(|event| *event != ViewportEvent::Close);
        }
    }
}

/// Keeps a window where it is.
#[derive(Debug)]
pub(crate) struct Keeper {
    /// It fills the screen, and stays so.
    fullscreen: bool,
    /// When it may next be made to fill the screen again.
    may_stretch: Duration,
    /// The size of the screen, and where it was when it first filled that.
    place: Option<(Vec2, Rect)>,
}

impl Keeper {
    pub(crate) fn new(fullscreen: bool) -> Self {
        Self {
            fullscreen,
            may_stretch: Duration::ZERO,
            place: None,
        }
    }

    /// Whatever made it smaller or put it away: a tablet has nothing beside it.
    pub(crate) fn stay(&mut self, ctx: &Context, time: Duration) {
        if !self.fullscreen || time < self.may_stretch {
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
}
