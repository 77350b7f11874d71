//! Holding one language against the source: the translation gate.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::{parser, serializer};
use sha2::{Digest as _, Sha256};

use crate::plurals;
use crate::{Language, LanguageError};

/// A message that does not fit the source, and where it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// From the folder that holds all languages, or all questions.
    pub file: String,
    /// From 1; nothing for a message that is not there.
    pub line: Option<usize>,
    /// The message.
    pub id: String,
    /// What is wrong.
    pub kind: GapKind,
}

/// How a message does not fit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum GapKind {
    /// The source has it, the language not.
    Missing,
    /// The language has it, the source not: a leftover or a misspelling.
    Unknown,
    /// It stands in the language twice.
    Twice,
    /// It says nothing, and the source something.
    Empty,
    /// It uses other variables than the source does, which uses these.
    Variables(BTreeSet<String>),
    /// It names a message or a function, which the source never does.
    Reference(String),
    /// It has other plural categories than the language, which has these.
    Plurals(BTreeSet<&'static str>),
    /// The source's text has changed since it was made, or nobody has said from which it was made.
    Stale,
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": `{}` ", self.id)?;
        match &self.kind {
            GapKind::Missing => f.write_str("is missing"),
            GapKind::Unknown => f.write_str("is not in the source"),
            GapKind::Twice => f.write_str("stands there twice"),
            GapKind::Empty => f.write_str("is empty"),
            GapKind::Variables(source) if source.is_empty() => {
                f.write_str("has variables; the source has none")
            }
            GapKind::Variables(source) => {
                let names: Vec<_> = source.iter().map(|name| format!("${name}")).collect();
                write!(f, "must use {} and no other variable", names.join(", "))
            }
            GapKind::Reference(to) => write!(f, "refers to `{to}`; write it out"),
            GapKind::Plurals(own) => {
                let own: Vec<_> = own.iter().copied().collect();
                write!(f, "needs these plural forms: {}", own.join(", "))
            }
            GapKind::Stale => f.write_str(
                "was made from another text of the source; compare them, then accept it",
            ),
        }
    }
}

/// What the gate looks at in one message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Message {
    file: String,
    line: usize,
    variables: BTreeSet<String>,
    /// Of all selections in it.
    forms: BTreeSet<String>,
    references: Vec<String>,
    is_empty: bool,
    /// As the serializer writes it, so that neither a comment nor the way it is indented counts.
    text: String,
    /// Tells that text from any other.
    mark: String,
}

/// By identifier, each message that has a value; and which stood there before.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    pub(crate) by_id: BTreeMap<String, Message>,
    twice: Vec<(String, Message)>,
}

pub(crate) fn between(source: &Language, other: &Language) -> Result<Vec<Gap>, LanguageError> {
    let forms = plurals::categories(&other.plurals_tag());
    let is_source = source.tag == other.tag;
    let (source, own) = (messages(source)?, messages(other)?);
    let mut gaps = Vec::new();
    for (id, expected) in &source.by_id {
        let Some(found) = own.by_id.get(id) else {
            gaps.push(Gap {
                file: format!("{}/{}", other.folder, other.file_like(&expected.file)),
                line: None,
                id: id.clone(),
                kind: GapKind::Missing,
            });
            continue;
        };
        let mut kinds = found.against(expected, &forms);
        if !is_source && other.locale.made_from.get(id) != Some(&expected.mark) {
            kinds.push(GapKind::Stale);
        }
        gaps.extend(kinds.into_iter().map(|kind| found.gap(other, id, kind)));
    }
    for (id, message) in &own.by_id {
        if !source.by_id.contains_key(id) {
            gaps.push(message.gap(other, id, GapKind::Unknown));
        }
    }
    let twice = own.twice.iter();
    gaps.extend(twice.map(|(id, message)| message.gap(other, id, GapKind::Twice)));
    gaps.sort();
    Ok(gaps)
}

impl Language {
    /// Where a message of the source's file belongs here.
    fn file_like(&self, file: &str) -> &str {
        let own = self.sources.iter().map(|(own, _)| own.as_str());
        let first = self.sources.first().map_or("", |(own, _)| own);
        own.into_iter().find(|own| *own == file).unwrap_or(first)
    }
}

