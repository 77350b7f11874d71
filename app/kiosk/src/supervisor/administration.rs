//! The administrator's window, which decides nothing: the PIN is checked here, and all that follows is done here.

use std::io::Read as _;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use exchange::Folder;
use jiff::Timestamp;
use sealing::is_pin;
use site::{Month, Pin};

use super::Supervisor;
use crate::message::{Answer, Ask, End, Event, Finding, Tally, Verdict, receive, send};

/// How long the self-test may take: nobody can do anything meanwhile.
const SELF_TEST: Duration = Duration::from_mins(1);
/// A count that is smaller could be that of somebody known.
const LEAST: u32 = 5;
/// On a stick, so that nothing else there is touched.
const ON_STICK: &str = "enrum";

impl Supervisor {
    /// The administrator's window, from its start to its end.
    pub(super) fn administer(&mut self) -> anyhow::Result<End> {
        let mut command = self.command()?;
        command.arg("administer");
        command.args(["--tablet-key", &self.key.public().to_hex()]);
        let mut window = self.start(command)?;
        self.serve_administrator(&mut window)
    }

    /// Answers the window until it closes its end; nothing but a PIN before the right one.
    pub(super) fn serve_administrator(&mut self, window: &mut UnixStream) -> anyhow::Result<End> {
        let mut is_granted = false;
        loop {
            let ask = receive(window).context("the administrator's window sent no message")?;
            let answer = match ask.context("the administrator's window closed its end")? {
                Ask::Ended => return Ok(End::Rest),
                Ask::Pin(typed) => {
                    let verdict = self.judge(typed.expose()).unwrap_or_else(|error| {
                        tracing::error!("the PIN was not checked: {error:#}");
                        Verdict::Problem(format!("{error:#}"))
                    });
                    is_granted = verdict == Verdict::Right;
                    Answer::Pin(verdict)
                }
                _ if !is_granted => bail!("the administrator's window asked without a PIN"),
                Ask::Restart => {
                    self.stop.ask();
                    return Ok(End::Rest);
                }
                ask => self.answer(ask),
            };
            if let Err(error) = send(window, &answer) {
                let problem = format!("what there is to say can't be sent: {error}");
                send(window, &Answer::Problem(problem))?;
            }
        }
    }

    /// Counts the try before it looks at it: a plug that is pulled meanwhile wins none.
    pub(super) fn judge(&self, typed: &str) -> anyhow::Result<Verdict> {
        let (folder, now) = (self.tablet.folder(), (self.now)().timestamp());
        let Some(mut pin) = Pin::read(folder, &self.key.public())? else {
            return Ok(Verdict::NotSet);
        };
        if pin.rein_in(now) {
            pin.write(folder, &self.key)?;
        }
        if let Some(wait) = wait(&pin, now) {
            return Ok(wait);
        }
        let before = pin.clone();
        pin.count_failure(now);
        pin.write(folder, &self.key)?;
        let is_right = is_pin(&pin.hash, typed);
        if is_right == Ok(false) {
            return Ok(wait(&pin, now).unwrap_or(Verdict::Wrong));
        }
        // One that could not be looked at is no failure.
        let mut after = before;
        if is_right.is_ok() {
            after.forget_failures();
        }
        after.write(folder, &self.key)?;
        is_right?;
        Ok(Verdict::Right)
    }

    /// What was asked for with the PIN.
    fn answer(&mut self, ask: Ask) -> Answer {
        let folder = self.tablet.folder();
        let done = match ask {
            Ask::SelfTest => self.self_test().map(Answer::Findings),
            Ask::Keep(local) => {
                let kept = local.write(folder, &self.key);
                kept.map(|()| Answer::Kept).map_err(Into::into)
            }
            Ask::Tallies => self.tallies().map(Answer::Tallies),
            Ask::Export => self.export().map(|()| Answer::Exported),
            Ask::Pin(_) | Ask::Restart | Ask::Ended => Ok(Answer::Kept),
        };
        done.unwrap_or_else(|error| {
            tracing::error!("the administrator's window: {error:#}");
            Answer::Problem(format!("{error:#}"))
        })
    }

