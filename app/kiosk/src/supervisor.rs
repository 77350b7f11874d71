//! The process that stays: it holds the tablet's key and the store, and sees no answer.

mod administration;
mod crashes;
mod stop;

use std::collections::BTreeMap;
use std::io;
use std::net::Shutdown;
use std::os::fd::OwnedFd;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use jiff::Zoned;
use jiff::civil::Date;
use sealing::{SigningKey, Unsigned};
use site::{Month, Site};

use crate::message::{End, Event, Reply, Request, receive, send};
use crate::session::Setup;
use crate::tablet::Tablet;
use crate::{Options, lockdown, panel};

use crashes::Crashes;
use stop::Stop;

/// How often a tablet out of service looks whether it is back in service.
const RETRY: Duration = Duration::from_secs(30);
/// How long the process of a session that is over may take to go.
const GRACE: Duration = Duration::from_secs(2);

/// Starts session after session until the system says that it is to stop.
///
/// # Errors
/// When the tablet is not enrolled or its store can't be opened.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    // The tablet's key and sealed envelopes pass through here: no core file, no curious process.
    lockdown::guard_supervisor()?;
    let mut supervisor = Supervisor::open(options, Zoned::now)?;
    supervisor.stop.listen()?;
    let mut next = End::Rest;
    let mut crashes = Crashes::default();
    while !supervisor.stop.is_asked() {
        if supervisor.is_replaced() {
            tracing::warn!("a newer program has been installed; the tablet begins anew with it");
            break;
        }
        let done = match next {
            End::Administer => supervisor.administer(),
            End::Rest | End::Fresh => {
                supervisor.session(next == End::Fresh, crashes.out_until(Instant::now()))
            }
        };
        match done {
            Ok(end) => {
                next = end;
                crashes.forget_row();
            }
            Err(_) if supervisor.stop.is_asked() => {}
            Err(error) => {
                tracing::error!("a session failed: {error:#}");
                next = End::Rest;
                let status = supervisor.see_off();
                let code = status.and_then(|status| status.code());
                ensure!(
                    code != Some(lockdown::LACKS_A_LAYER.into()),
                    "a tablet is not started without its lock-down; mend what is missing, or try it out with --demo"
                );
                crashes.count(Instant::now());
                supervisor.stop.wait(crashes.pause());
            }
        }
    }
    supervisor.see_off();
    supervisor.count();
    Ok(())
}

struct Supervisor {
    options: Options,
    tablet: Tablet,
    key: SigningKey,
    now: fn() -> Zoned,
    /// The session that is over, while its window goes.
    leaving: Option<Child>,
    /// What is to be counted, once there is time.
    events: BTreeMap<Event, u32>,
    stop: Stop,
    /// The file that this program was started from, by device and number.
    program: Option<(u64, u64)>,
}

/// The file of this program as it is now; nothing where it is gone.
fn program() -> Option<(u64, u64)> {
    let found = std::fs::metadata(std::env::current_exe().ok()?).ok()?;
    Some((found.dev(), found.ino()))
}

impl Supervisor {
    /// An upgrade stops no session: between two, this program makes room for the newer one.
    fn is_replaced(&self) -> bool {
        self.program.is_some() && self.program != program()
    }

    fn open(options: &Options, now: fn() -> Zoned) -> anyhow::Result<Self> {
        let tablet = Tablet::new(&options.tablet);
        // It must be there, or be made: without it no session is started at all.
        tablet.store()?;
        Ok(Self {
            options: options.clone(),
            key: tablet.signing_key()?,
            tablet,
            now,
            leaving: None,
            events: BTreeMap::new(),
            stop: Stop::default(),
            program: program(),
        })
    }

    fn today(&self) -> Date {
        (self.now)().date()
    }

    /// The site, if it may be believed today; then what is due is deleted. Its serial is kept as soon as
    /// the signature holds: a site that was taken back stays taken back.
    fn site_in_force(&mut self) -> anyhow::Result<Site> {
        let site = self.tablet.site()?;
        let mut store = self.tablet.store()?;
        store.accept_serial(site.serial)?;
        if !site.tablet_keys()?.contains(&self.key.public()) {
            bail!("the site does not know this tablet; enrol it and sign the site again");
        }
        site.check_day(self.today())?;
        // Only now: with a clock that is wrong by years, everything would be due.
        store.purge(Month::of(self.today()))?;
        // As the session will show it: a language that can't be shown, alone or first of those that are left, would end each.
        let here = self.tablet.site_here(&self.key.public())?;
        Setup::check(&here, self.key.public(), self.today())?;
        Ok(site)
    }

    /// One session, from its start to its end. It starts while the window of the last one still goes.
    fn session(&mut self, fresh: bool, out_until: Option<Instant>) -> anyhow::Result<End> {
        let site = match out_until {
            Some(_) => None,
            None => self.site_or_none(),
        };
        let mut own = self.start(self.session_command(fresh, site.as_ref())?)?;
        if site.is_some() {
            self.count();
        }
        let end = if let Some(site) = &site {
            self.serve(&mut own, site)
        } else {
            self.wait_for_service(&mut own, out_until)
        };
        // The session sees the end of the file and ends, if it has not already.
        own.shutdown(Shutdown::Both).ok();
        end
    }

    /// Starts a window's process with one end of a socket pair, and waits until the last one's is gone.
    fn start(&mut self, mut command: Command) -> anyhow::Result<UnixStream> {
        let (own, theirs) = UnixStream::pair().context("no socket pair")?;
        let child = command
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            .spawn()
            .context("the session can't be started")?;
        self.stop.watch(&own)?;
        self.see_off();
        self.leaving = Some(child);
        Ok(own)
    }

