//! What windows there are, and what a window manager or another program can ask of them.

use anyhow::Context as _;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConfigureWindowAux, ConnectionExt as _, EventMask,
};

use crate::desktop::Desktop;

/// Something that would end a window, or show what is behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    /// The close button.
    Delete,
    /// Out of full screen.
    Shrink,
    /// Away into a task bar.
    Minimise,
    /// A corner is dragged.
    Resize,
    /// Behind all others.
    Lower,
}

/// The windows that the window manager knows, as it orders them.
///
/// # Errors
/// When it does not tell.
pub fn all(desktop: &Desktop) -> anyhow::Result<Vec<u32>> {
    let root = desktop.screen()?.root;
    let list = atom(desktop, "_NET_CLIENT_LIST")?;
    let reply = desktop
        .server()
        .get_property(false, root, list, AtomEnum::WINDOW, 0, 64)?
        .reply()?;
    Ok(reply.value32().map(Iterator::collect).unwrap_or_default())
}

/// Where a window is, and how wide and high.
///
/// # Errors
/// When it is gone.
pub fn place(desktop: &Desktop, window: u32) -> anyhow::Result<(u32, u32, u32, u32)> {
    let (screen, server) = (desktop.screen()?, desktop.server());
    let size = server.get_geometry(window)?.reply()?;
    let place = server
        .translate_coordinates(window, screen.root, 0, 0)?
        .reply()?;
    let from = |at: i16| u32::try_from(at).unwrap_or_default();
    let (x, y) = (from(place.dst_x), from(place.dst_y));
    Ok((x, y, size.width.into(), size.height.into()))
}

/// Puts a window there.
///
/// # Errors
/// When the server does not take it.
pub fn put(desktop: &Desktop, window: u32, x: i32, y: i32) -> anyhow::Result<()> {
    let place = ConfigureWindowAux::new().x(x).y(y);
    let sent = desktop.server().configure_window(window, &place)?;
    Ok(sent.check()?)
}

/// Whether a window is there to be seen over the whole screen.
///
/// # Errors
/// When it is gone.
pub fn fills_the_screen(desktop: &Desktop, window: u32) -> anyhow::Result<bool> {
    let (screen, server) = (desktop.screen()?, desktop.server());
    let size = server.get_geometry(window)?.reply()?;
    let place = server
        .translate_coordinates(window, screen.root, 0, 0)?
        .reply()?;
    let seen = server.get_window_attributes(window)?.reply()?.map_state;
    let sizes = (size.width, size.height) == (screen.width_in_pixels, screen.height_in_pixels);
    let viewable = x11rb::protocol::xproto::MapState::VIEWABLE;
    Ok(sizes && (place.dst_x, place.dst_y) == (0, 0) && seen == viewable)
}

/// Asks it of a window.
///
/// # Errors
/// When the server does not take it.
pub fn ask(desktop: &Desktop, window: u32, request: Request) -> anyhow::Result<()> {
    let (root, server) = (desktop.screen()?.root, desktop.server());
    match request {
        Request::Delete => {
            let delete = atom(desktop, "WM_DELETE_WINDOW")?;
            let kind = atom(desktop, "WM_PROTOCOLS")?;
            let event = ClientMessageEvent::new(32, window, kind, [delete, 0, 0, 0, 0]);
            server
                .send_event(false, window, EventMask::NO_EVENT, event)?
                .check()?;
        }
        Request::Shrink | Request::Minimise => {
            let (kind, data) = if request == Request::Shrink {
                let full = atom(desktop, "_NET_WM_STATE_FULLSCREEN")?;
                (atom(desktop, "_NET_WM_STATE")?, [0, full, 0, 2, 0])
            } else {
                // ICCCM's iconic state.
                (atom(desktop, "WM_CHANGE_STATE")?, [3, 0, 0, 0, 0])
            };
            let event = ClientMessageEvent::new(32, window, kind, data);
            let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
            server.send_event(false, root, mask, event)?.check()?;
        }
        Request::Resize => {
            let smaller = ConfigureWindowAux::new().x(40).y(40).width(300).height(200);
            server.configure_window(window, &smaller)?.check()?;
        }
        Request::Lower => {
            let below = x11rb::protocol::xproto::StackMode::BELOW;
            let lower = ConfigureWindowAux::new().stack_mode(below);
            server.configure_window(window, &lower)?.check()?;
        }
    }
    Ok(server.flush()?)
}

fn atom(desktop: &Desktop, name: &str) -> anyhow::Result<u32> {
    let reply = desktop
        .server()
        .intern_atom(false, name.as_bytes())?
        .reply();
    Ok(reply.with_context(|| format!("no atom {name}"))?.atom)
}
