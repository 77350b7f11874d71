//! Recordings of texts, read aloud by a person: `recordings/LANGUAGE/MESSAGE.flac` in the workplace's folder. The
//! site lists each with its hash, so that no tablet plays what the root has not signed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use exchange::{Folder, MAX_RECORDING_LEN};
use language::Language;
use site::files::{RECORDINGS, TABLET_KEY};

use crate::files;
use site::{Month, Site};

/// By place, its hash and its text's mark.
type Taken = BTreeMap<String, (String, String)>;

/// What a recording's file may be.
const KINDS: [&str; 4] = ["flac", "ogg", "oga", "wav"];
/// Larger numbers are read by their digits.
const MOST: u32 = 100;

/// Of which text each recording is: by place its hash, and the mark of the text as it was when it was first signed.
const TAKEN: &str = "recordings.toml";
const TODO: &str =
    "take it from its backup, or delete it where every recording says what its text says now";

/// Every recording by its place, with its hash.
///
/// # Errors
/// Which file is none of a text of a language that is on, or of a text that has changed since, and what to do.
pub(crate) fn collect(workplace: &Path, site: &Site) -> anyhow::Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    let folder = workplace.join(RECORDINGS);
    if !folder.is_dir() {
        return Ok(found);
    }
    let path = workplace.join(TAKEN);
    let taken: Taken = if path.exists() {
        files::read_toml(&path, TODO)?
    } else {
        Taken::new()
    };
    let mut now = Taken::new();
    for language in entries(&folder)? {
        let tag = name(&language);
        ensure!(
            site.languages.contains(&tag),
            "{}: the language is not switched on; switch it on, or move the folder away",
            language.display()
        );
        let questions = site.questions.as_ref().and_then(|own| own.texts.get(&tag));
        let spoken = Language::asking(&tag, questions.map(String::as_str))?.for_participants();
        let mut messages = spoken.fixed_messages()?;
        messages.extend(spoken.site_messages()?);
        messages.extend((0..=MOST).map(|number| format!("number-{number}")));
        let marks = spoken.marks()?;
        for file in entries(&language)? {
            let kind = file.extension().and_then(|it| it.to_str());
            let id = file.file_stem().and_then(|it| it.to_str());
            ensure!(
                kind.is_some_and(|kind| KINDS.contains(&kind))
                    && id.is_some_and(|id| messages.contains(id)),
                "{}: not a recording of a text; name it after its message, with .flac, .ogg or .wav",
                file.display()
            );
            let bytes = read(&file)?;
            let place = format!("{tag}/{}", name(&file));
            let hash = sealing::sha256_hex(&bytes);
            let mark = id.and_then(|id| marks.get(id)).cloned().unwrap_or_default();
            let held = taken.get(&place).filter(|(held, _)| *held == hash);
            ensure!(
                held.is_none_or(|(_, held)| *held == mark),
                "{}: its text has changed since it was recorded; record it again",
                file.display()
            );
            now.insert(place.clone(), (hash.clone(), mark));
            found.insert(place, hash);
        }
    }
    if now != taken {
        files::write(&path, toml::to_string(&now)?.as_bytes())?;
    }
    Ok(found)
}

/// Brings a tablet the recordings that the site lists, and takes away all others.
///
/// # Errors
/// Which file can't be read or written.
pub(crate) fn deliver(workplace: &Path, site: &Site, tablet: &Path) -> anyhow::Result<()> {
    if tablet.join(TABLET_KEY).exists() {
        let read = |place: &str, _: &str| {
            let path = workplace.join(RECORDINGS).join(place);
            Ok(fs::read(&path).ok())
        };
        exchange::bring_recordings(&site.recordings, tablet, read)?;
    }
    Ok(())
}

/// Puts them into the exchange, from which couriers take them.
///
/// # Errors
/// Which file can't be read or written.
pub(crate) fn publish(workplace: &Path, site: &Site, exchange: &Folder) -> anyhow::Result<()> {
    let month = Month::of(site.signed);
    for (place, hash) in &site.recordings {
        let path = workplace.join(RECORDINGS).join(place);
        let bytes = fs::read(&path).with_context(|| path.display().to_string())?;
        exchange.put_recording(hash, &bytes, month)?;
    }
    Ok(exchange.keep_recordings(&site.recordings)?)
}

/// Whether a recording's message has something filled in that may change with the site.
pub(crate) fn fills_in(place: &str) -> bool {
    let Some((tag, file)) = place.split_once('/') else {
        return false;
    };
    let id = file.rsplit_once('.').map_or(file, |(id, _)| id);
    let filled = Language::load(tag).and_then(|language| language.site_messages());
    filled.is_ok_and(|filled| filled.contains(id))
}

/// One that has the length of a text.
fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    let length = fs::metadata(file)?.len();
    ensure!(
        (1..=MAX_RECORDING_LEN).contains(&length),
        "{}: {length} bytes can't be the recording of one text; record it again",
        file.display()
    );
    fs::read(file).with_context(|| file.display().to_string())
}

fn entries(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let read = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths: Vec<_> = read
        .map(|entry| Ok(entry?.path()))
        .collect::<anyhow::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
