//! Lines (UAX 14) and the `LayoutJob` that draws them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use egui::text::{ByteIndex, LayoutJob, LayoutSection, TextFormat};
use egui::{Align, Color32, Context, FontId, Galley, Id};
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use language::{Direction, Script};
use unicode_segmentation::UnicodeSegmentation as _;

use super::bidi::Bidi;
use crate::fonts::family;

/// How a text is set. The colour comes when it is painted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    pub(super) script: Script,
    pub(super) direction: Direction,
    pub(super) bold: bool,
    /// Points.
    pub(super) size: f32,
    /// In sizes.
    pub(super) line_height: f32,
}

/// The figures are in pixels, as bits, so that they can be keys.
type Key = (String, Script, Direction, bool, [u32; 3]);

#[derive(Clone, Default)]
struct Jobs(Arc<Mutex<BTreeMap<Key, LayoutJob>>>);

/// A session shows fewer texts than this; more means that something is built anew in every frame.
const MAX_JOBS: usize = 512;

/// The laid out text. The job is kept, not the galley: egui keeps those itself, and drops them when
/// its glyph atlas is full.
pub(super) fn galley(ctx: &Context, text: &str, style: Style, max_width: f32) -> Arc<Galley> {
    let scale = ctx.pixels_per_point();
    let lengths = [style.size, style.size * style.line_height, max_width];
    let key = (
        text.to_owned(),
        style.script,
        style.direction,
        style.bold,
        lengths.map(|length| (length * scale).to_bits()),
    );
    let jobs: Jobs = ctx.data_mut(|data| data.get_temp_mut_or_default::<Jobs>(Id::NULL).clone());
    let known = {
        let jobs = jobs.0.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.get(&key).cloned()
    };
    let job = known.unwrap_or_else(|| {
        let job = lay_out(ctx, text, style, max_width);
        let mut jobs = jobs.0.lock().unwrap_or_else(PoisonError::into_inner);
        if jobs.len() >= MAX_JOBS {
            jobs.clear();
        }
        jobs.insert(key, job.clone());
        job
    });
    ctx.fonts_mut(|fonts| fonts.layout_job(job))
}

pub(super) fn forget(ctx: &Context) {
    ctx.data_mut(|data| data.remove::<Jobs>(Id::NULL));
}