    /// Writes what the sessions before this one have told, while nobody waits for it. That it can't is told, and no participant's
    /// matter.
    fn count(&mut self) {
        let month = Month::of(self.today());
        let events: Vec<_> = (self.events.iter())
            .map(|(event, times)| (event.name(), *times))
            .collect();
        if events.is_empty() {
            return;
        }
        let counted = (self.tablet.store()).and_then(|mut store| Ok(store.count(month, &events)?));
        match counted {
            Ok(()) => self.events.clear(),
            Err(error) => tracing::error!("nothing was counted: {error:#}"),
        }
    }

    fn heard(&mut self, end: End, events: Vec<Event>) -> End {
        for event in events {
            let times = self.events.entry(event).or_default();
            *times = times.saturating_add(1);
        }
        end
    }

    /// Nothing while the tablet is out of service.
    fn site_or_none(&mut self) -> Option<Site> {
        let site = self.site_in_force();
        if let Err(error) = &site {
            tracing::error!("out of service: {error:#}");
        }
        site.ok()
    }

    /// Waits until the last session's process is gone. That it left badly is told, and changes nothing.
    fn see_off(&mut self) -> Option<ExitStatus> {
        let status = wait_or_kill(&mut self.leaving.take()?);
        match &status {
            Ok(status) if status.success() => {}
            Ok(status) => tracing::error!("a session left badly: {status}"),
            Err(error) => tracing::error!("{error:#}"),
        }
        status.ok()
    }

    /// This program again, for this tablet.
    fn command(&self) -> anyhow::Result<Command> {
        let program = std::env::current_exe().context("the program's own path is not known")?;
        let mut command = Command::new(program);
        command.arg("--tablet").arg(&self.options.tablet);
        if self.options.fullscreen {
            command.arg("--fullscreen");
        }
        if self.options.demo {
            command.arg("--demo");
        }
        let told = || panel::scale(Path::new(panel::DRM)).to_string();
        let scale = self.options.scale.map(|scale| scale.to_string());
        command.args(["--scale", &scale.unwrap_or_else(told)]);
        // Nothing that a window draws may be kept on disk.
        command.env("MESA_SHADER_CACHE_DISABLE", "true");
        Ok(command)
    }

    fn session_command(&self, fresh: bool, site: Option<&Site>) -> anyhow::Result<Command> {
        let mut command = self.command()?;
        command.arg("session");
        command.args(["--tablet-key", &self.key.public().to_hex()]);
        if fresh {
            command.arg("--fresh");
        }
        match site {
            // Only the site that was checked here, and no other that is there by then.
            Some(site) => command.args(["--serial", &site.serial.to_string()]),
            None => command.arg("--out-of-service"),
        };
        Ok(command)
    }

    /// Answers the session until it closes its end. One session hands over one envelope.
    fn serve(&mut self, session: &mut UnixStream, site: &Site) -> anyhow::Result<End> {
        let mut open = true;
        while let Some(request) = receive(session).context("the session sent no message")? {
            let bytes = match request {
                Request::Commit(bytes) => bytes,
                Request::Ended(end, events) => return Ok(self.heard(end, events)),
            };
            ensure!(open, "the session handed over a second envelope");
            let reply = match self.commit(bytes, site) {
                Ok(()) => Reply::Committed,
                Err(error) => {
                    tracing::error!("an envelope was not stored: {error:#}");
                    Reply::Failed
                }
            };
            open = false;
            // A session that is over no longer waits for it, and may have said so already.
            send(session, &reply).ok();
            hold("acknowledged");
        }
        bail!("the session closed its end before it was over")
    }

    /// Looks again and again whether the tablet is back in service.
    fn wait_for_service(
        &mut self,
        session: &mut UnixStream,
        out_until: Option<Instant>,
    ) -> anyhow::Result<End> {
        session.set_read_timeout(Some(RETRY))?;
        loop {
            match receive::<Request>(session) {
                Err(error) if is_timeout(&error) => {}
                Ok(Some(Request::Ended(end, events))) => return Ok(self.heard(end, events)),
                _ => bail!("a session out of service did not say that it was over"),
            }
            let is_back = match out_until {
                Some(until) => Instant::now() >= until,
                None => self.site_in_force().is_ok(),
            };
            if is_back {
                return Ok(End::Rest);
            }
        }
    }

    /// Signs and stores; when it returns, the envelope is on the disk.
    fn commit(&mut self, bytes: Vec<u8>, site: &Site) -> anyhow::Result<()> {
        hold("received");
        site.check_day(self.today())?;
        let envelope = Unsigned::parse(bytes)?
            .sign(&self.key)
            .context("it names another tablet")?;
        hold("signed");
        // Opened anew: in a file that was taken away or replaced meanwhile, what is acknowledged would be lost.
        let mut store = self.tablet.store()?;
        store.put(&envelope, site.purge_month(self.today()))?;
        hold("stored");
        Ok(())
    }
}

/// Where the tests let it wait, at one step of a hand-off, to be killed there.
#[cfg(debug_assertions)]
fn hold(step: &str) {
    if std::env::var("ENRUM_TEST_HOLD").is_ok_and(|at| at == step) {
        tracing::warn!("held: {step}");
        loop {
            std::thread::park();
        }
    }
}

#[cfg(not(debug_assertions))]
fn hold(_step: &str) {}

/// A window that nobody sees may not be painted any more, and so not end by itself.
fn wait_or_kill(child: &mut Child) -> anyhow::Result<ExitStatus> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().context("the session was lost")? {
            return Ok(status);
        }
        if start.elapsed() > GRACE {
            child.kill().context("the session can't be ended")?;
        }
        sleep(Duration::from_millis(1));
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
    )
}

#[cfg(test)]
mod tests;
