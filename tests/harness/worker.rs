//! A worker at the desk who has a keyboard and a hand scanner, and no mouse.

use std::path::Path;
use std::process::Command;

use anyhow::Context as _;
use atspi::Role;
use language::{Language, Texts};

use crate::desk::Desk;
use crate::desktop::Desktop;
use crate::keyboard::{Key, Keyboard};
use crate::process::wait_for;
use crate::tree::{Node, Tree};
use crate::workplace::Workplace;

/// Characters that are taken away before a line is filled.
const LONGEST_LINE: usize = 40;

/// Works in Swedish.
#[derive(Debug)]
pub struct Worker<'a> {
    desk: Desk<'a>,
    keyboard: Keyboard,
    texts: Texts,
    passphrase: String,
}

impl<'a> Worker<'a> {
    /// Starts the desk of this workplace's worker.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn sit_down(desktop: &'a Desktop, workplace: &Workplace) -> anyhow::Result<Self> {
        Self::sit_down_with(desktop, workplace, |_| {})
    }

    /// At the desk in this folder, whose passphrase is the same.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn sit_down_at(
        desktop: &'a Desktop,
        workplace: &Workplace,
        desk: &Path,
        add: impl FnOnce(&mut Command),
    ) -> anyhow::Result<Self> {
        Ok(Self {
            desk: Desk::start_with(desktop, desk, &workplace.exchange(), add)?,
            keyboard: Keyboard::of(desktop)?,
            texts: Language::load("sv")?.texts()?,
            passphrase: workplace.worker_passphrase()?,
        })
    }

    /// The same with what is added to its command.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn sit_down_with(
        desktop: &'a Desktop,
        workplace: &Workplace,
        add: impl FnOnce(&mut Command),
    ) -> anyhow::Result<Self> {
        Self::sit_down_at(desktop, workplace, &workplace.desk(), add)
    }

    /// The desk.
    #[must_use]
    pub fn desk(&self) -> &Desk<'a> {
        &self.desk
    }

    /// A message as the desk says it.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.texts.text(id)
    }

    /// Waits for the page with this title.
    ///
    /// # Errors
    /// When it does not come.
    pub fn heading(&self, id: &str) -> anyhow::Result<Tree<'a>> {
        let tree = self.desk.tree()?;
        tree.find(Role::Heading, &[self.text(id)])?;
        Ok(tree)
    }

    /// Waits for something that is said with these words.
    ///
    /// # Errors
    /// When it is not.
    pub fn says(&self, words: &str) -> anyhow::Result<()> {
        let tree = self.desk.tree()?;
        wait_for(words, 20, || {
            let nodes = tree.nodes()?;
            let said = nodes.iter().any(|node| node.name.contains(words));
            Ok(said.then_some(()))
        })
    }

    /// Types the passphrase.
    ///
    /// # Errors
    /// When the desk does not unlock.
    pub fn unlock(&self) -> anyhow::Result<()> {
        self.heading("lock-title")?;
        self.type_line(&self.passphrase)?;
        self.heading("home-title")?;
        Ok(())
    }

    /// Types another passphrase, in vain.
    ///
    /// # Errors
    /// When there is nowhere to type.
    pub fn guess(&self) -> anyhow::Result<()> {
        self.heading("lock-title")?;
        self.type_line("a guess")
    }

    /// Scans a code: types it, and Enter, as a hand scanner does.
    ///
    /// # Errors
    /// When there is nowhere to type.
    pub fn scan(&self, code: &str) -> anyhow::Result<()> {
        self.type_line(code)
    }

    /// Scans a code and opens what has arrived under it: on the page with this title.
    ///
    /// # Errors
    /// When another page comes.
    pub fn open(&self, code: &str, title: &str) -> anyhow::Result<()> {
        self.scan(code)?;
        self.heading("received-title")?;
        self.press("received-open")?;
        self.heading(title)?;
        Ok(())
    }

    /// Goes to a button by Tab and presses it by the space bar.
    ///
    /// # Errors
    /// When it can't be reached so.
    pub fn press(&self, id: &str) -> anyhow::Result<()> {
        self.focus(id)?;
        self.keyboard.press(Key::Space)
    }

    /// Goes to a button by Tab.
    ///
    /// # Errors
    /// When it can't be reached so.
    pub fn focus(&self, id: &str) -> anyhow::Result<()> {
        let name = self.text(id);
        let can = |role| !matches!(role, Role::Heading | Role::Label);
        self.tab_to(&name, |node| can(node.role) && node.name == name)
    }

    /// Goes to the line with this label by Tab and types into it, in place of what stands there.
    ///
    /// # Errors
    /// When it can't be reached so.
    pub fn fill(&self, id: &str, text: &str) -> anyhow::Result<()> {
        self.tab_to(&self.text(id), |node| node.role == Role::Entry)?;
        for _ in 0..LONGEST_LINE {
            self.keyboard.press(Key::Backspace)?;
        }
        self.keyboard.write(text)
    }

    fn tab_to(&self, name: &str, is_it: impl Fn(&Node) -> bool) -> anyhow::Result<()> {
        let reached = self.keyboard.tab_to(&self.desk.tree()?, is_it);
        reached.with_context(|| name.to_owned())
    }

    /// Says where the conversation was documented, and finishes it.
    ///
    /// # Errors
    /// When something of that can't be done.
    pub fn finish(&self, case_number: &str) -> anyhow::Result<()> {
        self.press("read-finish")?;
        self.heading("finish-title")?;
        self.press("documented-record")?;
        self.fill("case-field", case_number)?;
        self.press("finish-yes")?;
        self.heading("finished-title")?;
        Ok(())
    }

    fn type_line(&self, text: &str) -> anyhow::Result<()> {
        let tree = self.desk.tree()?;
        wait_for("a line to type into, with the focus", 20, || {
            let nodes = tree.nodes()?;
            let is_line = |role| matches!(role, Role::Entry | Role::PasswordText);
            let mut lines = nodes.iter().filter(|node| is_line(node.role));
            Ok(lines.any(|node| node.focused).then_some(()))
        })?;
        self.keyboard.write(text)?;
        self.keyboard.press(Key::Enter)
    }
}
