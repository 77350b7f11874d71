//! What is really heard: ALSA's `file` plugin keeps what would have gone to the sound card, and a reader
//! at its other end takes it as slowly as a card would.

use std::collections::VecDeque;
use std::process::Command;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};
use std::{env, fs};

use super::*;

/// In a process with this variable the tests below read aloud.
const READS: &str = "ENRUM_TEST_READS";
/// Two channels of four bytes, 48,000 times a second.
const BYTES_PER_SECOND: usize = 384_000;

/// Headphones that are in or out for so many looks each.
struct Fake(VecDeque<(bool, u32)>);

impl Ears for Fake {
    fn plugged(&mut self) -> bool {
        let Some((plugged, left)) = self.0.front_mut() else {
            return true;
        };
        let now = *plugged;
        *left -= 1;
        if *left == 0 {
            self.0.pop_front();
        }
        now
    }
}

fn passages(texts: &[&str]) -> Vec<Passage> {
    let passage = |text: &&str| Passage {
        id: None,
        text: (*text).to_owned(),
    };
    texts.iter().map(passage).collect()
}

const TEXTS: [&str; 2] = [
    "Har någon som står dig nära kontrollerat dig eller gjort dig rädd?",
    "Ja, och det händer fortfarande.",
];

/// Reads with these headphones, stops after so long, and prints what it said of itself.
fn read(ears: &[(bool, u32)], stop_after: Option<Duration>) {
    let (wake, woken) = channel();
    let ears = Fake(ears.iter().copied().collect());
    let voices = Voices::find(std::path::Path::new("/nonexistent"));
    let wake = std::sync::Mutex::new(wake);
    let mut reader = Reader::new(voices, ears, false, move || {
        wake.lock().unwrap().send(()).unwrap();
    });
    reader.read("sv", Some("sv"), passages(&TEXTS), Speed::Normal);
    let start = Instant::now();
    while woken.recv_timeout(Duration::from_millis(20)).is_ok()
        || start.elapsed() < Duration::from_mins(1)
    {
        if stop_after.is_some_and(|after| start.elapsed() >= after) {
            reader.stop();
        }
        println!("sound {:?}", reader.sound());
        if reader.sound() == Sound::Silence && start.elapsed() > Duration::from_millis(200) {
            break;
        }
    }
    drop(reader);
}

/// What was played, as the loudest sample of each 20 ms, and what the reader said of itself.
fn heard(role: &str) -> (Vec<f32>, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("played.raw");
    let config = folder.path().join("asound.conf");
    let slowly = format!(
        "while [ $(head -c {} | tee -a {} | wc -c) -gt 0 ]; do sleep 0.095; done",
        BYTES_PER_SECOND / 10,
        capture.display()
    );
    let script = folder.path().join("card.sh");
    fs::write(&script, slowly).unwrap();
    fs::write(
        &config,
        format!(
            "pcm.!default {{ type plug slave {{ pcm \"card\" rate 48000 channels 2 format FLOAT_LE }} }}\n\
             pcm.card {{ type file slave.pcm \"null\" file \"| sh {}\" format \"raw\" }}\n\
             pcm.null {{ type null }}\n",
            script.display()
        ),
    )
    .unwrap();
    let output = Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            &format!("tests::{role}"),
            "--nocapture",
            "--test-threads",
            "1",
        ])
        .env(READS, role)
        .env("ALSA_CONFIG_PATH", &config)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    // The card plays on what it was given.
    let mut size = 0;
    loop {
        std::thread::sleep(Duration::from_millis(300));
        let now = fs::metadata(&capture).map_or(0, |it| it.len());
        if now == size {
            break;
        }
        size = now;
    }
    let bytes = fs::read(&capture).unwrap();
    let samples: Vec<_> = (bytes.chunks_exact(4))
        .map(|sample| f32::from_le_bytes(sample.try_into().unwrap()).abs())
        .collect();
    let loudest = samples
        .chunks(1_920)
        .map(|part| part.iter().copied().fold(0.0, f32::max));
    let mut said: Vec<_> = said
        .lines()
        .filter_map(|line| line.strip_prefix("sound "))
        .map(str::to_owned)
        .collect();
    said.dedup();
    (loudest.collect(), said)
}

fn seconds(parts: usize) -> f32 {
    u16::try_from(parts).map_or(f32::INFINITY, f32::from) * 0.02
}

/// From the first sound to the last.
fn length(parts: &[f32]) -> f32 {
    let loud = |part: &f32| *part > 0.02;
    let first = parts.iter().position(loud).expect("it is not silent");
    let last = parts.iter().rposition(loud).unwrap();
    seconds(last - first + 1)
}

/// As espeak-ng makes it.
fn expected_length() -> f32 {
    let voices = Voices::find(std::path::Path::new("/nonexistent"));
    let sounds = passages(&TEXTS).into_iter().map(|passage| {
        let (bytes, _) = voices
            .sound("sv", Some("sv"), &passage, Speed::Normal)
            .unwrap();
        // One channel of two bytes, 22,050 times a second, after a head of 44 bytes.
        seconds((bytes.len() - 44) / 882)
    });
    sounds.sum::<f32>() + 0.25
}

#[test]
fn all_of_it_is_heard_once() {
    if env::var_os(READS).is_some() {
        return read(&[], None);
    }
    let (parts, said) = heard("all_of_it_is_heard_once");
    let (length, expected) = (length(&parts), expected_length());
    assert!(
        (length - expected).abs() < 0.6,
        "{length} s, not {expected} s"
    );
    assert_eq!(said, ["Silence", "Reading(0)", "Reading(1)", "Silence"]);
}

#[test]
fn it_falls_silent_when_told() {
    if env::var_os(READS).is_some() {
        return read(&[], Some(Duration::from_millis(1_200)));
    }
    let (parts, said) = heard("it_falls_silent_when_told");
    let length = length(&parts);
    assert!(
        length > 0.4 && length < 1.8,
        "{length} s of {}",
        expected_length()
    );
    assert_eq!(said, ["Silence", "Reading(0)", "Silence"]);
}

#[test]
fn without_headphones_there_is_no_sound_and_with_them_it_goes_on() {
    if env::var_os(READS).is_some() {
        return read(&[(false, 10), (true, 20), (false, 40)], None);
    }
    let (parts, said) = heard("without_headphones_there_is_no_sound_and_with_them_it_goes_on");
    let waits = ["WaitingForHeadphones(0)", "Reading(0)"];
    let first = said.iter().position(|it| it != "Silence").unwrap();
    assert_eq!(
        said[first..first + 2],
        waits,
        "not a word before they are in"
    );
    assert_eq!(
        said[first + 2..first + 4],
        waits,
        "and none while they are out"
    );
    // It waited for forty looks of 40 ms in the middle, and then all of the rest was heard.
    let (length, expected) = (length(&parts), expected_length() + 40.0 * 0.04);
    assert!(
        (length - expected).abs() < 0.8,
        "{length} s, not {expected} s"
    );
    let silence = parts
        .split(|part| *part > 0.001)
        .map(<[f32]>::len)
        .max()
        .unwrap();
    assert!(seconds(silence) > 1.2, "{} s", seconds(silence));
}
