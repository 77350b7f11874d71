//! A participant's way through a session, pressed by the names that the language gives.

use std::collections::BTreeMap;

use anyhow::Context as _;
use atspi::Role;
use image::RgbImage;
use language::{Language, Texts};
use questionnaire::{Disclosure, Item, Kind, Questionnaire, Runner};

use crate::picture;
use crate::process::wait_for;
use crate::tablet::Tablet;
use crate::tree::Tree;

/// One participant.
#[derive(Debug, Clone)]
pub struct Participant {
    /// In which language.
    pub language: String,
    /// What is answered, by item: choices, or a step of a scale. All other items are skipped.
    pub answers: BTreeMap<String, Vec<String>>,
    /// What staff may see.
    pub disclosure: Disclosure,
    /// Whether the largest text is chosen.
    pub largest: bool,
    /// Whether the dark colours are chosen.
    pub dark: bool,
}

/// A screen as it was: its name and its picture.
#[derive(Debug)]
pub struct Screen {
    /// Where the participant was.
    pub name: String,
    /// What was to be seen.
    pub picture: RgbImage,
}

/// What a session has left.
#[derive(Debug)]
pub struct Visit {
    /// Every screen, in order.
    pub screens: Vec<Screen>,
    /// The screen with the code.
    pub handoff: RgbImage,
    /// The process that it was.
    pub process: u32,
}

impl Participant {
    /// Goes as far as the choice and makes it, without pictures; what is left is to continue.
    ///
    /// # Errors
    /// At the first screen that is not as expected.
    pub fn choose<'a>(&self, tablet: &'a Tablet<'_>) -> anyhow::Result<Way<'a>> {
        let resting = tablet.session()?;
        let mut way = Way::new(tablet, &self.language)?;
        way.pictures = false;
        let begins = in_every_language("rest-begin")?;
        way.tree.press(Role::Button, &begins)?;
        tablet.wait_for_another(resting)?;
        way.tree = tablet.tree()?;
        self.begin(&mut way)?;
        self.questions(&mut way)?;
        self.make_choice(&mut way)?;
        Ok(way)
    }

    /// Goes through the whole session, to the code and *done*.
    ///
    /// # Errors
    /// At the first screen that is not as expected.
    pub fn visit(&self, tablet: &Tablet<'_>) -> anyhow::Result<Visit> {
        self.go_through(tablet).or_else(|error| {
            let path = tablet.desktop().folder().join("failed.png");
            picture::save(&picture::take(tablet.desktop())?, &path)?;
            Err(error.context(format!("what was on the screen is in {}", path.display())))
        })
    }

    fn go_through(&self, tablet: &Tablet<'_>) -> anyhow::Result<Visit> {
        let resting = tablet.session()?;
        let mut way = Way::new(tablet, &self.language)?;
        let begins = in_every_language("rest-begin")?;
        way.tree.find(Role::Button, &begins)?;
        way.take("rest")?;
        way.tree.press(Role::Button, &begins)?;
        // The welcome's process ends there, and the participant gets one of their own.
        let process = tablet.wait_for_another(resting)?;
        way.tree = tablet.tree()?;
        self.begin(&mut way)?;
        self.questions(&mut way)?;
        let handoff = self.hand_off(&mut way)?;
        tablet.wait_for_another(process)?;
        Ok(Visit {
            screens: way.screens,
            handoff,
            process,
        })
    }

    fn begin(&self, way: &mut Way<'_>) -> anyhow::Result<()> {
        let own_name = Language::load(&self.language)?.name().to_owned();
        way.tree
            .find(Role::Button, std::slice::from_ref(&own_name))?;
        way.take("language")?;
        way.tree.press(Role::Button, &[own_name])?;

        way.heading("before-title")?;
        if self.largest || self.dark {
            self.choose_reading(way)?;
        }
        way.take("before-start")?;
        way.press("before-next")?;
        way.heading("before-readers-title")?;
        way.take("before-readers")?;
        way.press("before-next")?;
        way.heading("before-limits-title")?;
        way.take("before-limits")?;
        way.press("before-begin")
    }

