//! Playing, on a thread of its own, so that nothing in the window ever waits for sound.

use std::fmt;
use std::io::Cursor;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rodio::cpal::traits::HostTrait as _;
use rodio::cpal::{self, DeviceId};
use rodio::{Decoder, DeviceSinkBuilder, DeviceSinkError, Player};

use crate::{Ears, Outlet, Voices};

/// How often it is looked whether a passage is over and the headphones are still in.
const LOOK: Duration = Duration::from_millis(40);
/// A device that has played nothing for so long is gone.
const STANDSTILL: Duration = Duration::from_secs(2);
/// Between two passages, so that they are heard as two.
const PAUSE: Duration = Duration::from_millis(250);
/// What the device still holds of the last passage when the player is done with it.
const TAIL: Duration = Duration::from_millis(200);

/// A text to be read, and the message that it is, if it is one. Does not print: what somebody is
/// asked may tell why.
#[derive(Clone, PartialEq, Eq)]
pub struct Passage {
    /// The text on the screen that it is, or is a part of: what [`Sound`] tells.
    pub place: usize,
    /// By which a recording is found.
    pub id: Option<String>,
    /// As it is shown.
    pub text: String,
}

impl fmt::Debug for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passage(…)")
    }
}

/// How fast it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Speed {
    /// For who is learning the language.
    Slow,
    /// As one talks to somebody.
    #[default]
    Normal,
    /// For who is used to being read to.
    Fast,
}

impl Speed {
    pub(crate) fn words_per_minute(self) -> &'static str {
        match self {
            Self::Slow => "110",
            Self::Normal => "150",
            Self::Fast => "200",
        }
    }

    /// Of a recording.
    fn factor(self) -> f32 {
        match self {
            Self::Slow => 0.85,
            Self::Normal => 1.0,
            Self::Fast => 1.2,
        }
    }
}

/// What is to be heard now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sound {
    /// Nothing.
    #[default]
    Silence,
    /// Nothing yet: it is being made ready.
    Preparing,
    /// The passage at this place.
    Reading(usize),
    /// Nothing until headphones are plugged in, and then the passage at this place.
    WaitingForHeadphones(usize),
}

/// Reads one thing at a time.
pub struct Reader {
    voices: Arc<Voices>,
    ears: Arc<Mutex<Box<dyn Ears>>>,
    loudspeaker: bool,
    wake: Arc<dyn Fn() + Send + Sync>,
    job: Option<Job>,
}

/// Ends when its sender is dropped. It is not waited for: a sound device or a speech program may take its
/// time, and what it says of itself after that nobody hears.
struct Job {
    now: Arc<Mutex<Sound>>,
    _go_on: Sender<()>,
}

impl Reader {
    /// `loudspeaker` is the administrator's explicit yes to being heard in the room; `wake` is called
    /// whenever [`Reader::sound`] says something new.
    pub fn new(
        voices: Voices,
        ears: impl Ears + 'static,
        loudspeaker: bool,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        Self {
            voices: Arc::new(voices),
            ears: Arc::new(Mutex::new(Box::new(ears))),
            loudspeaker,
            wake: Arc::new(wake),
            job: None,
        }
    }

    /// Reads these passages one after the other, and nothing else any more.
    pub fn read(&mut self, tag: &str, voice: Option<&str>, passages: Vec<Passage>, speed: Speed) {
        self.stop();
        let (go_on, stopped) = channel();
        let now = Arc::new(Mutex::new(Sound::Preparing));
        let reading = Reading {
            voices: Arc::clone(&self.voices),
            ears: Arc::clone(&self.ears),
            loudspeaker: self.loudspeaker,
            now: Arc::clone(&now),
            wake: Arc::clone(&self.wake),
            tag: tag.to_owned(),
            voice: voice.map(str::to_owned),
            passages,
            speed,
            stopped,
        };
        let thread = thread::Builder::new().spawn(move || reading.run());
        match thread {
            Ok(_) => self.job = Some(Job { now, _go_on: go_on }),
            Err(error) => tracing::error!("nothing can be read aloud: {error}"),
        }
    }

    /// Falls silent at once.
    pub fn stop(&mut self) {
        self.job = None;
    }

    /// What is to be heard now.
    #[must_use]
    pub fn sound(&self) -> Sound {
        let job = self.job.as_ref();
        job.map_or(Sound::Silence, |job| {
            *job.now.lock().unwrap_or_else(PoisonError::into_inner)
        })
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader(…)")
    }
}

/// How a passage came to an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Came {
    ToItsEnd,
    /// It is to be heard somewhere else.
    Elsewhere,
    /// It was stopped, or its device is gone.
    ToNothing,
}

fn device(outlet: &Outlet) -> Result<DeviceSinkBuilder, DeviceSinkError> {
    let Outlet::Device(name) = outlet else {
        return DeviceSinkBuilder::from_default_device();
    };
    let host = cpal::default_host();
    let found = host.device_by_id(&DeviceId::new(host.id(), name));
    DeviceSinkBuilder::from_device(found.ok_or(DeviceSinkError::NoDevice)?)
}

