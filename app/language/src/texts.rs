//! The messages of one language, formatted.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::gaps::OF_THE_SITE;
use crate::{Language, LanguageError};

/// More texts than a language has messages: some are counted down.
const MAX_FORMATTED: usize = 512;

/// Formats the messages of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
    /// By text, the message that it was formatted from.
    formatted: RefCell<BTreeMap<String, String>>,
}

/// Nobody writes more braces within each other, and each costs the parser a piece of the stack.
const MAX_DEPTH: usize = 30;

/// Before a text is parsed, wherever it comes from.
pub(crate) fn check_depth(file: &str, source: &str) -> Result<(), LanguageError> {
    for (place, line) in source.lines().enumerate() {
        if line.matches('{').count() > MAX_DEPTH {
            return Err(LanguageError::Messages {
                file: file.to_owned(),
                line: place + 1,
                reason: format!("more than {MAX_DEPTH} braces on a line; take them apart"),
            });
        }
    }
    let mut depth = 0_usize;
    for (place, line) in source.lines().enumerate() {
        // A message begins anew at the edge, whatever was left open.
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            depth = 0;
        }
        depth += line.matches('{').count();
        depth = depth.saturating_sub(line.matches('}').count());
        if depth > MAX_DEPTH {
            return Err(LanguageError::Messages {
                file: file.to_owned(),
                line: place + 1,
                reason: format!("more than {MAX_DEPTH} braces are open here; close them"),
            });
        }
    }
    Ok(())
}

impl Texts {
    pub(crate) fn new(language: &Language) -> Result<Self, LanguageError> {
        let locale = language.plurals_tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        for (file, source) in &language.sources {
            check_depth(file, source)?;
            let resource = FluentResource::try_new(source.clone())
                .map_err(|(_, errors)| language.broken(file, source, &errors))?;
            // A message that stands there twice is told by the gate; until then the first one counts.
            bundle.add_resource(resource).ok();
        }
        Ok(Self {
            bundle,
            formatted: RefCell::default(),
        })
    }

    /// The message without variables. An unknown one shows its identifier: the checks keep that from
    /// ever reaching a participant.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// The message with its variables. Text and numbers are set into isolates.
    #[must_use]
    pub fn text_with<'a, V: Into<FluentValue<'a>>>(
        &self,
        id: &str,
        variables: impl IntoIterator<Item = (&'a str, V)>,
    ) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in variables {
            args.set(name, value);
        }
        self.format(id, Some(&args))
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value());
        let Some(pattern) = pattern else {
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        let text = text.into_owned();
        // What is filled in is in no recording, unless it is always the same at a workplace.
        let of_site =
            |args: &FluentArgs<'_>| args.iter().all(|(name, _)| OF_THE_SITE.contains(&name));
        let mut formatted = self.formatted.borrow_mut();
        if args.is_none_or(of_site) && !formatted.contains_key(&text) {
            if formatted.len() >= MAX_FORMATTED {
                formatted.clear();
            }
            formatted.insert(text.clone(), id.to_owned());
        }
        text
    }

    /// The message that such a text was formatted from, by which a recording of it is found.
    #[must_use]
    pub fn message_of(&self, text: &str) -> Option<String> {
        self.formatted.borrow().get(text).cloned()
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Texts(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::check_depth;
    use crate::Language;

    #[test]
    fn a_text_tells_which_message_it_is() {
        let texts = Language::load("sv").unwrap().texts().unwrap();
        let text = texts.text("code-title");
        assert_eq!(texts.message_of(&text).unwrap(), "code-title");
        let text = texts.text_with("code-time", [("seconds", 12)]);
        assert_eq!(texts.message_of(&text), None, "no recording has twelve");
        let text = texts.text_with("before-topic", [("age", 18)]);
        assert_eq!(texts.message_of(&text).unwrap(), "before-topic");
        assert_eq!(texts.message_of("Välkommen"), None, "not asked for yet");
    }

    #[test]
    fn a_variable_stands_in_isolates() {
        let texts = Language::load("ar").unwrap().texts().unwrap();
        let text = texts.text_with("more-controller", [("controller", "Kommunen")]);
        assert!(text.contains("\u{2068}Kommunen\u{2069}"), "{text}");
    }

    /// Braces within braces end the parser, and with it whoever reads the text, by an overflow of the stack.
    #[test]
    fn a_text_is_no_deeper_than_a_person_writes() {
        let deep = |count: usize, between: &str| {
            let open = format!("{{{between}").repeat(count);
            format!("a = {open} \"\" {}\n", "}".repeat(count))
        };
        assert!(check_depth("a.ftl", &deep(10, "")).is_ok());
        for (count, between) in [(31, ""), (60_000, ""), (60_000, "\n "), (60_000, " ")] {
            let told = check_depth("a.ftl", &deep(count, between)).unwrap_err();
            assert!(told.to_string().contains("a.ftl:"), "{told}");
        }
        let many = "a = { $b }\n".repeat(500);
        assert!(check_depth("a.ftl", &many).is_ok());
    }
}
