//! A keyboard, by the X server's own test extension: what is typed goes where the focus is, as from a
//! person or a hand scanner.

use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context as _, bail};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConnectionExt as _, KEY_PRESS_EVENT,
    KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use crate::desktop::Desktop;
use crate::process::wait_for;
use crate::tree::{Node, Tree};

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

/// More than any page has parts.
const MOST_TABS: usize = 60;

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

    /// Goes on by Tab until what has the focus is looked for.
    ///
    /// # Errors
    /// With all that is there, when it can't be reached so.
    pub fn tab_to(&self, tree: &Tree<'_>, is_it: impl Fn(&Node) -> bool) -> anyhow::Result<()> {
        let mut nodes = tree.nodes()?;
        for _ in 0..MOST_TABS {
            let before: Vec<Node> = nodes.into_iter().filter(|node| node.focused).collect();
            if before.iter().any(&is_it) {
                return Ok(());
            }
            self.press(Key::Tab)?;
            // No further Tab before the frame of this one: what is seen to have the focus would have lost it again.
            nodes = wait_for("another focus", 5, || {
                let nodes = tree.nodes()?;
                let moved = !nodes.iter().filter(|node| node.focused).eq(&before);
                Ok(moved.then_some(nodes))
            })?;
        }
        bail!("it can't be reached by Tab: {nodes:?}")
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

    /// The codes of all keys that there are.
    pub fn keycodes(&self) -> impl Iterator<Item = u8> + use<> {
        self.first_keycode..=u8::MAX
    }

    /// Presses keys by their codes, one after the other, and lets them go the other way round.
    ///
    /// # Errors
    /// When the server does not answer.
    pub fn chord(&self, keycodes: &[u8]) -> anyhow::Result<()> {
        for keycode in keycodes {
            self.send(KEY_PRESS_EVENT, *keycode)?;
        }
        for keycode in keycodes.iter().rev() {
            self.send(KEY_RELEASE_EVENT, *keycode)?;
        }
        Ok(())
    }

    /// The codes of both control keys' first, shift, alt and the one with the window.
    ///
    /// # Errors
    /// When this keyboard lacks one.
    pub fn modifiers(&self) -> anyhow::Result<[u8; 4]> {
        let of = |keysym| Ok::<_, anyhow::Error>(self.find(keysym)?.0);
        Ok([of(0xFFE3)?, of(SHIFT)?, of(0xFFE9)?, of(0xFFEB)?])
    }

    /// None of them, each, and each two.
    ///
    /// # Errors
    /// When this keyboard lacks one.
    pub fn modifier_sets(&self) -> anyhow::Result<Vec<Vec<u8>>> {
        let modifiers = self.modifiers()?;
        let mut sets = vec![Vec::new()];
        for (place, one) in modifiers.iter().enumerate() {
            sets.push(vec![*one]);
            sets.extend(modifiers.iter().skip(place + 1).map(|two| vec![*one, *two]));
        }
        Ok(sets)
    }

    /// Moves the pointer, and presses a button there for so long.
    ///
    /// # Errors
    /// When the server does not answer.
    pub fn click(&self, x: i16, y: i16, button: u8, time: Duration) -> anyhow::Result<()> {
        let root = self.root;
        let send = |kind, detail| -> anyhow::Result<()> {
            let sent = self
                .connection
                .xtest_fake_input(kind, detail, 0, root, x, y, 0)?;
            Ok(sent.check()?)
        };
        send(MOTION_NOTIFY_EVENT, 0)?;
        send(BUTTON_PRESS_EVENT, button)?;
        sleep(time);
        send(BUTTON_RELEASE_EVENT, button)
    }

    /// Presses at this place as a hand does that trembles: for so long, and meanwhile away by so many pixels, this way and that.
    ///
    /// # Errors
    /// When the server does not answer.
    pub fn press_at(&self, (x, y): (i16, i16), time: Duration, drift: i16) -> anyhow::Result<()> {
        const STEPS: u32 = 4;
        let root = self.root;
        let send = |kind, detail, x, y| -> anyhow::Result<()> {
            let sent = self
                .connection
                .xtest_fake_input(kind, detail, 0, root, x, y, 0)?;
            Ok(sent.check()?)
        };
        send(MOTION_NOTIFY_EVENT, 0, x, y)?;
        send(BUTTON_PRESS_EVENT, 1, x, y)?;
        for step in 0..STEPS {
            sleep(time / STEPS);
            let (right, down) = [(drift, 0), (0, drift), (-drift, 0), (0, -drift)]
                .into_iter()
                .nth(usize::try_from(step)?)
                .unwrap_or_default();
            send(MOTION_NOTIFY_EVENT, 0, x + right, y + down)?;
        }
        send(BUTTON_RELEASE_EVENT, 1, x, y - drift)
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