impl Message {
    fn against(&self, source: &Self, forms: &BTreeSet<&'static str>) -> Vec<GapKind> {
        let mut kinds = Vec::new();
        if self.variables != source.variables {
            kinds.push(GapKind::Variables(source.variables.clone()));
        }
        let selects = !source.forms.is_empty() && forms.len() > 1;
        let own: BTreeSet<_> = self.forms.iter().map(String::as_str).collect();
        if own != *forms && (selects || !own.is_empty()) {
            kinds.push(GapKind::Plurals(forms.clone()));
        }
        kinds.extend(self.references.iter().cloned().map(GapKind::Reference));
        if self.is_empty && !source.is_empty {
            kinds.push(GapKind::Empty);
        }
        kinds
    }

    fn gap(&self, language: &Language, id: &str, kind: GapKind) -> Gap {
        Gap {
            file: format!("{}/{}", language.folder, self.file),
            line: Some(self.line),
            id: id.to_owned(),
            kind,
        }
    }
}

pub(crate) fn messages(language: &Language) -> Result<Messages, LanguageError> {
    let mut messages = Messages::default();
    for (file, source) in &language.sources {
        crate::texts::check_depth(file, source)?;
        let resource = parser::parse(source.as_str())
            .map_err(|(_, errors)| language.broken(file, source, &errors))?;
        for entry in resource.body {
            let Entry::Message(entry) = entry else {
                continue;
            };
            let id = entry.id.name.to_owned();
            let Some(message) = read(file, source, entry) else {
                continue;
            };
            if let Some(first) = messages.by_id.insert(id.clone(), message) {
                messages.twice.push((id, first));
            }
        }
    }
    Ok(messages)
}

/// What a site decides: the same each time, so that a workplace can record what it fills in.
pub(crate) const OF_THE_SITE: [&str; 8] = [
    "age",
    "basis",
    "contact",
    "controller",
    "count",
    "decision",
    "months",
    "organisation",
];

/// Those in which something is filled in that a site decides, and nothing else.
pub(crate) fn site_messages(language: &Language) -> Result<BTreeSet<String>, LanguageError> {
    let messages = messages(language)?.by_id.into_iter();
    let of_site = |name: &String| OF_THE_SITE.contains(&name.as_str());
    let filled =
        messages.filter(|(_, it)| !it.variables.is_empty() && it.variables.iter().all(of_site));
    Ok(filled.map(|(id, _)| id).collect())
}

/// Those with variables.
pub(crate) fn filled_messages(language: &Language) -> Result<BTreeSet<String>, LanguageError> {
    let messages = messages(language)?.by_id.into_iter();
    let filled = messages.filter(|(_, it)| !it.variables.is_empty());
    Ok(filled.map(|(id, _)| id).collect())
}

/// Those without variables, and not empty.
pub(crate) fn fixed_messages(language: &Language) -> Result<BTreeSet<String>, LanguageError> {
    let messages = messages(language)?.by_id.into_iter();
    let fixed = messages.filter(|(_, it)| it.variables.is_empty() && !it.is_empty);
    Ok(fixed.map(|(id, _)| id).collect())
}

/// By identifier, what tells each text of the source from any other it may have had.
pub(crate) fn marks(language: &Language) -> Result<BTreeMap<String, String>, LanguageError> {
    let messages = messages(language)?.by_id;
    Ok((messages.into_iter())
        .map(|(id, message)| (id, message.mark))
        .collect())
}

/// By file, line and identifier, each message as it is written.
pub(crate) fn written(language: &Language) -> Result<BTreeMap<String, String>, LanguageError> {
    let messages = messages(language)?.by_id;
    Ok((messages.into_iter())
        .map(|(id, it)| {
            let place = format!("{}/{}:{}: `{id}`", language.folder, it.file, it.line);
            (place, it.text)
        })
        .collect())
}

fn read(file: &str, source: &str, entry: ast::Message<&str>) -> Option<Message> {
    let pattern = entry.value.as_ref()?;
    let mut message = Message {
        file: file.to_owned(),
        line: line_of(source, entry.id.name),
        is_empty: is_empty(pattern),
        ..Message::default()
    };
    message.collect(pattern);
    let alone = ast::Message {
        comment: None,
        ..entry
    };
    message.text = serializer::serialize(&ast::Resource {
        body: vec![Entry::Message(alone)],
    });
    let digest = Sha256::digest(message.text.as_bytes());
    let start = digest.first_chunk().copied().map(u32::from_be_bytes);
    message.mark = format!("{:08x}", start.unwrap_or_default());
    Some(message)
}

/// The parser's tree has no places; a message begins its line.
fn line_of(source: &str, id: &str) -> usize {
    let starts = |line: &str| {
        let rest = line.strip_prefix(id);
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    source.lines().position(starts).map_or(0, |place| place + 1)
}

fn is_empty(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => false,
    })
}

