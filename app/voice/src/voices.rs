//! What can be read aloud, and the sound of it.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs::File;
use std::io::{self, Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use sha2::{Digest as _, Sha256};

use crate::{Passage, Speed};

/// The speech program.
const PROGRAM: &str = "espeak-ng";

/// espeak-ng is much faster than a person speaks.
const PATIENCE: Duration = Duration::from_secs(10);

/// More than any recording of one text.
const MAX_LEN: u64 = 8 * 1024 * 1024;

/// How a language can be heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ability {
    /// A person has recorded every text.
    Recorded,
    /// espeak-ng reads what nobody has recorded.
    Synthesised,
    /// It can only be read.
    TextOnly,
}

/// All voices of a tablet.
#[derive(Debug, Clone, Default)]
pub struct Voices {
    program: Option<PathBuf>,
    /// By language and message, the file.
    recordings: BTreeMap<String, BTreeMap<String, Recording>>,
    /// Places that are listed, and where no file can be looked at.
    missing: Vec<String>,
}

#[derive(Debug, Clone)]
struct Recording {
    file: PathBuf,
    hash: String,
}

impl Recording {
    fn read(&self) -> Result<Vec<u8>, VoiceError> {
        let file = || self.file.display().to_string();
        let bytes = read_unnoticed(&self.file).map_err(|source| VoiceError::Recording {
            file: file(),
            source,
        })?;
        if hex::encode(Sha256::digest(&bytes)) != self.hash {
            return Err(VoiceError::Changed(file()));
        }
        Ok(bytes)
    }
}

/// Why a passage has no sound.
#[derive(Debug, thiserror::Error)]
pub(crate) enum VoiceError {
    #[error("the recording {file} can't be read")]
    Recording {
        file: String,
        #[source]
        source: io::Error,
    },
    #[error("the recording {0} is not the one that was signed; sign the site to this tablet again")]
    Changed(String),
    #[error("{PROGRAM} can't be run; is it installed?")]
    Program(#[source] io::Error),
    #[error("{PROGRAM} says no to the voice `{0}`")]
    Voice(String),
    #[error("nobody has recorded it, and no voice can read it")]
    None,
}

impl Voices {
    /// Looks for espeak-ng on the search path, and in a folder for the recordings that are listed: by place,
    /// `LANGUAGE/MESSAGE.flac`, the SHA-256 of each.
    #[must_use]
    pub fn find(folder: &Path, listed: &BTreeMap<String, String>) -> Self {
        let path = env::var_os("PATH").unwrap_or_default();
        let program = env::split_paths(&path)
            .map(|folder| folder.join(PROGRAM))
            .find(|file| file.is_file());
        let mut recordings: BTreeMap<String, BTreeMap<String, Recording>> = BTreeMap::new();
        let mut missing = Vec::new();
        for (place, hash) in listed {
            let file = folder.join(place);
            if let Some((language, name)) = place.split_once('/')
                && let Some((message, _)) = name.rsplit_once('.')
                && file.is_file()
            {
                let hash = hash.clone();
                let of_language = recordings.entry(language.to_owned()).or_default();
                of_language.insert(message.to_owned(), Recording { file, hash });
            } else {
                missing.push(place.clone());
            }
        }
        Self {
            program,
            recordings,
            missing,
        }
    }

    /// The speech program, if there is one.
    #[must_use]
    pub fn program(&self) -> Option<&Path> {
        self.program.as_deref()
    }

    /// How a language can be heard in which these messages are shown.
    #[must_use]
    pub fn ability(
        &self,
        tag: &str,
        voice: Option<&str>,
        messages: impl FnOnce() -> BTreeSet<String>,
    ) -> Ability {
        let recorded = self.recordings.get(tag);
        let all = |files: &BTreeMap<String, Recording>| {
            let messages = messages();
            !messages.is_empty() && messages.iter().all(|id| files.contains_key(id))
        };
        if recorded.is_some_and(all) {
            Ability::Recorded
        } else if voice.is_some() && self.program.is_some() {
            Ability::Synthesised
        } else {
            Ability::TextOnly
        }
    }

    /// Every recording that is not what was signed, or can't be played, in words.
    #[must_use]
    pub fn broken(&self) -> Vec<String> {
        let recordings = self.recordings.values().flat_map(BTreeMap::values);
        let problem = |recording: &Recording| match recording.read() {
            Err(error) => Some(error.to_string()),
            Ok(bytes) => {
                let undecoded = rodio::Decoder::new(Cursor::new(bytes)).err()?;
                let file = recording.file.display();
                Some(format!("the recording {file} can't be played: {undecoded}"))
            }
        };
        let missing = self.missing.iter();
        let missing =
            missing.map(|place| format!("the recording {place} is not there, or may not be read"));
        missing.chain(recordings.filter_map(problem)).collect()
    }

    /// Whether espeak-ng really has this voice. One whose dictionary is missing says yes, and nothing else: a sound
    /// that is all silence.
    #[must_use]
    pub fn speaks(&self, voice: Option<&str>) -> bool {
        let spoken = (self.program.as_ref()).zip(voice);
        spoken.is_some_and(|(program, voice)| {
            synthesise(program, voice, "1", Speed::Normal).is_ok_and(is_heard)
        })
    }