    fn choose_reading(&self, way: &mut Way<'_>) -> anyhow::Result<()> {
        way.press("bar-reading")?;
        for (wanted, id) in [
            (self.largest, "reading-largest"),
            (self.dark, "reading-dark"),
        ] {
            if wanted {
                let name = way.texts.text(id);
                way.tree.press(Role::RadioButton, &[name])?;
            }
        }
        way.take("reading")?;
        way.press("reading-close")?;
        way.heading("before-title")
    }

    fn questions(&self, way: &mut Way<'_>) -> anyhow::Result<()> {
        let mut runner = Runner::new(Questionnaire::parse(questionnaire::SHIPPED)?);
        let mut given = 0;
        while let Some(item) = runner.current().cloned() {
            way.heading(&format!("item-{}", item.id))?;
            for answer in self.answers.get(&item.id).into_iter().flatten() {
                given += 1;
                let place = way.give(&item, answer)?;
                anyhow::ensure!(
                    runner.choose(place),
                    "{} does not have this answer",
                    item.id
                );
            }
            // By place: the name of an item is searched for in all that is left behind, names too.
            way.take(&format!("question-{}", runner.progress().done + 1))?;
            if runner.can_go_on() {
                way.press("question-next")?;
                runner.next();
            } else {
                way.press("question-skip")?;
                runner.skip();
            }
        }
        let wanted: usize = self.answers.values().map(Vec::len).sum();
        anyhow::ensure!(given == wanted, "an item to answer was not asked");
        way.heading("support-title")?;
        way.take("support")?;
        way.press("support-continue")
    }

    fn make_choice(&self, way: &mut Way<'_>) -> anyhow::Result<()> {
        way.heading("choice-title")?;
        way.take("choice-open")?;
        let id = match self.disclosure {
            Disclosure::Answers => "choice-answers",
            Disclosure::Talk => "choice-talk",
            Disclosure::Withheld => "choice-withheld",
        };
        let name = format!(
            "{}. {}",
            way.texts.text(id),
            way.texts.text(&format!("{id}-note"))
        );
        way.tree.press(Role::RadioButton, &[name])?;
        way.take("choice")
    }

    fn hand_off(&self, way: &mut Way<'_>) -> anyhow::Result<RgbImage> {
        self.make_choice(way)?;
        way.press("choice-continue")?;

        way.heading("code-title")?;
        way.take("code-covered")?;
        let image = way.texts.text("code-image");
        anyhow::ensure!(
            !way.tree.has(Role::Image, &image)?,
            "the code is not covered"
        );
        way.press("code-show")?;
        way.tree.find(Role::Image, &[image])?;
        // The node is there before the frame is.
        let handoff = wait_for("a readable code", 20, || {
            let picture = picture::take(way.tablet.desktop())?;
            picture::read_code(&picture)?;
            Ok(Some(picture))
        })?;
        way.screens.push(Screen {
            name: "code".to_owned(),
            picture: handoff.clone(),
        });
        way.press("code-done")?;
        Ok(handoff)
    }
}

/// Answers by item, written as `item` and its choices.
#[must_use]
pub fn answers(given: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
    (given.iter())
        .map(|(item, choices)| {
            let choices = choices.iter().map(|choice| (*choice).to_owned());
            ((*item).to_owned(), choices.collect())
        })
        .collect()
}

/// From the welcome, whose process ends on the way, to the first question of the shipped questionnaire, in
/// Swedish and through the tree alone.
///
/// # Errors
/// At the first screen that is not as expected.
pub fn to_first_question<'a>(tablet: &Tablet<'a>, texts: &Texts) -> anyhow::Result<Tree<'a>> {
    to_question(tablet, texts, "item-afraid-of-someone-close")
}

/// The same to a first question that may be another.
///
/// # Errors
/// At the first screen that is not as expected.
pub fn to_question<'a>(
    tablet: &Tablet<'a>,
    texts: &Texts,
    first: &str,
) -> anyhow::Result<Tree<'a>> {
    let resting = tablet.session()?;
    let begins = in_every_language("rest-begin")?;
    tablet.tree()?.press(Role::Button, &begins)?;
    tablet.wait_for_another(resting)?;
    let tree = tablet.tree()?;
    from_language(&tree, texts, first)?;
    Ok(tree)
}