/// A passage's sound.
type Decoded = Decoder<Cursor<Vec<u8>>>;

/// What the thread has.
struct Reading {
    voices: Arc<Voices>,
    ears: Arc<Mutex<Box<dyn Ears>>>,
    loudspeaker: bool,
    now: Arc<Mutex<Sound>>,
    wake: Arc<dyn Fn() + Send + Sync>,
    tag: String,
    voice: Option<String>,
    passages: Vec<Passage>,
    speed: Speed,
    stopped: Receiver<()>,
}

impl Reading {
    fn run(self) {
        // No word of it in a log, which has the time: what is read tells what was asked, and in which
        // language. The self-test says what can't be read.
        self.play().ok();
        self.tell(Sound::Silence);
    }

    fn play(&self) -> Result<(), DeviceSinkError> {
        let mut rest = self.passages.as_slice();
        // Anew where headphones are put into another card.
        while let Some(first) = rest.first()
            && let Some(outlet) = self.wait_for_outlet(first.place)
        {
            // No other device, if that one can't be had: it may be a loudspeaker.
            let mut sink = device(&outlet)?.open_stream()?;
            sink.log_on_drop(false);
            let player = Player::connect_new(sink.mixer());
            let left = self.play_on(&outlet, &player, rest);
            if left.is_empty() {
                self.wait(TAIL);
            }
            player.stop();
            rest = left;
        }
        Ok(())
    }

    /// Gives what is still to be played elsewhere.
    fn play_on<'a>(
        &self,
        outlet: &Outlet,
        player: &Player,
        passages: &'a [Passage],
    ) -> &'a [Passage] {
        let mut rest = passages;
        while let Some((passage, later)) = rest.split_first() {
            if let Some((sound, factor)) = self.decoded(passage) {
                if !self.wait(Duration::ZERO) {
                    return &[];
                }
                // Not a sound before it is known who hears it.
                player.pause();
                player.set_speed(factor);
                player.append(sound);
                match self.play_to_end(outlet, player, passage.place) {
                    Came::ToItsEnd if self.wait(PAUSE) => {}
                    Came::Elsewhere => return rest,
                    Came::ToItsEnd | Came::ToNothing => {
                        player.stop();
                        return &[];
                    }
                }
            }
            rest = later;
        }
        rest
    }

    /// The sound of a passage, and how much faster than it is it is to be played.
    fn decoded(&self, passage: &Passage) -> Option<(Decoded, f32)> {
        let voice = self.voice.as_deref();
        let sound = self.voices.sound(&self.tag, voice, passage, self.speed);
        let (bytes, is_paced) = sound.ok()?;
        let decoder = Decoder::new(Cursor::new(bytes)).ok()?;
        let factor = if is_paced { 1.0 } else { self.speed.factor() };
        Some((decoder, factor))
    }

    fn play_to_end(&self, outlet: &Outlet, player: &Player, place: usize) -> Came {
        // A device that was taken away plays nothing more, and never says so.
        let (mut last, mut stands_since) = (Duration::MAX, Instant::now());
        while !player.empty() {
            if player.is_paused() || player.get_pos() != last {
                (last, stands_since) = (player.get_pos(), Instant::now());
            }
            if stands_since.elapsed() > STANDSTILL {
                return Came::ToNothing;
            }
            match self.outlet() {
                Some(now) if now == *outlet => {
                    player.play();
                    self.tell(Sound::Reading(place));
                }
                Some(_) => {
                    player.pause();
                    return Came::Elsewhere;
                }
                None => {
                    player.pause();
                    self.tell(Sound::WaitingForHeadphones(place));
                }
            }
            if !self.wait(LOOK) {
                return Came::ToNothing;
            }
        }
        Came::ToItsEnd
    }

    /// Where it may be heard now.
    fn outlet(&self) -> Option<Outlet> {
        if self.loudspeaker {
            return Some(Outlet::Default);
        }
        let mut ears = self.ears.lock().unwrap_or_else(PoisonError::into_inner);
        ears.plugged()
    }

    /// Nowhere, if it is no longer wanted.
    fn wait_for_outlet(&self, place: usize) -> Option<Outlet> {
        while self.wait(Duration::ZERO) {
            if let Some(outlet) = self.outlet() {
                return Some(outlet);
            }
            self.tell(Sound::WaitingForHeadphones(place));
            self.wait(LOOK).then_some(())?;
        }
        None
    }

    /// Whether to go on after so long.
    fn wait(&self, time: Duration) -> bool {
        self.stopped.recv_timeout(time) == Err(RecvTimeoutError::Timeout)
    }

    fn tell(&self, sound: Sound) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        if *now != sound {
            *now = sound;
            drop(now);
            (self.wake)();
        }
    }
}