impl Message {
    fn collect(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else {
                continue;
            };
            match expression {
                Expression::Inline(inline) => self.collect_inline(inline),
                Expression::Select { selector, variants } => {
                    self.collect_inline(selector);
                    for variant in variants {
                        let (ast::VariantKey::Identifier { name: key }
                        | ast::VariantKey::NumberLiteral { value: key }) = &variant.key;
                        self.forms.insert((*key).to_owned());
                        self.collect(&variant.value);
                    }
                }
            }
        }
    }

    fn collect_inline(&mut self, inline: &InlineExpression<&str>) {
        let reference = match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                return;
            }
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. }
            | InlineExpression::FunctionReference { id, .. } => id.name,
            InlineExpression::Placeable { .. } => "{ }",
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                return;
            }
        };
        self.references.push(reference.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(tag: &str, source: &str) -> Language {
        let mut language = Language::load(tag).unwrap();
        language.sources = vec![("a.ftl".to_owned(), source.to_owned())];
        language
    }

    /// `other` was made from the source as it is but for the messages `stale`.
    #[track_caller]
    fn check(tag: &str, source: &str, other: &str, expected: &[&str]) {
        let source = with("sv", source);
        let mut other = with(tag, other);
        other.locale.made_from = marks(&source).unwrap();
        let gaps = between(&source, &other).unwrap();
        let gaps: Vec<_> = gaps.iter().map(ToString::to_string).collect();
        assert_eq!(gaps, expected);
    }

    #[test]
    fn every_kind_of_gap_is_named_with_its_place() {
        check("en", "a = A\nb = B\n", "a = A\n\nb = B\n", &[]);
        let missing = "locales/en/a.ftl: `b` is missing";
        check("en", "a = A\nb = B\n", "a = A\n", &[missing]);
        let unknown = "locales/en/a.ftl:2: `b` is not in the source";
        check("en", "a = A\n", "a = A\nb = B\n", &[unknown]);
        let twice = "locales/en/a.ftl:1: `a` stands there twice";
        check("en", "a = A\n", "a = A\na = B\n", &[twice]);
        let empty = "locales/en/a.ftl:1: `a` is empty";
        check("en", "a = A\n", "a = { \"\" }\n", &[empty]);
        check("en", "a = { \"\" }\n", "a = A\n", &[]);
        let variables = "locales/en/a.ftl:1: `a` must use $x and no other variable";
        check("en", "a = { $x }\n", "a = { $y }\n", &[variables]);
        let variables = "locales/en/a.ftl:1: `a` has variables; the source has none";
        check("en", "a = A\n", "a = { $y }\n", &[variables]);
        let reference = "locales/en/a.ftl:1: `a` refers to `b`; write it out";
        check("en", "a = A\nb = B\n", "a = { b }\nb = B\n", &[reference]);
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        let source = "a = { $n ->\n    [one] en\n   *[other] { $n }\n }\n";
        check("en", source, source, &[]);
        let arabic = "locales/ar/a.ftl:1: `a` needs these plural forms: few, many, one, other, two";
        check("ar", source, source, &[arabic]);
        let english = "locales/en/a.ftl:1: `a` needs these plural forms: one, other";
        check("en", source, "a = { $n }\n", &[english]);
        let few = "a = { $n ->\n    [one] en\n    [few] en\n   *[other] { $n }\n }\n";
        check("en", source, few, &[english]);
    }

    #[test]
    fn a_text_that_has_changed_makes_its_translations_stale() {
        let (before, after) = (with("sv", "a = A\nb = B\n"), with("sv", "a = A!\nb = B\n"));
        let mut other = with("en", "a = A\nb = B\n");
        other.locale.made_from = marks(&before).unwrap();
        let gaps = between(&after, &other).unwrap();
        assert_eq!(gaps.len(), 1);
        assert_eq!((gaps[0].id.as_str(), &gaps[0].kind), ("a", &GapKind::Stale));
        let indented = with("sv", "# a comment\na =\n    A\nb = B\n");
        assert_eq!(marks(&before).unwrap(), marks(&indented).unwrap());
    }

    #[test]
    fn a_file_that_does_not_parse_is_named_with_its_line() {
        let error = messages(&with("en", "a = A\n\nb = { $\n")).unwrap_err();
        let error = error.to_string();
        assert!(error.starts_with("locales/en/a.ftl:3: "), "{error}");
    }
}
