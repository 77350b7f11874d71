//! From the order in which text is written to the order in which it is seen (UAX 9).

use std::ops::Range;

use language::Direction;
use unicode_bidi::{BidiInfo, Level, ParagraphInfo};
use unicode_bidi_mirroring::get_mirrored;
use unicode_segmentation::UnicodeSegmentation as _;

/// One paragraph with its levels resolved. The direction is the language's, never guessed.
pub(super) struct Bidi<'a> {
    info: BidiInfo<'a>,
}

impl<'a> Bidi<'a> {
    /// `text` holds no line feed: a paragraph is one paragraph.
    pub(super) fn new(text: &'a str, direction: Direction) -> Self {
        let level = match direction {
            Direction::Ltr => Level::ltr(),
            Direction::Rtl => Level::rtl(),
        };
        Self {
            info: BidiInfo::new(text, Some(level)),
        }
    }

    /// The pieces of one line from left to right. Each is to be shaped on its own: a piece in Arabic
    /// letters comes out right to left by itself, any other left to right.
    pub(super) fn pieces(&self, line: Range<usize>) -> Vec<String> {
        let mut pieces = Vec::new();
        for paragraph in &self.info.paragraphs {
            let start = line.start.max(paragraph.range.start);
            let end = line.end.min(paragraph.range.end);
            if start < end {
                self.append_line(paragraph, start..end, &mut pieces);
            }
        }
        pieces
    }

    fn append_line(&self, paragraph: &ParagraphInfo, line: Range<usize>, out: &mut Vec<String>) {
        let (levels, runs) = self.info.visual_runs(paragraph, line);
        for run in runs {
            let rtl = levels.get(run.start).is_some_and(Level::is_rtl);
            let text = self.info.text.get(run).unwrap_or_default();
            let mut tokens = tokens(text);
            if rtl {
                tokens.reverse();
            }
            let shown = tokens.into_iter().map(|token| match token {
                Token::Other(text) if rtl => mirrored(&text),
                Token::Letters(text) | Token::Other(text) => text,
            });
            out.extend(shown.filter(|piece| !piece.is_empty()));
        }
    }
}

/// What may be shaped together, and what may not.
enum Token {
    /// Letters with their marks and joiners.
    Letters(String),
    /// One grapheme of anything else. Arabic digits are among them: shaped together they would be
    /// taken for right-to-left text and come out reversed.
    Other(String),
}

/// Left-to-right text stays in one piece but for Arabic digits; any other word is one piece.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for grapheme in text.graphemes(true) {
        let grapheme: String = grapheme.chars().filter(|c| !is_bidi_control(*c)).collect();
        let Some(first) = grapheme.chars().next() else {
            continue;
        };
        let letters = first.is_alphabetic() || is_joiner(first);
        match tokens.last_mut() {
            Some(Token::Letters(word)) if letters => word.push_str(&grapheme),
            _ if letters => tokens.push(Token::Letters(grapheme)),
            _ => tokens.push(Token::Other(grapheme)),
        }
    }
    tokens
}

fn mirrored(text: &str) -> String {
    text.chars().map(|c| get_mirrored(c).unwrap_or(c)).collect()
}

/// ZWNJ and ZWJ belong to the word that they shape.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// What directs or joins, and is itself never drawn.
pub(crate) fn is_invisible(c: char) -> bool {
    is_joiner(c) || is_bidi_control(c)
}

/// Marks, embeddings, overrides and isolates have done their work once levels are resolved, and some
/// faces draw them.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The characters of each line in the order they are seen, from left to right: what the layout shows,
/// as text that can be held against another implementation.
#[must_use]
pub fn visual_lines(text: &str, direction: Direction) -> Vec<String> {
    (text.split('\n'))
        .map(|line| {
            let pieces = Bidi::new(line, direction).pieces(0..line.len());
            pieces.iter().map(|piece| as_seen(piece)).collect()
        })
        .collect()
}

/// Undoes what the shaper does to a piece in right-to-left letters.
fn as_seen(piece: &str) -> String {
    let is_rtl = |c| {
        use unicode_bidi::BidiClass::{AL, R};
        matches!(unicode_bidi::bidi_class(c), R | AL)
    };
    if piece.chars().any(is_rtl) {
        piece.graphemes(true).rev().collect()
    } else {
        piece.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, direction: Direction, expected: &str) {
        assert_eq!(visual_lines(text, direction), [expected], "{text}");
    }

    #[test]
    fn words_run_from_the_right() {
        check("أب جد", Direction::Rtl, "دج بأ");
        check("نعم، لا؟", Direction::Rtl, "؟ال ،معن");
        check("one two", Direction::Ltr, "one two");
    }

    #[test]
    fn latin_and_numbers_keep_their_order_inside_arabic() {
        check("رمز SR1 هنا", Direction::Rtl, "انه SR1 زمر");
        check("12 شهر\u{64B}ا", Direction::Rtl, "ار\u{64B}هش 12");
        // Isolated as Fluent does it; without the isolates the groups would change places.
        check(
            "رقم \u{2068}020-50 50 50\u{2069}.",
            Direction::Rtl,
            ".020-50 50 50 مقر",
        );
        check("رقم 020-50 50 50.", Direction::Rtl, ".50 50 50-020 مقر");
    }

    #[test]
    fn arabic_digits_are_pieces_of_their_own() {
        let text = "رقم ٠٢١";
        let pieces = Bidi::new(text, Direction::Rtl).pieces(0..text.len());
        assert_eq!(pieces, ["٠", "٢", "١", " ", "رقم"]);
    }

    #[test]
    fn brackets_are_mirrored_and_joiners_stay_in_the_word() {
        check("(نص)", Direction::Rtl, "(صن)");
        let text = "می\u{200C}خواهم «نه»";
        let pieces = Bidi::new(text, Direction::Rtl).pieces(0..text.len());
        assert_eq!(pieces, ["«", "نه", "»", " ", "می\u{200C}خواهم"]);
    }

    #[test]
    fn arabic_inside_swedish_runs_from_the_right() {
        check("Språk: العربية nu", Direction::Ltr, "Språk: ةيبرعلا nu");
    }
}
