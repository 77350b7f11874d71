//! The accessible tree of one process, read and pressed by role and name. Where a hand must really press, it tells the place.

use std::fmt;

use anyhow::Context as _;
use atspi::{Role, State, StateSet};
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::OwnedObjectPath;

use crate::process::wait_for;

const REGISTRY: &str = "org.a11y.atspi.Registry";
const ROOT: &str = "/org/a11y/atspi/accessible/root";
const DEADLINE_SECS: u64 = 20;

type Reference = (String, OwnedObjectPath);

/// One node as it was when it was read.
#[derive(Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// What it is called.
    pub name: String,
    /// Whether it is chosen, for what can be.
    pub checked: bool,
    /// Whether what is typed goes to it.
    pub focused: bool,
    reference: Reference,
}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {:?}", self.role, self.name)
    }
}

/// The tree of one process.
#[derive(Debug)]
pub struct Tree<'a> {
    bus: &'a Connection,
    process: u32,
}

impl<'a> Tree<'a> {
    /// The tree of this process, which may not have one yet.
    #[must_use]
    pub fn of(bus: &'a Connection, process: u32) -> Self {
        Self { bus, process }
    }

    /// Every node, parents first.
    ///
    /// # Errors
    /// When it can't be read for too long.
    pub fn nodes(&self) -> anyhow::Result<Vec<Node>> {
        // A node that goes away while it is read, as on a change of pages, is none of the next reading.
        wait_for("a whole tree", DEADLINE_SECS, || Ok(Some(self.read()?)))
    }

    fn read(&self) -> anyhow::Result<Vec<Node>> {
        let mut nodes = Vec::new();
        let registry = (REGISTRY.to_owned(), OwnedObjectPath::try_from(ROOT)?);
        for application in self.children(&registry)? {
            if self
                .process_of(&application.0)
                .is_ok_and(|id| id == self.process)
            {
                self.collect(application, &mut nodes)?;
            }
        }
        Ok(nodes)
    }

    /// Waits until there is a node with this role and one of these names.
    ///
    /// # Errors
    /// With all that is there instead, after the deadline.
    pub fn find(&self, role: Role, names: &[String]) -> anyhow::Result<Node> {
        let what = format!("{role:?} {names:?}");
        let mut seen = Vec::new();
        let found = wait_for(&what, DEADLINE_SECS, || {
            seen = self.nodes()?;
            Ok(seen.iter().find(|node| node.is(role, names)).cloned())
        });
        found.with_context(|| format!("there is only {seen:?}"))
    }

    /// Whether there is such a node now.
    ///
    /// # Errors
    /// When the tree can't be read.
    pub fn has(&self, role: Role, name: &str) -> anyhow::Result<bool> {
        let names = [name.to_owned()];
        Ok(self.nodes()?.iter().any(|node| node.is(role, &names)))
    }

    /// Finds a node and presses it. One that can't be pressed yet, since what enables it has not been
    /// drawn, is looked up anew.
    ///
    /// # Errors
    /// When it is not there, or has nothing to press.
    pub fn press(&self, role: Role, names: &[String]) -> anyhow::Result<()> {
        wait_for("something to press", DEADLINE_SECS, || {
            let node = self.find(role, names)?;
            let action = self.proxy(&node.reference, "org.a11y.atspi.Action")?;
            let done: bool = action.call("DoAction", &(0_i32,))?;
            Ok(done.then_some(()))
        })
    }

    /// Where a node is on the screen, in pixels: its left upper corner, and how wide and high it is.
    ///
    /// # Errors
    /// When it is not there.
    pub fn place(&self, role: Role, names: &[String]) -> anyhow::Result<(i32, i32, i32, i32)> {
        wait_for("a place", DEADLINE_SECS, || {
            let node = self.find(role, names)?;
            let component = self.proxy(&node.reference, "org.a11y.atspi.Component")?;
            // From the screen's corner.
            let place: (i32, i32, i32, i32) = component.call("GetExtents", &(0_u32,))?;
            Ok(Some(place))
        })
    }

    fn collect(&self, reference: Reference, nodes: &mut Vec<Node>) -> anyhow::Result<()> {
        let accessible = self.proxy(&reference, "org.a11y.atspi.Accessible")?;
        let role: Role = accessible.call("GetRole", &())?;
        let name: String = accessible.get_property("Name")?;
        let states: StateSet = accessible.call("GetState", &())?;
        let children = self.children(&reference)?;
        nodes.push(Node {
            role,
            name,
            checked: states.contains(State::Checked),
            focused: states.contains(State::Focused),
            reference,
        });
        for child in children {
            self.collect(child, nodes)?;
        }
        Ok(())
    }

    fn children(&self, of: &Reference) -> anyhow::Result<Vec<Reference>> {
        let accessible = self.proxy(of, "org.a11y.atspi.Accessible")?;
        Ok(accessible.call("GetChildren", &())?)
    }

    fn proxy(&self, to: &Reference, interface: &'static str) -> anyhow::Result<Proxy<'a>> {
        let builder = zbus::blocking::proxy::Builder::new(self.bus)
            .destination(to.0.clone())?
            .path(to.1.clone())?
            .interface(interface)?
            .cache_properties(zbus::proxy::CacheProperties::No);
        Ok(builder.build()?)
    }

    fn process_of(&self, name: &str) -> anyhow::Result<u32> {
        let bus = Proxy::new(
            self.bus,
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
        )?;
        Ok(bus.call("GetConnectionUnixProcessID", &(name,))?)
    }
}

impl Node {
    fn is(&self, role: Role, names: &[String]) -> bool {
        self.role == role && names.contains(&self.name)
    }
}
