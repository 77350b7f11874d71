//! Codes that are held up to a camera: pictures come in on a thread of their own, which reads them and shows them.

use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use ::image::GrayImage;
use nokhwa::pixel_format::LumaFormat;
use nokhwa::utils::{
    CameraFormat, CameraIndex, FrameFormat, RequestedFormat, RequestedFormatType, Resolution,
};
use nokhwa::{Buffer, NokhwaError};
use zeroize::Zeroizing;

use super::image::{Codes, codes, decode_jpeg, read_picture};

const WIDTH: u32 = 1280;
const HEIGHT: u32 = 720;
/// Between the pictures of a folder.
const PAUSE: Duration = Duration::from_millis(100);
/// So many pictures in a row that can't be had mean that the camera is gone.
const PATIENCE: u32 = 30;

/// A camera that gives no picture for so long gives none.
pub(crate) const SILENCE: Duration = Duration::from_secs(8);

/// Where pictures come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// A camera of this machine, by its number.
    Camera(u32),
    /// A folder of pictures, again and again in the order of their names.
    Folder(PathBuf),
}

impl Source {
    /// A number, or a folder.
    pub(crate) fn from_argument(text: &OsStr) -> Self {
        let number = text.to_str().and_then(|text| text.parse().ok());
        number.map_or_else(|| Self::Folder(text.into()), Self::Camera)
    }
}

/// One picture, and the code that is in it, unless it is the one from before.
pub(crate) struct Seen {
    pub(crate) picture: GrayImage,
    pub(crate) code: Option<Zeroizing<String>>,
    /// Several of a tablet's codes are in it.
    pub(crate) is_crowded: bool,
}

impl fmt::Debug for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seen(…)")
    }
}

/// No pictures are to be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoCamera;

/// A camera that is on until this is dropped.
#[derive(Debug)]
pub(crate) struct Camera {
    seen: Receiver<Seen>,
    /// When the last picture came, or it was switched on.
    last: Instant,
}

impl Camera {
    /// Switches it on; `wake` is called with each picture.
    pub(crate) fn start(
        source: Source,
        wake: impl Fn() + Send + 'static,
    ) -> Result<Self, NoCamera> {
        // One picture at a time: a slow window drops pictures at the camera.
        let (sender, seen) = sync_channel(1);
        let watch = move || {
            // What went wrong is told by the end of the thread.
            let done = match source {
                Source::Camera(number) => watch_camera(number, &sender, &wake),
                Source::Folder(folder) => watch_folder(&folder, &sender, &wake),
            };
            drop(sender);
            if done.is_err() {
                wake();
            }
        };
        let started = thread::Builder::new()
            .name("camera".to_owned())
            .spawn(watch);
        let last = Instant::now();
        started.map(|_| Self { seen, last }).map_err(|_| NoCamera)
    }

    /// The next picture, if there is one now.
    pub(crate) fn look(&mut self) -> Result<Option<Seen>, NoCamera> {
        match self.seen.try_recv() {
            Ok(seen) => {
                self.last = Instant::now();
                Ok(Some(seen))
            }
            // One for infrared, or for what is known of the pictures, opens and gives none.
            Err(TryRecvError::Empty) if self.last.elapsed() > SILENCE => Err(NoCamera),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(NoCamera),
        }
    }
}

/// Reads each picture and hands it over; ends when nobody takes it any more.
struct Watch<'a> {
    sender: &'a SyncSender<Seen>,
    wake: &'a dyn Fn(),
    last: Option<Zeroizing<String>>,
}

impl Watch<'_> {
    fn hand_over(&mut self, picture: GrayImage) -> bool {
        let codes = codes(&picture);
        let is_crowded = matches!(codes, Codes::Several);
        let code = match codes {
            Codes::One(code) if self.last.as_ref() != Some(&code) => Some(code),
            _ => None,
        };
        if code.is_some() {
            self.last.clone_from(&code);
        }
        let seen = Seen {
            picture,
            code,
            is_crowded,
        };
        let is_taken = self.sender.send(seen).is_ok();
        (self.wake)();
        is_taken
    }
}

fn watch_folder(folder: &Path, sender: &SyncSender<Seen>, wake: &dyn Fn()) -> Result<(), NoCamera> {
    let files = std::fs::read_dir(folder).map_err(|_| NoCamera)?;
    let mut files: Vec<_> = files.flatten().map(|file| file.path()).collect();
    files.sort();
    let mut watch = Watch {
        sender,
        wake,
        last: None,
    };
    let pictures = || files.iter().filter_map(|file| read_picture(file).ok());
    loop {
        let mut all = pictures().peekable();
        if all.peek().is_none() {
            return Err(NoCamera);
        }
        for picture in all {
            if !watch.hand_over(picture) {
                return Ok(());
            }
            thread::sleep(PAUSE);
        }
    }
}