#[cfg(test)]
thread_local! {
    static LAID_OUT: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// How many texts this thread has laid out.
#[cfg(test)]
pub(super) fn laid_out() -> usize {
    LAID_OUT.get()
}

fn lay_out(ctx: &Context, text: &str, style: Style, max_width: f32) -> LayoutJob {
    #[cfg(test)]
    LAID_OUT.set(LAID_OUT.get() + 1);
    let mut job = style.job();
    for (number, paragraph) in text.split('\n').enumerate() {
        let bidi = Bidi::new(paragraph, style.direction);
        let lines = broken(ctx, &bidi, paragraph, style, max_width);
        for (place, line) in lines.into_iter().enumerate() {
            if number > 0 || place > 0 {
                style.append(&mut job, &["\n".to_owned()]);
            }
            style.append(&mut job, &bidi.pieces(line));
        }
    }
    job
}

/// The lines of one paragraph.
pub(super) fn broken(
    ctx: &Context,
    bidi: &Bidi<'_>,
    paragraph: &str,
    style: Style,
    max_width: f32,
) -> Vec<std::ops::Range<usize>> {
    let measure = |line: std::ops::Range<usize>| {
        let mut job = style.job();
        style.append(&mut job, &bidi.pieces(line));
        ctx.fonts_mut(|fonts| fonts.layout_job(job)).rect.width()
    };
    lines(paragraph, max_width, measure)
}

/// A last line that is shorter than this, in widths, looks lost.
const SHORT: f32 = 0.3;
/// How much narrower a paragraph is tried at a time, in widths.
const STEP: f32 = 0.02;

/// What no line is broken in, and the space behind it.
struct Segment {
    ink: std::ops::Range<usize>,
    width: f32,
    space: f32,
}

struct Line {
    range: std::ops::Range<usize>,
    width: f32,
}

/// The lines of a paragraph, each segment measured once. A word must not stand alone at the end, parted from its
/// sentence: then all lines are set narrower, as long as that makes none more.
fn lines(
    text: &str,
    max_width: f32,
    measure: impl Fn(std::ops::Range<usize>) -> f32,
) -> Vec<std::ops::Range<usize>> {
    let segmenter = LineSegmenter::new_dictionary(LineBreakOptions::default());
    let breaks: Vec<usize> = segmenter.segment_str(text).collect();
    let segments = breaks.windows(2).filter_map(|segment| {
        let &[from, to] = segment else { return None };
        let visible = from + text.get(from..to)?.trim_end().len();
        Some(Segment {
            ink: from..visible,
            width: measure(from..visible),
            space: measure(visible..to),
        })
    });
    let segments = joined(text, segments.collect());
    let is_lost = |lines: &[Line]| {
        lines.len() > 1 && lines.last().is_some_and(|it| it.width < SHORT * max_width)
    };
    let widest = segments.iter().map(|it| it.width).fold(0.0, f32::max);
    let mut lines = fill(text, &segments, max_width, &measure);
    let mut width = max_width - STEP * max_width;
    while is_lost(&lines) && width >= widest {
        let narrower = fill(text, &segments, width, &measure);
        if narrower.len() > lines.len() {
            break;
        }
        lines = narrower;
        width -= STEP * max_width;
    }
    lines.into_iter().map(|line| line.range).collect()
}

/// What would look lost at the end of a line goes with what follows: a number, a word of one letter.
fn joined(text: &str, segments: Vec<Segment>) -> Vec<Segment> {
    let is_small = |segment: &Segment| {
        let word = text.get(segment.ink.clone()).unwrap_or_default();
        let word = word.trim_matches(super::is_invisible);
        let digits = word.chars().all(|c| c.is_ascii_digit());
        let letter = word.chars().all(char::is_alphabetic) && word.graphemes(true).count() == 1;
        segment.space > 0.0 && (digits || letter)
    };
    let mut joined: Vec<Segment> = Vec::new();
    for segment in segments {
        match joined.last_mut() {
            Some(last) if is_small(last) => {
                last.ink.end = segment.ink.end;
                last.width += last.space + segment.width;
                last.space = segment.space;
            }
            _ => joined.push(segment),
        }
    }
    joined
}

/// Fills lines up to the width. A word that is wider than a line is cut where it ends, since what stands
/// outside the screen can't be read at all.
fn fill(
    text: &str,
    segments: &[Segment],
    max_width: f32,
    measure: &impl Fn(std::ops::Range<usize>) -> f32,
) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut line, mut space) = (
        Line {
            range: 0..0,
            width: 0.0,
        },
        0.0,
    );
    for segment in segments {
        let (from, visible) = (segment.ink.start, segment.ink.end);
        let mut ink = segment.width;
        let starts_anew = Line {
            range: from..from,
            width: 0.0,
        };
        if !line.range.is_empty() && line.width + space + ink > max_width {
            lines.push(std::mem::replace(&mut line, starts_anew));
            space = 0.0;
        }
        while ink > max_width
            && let Some(cut) = cut(text, line.range.start..visible, max_width, measure)
        {
            let range = line.range.start..cut;
            lines.push(Line {
                range,
                width: max_width,
            });
            line.range.start = cut;
            ink = measure(cut..visible);
        }
        line.width += space + ink;
        line.range.end = visible;
        space = segment.space;
    }
    lines.push(line);
    lines
}

/// Before the first letter of a word that no longer fits; nothing if not even one does.
fn cut(
    text: &str,
    word: std::ops::Range<usize>,
    max_width: f32,
    measure: &impl Fn(std::ops::Range<usize>) -> f32,
) -> Option<usize> {
    let letters = text.get(word.clone())?.grapheme_indices(true);
    let ends = letters.skip(1).map(|(place, _)| word.start + place);
    ends.take_while(|end| measure(word.start..*end) <= max_width)
        .last()
}

impl Style {
    fn job(self) -> LayoutJob {
        LayoutJob {
            halign: match self.direction {
                Direction::Ltr => Align::LEFT,
                Direction::Rtl => Align::RIGHT,
            },
            keep_trailing_whitespace: true,
            ..LayoutJob::default()
        }
    }

    fn format(self) -> TextFormat {
        TextFormat {
            font_id: FontId::new(self.size, family(self.script, self.bold)),
            // Without it the row would take its height from the first face, which differs by script.
            line_height: Some((self.size * self.line_height).round()),
            color: Color32::PLACEHOLDER,
            ..TextFormat::default()
        }
    }

    /// Each piece as a section of its own. `LayoutJob::append` would merge them, since they are set
    /// alike, and an Arabic line in one section is shaped as one run and comes out reversed twice.
    fn append(self, job: &mut LayoutJob, pieces: &[String]) {
        for piece in pieces {
            let start = ByteIndex(job.text.len());
            job.text.push_str(piece);
            job.sections.push(LayoutSection {
                leading_space: 0.0,
                byte_range: start..ByteIndex(job.text.len()),
                format: self.format(),
            });
        }
    }
}
