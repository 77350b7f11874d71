//! An administrator at the tablet: from the welcome's mark to the pages behind the PIN.

use std::time::Duration;

use atspi::Role;
use language::{Language, Texts};

use crate::keyboard::Keyboard;
use crate::picture;
use crate::process::wait_for;
use crate::session::in_every_language;
use crate::tablet::Tablet;
use crate::tree::Tree;

/// A little longer than the mark must be held.
const HELD: Duration = Duration::from_millis(5_600);

/// Somebody who has held the mark.
#[derive(Debug)]
pub struct Administrator<'a> {
    tablet: &'a Tablet<'a>,
    tree: Tree<'a>,
    texts: Texts,
}

impl<'a> Administrator<'a> {
    /// Holds the welcome's mark until the window is there.
    ///
    /// # Errors
    /// When it does not come.
    pub fn enter(tablet: &'a Tablet<'a>) -> anyhow::Result<Self> {
        let welcome = tablet.session()?;
        tablet
            .tree()?
            .find(Role::Button, &in_every_language("rest-begin")?)?;
        // Its window may just be coming.
        let (x, y) = wait_for("the welcome's mark", 20, || {
            Ok(Some(mark(&picture::settled(tablet.desktop())?)?))
        })?;
        Keyboard::of(tablet.desktop())?.click(x, y, 1, HELD)?;
        tablet.wait_for_another(welcome)?;
        let own = Self {
            tree: tablet.tree()?,
            tablet,
            texts: Language::load("sv")?.texts()?,
        };
        own.heading("admin-pin")?;
        Ok(own)
    }

    /// Types a PIN and asks about it.
    ///
    /// # Errors
    /// When a key is not there.
    pub fn type_pin(&self, pin: &str) -> anyhow::Result<()> {
        for (place, digit) in pin.chars().enumerate() {
            self.tree.press(Role::Button, &[digit.to_string()])?;
            let texts = &self.texts;
            let typed = texts.text_with("admin-pin-typed", [("count", place + 1)]);
            self.tree.find(Role::Label, &[typed])?;
        }
        self.press("admin-enter")
    }

    /// Waits for the page with this title.
    ///
    /// # Errors
    /// When it does not come.
    pub fn heading(&self, id: &str) -> anyhow::Result<()> {
        self.tree.find(Role::Heading, &[self.texts.text(id)])?;
        Ok(())
    }

    /// Waits for this text.
    ///
    /// # Errors
    /// When it does not come.
    pub fn label(&self, text: &str) -> anyhow::Result<()> {
        self.tree.find(Role::Label, &[text.to_owned()])?;
        Ok(())
    }

    /// Presses a button by its message.
    ///
    /// # Errors
    /// When it is not there.
    pub fn press(&self, id: &str) -> anyhow::Result<()> {
        self.tree.press(Role::Button, &[self.texts.text(id)])
    }

    /// Opens a page from the menu.
    ///
    /// # Errors
    /// When it is not there.
    pub fn open(&self, id: &str) -> anyhow::Result<()> {
        let note = self.texts.text(&format!("{id}-note"));
        let name = format!("{}. {note}", self.texts.text(id));
        self.tree.press(Role::Button, &[name])?;
        self.heading(id)
    }

    /// What is on the screen.
    #[must_use]
    pub fn tree(&self) -> &Tree<'a> {
        &self.tree
    }

    /// The window's own texts.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The tablet.
    #[must_use]
    pub fn tablet(&self) -> &'a Tablet<'a> {
        self.tablet
    }
}

/// The middle of the mark's filled circle: of all that has its colour, what stands highest in the middle of the screen.
///
/// # Errors
/// When there is none.
pub fn mark(picture: &image::RgbImage) -> anyhow::Result<(i16, i16)> {
    let middle = picture.width() / 2;
    let accent = |y: &u32| picture.get_pixel(middle, *y).0 == [0x0F, 0x52, 0x57];
    // Beneath the ring around it.
    let rows: Vec<u32> = (0..picture.height()).filter(accent).collect();
    let mut runs = rows.chunk_by(|one, next| one + 1 == *next);
    let disc = runs.find(|run| run.len() > 30);
    let run = disc.ok_or_else(|| anyhow::anyhow!("the welcome has no mark"))?;
    let y = run.get(run.len() / 2).copied().unwrap_or_default();
    Ok((i16::try_from(middle)?, i16::try_from(y)?))
}