fn watch_camera(number: u32, sender: &SyncSender<Seen>, wake: &dyn Fn()) -> Result<(), NoCamera> {
    let mut camera = open(number).map_err(|_| NoCamera)?;
    camera.open_stream().map_err(|_| NoCamera)?;
    let mut watch = Watch {
        sender,
        wake,
        last: None,
    };
    let mut missed = 0;
    while missed < PATIENCE {
        let picture = camera.frame().ok().and_then(|frame| gray(&frame));
        missed += 1;
        if let Some(picture) = picture {
            missed = 0;
            if !watch.hand_over(picture) {
                return Ok(());
            }
        }
    }
    Err(NoCamera)
}

/// Compressed pictures come fastest at this size; a camera without them gives what it has.
fn open(number: u32) -> Result<nokhwa::Camera, NokhwaError> {
    let wanted = |format| {
        let resolution = Resolution::new(WIDTH, HEIGHT);
        let format = CameraFormat::new(resolution, format, 30);
        RequestedFormatType::Closest(format)
    };
    let compressed = wanted(FrameFormat::MJPEG);
    let plain = wanted(FrameFormat::YUYV);
    let open = |kind| {
        let index = CameraIndex::Index(number);
        nokhwa::Camera::new(index, RequestedFormat::new::<LumaFormat>(kind))
    };
    open(compressed)
        .or_else(|_| open(plain))
        .or_else(|_| open(RequestedFormatType::None))
}

fn gray(frame: &Buffer) -> Option<GrayImage> {
    let size = frame.resolution();
    to_gray(
        frame.source_frame_format(),
        size.width(),
        size.height(),
        frame.buffer(),
    )
}

/// Of a picture only how bright it is.
fn to_gray(format: FrameFormat, width: u32, height: u32, bytes: &[u8]) -> Option<GrayImage> {
    let count = usize::try_from(width.checked_mul(height)?).ok()?;
    let luma: Vec<u8> = match format {
        FrameFormat::MJPEG => return decode_jpeg(bytes),
        // Brightness stands in every second byte, or in a plane of its own.
        FrameFormat::YUYV => bytes.iter().step_by(2).copied().take(count).collect(),
        FrameFormat::NV12 | FrameFormat::GRAY => bytes.get(..count)?.to_vec(),
        // Green is most of it, and stands in the middle either way.
        FrameFormat::RAWRGB | FrameFormat::RAWBGR => {
            let green = bytes.iter().skip(1).step_by(3);
            green.copied().take(count).collect()
        }
    };
    GrayImage::from_raw(width, height, luma)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_picture_becomes_gray() {
        let luma = [10, 20, 30, 40];
        let forms: [(FrameFormat, Vec<u8>); 5] = [
            (FrameFormat::YUYV, vec![10, 0, 20, 0, 30, 0, 40, 0]),
            (FrameFormat::NV12, vec![10, 20, 30, 40, 0, 0]),
            (FrameFormat::GRAY, luma.to_vec()),
            (
                FrameFormat::RAWRGB,
                vec![0, 10, 0, 0, 20, 0, 0, 30, 0, 0, 40, 0],
            ),
            (
                FrameFormat::RAWBGR,
                vec![0, 10, 0, 0, 20, 0, 0, 30, 0, 0, 40, 0],
            ),
        ];
        for (format, bytes) in forms {
            let gray = to_gray(format, 2, 2, &bytes).unwrap();
            assert_eq!(gray.as_raw().as_slice(), luma, "{format:?}");
            assert!(to_gray(format, 2, 2, &bytes[..3]).is_none(), "{format:?}");
        }
        assert!(to_gray(FrameFormat::MJPEG, 2, 2, b"rubbish").is_none());
        assert!(to_gray(FrameFormat::GRAY, u32::MAX, u32::MAX, &luma).is_none());
    }

    #[test]
    fn a_number_is_a_camera_and_any_other_word_a_folder() {
        let parse = |text: &str| Source::from_argument(OsStr::new(text));
        assert_eq!(parse("1"), Source::Camera(1));
        assert_eq!(parse("./frames"), Source::Folder("./frames".into()));
    }
}
