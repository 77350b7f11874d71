//! A keyboard, by the X server's own test extension: what is typed goes where the focus is, as from a
//! person or a hand scanner.

use std::thread::sleep;
use std::time::Duration;

use anyhow::Context as _;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, KEY_PRESS_EVENT, KEY_RELEASE_EVENT};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use crate::desktop::Desktop;

/// A key that types nothing, by its X11 keysym.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Return.
    Enter,
    /// Tab.
    Tab,
    /// Escape.
    Escape,
    /// The space bar.
    Space,
    /// Backspace.
    Backspace,
}

impl Key {
    fn keysym(self) -> u32 {
        match self {
            Self::Enter => 0xFF0D,
            Self::Tab => 0xFF09,
            Self::Escape => 0xFF1B,
            Self::Space => 0x20,
            Self::Backspace => 0xFF08,
        }
    }
}

const SHIFT: u32 = 0xFFE1;

/// The keyboard of a desktop.
#[derive(Debug)]
pub struct Keyboard {
    connection: RustConnection,
    root: u32,
    first_keycode: u8,
    /// Two keysyms for each keycode: plain, and with shift.
    keysyms: Vec<(u32, u32)>,
}

impl Keyboard {
    /// Connects to this desktop's X server.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn of(desktop: &Desktop) -> anyhow::Result<Self> {
        let (connection, screen) = x11rb::connect(Some(desktop.display()))?;
        let setup = connection.setup();
        let root = setup.roots.get(screen).context("no screen")?.root;
        let first_keycode = setup.min_keycode;
        let count = setup.max_keycode - first_keycode + 1;
        let mapping = connection
            .get_keyboard_mapping(first_keycode, count)?
            .reply()?;
        let per_keycode = usize::from(mapping.keysyms_per_keycode);
        let keysyms = (mapping.keysyms.chunks(per_keycode))
            .map(|all| {
                let nth = |place| all.get(place).copied().unwrap_or(0);
                (nth(0), nth(1))
            })
            .collect();
        Ok(Self {
            connection,
            root,
            first_keycode,
            keysyms,
        })
    }

    /// Types a text of ASCII characters, as fast as a hand scanner.
    ///
    /// # Errors
    /// When a character has no key.
    pub fn write(&self, text: &str) -> anyhow::Result<()> {
        for character in text.chars() {
            self.stroke(u32::from(character))?;
        }
        Ok(())
    }

    /// Presses a key and lets it go.
    ///
    /// # Errors
    /// When there is no such key.
    pub fn press(&self, key: Key) -> anyhow::Result<()> {
        self.stroke(key.keysym())
    }

    /// Presses a key and lets it go after a while.
    ///
    /// # Errors
    /// When there is no such key.
    pub fn hold(&self, key: Key, time: Duration) -> anyhow::Result<()> {
        let (keycode, _) = self.find(key.keysym())?;
        self.send(KEY_PRESS_EVENT, keycode)?;
        sleep(time);
        self.send(KEY_RELEASE_EVENT, keycode)
    }

    fn stroke(&self, keysym: u32) -> anyhow::Result<()> {
        let (keycode, shifted) = self.find(keysym)?;
        let (shift, _) = self.find(SHIFT)?;
        if shifted {
            self.send(KEY_PRESS_EVENT, shift)?;
        }
        self.send(KEY_PRESS_EVENT, keycode)?;
        self.send(KEY_RELEASE_EVENT, keycode)?;
        if shifted {
            self.send(KEY_RELEASE_EVENT, shift)?;
        }
        Ok(self.connection.flush()?)
    }

    fn find(&self, keysym: u32) -> anyhow::Result<(u8, bool)> {
        let place = |wanted: fn(&(u32, u32)) -> u32| {
            self.keysyms.iter().position(|both| wanted(both) == keysym)
        };
        let plain = place(|both| both.0).map(|place| (place, false));
        let found = plain.or_else(|| place(|both| both.1).map(|place| (place, true)));
        let (place, shifted) = found.with_context(|| format!("no key has keysym {keysym:#x}"))?;
        Ok((self.first_keycode + u8::try_from(place)?, shifted))
    }

    fn send(&self, kind: u8, keycode: u8) -> anyhow::Result<()> {
        let sent = self
            .connection
            .xtest_fake_input(kind, keycode, 0, self.root, 0, 0, 0)?;
        sent.check()?;
        Ok(())
    }
}
