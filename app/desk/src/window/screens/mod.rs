//! The pages of the desk: at the side what waits, beside it one thing at a time. Each is a function of
//! the state that draws and gives back what was asked for.

mod closing;
mod conversation;
mod guide;
mod locked;
mod outcome;
mod reading;
mod scan;
mod side;

use egui::{ColorImage, Context, Rect, TextureHandle, TextureOptions, Ui, UiBuilder, vec2};
use widgets::Look;
use widgets::page::column;
use widgets::text::{Kind, paragraph};
use zeroize::Zeroizing;

use super::case_number::CaseNumberError;
use super::office::Refusal;
use super::speech::Speech;
use super::state::{Action, Desk, Stage};

/// What is being typed.
#[derive(Default)]
pub(crate) struct Fields {
    passphrase: Zeroizing<String>,
    /// When a code last came into it, on egui's clock.
    scanned_at: Option<f64>,
    code: Zeroizing<String>,
    case: Zeroizing<String>,
    /// The code was asked about: what is typed next takes its place, unless somebody moves in it to put it right.
    is_asked: bool,
    /// What the camera sees.
    picture: Option<TextureHandle>,
}

impl Fields {
    /// Shows a picture of the camera: as in a mirror, and no larger than it is drawn.
    pub(crate) fn take_picture(&mut self, ctx: &Context, picture: &image::GrayImage) {
        let step = picture.width().div_ceil(scan::PICTURE_WIDTH).max(1);
        let (width, height) = (picture.width() / step, picture.height() / step);
        let pixels = (0..height).flat_map(|y| (0..width).rev().map(move |x| (x * step, y * step)));
        let pixels: Vec<u8> = pixels.map(|(x, y)| picture.get_pixel(x, y).0[0]).collect();
        let side = |side: u32| usize::try_from(side).unwrap_or_default();
        let image = ColorImage::from_gray([side(width), side(height)], &pixels);
        match &mut self.picture {
            Some(texture) => texture.set(image, TextureOptions::LINEAR),
            None => self.picture = Some(ctx.load_texture("camera", image, TextureOptions::LINEAR)),
        }
    }

    pub(crate) fn forget_picture(&mut self) {
        self.picture = None;
    }

    #[cfg(test)]
    pub(crate) fn type_code(&mut self, code: &str) {
        code.clone_into(&mut self.code);
    }
}

/// The side, where there is room for both.
const SIDE: f32 = 320.0;
const LEAST_SIDE: f32 = 306.0;

/// Borrowed for one frame.
struct View<'a> {
    desk: &'a Desk,
    speech: &'a Speech,
    look: Look,
}

impl View<'_> {
    fn text(&self, id: &str) -> String {
        self.speech.texts.text(id)
    }

    fn with(&self, id: &str, name: &str, value: &str) -> String {
        self.speech.texts.text_with(id, [(name, value)])
    }
}

/// Draws the desk as it stands.
pub(crate) fn show(ui: &mut Ui, desk: &Desk, fields: &mut Fields) -> Vec<Action> {
    let Some(speech) = desk.speech() else {
        return Vec::new();
    };
    let view = View {
        desk,
        speech,
        look: speech.look(desk.palette()),
    };
    let all = ui.max_rect();
    if !desk.is_unlocked() {
        return locked::show(ui, &view, all, fields).into_iter().collect();
    }
    // What was typed to unlock is not needed any more.
    fields.passphrase = Zeroizing::default();
    // Nor is a code that was taken.
    if !matches!(desk.stage(), Stage::Home) {
        fields.code = Zeroizing::default();
    }
    // Nor is the number of a case that was registered.
    if !matches!(desk.stage(), Stage::Reading(_) | Stage::Offering) {
        fields.case = Zeroizing::default();
    }
    let side = (0.32 * all.width()).clamp(LEAST_SIDE, SIDE);
    let (left, right) = all.split_left_right_at_x(all.left() + side);
    let from_side = match desk.stage() {
        Stage::Reading(reading) => conversation::show(ui, &view, left, reading),
        _ => side::show(ui, &view, left),
    };
    let margin = (0.05 * right.width()).clamp(24.0, 44.0);
    let page = Rect::from_min_max(
        right.min + vec2(margin, 36.0),
        right.max - vec2(margin, 28.0),
    );
    let from_page = match desk.stage() {
        Stage::Locked | Stage::Unlocking => None,
        Stage::Home => scan::show(ui, &view, page, fields),
        Stage::Received { arrived, .. } => outcome::received(ui, &view, page, *arrived),
        Stage::Reading(reading) => match reading.closing {
            Some(closing) => closing::show(ui, &view, page, (reading, closing), fields),
            None => reading::show(ui, &view, page, reading),
        },
        Stage::Finished { by, asked } => outcome::finished(ui, &view, page, *by, *asked),
        Stage::Offering => closing::offering(ui, &view, page, fields),
    };
    from_side.into_iter().chain(from_page).collect()
}

/// A page that scrolls where the window is small.
fn scrolling<R>(
    ui: &mut Ui,
    view: &View<'_>,
    page: Rect,
    title: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    column(ui, view.desk.page(), page, |ui| {
        let area = ui.available_rect_before_wrap();
        titled(ui, view, area, title, add)
    })
}

/// A page from its top, with a title.
fn titled<R>(
    ui: &mut Ui,
    view: &View<'_>,
    page: Rect,
    title: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let builder = UiBuilder::new().max_rect(page);
    let inside = |ui: &mut Ui| {
        paragraph(ui, &view.look, Kind::DeskTitle, title);
        ui.add_space(12.0);
        add(ui)
    };
    ui.scope_builder(builder, inside).inner
}

/// Why something was not done, in its own words.
fn show_refusal(ui: &mut Ui, view: &View<'_>) {
    let Some(refusal) = view.desk.refusal() else {
        return;
    };
    ui.add_space(16.0);
    paragraph(
        ui,
        &view.look,
        Kind::DeskStrong,
        &refusal_text(view, refusal),
    );
}

fn refusal_text(view: &View<'_>, refusal: &Refusal) -> String {
    let id = match refusal {
        Refusal::NotACode => "refused-not-a-code",
        Refusal::Mistyped(None) => "refused-mistyped",
        Refusal::Mistyped(Some(group)) => {
            let group = [("group", u32::from(*group))];
            return view.speech.texts.text_with("refused-mistyped-group", group);
        }
        Refusal::NoCodeInImage => "refused-no-code-in-image",
        Refusal::NoCamera => "refused-no-camera",
        Refusal::Image => "refused-image",
        Refusal::NotYet => "refused-not-yet",
        Refusal::Gone => "refused-gone",
        Refusal::NotUnlocked => "refused-not-unlocked",
        Refusal::SeveralCodes => "refused-several-codes",
        Refusal::ImageTooLarge => "refused-image-large",
        Refusal::Layout => "refused-layout",
        Refusal::Finished => "refused-finished",
        Refusal::NotForThisKey => "refused-not-for-key",
        Refusal::Damaged => "refused-damaged",
        Refusal::UnknownTablet => "refused-unknown-tablet",
        Refusal::Newer => "refused-newer",
        Refusal::CaseNumber(CaseNumberError::NotANumber) => "refused-case-number",
        Refusal::CaseNumber(CaseNumberError::PersonalIdentity) => "refused-identity-number",
        Refusal::WrongPassphrase => "refused-passphrase",
        Refusal::System(problem) => return view.with("refused-system", "problem", problem),
    };
    view.text(id)
}
