//! What a worker waits for, on the real desk.

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use harness::desk::Desk;
use harness::desktop::Desktop;
use harness::frames::Held;
use harness::keyboard::{Key, Keyboard};
use harness::picture;
use harness::process::wait_for;
use harness::worker::Worker;
use harness::workplace::Workplace;
use image::{GrayImage, RgbImage};
use questionnaire::{Disclosure, Response};
use sealing::{Reference, Secret, SigningKey, SystemRandom};
use site::files;

use super::{Figure, answered, figure, median, millis, origin, processor_time};

/// Envelopes of others in the exchange.
const OTHERS: u32 = 100_000;
const MONTH: &str = "2027-02";

pub(super) fn in_the_office(
    desktop: &Desktop,
    workplace: &Workplace,
) -> anyhow::Result<Vec<Figure>> {
    let starts = starts(desktop, workplace)?;
    let codes = fill(workplace)?;
    let worker = Worker::sit_down(desktop, workplace)?;
    worker.unlock()?;
    let (mut scans, mut opens) = (Vec::new(), Vec::new());
    for code in &codes {
        let (scan, open) = scan(desktop, &worker, code)?;
        scans.push(scan);
        opens.push(open);
    }
    sleep(Duration::from_secs(2));
    let window = worker.desk().window()?;
    let before = processor_time(window)?;
    sleep(Duration::from_secs(10));
    let idle = processor_time(window)? - before;
    let code = codes.first().context("no code")?;
    Ok(vec![
        figure("desk: start to unlock screen", median(starts), 250.0, "ms"),
        figure(
            "desk: scan to frame, 100,000 others",
            median(scans),
            50.0,
            "ms",
        ),
        figure("desk: open to answers", median(opens), 50.0, "ms"),
        figure("desk: camera frame to code", decode(code)?, 60.0, "ms"),
        figure("desk: processor time in 10 s", idle, 0.0, "ms"),
    ])
}

/// From nothing to the button that unlocks.
fn starts(desktop: &Desktop, workplace: &Workplace) -> anyhow::Result<Vec<f64>> {
    let mut samples = Vec::new();
    for _ in 0..7 {
        let start = Instant::now();
        let desk = Desk::start(desktop, &workplace.desk(), &workplace.exchange())?;
        while !shows_a_button(desktop)? {
            ensure!(start.elapsed() < Duration::from_secs(20), "no window");
        }
        samples.push(millis(start.elapsed()));
        drop(desk);
        wait_for("an empty screen", 10, || {
            Ok((!shows_a_button(desktop)?).then_some(()))
        })?;
    }
    Ok(samples)
}

fn shows_a_button(desktop: &Desktop) -> anyhow::Result<bool> {
    let accent = widgets::Palette::LIGHT.accent;
    let picture = picture::part(desktop, 380, 200, 120, 300)?;
    let mut pixels = picture.pixels();
    Ok(pixels.any(|pixel| pixel.0 == [accent.r(), accent.g(), accent.b()]))
}

/// Envelopes of seven sessions among those of many others; gives the codes.
fn fill(workplace: &Workplace) -> anyhow::Result<Vec<String>> {
    let seed = fs::read(workplace.tablet().join(files::TABLET_KEY))?;
    let seed = <[u8; 32]>::try_from(seed.as_slice())?;
    let tablet = SigningKey::from_seed(Secret::from_bytes(seed))?;
    let recipients = files::site(&workplace.desk())?.recipients()?;
    let folder = workplace.exchange().join(MONTH);
    fs::create_dir_all(&folder)?;
    let seal = || {
        let reference = Reference::generate(&SystemRandom)?;
        let response = Response::new(origin(), Disclosure::Answers, answered()?.into_answers());
        let content = response.to_cbor()?;
        let sealed = sealing::seal(
            &recipients,
            &tablet.public(),
            &reference,
            &content,
            &SystemRandom,
        )?;
        let envelope = sealed.sign(&tablet).context("another tablet")?;
        let path = folder.join(envelope.locator().to_hex());
        fs::write(&path, envelope.as_bytes())?;
        anyhow::Ok((path, reference.expose_text().to_string()))
    };
    let sealed: anyhow::Result<Vec<_>> = (0..7).map(|_| seal()).collect();
    let sealed = sealed?;
    link_others(&folder, &sealed.first().context("none")?.0)?;
    Ok(sealed.into_iter().map(|(_, code)| code).collect())
}

/// Under names of others the same bytes: a name takes no room but its own. No file has more than some thousand names.
fn link_others(folder: &Path, envelope: &Path) -> anyhow::Result<()> {
    const NAMES: u32 = 20_000;
    let mut source = envelope.to_owned();
    for number in 0..OTHERS {
        let locator = Reference::generate(&SystemRandom)?.locator().to_hex();
        let path = folder.join(locator);
        if number % NAMES == 0 {
            fs::copy(envelope, &path)?;
            source = path;
        } else {
            fs::hard_link(&source, &path)?;
        }
    }
    Ok(())
}

/// From the scanner's Enter to *code received*, and from *open* to the answers.
fn scan(desktop: &Desktop, worker: &Worker<'_>, code: &str) -> anyhow::Result<(f64, f64)> {
    let keyboard = Keyboard::of(desktop)?;
    keyboard.write(code)?;
    let scan = until_title_changes(desktop, || keyboard.press(Key::Enter))?;
    worker.heading("received-title")?;
    worker.focus("received-open")?;
    let open = until_title_changes(desktop, || keyboard.press(Key::Enter))?;
    worker.heading("read-title-answers")?;
    keyboard.press(Key::Escape)?;
    worker.heading("home-title")?;
    sleep(Duration::from_millis(300));
    Ok((scan, open))
}

fn until_title_changes(
    desktop: &Desktop,
    act: impl FnOnce() -> anyhow::Result<()>,
) -> anyhow::Result<f64> {
    let title = || -> anyhow::Result<RgbImage> { picture::part(desktop, 364, 40, 400, 60) };
    picture::settled(desktop)?;
    let before = title()?;
    let start = Instant::now();
    act()?;
    while title()? == before {
        ensure!(start.elapsed() < Duration::from_secs(5), "nothing changes");
    }
    Ok(millis(start.elapsed()))
}

/// One picture of a camera at 1280×720, compressed as it comes, with the code at an angle.
fn decode(code: &str) -> anyhow::Result<f64> {
    let code = harness::frames::code(code)?;
    let mut screen = GrayImage::from_pixel(1280, 800, image::Luma([u8::MAX]));
    image::imageops::replace(&mut screen, &code, 500, 250);
    let screen = image::DynamicImage::from(screen).into_rgb8();
    let mut jpeg = std::io::Cursor::new(Vec::new());
    let frame = Held::AtAnAngle.frame(&screen)?;
    frame.write_to(&mut jpeg, image::ImageFormat::Jpeg)?;
    let mut samples = Vec::new();
    for _ in 0..20 {
        let start = Instant::now();
        let picture = image::load_from_memory(jpeg.get_ref())?.into_luma8();
        picture::read_gray(picture)?;
        samples.push(millis(start.elapsed()));
    }
    Ok(median(samples))
}
