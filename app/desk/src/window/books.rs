//! A desk's books: the month's tallies and the programmes' ledger. They can't be joined: each entry waits by itself, sealed and under
//! a random name, until there are some to be written with it.

use std::collections::BTreeMap;
use std::path::Path;

use sealing::{LedgerKey, Note, Random as _, SystemRandom, WorkerKey};
use site::{Month, files};
use store::{EntryId, Ledger, LedgerAct, LedgerLine, Tallies};

use super::case_number::CaseNumber;
use super::office::Refusal;

/// So many entries are written together; fewer only once their month is over.
const BATCH: usize = 8;

/// What was written last, as long as it can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entered {
    tally: EntryId,
    line: Option<EntryId>,
}

/// Both books, and what makes the marks of the ledger.
pub(crate) struct Books {
    tallies: Tallies,
    ledger: Ledger,
    /// None on a desk whose folder has none: then it counts, and registers nobody.
    key: Option<LedgerKey>,
}

impl Books {
    pub(crate) fn open(desk: &Path, worker: &WorkerKey) -> Result<Self, Refusal> {
        let folder = desk.join(files::STORE);
        let path = desk.join(files::LEDGER_KEY);
        let key = if path.exists() {
            let note = files::read(&path, TODO).map_err(Refusal::system)?;
            let opened = LedgerKey::open(&Note::from_bytes(note), worker);
            // The desk goes on without, and says so where a number would be typed.
            opened
                .inspect_err(|_| tracing::warn!("{}: {TODO}", files::LEDGER_KEY))
                .ok()
        } else {
            None
        };
        Ok(Self {
            tallies: Tallies::open(&folder).map_err(Refusal::system)?,
            ledger: Ledger::open(&folder).map_err(Refusal::system)?,
            key,
        })
    }

    pub(crate) fn has_ledger(&self) -> bool {
        self.key.is_some()
    }

    /// Lets what happened wait, and whom it happened to apart from it.
    pub(crate) fn enter(
        &mut self,
        worker: &WorkerKey,
        month: Month,
        events: &[&str],
        line: Option<(&str, &CaseNumber, LedgerAct)>,
    ) -> Result<Entered, Refusal> {
        let (tally, note) = seal(worker, &format!("{month}\n{}", events.join("\n")))?;
        self.tallies.wait(tally, &note).map_err(Refusal::system)?;
        let line = line.map(|(programme, number, act)| {
            let mark = self.key.as_ref()?.mark(number.as_str());
            Some((programme, hex::encode(mark), act))
        });
        let mut entered = Entered { tally, line: None };
        if let Some((programme, mark, act)) = line.flatten() {
            let text = format!("{month}\n{}\n{mark}\n{programme}", act.name());
            let noted = seal(worker, &text).and_then(|(id, note)| {
                self.ledger.wait(id, &note).map_err(Refusal::system)?;
                Ok(id)
            });
            match noted {
                Ok(id) => entered.line = Some(id),
                Err(refusal) => {
                    self.withdraw(entered)?;
                    return Err(refusal);
                }
            }
        }
        Ok(entered)
    }

    /// Takes back what still waits.
    pub(crate) fn withdraw(&mut self, entered: Entered) -> Result<(), Refusal> {
        self.tallies
            .withdraw(entered.tally)
            .map_err(Refusal::system)?;
        if let Some(id) = entered.line {
            self.ledger.withdraw(id).map_err(Refusal::system)?;
        }
        Ok(())
    }