/// The same from the choice of language on.
///
/// # Errors
/// At the first screen that is not as expected.
pub fn from_language(tree: &Tree<'_>, texts: &Texts, first: &str) -> anyhow::Result<()> {
    tree.press(Role::Button, &["Svenska".to_owned()])?;
    for (title, button) in [
        ("before-title", "before-next"),
        ("before-readers-title", "before-next"),
        ("before-limits-title", "before-begin"),
    ] {
        tree.find(Role::Heading, &[texts.text(title)])?;
        tree.press(Role::Button, &[texts.text(button)])?;
    }
    tree.find(Role::Heading, &[texts.text(first)])?;
    Ok(())
}

/// This message in every language, for the screen that changes its language by itself.
///
/// # Errors
/// When a language can't be read.
pub fn in_every_language(id: &str) -> anyhow::Result<Vec<String>> {
    (Language::tags().into_iter())
        .map(|tag| Ok(Language::load(tag)?.texts()?.text(id)))
        .collect()
}

/// Where a participant is on the way.
#[derive(Debug)]
pub struct Way<'a> {
    tablet: &'a Tablet<'a>,
    tree: Tree<'a>,
    texts: Texts,
    screens: Vec<Screen>,
    pictures: bool,
}

impl<'a> Way<'a> {
    fn new(tablet: &'a Tablet<'_>, language: &str) -> anyhow::Result<Self> {
        Ok(Self {
            tree: tablet.tree()?,
            tablet,
            texts: Language::load(language)?.texts()?,
            screens: Vec::new(),
            pictures: true,
        })
    }

    /// Waits for the screen with this title.
    ///
    /// # Errors
    /// When it does not come.
    pub fn heading(&self, id: &str) -> anyhow::Result<()> {
        self.tree.find(Role::Heading, &[self.texts.text(id)])?;
        Ok(())
    }

    /// Whether the screen has this title now.
    ///
    /// # Errors
    /// When the tree can't be read, as when the session is gone.
    pub fn is_at(&self, id: &str) -> anyhow::Result<bool> {
        // A node that goes away while the tree is read is no answer yet.
        wait_for("the tree", 5, || {
            Ok(Some(self.tree.has(Role::Heading, &self.texts.text(id))?))
        })
    }

    /// Presses a button.
    ///
    /// # Errors
    /// When it is not there.
    pub fn press(&self, id: &str) -> anyhow::Result<()> {
        self.tree.press(Role::Button, &[self.texts.text(id)])
    }

    /// Waits for a code that can be read, and gives it.
    ///
    /// # Errors
    /// When there is none.
    pub fn read_code(&self) -> anyhow::Result<String> {
        wait_for("a readable code", 20, || {
            let picture = picture::take(self.tablet.desktop())?;
            Ok(Some(picture::read_code(&picture)?))
        })
    }

    /// Presses an answer, a choice or a step, and gives its place.
    fn give(&self, item: &Item, answer: &str) -> anyhow::Result<usize> {
        if let Kind::Scale { from, to } = item.kind {
            let step: i32 = answer.parse()?;
            let name = match step {
                step if step == from => format!("{step}. {}", self.end(item, "low")),
                step if step == to => format!("{step}. {}", self.end(item, "high")),
                _ => step.to_string(),
            };
            self.tree.press(Role::RadioButton, &[name])?;
            return Ok(usize::try_from(step - from)?);
        }
        let role = match item.kind {
            Kind::Multiple { .. } => Role::CheckBox,
            _ => Role::RadioButton,
        };
        let name = self.texts.text(&format!("answer-{answer}"));
        self.tree.press(role, &[name])?;
        let place = item.choices().iter().position(|own| own == answer);
        place.with_context(|| format!("{} has no choice {answer}", item.id))
    }

    fn end(&self, item: &Item, end: &str) -> String {
        self.texts.text(&format!("item-{}-{end}", item.id))
    }

    fn settle(&self) -> anyhow::Result<RgbImage> {
        picture::settled(self.tablet.desktop())
    }

    fn take(&mut self, name: &str) -> anyhow::Result<()> {
        if !self.pictures {
            return Ok(());
        }
        let picture = self.settle()?;
        let name = name.to_owned();
        self.screens.push(Screen { name, picture });
        Ok(())
    }
}
