//! From the order in which text is written to the order in which it is seen (UAX 9).

use std::ops::Range;

use language::Direction;
use unicode_bidi::{BidiInfo, Level};
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

    /// The runs of one line from left to right, each with whether it runs from the right.
    fn runs(&self, line: Range<usize>) -> Vec<(Range<usize>, bool)> {
        let mut found = Vec::new();
        for paragraph in &self.info.paragraphs {
            let start = line.start.max(paragraph.range.start);
            let end = line.end.min(paragraph.range.end);
            if start < end {
                let (levels, runs) = self.info.visual_runs(paragraph, start..end);
                found.extend(runs.into_iter().map(|run| {
                    let rtl = levels.get(run.start).is_some_and(Level::is_rtl);
                    (run, rtl)
                }));
            }
        }
        found
    }

    /// The pieces of one line from left to right. Each is to be shaped on its own: a piece in Arabic
    /// letters comes out right to left by itself, any other left to right.
    pub(super) fn pieces(&self, line: Range<usize>) -> Vec<String> {
        let mut pieces = Vec::new();
        for (run, rtl) in self.runs(line) {
            let text = self.info.text.get(run).unwrap_or_default();
            let mut tokens = tokens(text);
            if rtl {
                tokens.reverse();
            }
            let shown = tokens.into_iter().map(|token| match token {
                Token::Other(text) if rtl => mirrored(&text),
                Token::Letters(text) | Token::Other(text) => text,
            });
            pieces.extend(shown.filter(|piece| !piece.is_empty()));
        }
        pieces
    }

    /// The characters of one line from left to right, as it is drawn.
    pub(super) fn seen(&self, line: Range<usize>) -> String {
        let pieces = self.pieces(line);
        pieces.iter().map(|piece| as_seen(piece)).collect()
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

/// Marks, embeddings, overrides and isolates have done their work once levels are resolved, word joiners once
/// lines are broken, and some faces draw them.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
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
        let seen = Bidi::new(text, direction).seen(0..text.len());
        assert_eq!(seen, expected, "{text}");
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

    /// One line of Unicode's own cases: code points; base direction (0, 1, or 2 for the first strong
    /// one); the level that this resolves to; each character's level; the order they are seen in.
    fn unicode_case(line: &str) -> Option<(String, Direction, Vec<usize>)> {
        let fields: Vec<_> = line.split(';').collect();
        let &[text, _, base, _, order] = fields.as_slice() else {
            return None;
        };
        let code = |hex| u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
        let text: String = text.split(' ').filter_map(code).collect();
        let direction = if base == "1" {
            Direction::Rtl
        } else {
            Direction::Ltr
        };
        let order = order.split(' ').filter_map(|place| place.parse().ok());
        Some((text, direction, order.collect()))
    }

    #[test]
    fn unicode_s_own_cases_come_out_as_it_says() {
        let path = "/usr/share/unicode/BidiCharacterTest.txt";
        let cases = std::fs::read_to_string(path);
        let cases = cases.expect("Debian's unicode-data, which `cargo xtask test` installs");
        let mut count = 0;
        let lines = cases.lines().filter(|line| !line.starts_with('#'));
        for line in lines.filter(|line| !line.is_empty()) {
            let (text, direction, order) = unicode_case(line).expect(line);
            // A paragraph here never holds a line break.
            if text.contains(['\n', '\r', '\u{85}', '\u{2029}']) {
                continue;
            }
            let places: Vec<_> = text.char_indices().map(|(place, _)| place).collect();
            let mut seen = Vec::new();
            for (run, rtl) in Bidi::new(&text, direction).runs(0..text.len()) {
                let mut chars: Vec<_> = (0..places.len())
                    .filter(|number| run.contains(&places[*number]))
                    .collect();
                if rtl {
                    chars.reverse();
                }
                seen.extend(chars);
            }
            // The rule that takes embeddings out of the text (X9) leaves them out of the order.
            seen.retain(|number| order.contains(number));
            assert_eq!(seen, order, "{line}");
            count += 1;
        }
        assert!(count > 60_000, "{count}");
    }
}
