//! What a screen has to be read aloud, in the order in which it is drawn, and the mark beside what is being
//! read. The parts of a screen add themselves; who reads asks for the texts when all is drawn.

use egui::{Align, Context, Id, Rect, Ui, pos2, vec2};
use language::Direction;

use crate::Look;

/// How far beside a text its mark stands, and how wide it is.
const BESIDE: f32 = 18.0;
const WIDTH: f32 = 6.0;

#[derive(Clone, Default)]
struct Aloud {
    texts: Vec<String>,
    /// The place of the text that is being read.
    marked: Option<usize>,
    /// The one that was last brought into view.
    followed: Option<usize>,
}

fn with<R>(ctx: &Context, f: impl FnOnce(&mut Aloud) -> R) -> R {
    ctx.data_mut(|data| f(data.get_temp_mut_or_default(Id::unique("aloud"))))
}

/// Before a screen is drawn: forgets the texts of the last one, and says which text is being read.
pub fn begin(ctx: &Context, marked: Option<usize>) {
    with(ctx, |aloud| {
        aloud.texts.clear();
        aloud.marked = marked;
        aloud.followed = aloud.followed.filter(|_| marked.is_some());
    });
}

/// Adds a text that stands here, and marks it while it is being read.
pub fn add(ui: &Ui, look: &Look, rect: Rect, text: &str) {
    if text.is_empty() {
        return;
    }
    let (marked, follow) = with(ui.ctx(), |aloud| {
        let place = aloud.texts.len();
        aloud.texts.push(text.to_owned());
        let marked = aloud.marked == Some(place);
        let follow = marked && aloud.followed.replace(place) != Some(place);
        (marked, follow)
    });
    if !marked {
        return;
    }
    let left = match look.direction {
        Direction::Ltr => rect.left() - BESIDE,
        Direction::Rtl => rect.right() + BESIDE - WIDTH,
    };
    let bar = Rect::from_min_size(pos2(left, rect.top()), vec2(WIDTH, rect.height()));
    let clip = ui.clip_rect().expand2(vec2(BESIDE, 0.0));
    let painter = ui.painter().with_clip_rect(clip);
    painter.rect_filled(bar, 0.5 * WIDTH, look.palette.accent);
    if follow {
        ui.scroll_to_rect(rect.expand(24.0), None::<Align>);
    }
}

/// All texts of the screen that was just drawn.
#[must_use]
pub fn texts(ctx: &Context) -> Vec<String> {
    with(ctx, |aloud| aloud.texts.clone())
}