    /// Those of these messages that are recorded in a language.
    #[must_use]
    pub fn recorded(&self, tag: &str, messages: &BTreeSet<String>) -> usize {
        let files = self.recordings.get(tag);
        files.map_or(0, |files| {
            messages.iter().filter(|id| files.contains_key(*id)).count()
        })
    }

    /// A sound file with the passage, and whether it already has the speed that was asked for.
    pub(crate) fn sound(
        &self,
        tag: &str,
        voice: Option<&str>,
        passage: &Passage,
        speed: Speed,
    ) -> Result<(Vec<u8>, bool), VoiceError> {
        let recording = (passage.id.as_ref()).and_then(|id| self.recordings.get(tag)?.get(id));
        // One that can't be used leaves the voice, if there is one.
        match recording.map(Recording::read) {
            Some(Ok(bytes)) => return Ok((bytes, false)),
            Some(Err(error)) if voice.is_none() => return Err(error),
            _ => {}
        }
        match (&self.program, voice) {
            (Some(program), Some(voice)) => {
                let bytes = synthesise(program, voice, &spoken(&passage.text), speed)?;
                Ok((bytes, true))
            }
            _ => Err(VoiceError::None),
        }
    }
}

/// Without leaving the time on the file: when it was last read tells what somebody was asked, and when.
fn read_unnoticed(path: &Path) -> io::Result<Vec<u8>> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC;
    let open = |more| rustix::fs::open(path, flags | more, Mode::empty());
    // Only its owner may ask for that; where the courier is, the unit keeps the times.
    let file = match open(OFlags::NOATIME) {
        Err(Errno::PERM) => open(OFlags::empty())?,
        file => file?,
    };
    let mut bytes = Vec::new();
    File::from(file).take(MAX_LEN).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn is_heard(sound: Vec<u8>) -> bool {
    let decoded = rodio::Decoder::new(Cursor::new(sound));
    decoded.is_ok_and(|mut samples| samples.any(|sample| sample != 0.0))
}

/// What only directs a line is not spoken, and a dot between words is a pause.
fn spoken(text: &str) -> String {
    let is_control = |c| matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}');
    text.replace('·', ",").replace(is_control, "")
}