    /// Writes what has waited long enough.
    pub(crate) fn settle(&mut self, worker: &WorkerKey, today: Month) -> Result<(), Refusal> {
        let is_due = |all: usize, month: Month| all >= BATCH || month < today;
        let waiting = self.tallies.waiting().map_err(Refusal::system)?;
        let (mut ids, mut counts) = (Vec::new(), BTreeMap::new());
        for (id, note) in &waiting {
            let Some((month, events)) = read(tally(worker, id, note)) else {
                continue;
            };
            if is_due(waiting.len(), month) {
                ids.push(*id);
                for event in events {
                    *counts.entry((month, event)).or_insert(0) += 1;
                }
            }
        }
        if !ids.is_empty() {
            let settled = self.tallies.settle(&ids, &counts);
            settled.map_err(Refusal::system)?;
        }
        let waiting = self.ledger.waiting().map_err(Refusal::system)?;
        let (mut ids, mut lines) = (Vec::new(), Vec::new());
        for (id, note) in &waiting {
            let Some(line) = read(ledger_line(worker, id, note)) else {
                continue;
            };
            if is_due(waiting.len(), line.month) {
                ids.push(*id);
                lines.push(line);
            }
        }
        lines.sort();
        if ids.is_empty() {
            return Ok(());
        }
        self.ledger.settle(&ids, &lines).map_err(Refusal::system)
    }

    /// In which months this number was asked, as far as this desk knows.
    pub(crate) fn asked(
        &self,
        worker: &WorkerKey,
        programme: &str,
        number: &CaseNumber,
    ) -> Result<Vec<Month>, Refusal> {
        let Some(key) = &self.key else {
            return Ok(Vec::new());
        };
        let mut lines = self.ledger.lines().map_err(Refusal::system)?;
        for (id, note) in self.ledger.waiting().map_err(Refusal::system)? {
            lines.extend(read(ledger_line(worker, &id, &note)));
        }
        let mark = key.mark(number.as_str());
        let own =
            (lines.into_iter()).filter(|line| line.mark == mark && line.programme == programme);
        let asked = own.filter(|line| line.act == LedgerAct::Asked);
        let mut months: Vec<_> = asked.map(|line| line.month).collect();
        months.sort_unstable();
        months.dedup();
        Ok(months)
    }
}

const TODO: &str = "it is damaged, or another worker's; take it from its backup";

fn seal(worker: &WorkerKey, text: &str) -> Result<(EntryId, Note), Refusal> {
    let mut id = [0; 16];
    SystemRandom.fill(&mut id).map_err(Refusal::system)?;
    let note = Note::seal(worker, &id, text.as_bytes(), &SystemRandom);
    Ok((id, note.map_err(Refusal::system)?))
}

/// What can't be read waits on, and keeps nothing else from being written.
fn read<T>(entry: Result<T, Refusal>) -> Option<T> {
    entry
        .inspect_err(|refusal| tracing::warn!("an entry of the books was left: {refusal:?}"))
        .ok()
}

/// The lines of a note that waits.
fn lines(worker: &WorkerKey, id: &EntryId, note: &Note) -> Result<Vec<String>, Refusal> {
    let text = note.open(worker, id).map_err(Refusal::system)?;
    let text = String::from_utf8_lossy(&text);
    Ok(text.split('\n').map(str::to_owned).collect())
}

fn tally(worker: &WorkerKey, id: &EntryId, note: &Note) -> Result<(Month, Vec<String>), Refusal> {
    let mut lines = lines(worker, id, note)?.into_iter();
    let month = lines.next().unwrap_or_default();
    let month = month.parse().map_err(Refusal::system)?;
    Ok((month, lines.collect()))
}

fn ledger_line(worker: &WorkerKey, id: &EntryId, note: &Note) -> Result<LedgerLine, Refusal> {
    let lines = lines(worker, id, note)?;
    let damaged = || Refusal::System(sealing::NoteError::Damaged.to_string());
    let [month, act, mark, programme] = lines.as_slice() else {
        return Err(damaged());
    };
    let mut bytes = [0; 32];
    hex::decode_to_slice(mark, &mut bytes).map_err(|_| damaged())?;
    Ok(LedgerLine {
        mark: bytes,
        programme: programme.clone(),
        month: month.parse().map_err(Refusal::system)?,
        act: LedgerAct::from_name(act).ok_or_else(damaged)?,
    })
}
