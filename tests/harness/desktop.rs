//! A private X server, window manager, D-Bus session and accessibility bus.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, ensure};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::Screen;
use x11rb::rust_connection::RustConnection;
use zbus::blocking::{Connection, Proxy, connection};

use crate::process::{Running, wait_for};

const LAUNCHERS: [&str; 2] = [
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
];

/// A window manager of a tablet has no keys and no menus of its own: what is pressed goes to the window.
const NO_BINDINGS: &str = "<openbox_config xmlns='http://openbox.org/3.4/rc'>\
    <focus><focusNew>yes</focusNew></focus><desktops><number>1</number></desktops>\
    <keyboard></keyboard><mouse></mouse></openbox_config>";

/// Lives as long as this value; nothing of it is shared with the desktop of whoever runs it.
#[derive(Debug)]
pub struct Desktop {
    display: String,
    session_bus: String,
    accessibility: Connection,
    server: RustConnection,
    folder: PathBuf,
    _running: Vec<Running>,
}

impl Desktop {
    /// Starts a desktop of this size, with its runtime folder, home and logs under `folder`.
    ///
    /// # Errors
    /// Which part did not come up.
    pub fn start(folder: &Path, width: u32, height: u32) -> anyhow::Result<Self> {
        let folder = &std::path::absolute(folder)?;
        fs::create_dir_all(folder.join("runtime"))?;
        fs::create_dir_all(folder.join("home"))?;
        let mut running = Vec::new();

        let screen = format!("{width}x{height}x24");
        let mut server = Command::new("Xvfb");
        server.args([
            "-displayfd",
            "1",
            "-nolisten",
            "tcp",
            "-screen",
            "0",
            &screen,
        ]);
        // By which it is known as this desktop's.
        server.env("HOME", folder.join("home"));
        let (number, process) = start_and_read_line(&mut server, folder)?;
        running.push(process);
        let display = format!(":{number}");

        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address=1"]);
        private(&mut bus, folder, &display);
        let (session_bus, process) = start_and_read_line(&mut bus, folder)?;
        running.push(process);

        // A window that is mapped while openbox starts is never managed, and stays invisible.
        let ready = folder.join("window-manager-is-ready");
        let config = folder.join("openbox.xml");
        fs::write(&config, NO_BINDINGS)?;
        let mut manager = Command::new("openbox");
        manager.arg("--config-file").arg(&config);
        manager
            .arg("--startup")
            .arg(format!("touch '{}'", ready.display()));
        manager.stdout(log(folder)?).stderr(log(folder)?);
        private(&mut manager, folder, &display);
        running.push(Running::start(&mut manager)?);
        wait_for("the window manager", 30, || {
            Ok(ready.exists().then_some(()))
        })?;

        let launcher = LAUNCHERS.iter().find(|path| Path::new(path).is_file());
        let mut launcher = Command::new(launcher.context("at-spi2-core is not installed")?);
        launcher.arg("--launch-immediately");
        launcher.stdout(log(folder)?).stderr(log(folder)?);
        private(&mut launcher, folder, &display);
        launcher.env("DBUS_SESSION_BUS_ADDRESS", &session_bus);
        running.push(Running::start(&mut launcher)?);

        let accessibility = accessibility_bus(&session_bus)?;
        let (server, _) = x11rb::connect(Some(&display))?;
        Ok(Self {
            server,
            display,
            session_bus,
            accessibility,
            folder: folder.to_owned(),
            _running: running,
        })
    }

    /// A command that runs on this desktop and no other. Its output goes to the desktop's log.
    ///
    /// # Errors
    /// When the log can't be written.
    pub fn command(&self, program: &Path) -> anyhow::Result<Command> {
        let mut command = Command::new(program);
        private(&mut command, &self.folder, &self.display);
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.session_bus);
        command.env("LIBGL_ALWAYS_SOFTWARE", "1");
        command.stdin(Stdio::null());
        command
            .stdout(log(&self.folder)?)
            .stderr(log(&self.folder)?);
        Ok(command)
    }

    /// Where its log, runtime folder and home are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The end of its log, for the message of a test that failed.
    #[must_use]
    pub fn last_words(&self) -> String {
        let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        let lines: Vec<_> = log.lines().rev().take(8).collect();
        format!("the log ends with, last first: {lines:?}")
    }

    /// The X display, `:n`.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.display
    }

    /// The X server.
    #[must_use]
    pub fn server(&self) -> &RustConnection {
        &self.server
    }

    /// Its one screen.
    ///
    /// # Errors
    /// When it has none.
    pub fn screen(&self) -> anyhow::Result<&Screen> {
        self.server.setup().roots.first().context("no screen")
    }

    /// The accessibility bus.
    pub fn accessibility(&self) -> &Connection {
        &self.accessibility
    }
}

fn private(command: &mut Command, folder: &Path, display: &str) {
    command
        .env("DISPLAY", display)
        .env("XDG_RUNTIME_DIR", folder.join("runtime"))
        .env("HOME", folder.join("home"))
        .env("TMPDIR", folder.join("runtime"))
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("XDG_CONFIG_HOME")
        .env_remove("XDG_CACHE_HOME")
        .env_remove("XDG_DATA_HOME")
        .env_remove("XDG_STATE_HOME");
}

fn log(folder: &Path) -> anyhow::Result<Stdio> {
    let log = File::options()
        .create(true)
        .append(true)
        .open(folder.join("log"))?;
    Ok(log.into())
}

fn start_and_read_line(command: &mut Command, folder: &Path) -> anyhow::Result<(String, Running)> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log(folder)?);
    let mut process = Running::start(command)?;
    let output = process.child().stdout.take().context("no output")?;
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    let program = command.get_program().display();
    ensure!(
        !line.trim().is_empty(),
        "{program} ended at once; its log says why"
    );
    Ok((line.trim().to_owned(), process))
}

/// Switches accessibility on and connects to its bus.
fn accessibility_bus(session_bus: &str) -> anyhow::Result<Connection> {
    let session = connection::Builder::address(session_bus)?.build()?;
    let (name, path) = ("org.a11y.Bus", "/org/a11y/bus");
    let address = wait_for("the accessibility bus", 20, || {
        let bus = Proxy::new(&session, name, path, "org.a11y.Bus")?;
        let address: String = bus.call("GetAddress", &())?;
        let status = Proxy::new(&session, name, path, "org.a11y.Status")?;
        status.set_property("IsEnabled", true)?;
        status.set_property("ScreenReaderEnabled", true)?;
        Ok(Some(address))
    })?;
    Ok(connection::Builder::address(address.as_str())?.build()?)
}