/// The text goes by standard input, where no other process sees it.
fn synthesise(
    program: &Path,
    voice: &str,
    text: &str,
    speed: Speed,
) -> Result<Vec<u8>, VoiceError> {
    let mut child = Command::new(program)
        .args(["-v", voice, "-s", speed.words_per_minute(), "-b", "1"])
        .args(["--stdin", "--stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(VoiceError::Program)?;
    if let Some(mut pipe) = child.stdin.take() {
        // It reads to the end before it says anything.
        // What it did not take shows in how it ends, and it is waited for in any case.
        pipe.write_all(text.as_bytes()).ok();
    }
    let output = bounded(child).map_err(VoiceError::Program)?;
    if !output.status.success() || output.stdout.is_empty() {
        return Err(VoiceError::Voice(voice.to_owned()));
    }
    Ok(output.stdout)
}

/// What a child says and how it ends. One that takes too long is ended: the reader waits for it.
fn bounded(mut child: Child) -> io::Result<Output> {
    let mut pipe = child.stdout.take();
    let (said, heard) = channel();
    thread::Builder::new().spawn(move || {
        let mut bytes = Vec::new();
        let read = pipe.as_mut().map(|pipe| pipe.read_to_end(&mut bytes));
        said.send(read.transpose().map(|_| bytes)).ok();
    })?;
    let stdout = heard.recv_timeout(PATIENCE);
    if stdout.is_err() {
        child.kill()?;
    }
    let status = child.wait()?;
    let stdout = stdout.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
    Ok(Output {
        status,
        stdout,
        stderr: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn messages(ids: &[&str]) -> BTreeSet<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    fn passage(id: &str, text: &str) -> Passage {
        Passage {
            place: 0,
            id: Some(id.to_owned()),
            text: text.to_owned(),
        }
    }

    /// A folder with these recordings, and the list of them.
    fn recorded(files: &[(&str, &[u8])]) -> (tempfile::TempDir, BTreeMap<String, String>) {
        let folder = tempfile::tempdir().unwrap();
        let mut listed = BTreeMap::new();
        for (place, bytes) in files {
            let path = folder.path().join(place);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
            let hash = hex::encode(Sha256::digest(bytes));
            listed.insert((*place).to_owned(), hash);
        }
        (folder, listed)
    }

    #[test]
    fn a_language_is_heard_only_where_nothing_is_missing() {
        let (folder, listed) = recorded(&[("so/rest-welcome.flac", b"x")]);
        fs::write(folder.path().join("so/rest-begin.flac"), b"not listed").unwrap();
        let voices = Voices::find(folder.path(), &listed);
        let (one, two) = (
            messages(&["rest-welcome"]),
            messages(&["rest-welcome", "rest-begin"]),
        );
        let of = |tag: &str, voice, messages: &BTreeSet<String>| {
            voices.ability(tag, voice, || messages.clone())
        };
        assert_eq!(of("so", None, &one), Ability::Recorded);
        assert_eq!(of("so", None, &two), Ability::TextOnly);
        assert_eq!(voices.recorded("so", &two), 1);
        assert_eq!(of("ti", None, &one), Ability::TextOnly);
        assert_eq!(of("so", None, &messages(&[])), Ability::TextOnly);
        let synthesised = of("sv", Some("sv"), &one);
        assert_eq!(synthesised, Ability::Synthesised, "espeak-ng is installed");
        let none = Voices::default().ability("sv", Some("sv"), || one.clone());
        assert_eq!(none, Ability::TextOnly);
    }

    #[test]
    fn a_recording_comes_before_the_voice_if_it_is_the_one_that_was_signed() {
        let (folder, listed) = recorded(&[("sv/rest-welcome.wav", b"recorded")]);
        let voices = Voices::find(folder.path(), &listed);
        let sound = |id| voices.sound("sv", Some("sv"), &passage(id, "Välkommen"), Speed::Normal);
        assert_eq!(
            sound("rest-welcome").unwrap(),
            (b"recorded".to_vec(), false)
        );
        let (bytes, paced) = sound("rest-begin").unwrap();
        assert!(bytes.starts_with(b"RIFF") && bytes.len() > 10_000 && paced);
        let unknown = voices.sound("sv", Some("xx-yy"), &passage("a", "b"), Speed::Normal);
        assert!(matches!(unknown, Err(VoiceError::Voice(_))));
        assert!(voices.speaks(Some("sv")) && !voices.speaks(Some("xx-yy")) && !voices.speaks(None));
        let none = voices.sound("so", None, &passage("a", "b"), Speed::Normal);
        assert!(matches!(none, Err(VoiceError::None)));
        let broken = voices.broken();
        assert!(
            broken[0].contains("rest-welcome.wav can't be played"),
            "{broken:?}"
        );
        fs::write(folder.path().join("sv/rest-welcome.wav"), b"another").unwrap();
        let voiceless = voices.sound("sv", None, &passage("rest-welcome", "a"), Speed::Normal);
        let changed = voiceless.unwrap_err().to_string();
        assert!(
            changed.contains("rest-welcome.wav is not the one"),
            "{changed}"
        );
        assert!(sound("rest-welcome").unwrap().1, "the voice reads instead");
        assert_eq!(voices.broken().len(), 1);
        fs::remove_file(folder.path().join("sv/rest-welcome.wav")).unwrap();
        let voiceless = voices.sound("sv", None, &passage("rest-welcome", "a"), Speed::Normal);
        let gone = voiceless.unwrap_err().to_string();
        assert!(gone.contains("rest-welcome.wav"), "{gone}");
    }

    #[test]
    fn slow_is_slower_than_fast() {
        let voices = Voices::find(Path::new("/nonexistent"), &BTreeMap::new());
        let length = |speed| {
            let passage = passage("a", "Har någon som står dig nära gjort dig rädd?");
            voices
                .sound("sv", Some("sv"), &passage, speed)
                .unwrap()
                .0
                .len()
        };
        let [slow, normal, fast] = [Speed::Slow, Speed::Normal, Speed::Fast].map(length);
        assert!(slow > normal + normal / 8 && normal > fast + fast / 8);
    }

    #[test]
    fn a_speech_program_that_hangs_is_ended() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("hangs");
        fs::write(&program, "#!/bin/sh\nexec sleep 60\n").unwrap();
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        fs::set_permissions(&program, mode).unwrap();
        let error = synthesise(&program, "sv", "a", Speed::Normal).unwrap_err();
        assert!(matches!(error, VoiceError::Program(it) if it.kind() == io::ErrorKind::TimedOut));
    }

    /// As of espeak-ng 1.52 with piper's list of voices and no Pashto dictionary, exit code and all.
    #[test]
    fn a_voice_that_says_yes_and_is_silent_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("silent");
        let mut wav = Vec::new();
        wav.extend(b"RIFF");
        wav.extend(2_036_u32.to_le_bytes());
        wav.extend(b"WAVEfmt ");
        wav.extend(16_u32.to_le_bytes());
        wav.extend([1_u16, 1].into_iter().flat_map(u16::to_le_bytes));
        wav.extend([22_050_u32, 44_100].into_iter().flat_map(u32::to_le_bytes));
        wav.extend([2_u16, 16].into_iter().flat_map(u16::to_le_bytes));
        wav.extend(b"data");
        wav.extend(2_000_u32.to_le_bytes());
        wav.extend([0; 2_000]);
        fs::write(folder.path().join("sound"), &wav).unwrap();
        let script = format!("#!/bin/sh\ncat {}/sound\n", folder.path().display());
        fs::write(&program, script).unwrap();
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        fs::set_permissions(&program, mode).unwrap();
        let silent = Voices {
            program: Some(program),
            ..Voices::default()
        };
        assert!(!silent.speaks(Some("ps")));
    }

    #[test]
    fn isolates_are_not_spoken() {
        assert_eq!(spoken("ring \u{2066}112\u{2069} · nu"), "ring 112 , nu");
    }
}
