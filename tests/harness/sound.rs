//! A sound card that is a file: ALSA's `file` plugin keeps what would have gone to the loudspeaker, and a
//! reader at its other end takes it as slowly as a card would.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::{self, sleep};
use std::time::Duration;

use anyhow::ensure;

/// Two channels of four bytes, 48,000 times a second.
const BYTES_PER_SECOND: usize = 384_000;
/// Samples in a part.
const PART: usize = 1_920;
/// How long a part is, in seconds.
const PART_SECS: f32 = 0.02;

/// The name of the card beside the first.
pub const BESIDE: &str = "beside";

/// What is played on it is kept. There is another one beside it.
#[derive(Debug)]
pub struct Card {
    folder: PathBuf,
}

/// Takes samples as fast as a sound card does, for as long as the test runs.
fn play(mut samples: File, played: &Path) -> io::Result<()> {
    let mut chunk = vec![0; BYTES_PER_SECOND / 10];
    loop {
        let length = samples.read(&mut chunk)?;
        let mut file = File::options().create(true).append(true).open(played)?;
        file.write_all(chunk.get(..length).unwrap_or_default())?;
        let secs = u64::try_from(length).map_err(io::Error::other)?;
        let rate = u64::try_from(BYTES_PER_SECOND).map_err(io::Error::other)?;
        thread::sleep(Duration::from_micros(950_000 * secs / rate));
    }
}

/// A pipe with a player at its other end, by its path.
fn connect(pipe: &Path, played: PathBuf) -> anyhow::Result<String> {
    let made = Command::new("mkfifo").arg(pipe).status()?;
    ensure!(made.success(), "{} can't be made", pipe.display());
    // For reading and writing, so that it has no end when a program closes it.
    let samples = File::options().read(true).write(true).open(pipe)?;
    thread::spawn(move || play(samples, &played));
    Ok(pipe.display().to_string())
}

fn heard(played: &Path) -> anyhow::Result<Vec<f32>> {
    let size = || fs::metadata(played).map_or(0, |it| it.len());
    let mut before = None;
    while before != Some(size()) {
        before = Some(size());
        sleep(Duration::from_millis(300));
    }
    if !played.exists() {
        return Ok(Vec::new());
    }
    let bytes = fs::read(played)?;
    let samples = bytes.as_chunks::<4>().0.iter();
    let samples: Vec<_> = samples.map(|it| f32::from_le_bytes(*it).abs()).collect();
    let parts = samples.chunks(PART);
    Ok(parts
        .map(|part| part.iter().copied().fold(0.0, f32::max))
        .collect())
}

impl Card {
    /// Writes what ALSA needs into a folder.
    ///
    /// # Errors
    /// When that can't be written.
    pub fn new(folder: &Path) -> anyhow::Result<Self> {
        let card = Self {
            folder: std::path::absolute(folder)?,
        };
        fs::create_dir_all(&card.folder)?;
        let (first, second) = (
            connect(&card.folder.join("pipe"), card.played())?,
            connect(&card.folder.join("other"), card.played_beside())?,
        );
        let config = format!(
            "pcm.!default {{ type plug slave {{ pcm \"card\" rate 48000 channels 2 format FLOAT_LE }} }}\n\
             pcm.card {{ type file slave.pcm \"null\" file \"{first}\" format \"raw\" }}\n\
             pcm.{BESIDE} {{ type plug slave {{ pcm \"other\" rate 48000 channels 2 format FLOAT_LE }}\n\
             hint {{ show on description \"{BESIDE}\" }} }}\n\
             pcm.other {{ type file slave.pcm \"null\" file \"{second}\" format \"raw\" }}\n\
             pcm.null {{ type null }}\n"
        );
        fs::write(card.config(), config)?;
        Ok(card)
    }

    /// What was played on the card beside, which is not the system's first.
    fn played_beside(&self) -> PathBuf {
        self.folder.join("beside.raw")
    }

    /// As [`Card::heard`], of the card beside.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn heard_beside(&self) -> anyhow::Result<Vec<f32>> {
        heard(&self.played_beside())
    }

    fn config(&self) -> PathBuf {
        self.folder.join("asound.conf")
    }

    fn played(&self) -> PathBuf {
        self.folder.join("played.raw")
    }

    /// Lets a program play on this card.
    pub fn lend(&self, command: &mut Command) {
        command.env("ALSA_CONFIG_PATH", self.config());
        // A session writes no file; a card that is one may be written in a build for tests.
        command.env("ENRUM_TEST_WRITABLE", &self.folder);
    }

    /// Forgets what was played so far.
    ///
    /// # Errors
    /// When that can't be done.
    pub fn forget(&self) -> anyhow::Result<()> {
        Ok(fs::remove_file(self.played())?)
    }

    /// The loudest sample of each 20 ms, once the card has nothing left to play.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn heard(&self) -> anyhow::Result<Vec<f32>> {
        heard(&self.played())
    }
}

/// From the first sound to the last, in seconds; nothing if all is silence.
#[must_use]
pub fn length(parts: &[f32]) -> Option<f32> {
    let is_loud = |part: &f32| *part > 0.02;
    let first = parts.iter().position(is_loud)?;
    let last = parts.iter().rposition(is_loud)?;
    Some(secs(last - first + 1))
}

/// Of so many parts.
#[must_use]
pub fn secs(parts: usize) -> f32 {
    u16::try_from(parts).map_or(f32::INFINITY, f32::from) * PART_SECS
}

/// A WAV file with a tone of so many milliseconds.
#[must_use]
pub fn tone(millis: u16) -> Vec<u8> {
    const RATE: u16 = 8_000;
    let count = u32::from(millis) * u32::from(RATE) / 1_000;
    let samples = (0..count).flat_map(|number| {
        // A square wave of 400 Hz.
        let up = number / 10 % 2 == 0;
        (if up { 8_000_i16 } else { -8_000 }).to_le_bytes()
    });
    let mut wav = Vec::new();
    wav.extend(b"RIFF");
    wav.extend((36 + 2 * count).to_le_bytes());
    wav.extend(b"WAVEfmt ");
    wav.extend(16_u32.to_le_bytes());
    // Samples as they are, in one channel of two bytes.
    wav.extend([1_u16, 1].into_iter().flat_map(u16::to_le_bytes));
    wav.extend(
        [u32::from(RATE), 2 * u32::from(RATE)]
            .into_iter()
            .flat_map(u32::to_le_bytes),
    );
    wav.extend([2_u16, 16].into_iter().flat_map(u16::to_le_bytes));
    wav.extend(b"data");
    wav.extend((2 * count).to_le_bytes());
    wav.extend(samples);
    wav
}
