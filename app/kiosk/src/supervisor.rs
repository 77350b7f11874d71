//! The process that stays: it holds the tablet's key and the store, and sees no answer.

use std::convert::Infallible;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, bail};
use jiff::Zoned;
use jiff::civil::Date;
use sealing::{SigningKey, Unsigned};
use site::Site;
use store::TabletStore;

use crate::Options;
use crate::message::{Reply, Request, receive, send};
use crate::session::End;
use crate::tablet::Tablet;

/// Sessions that fail one after another before the supervisor gives up, rather than flicker.
const MAX_FAILURES: u32 = 5;
/// How often a tablet out of service looks whether it is back in service.
const RETRY: Duration = Duration::from_secs(30);

/// Starts session after session until it is ended from outside.
///
/// # Errors
/// When the tablet is not enrolled, its store can't be opened, or sessions keep failing.
pub(crate) fn run(options: &Options) -> anyhow::Result<Infallible> {
    let mut supervisor = Supervisor::open(options, || Zoned::now().date())?;
    let mut fresh = false;
    let mut failures = 0;
    loop {
        match supervisor.session(fresh) {
            Ok(end) => {
                fresh = end == End::Fresh;
                failures = 0;
            }
            Err(error) => {
                tracing::error!("a session failed: {error:#}");
                fresh = false;
                failures += 1;
                if failures == MAX_FAILURES {
                    bail!("{MAX_FAILURES} sessions failed one after another");
                }
            }
        }
    }
}

struct Supervisor {
    options: Options,
    tablet: Tablet,
    key: SigningKey,
    store: TabletStore,
    today: fn() -> Date,
}

impl Supervisor {
    fn open(options: &Options, today: fn() -> Date) -> anyhow::Result<Self> {
        let tablet = Tablet::new(&options.tablet);
        Ok(Self {
            options: options.clone(),
            key: tablet.signing_key()?,
            store: tablet.store()?,
            tablet,
            today,
        })
    }

    /// The site, if it may be believed today.
    fn site_in_force(&mut self) -> anyhow::Result<Site> {
        let site = self.tablet.site()?;
        let enrolled = site.tablet_keys()?.contains(&self.key.public());
        if !enrolled {
            bail!("the site does not know this tablet; enrol it and sign the site again");
        }
        if !site.is_valid_on((self.today)()) {
            bail!("the site file expired on {}; sign it again", site.expires);
        }
        self.store.accept_serial(site.serial)?;
        self.store.purge(site::Month::of((self.today)()))?;
        Ok(site)
    }

    /// One session, from its start to its end.
    fn session(&mut self, fresh: bool) -> anyhow::Result<End> {
        let site = match self.site_in_force() {
            Ok(site) => Some(site),
            Err(error) => {
                tracing::error!("out of service: {error:#}");
                None
            }
        };
        let (mut own, theirs) = UnixStream::pair().context("no socket pair")?;
        let mut child = self
            .command(fresh, site.is_none())?
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            .spawn()
            .context("the session can't be started")?;
        if site.is_none() {
            own.set_read_timeout(Some(RETRY))?;
        }
        let served = self.serve(&mut own, site.as_ref());
        // The session sees the end of the file and ends, if it has not already.
        drop(own);
        let status = child.wait().context("the session was lost")?;
        served?;
        End::from_status(status).context("the session ended with an error")
    }

    fn command(&self, fresh: bool, out_of_service: bool) -> anyhow::Result<Command> {
        let program = std::env::current_exe().context("the program's own path is not known")?;
        let mut command = Command::new(program);
        command.arg("--tablet").arg(&self.options.tablet);
        if self.options.fullscreen {
            command.arg("--fullscreen");
        }
        command.arg("session");
        command.args(["--tablet-key", &self.key.public().to_hex()]);
        if fresh {
            command.arg("--fresh");
        }
        if out_of_service {
            command.arg("--out-of-service");
        }
        // Nothing that a session draws may be kept on disk.
        command.env("MESA_SHADER_CACHE_DISABLE", "true");
        Ok(command)
    }

    /// Answers the session until it closes its end.
    fn serve(&mut self, session: &mut UnixStream, site: Option<&Site>) -> anyhow::Result<()> {
        loop {
            let request = match receive(session) {
                Ok(Some(request)) => request,
                Ok(None) => return Ok(()),
                // Out of service: time to look again.
                Err(error) if is_timeout(&error) => return Ok(()),
                Err(error) => return Err(error).context("the session sent what is no message"),
            };
            let Request::Commit(bytes) = request;
            let reply = match self.commit(bytes, site) {
                Ok(()) => Reply::Committed,
                Err(error) => {
                    tracing::error!("an envelope was not stored: {error:#}");
                    Reply::Failed
                }
            };
            // A session that is gone no longer waits for it.
            if send(session, &reply).is_err() {
                return Ok(());
            }
        }
    }

    /// Signs and stores; when it returns, the envelope is on the disk.
    fn commit(&mut self, bytes: Vec<u8>, site: Option<&Site>) -> anyhow::Result<()> {
        let site = site.context("out of service")?;
        let envelope = Unsigned::parse(bytes)?
            .sign(&self.key)
            .context("it names another tablet")?;
        self.store
            .put(&envelope, site.purge_month((self.today)()))?;
        Ok(())
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
    )
}