    /// In a process of its own, since at its end it locks itself down.
    fn self_test(&self) -> anyhow::Result<Vec<Finding>> {
        let mut command = self.command()?;
        command.args(["self-test", "--json"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        let child = command.spawn().context("the self-test can't be started")?;
        let output = output_within(child, SELF_TEST)?;
        serde_json::from_slice(&output).context("the self-test said nothing")
    }

    /// Of the months that are over, and none that is smaller than [`LEAST`]: nobody can watch a count change when somebody has sat there.
    pub(super) fn tallies(&self) -> anyhow::Result<Vec<Tally>> {
        let this_month = Month::of(self.today());
        let counted = self.tablet.store()?.tallies()?;
        let mut months: Vec<_> = counted.keys().map(|(month, _)| *month).collect();
        months.retain(|month| *month < this_month);
        months.dedup();
        let tally = |month: Month| {
            let count = |event: Event| {
                let key = (month, event.name().to_owned());
                counted.get(&key).copied().unwrap_or_default()
            };
            Tally {
                month: month.to_string(),
                counts: told(Event::ALL.map(count)),
            }
        };
        Ok(months.into_iter().rev().map(tally).collect())
    }

    /// Copies the sealed envelopes to a stick; they stay on the tablet until a courier has carried them or they are due.
    fn export(&self) -> anyhow::Result<()> {
        let stick = &self.options.stick;
        ensure!(
            is_mounted(stick),
            "{}",
            if has_usb_disk(Path::new(BLOCK)) {
                "a USB stick is there and can't be used: it must have FAT32 or exFAT, not NTFS, in its first partition or on the whole of it"
            } else {
                "no USB stick is there; put one in, wait a few seconds, and try again"
            }
        );
        let folder = stick.join(ON_STICK);
        std::fs::create_dir_all(&folder).context("the USB stick can't be written")?;
        let exchange = Folder::beside(&folder)?;
        let store = self.tablet.store()?;
        for (locator, month) in store.list()? {
            if let Some(envelope) = store.get(locator)? {
                exchange.put(&envelope, month)?;
            }
        }
        Ok(())
    }
}

/// What of a month's counts can be told. Those offered are those who said *not now* and those who began; those who began are
/// those who left, who were no longer there, and who got a code. So of a sum whose parts are not all large enough no part is
/// told, nor what they make together where that follows: one subtraction would give what is withheld.
fn told([offered, not_now, began, left, timed_out, sealed]: [u32; 6]) -> [Option<u32>; 6] {
    let is_told = |count: u32| count >= LEAST;
    let ends = [left, timed_out, sealed].into_iter().all(is_told);
    let ways = is_told(not_now) && is_told(began);
    let when = |holds: bool, count: u32| Some(count).filter(|_| holds && is_told(count));
    [
        when(true, offered),
        when(ways, not_now),
        when(ways, began),
        // With their sum known by them, who said *not now* would be too.
        when(ends && ways, left),
        when(ends && ways, timed_out),
        when(ends && ways, sealed),
    ]
}

fn wait(pin: &Pin, now: Timestamp) -> Option<Verdict> {
    // Up to the next second, or it would be tried too early.
    let left = pin.wait(now).as_millis().div_ceil(1_000);
    (left > 0).then(|| Verdict::Wait(u64::try_from(left).unwrap_or(u64::MAX)))
}

/// What a process has said when it has ended; one that takes longer is ended.
fn output_within(mut child: Child, time: Duration) -> anyhow::Result<Vec<u8>> {
    let mut said = child.stdout.take().context("it says nothing")?;
    let reader = thread::spawn(move || {
        let mut output = Vec::new();
        said.read_to_end(&mut output).map(|_| output)
    });
    let end = Instant::now() + time;
    while child.try_wait()?.is_none() {
        if Instant::now() >= end {
            child.kill()?;
            child.wait()?;
            bail!("it took too long; start the tablet anew and try again");
        }
        thread::sleep(Duration::from_millis(20));
    }
    let output = reader
        .join()
        .map_err(|_| anyhow::anyhow!("its words were lost"))?;
    Ok(output?)
}

/// Where the kernel tells of disks.
const BLOCK: &str = "/sys/class/block";

/// Whether a disk is connected by USB, whatever is on it.
fn has_usb_disk(block: &Path) -> bool {
    let entries = std::fs::read_dir(block).into_iter().flatten().flatten();
    let places = entries.filter_map(|entry| entry.path().canonicalize().ok());
    places.into_iter().any(|place| {
        let mut parts = place.components();
        parts.any(|part| part.as_os_str().to_str().is_some_and(is_usb_bus))
    })
}

/// `usb2`, as the kernel calls one.
fn is_usb_bus(part: &str) -> bool {
    let number = part.strip_prefix("usb");
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit()))
}

/// Something else than the disk that its folder lies on.
fn is_mounted(folder: &Path) -> bool {
    let device = |path: &Path| std::fs::metadata(path).map(|it| it.dev()).ok();
    let above = folder.parent().and_then(device);
    device(folder).is_some_and(|own| Some(own) != above)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stick_that_can_t_be_used_is_told_from_none() {
        let root = tempfile::tempdir().unwrap();
        let block = root.path().join("class/block");
        std::fs::create_dir_all(&block).unwrap();
        let disk = |place: &str, name: &str| {
            let place = root.path().join("devices").join(place).join(name);
            std::fs::create_dir_all(&place).unwrap();
            std::os::unix::fs::symlink(&place, block.join(name)).unwrap();
        };
        disk("pci0000:00/0000:00:1f.2/ata1/host0/block", "sda");
        assert!(!has_usb_disk(&block) && !has_usb_disk(&root.path().join("none")));
        disk(
            "pci0000:00/0000:00:14.0/usb2/2-1/2-1:1.0/host6/block",
            "sdb",
        );
        assert!(has_usb_disk(&block));
    }

    /// From what is told nothing follows of what is withheld: two counts at least of each sum are, or all are large enough.
    #[test]
    fn no_small_count_follows_from_those_that_are_told() {
        assert_eq!(
            told([20, 3, 17, 5, 0, 12]),
            [Some(20), None, None, None, None, None]
        );
        assert_eq!(
            told([20, 6, 14, 5, 0, 9]),
            [Some(20), Some(6), Some(14), None, None, None]
        );
        assert_eq!(
            told([30, 10, 20, 5, 5, 10]),
            [30, 10, 20, 5, 5, 10].map(Some)
        );
        assert_eq!(told([3, 1, 2, 0, 0, 2]), [None; 6]);
        for not_now in 0..12 {
            for (left, timed_out, sealed) in
                (0..9).flat_map(|a| (0..9).flat_map(move |b| (0..9).map(move |c| (a, b, c))))
            {
                let began = left + timed_out + sealed;
                let cells = [not_now + began, not_now, began, left, timed_out, sealed];
                let shown = told(cells);
                for sum in [[0, 1, 2].as_slice(), &[2, 3, 4, 5]] {
                    let hidden = sum.iter().filter(|place| shown[**place].is_none()).count();
                    assert_ne!(hidden, 1, "{cells:?}");
                }
            }
        }
    }
}
