//! The text on the screen against two others that have drawn right-to-left text for decades: the order of
//! every line against FriBidi's, its picture against Pango's.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use harness::process::program;
use image::imageops::{self, FilterType};
use image::{GrayImage, Luma};
use language::{Direction, Language, Script, Value};
use unicode_segmentation::UnicodeSegmentation as _;
use widgets::text::proof::{Proof, Setting};

/// Every message, with something filled in for each variable that there is.
fn texts(language: &Language) -> Vec<String> {
    let texts = language.texts().unwrap();
    let words = [
        ("organisation", "Region Skåne (Malmö)"),
        ("controller", "Kommunstyrelsen i Mark"),
        ("basis", "art. 9.2 h GDPR"),
        ("decision", "KS 2026/117"),
        ("contact", "020-12 34 56"),
        ("name", "Svenska"),
        ("number", "112"),
        ("days", "mån–fre"),
        ("from", "8.00"),
        ("to", "16.30"),
        ("first", "mån"),
        ("last", "fre"),
    ];
    let numbers = [
        "age", "count", "months", "percent", "least", "most", "seconds",
    ];
    let variables = || {
        let words = words.map(|(name, value)| (name, Value::from(value)));
        let numbers = numbers.map(|name| (name, Value::from(18)));
        words.into_iter().chain(numbers)
    };
    let ids = language.messages().unwrap().into_iter();
    let all = ids.map(|id| texts.text_with(&id, variables()));
    all.filter(|text| !text.trim().is_empty()).collect()
}

fn languages(wanted: impl Fn(&Language) -> bool) -> Vec<Language> {
    let all = Language::tags().into_iter();
    let all = all.map(|tag| Language::load(tag).unwrap());
    all.filter(wanted).collect()
}

fn answer_of(command: &mut Command, input: &str) -> String {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || pipe.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

fn is_control(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

/// As `BidiMirroring.txt` pairs them, as far as our texts go.
fn mirrored(c: char) -> char {
    const PAIRS: [(char, char); 5] = [('(', ')'), ('«', '»'), ('‹', '›'), ('[', ']'), ('<', '>')];
    let other = |(a, b): &(char, char)| match c {
        _ if c == *a => Some(*b),
        _ if c == *b => Some(*a),
        _ => None,
    };
    PAIRS.iter().find_map(other).unwrap_or(c)
}

/// Reverses, from the highest level down to the lowest odd one, every sequence at that level or above (L2).
fn in_visual_order(line: &[(String, u8)]) -> String {
    let mut line = line.to_vec();
    let highest = line.iter().map(|(_, level)| *level).max().unwrap_or(0);
    for level in (1..=highest).rev() {
        let mut start = 0;
        while start < line.len() {
            let run = line[start..]
                .iter()
                .take_while(|(_, own)| *own >= level)
                .count();
            line[start..start + run].reverse();
            start += run.max(1);
        }
    }
    let drawn = line.iter().map(|(cluster, level)| {
        let mirror = level % 2 == 1;
        let drawn = cluster
            .chars()
            .map(|c| if mirror { mirrored(c) } else { c });
        drawn.collect::<String>()
    });
    drawn.collect()
}

/// Each cluster of a text, without what only directs, with FriBidi's level of its first character.
fn clusters(text: &str, levels: &[u8]) -> Vec<(String, u8)> {
    let mut place = 0;
    let mut clusters = Vec::new();
    for cluster in text.graphemes(true) {
        let own: Vec<_> = cluster.chars().zip(&levels[place..]).collect();
        place += own.len();
        let shown: Vec<_> = own.into_iter().filter(|(c, _)| !is_control(*c)).collect();
        if let Some((_, level)) = shown.first() {
            let cluster = shown.iter().map(|(c, _)| *c).collect();
            clusters.push((cluster, **level));
        }
    }
    clusters
}

#[test]
fn every_line_runs_as_fribidi_says() {
    let visual = program("examples/visual").unwrap();
    let languages = languages(|it| it.direction() == Direction::Rtl);
    assert!(languages.len() >= 4, "{languages:?}");
    let mut count = 0;
    for language in languages {
        let texts = texts(&language);
        let input = texts.join("\n") + "\n";
        let levels = answer_of(
            Command::new("fribidi").args(["--rtl", "--levels", "--novisual", "--nobreak"]),
            &input,
        );
        let levels: Vec<Vec<u8>> = (levels.lines())
            .map(|line| {
                line.split_whitespace()
                    .map(|it| it.parse().unwrap())
                    .collect()
            })
            .collect();
        assert_eq!(levels.len(), texts.len(), "{language:?}");
        for width in ["300", "560", "900"] {
            let mut command = Command::new(&visual);
            let shown = answer_of(
                command.args(["--lang", language.tag(), "--width", width]),
                &input,
            );
            let shown: Vec<_> = shown.split("\n\n").collect();
            for ((text, levels), shown) in texts.iter().zip(&levels).zip(&shown) {
                let clusters = clusters(text, levels);
                let mut rest = clusters.as_slice();
                for line in shown.lines() {
                    let spaces = rest
                        .iter()
                        .take_while(|(it, _)| it.trim().is_empty())
                        .count();
                    rest = &rest[spaces..];
                    let length = line.graphemes(true).count();
                    let (own, after) = rest.split_at(length);
                    rest = after;
                    assert_eq!(
                        line,
                        in_visual_order(own),
                        "{language:?} at {width}: {text}"
                    );
                    count += 1;
                }
                assert!(
                    rest.iter().all(|(it, _)| it.trim().is_empty()),
                    "{text}: all is shown"
                );
            }
        }
    }
    println!("{count} lines run as FriBidi says");
    assert!(count > 3_000, "{count}");
}

/// What is ink, cut to where it is.
fn cut(picture: &GrayImage) -> GrayImage {
    let inked = picture
        .enumerate_pixels()
        .filter(|(_, _, ink)| ink.0[0] > 40);
    let places: Vec<_> = inked.map(|(x, y, _)| (x, y)).collect();
    let (left, right) = places
        .iter()
        .fold((u32::MAX, 0), |(a, b), (x, _)| (a.min(*x), b.max(*x)));
    let (top, bottom) = places
        .iter()
        .fold((u32::MAX, 0), |(a, b), (_, y)| (a.min(*y), b.max(*y)));
    imageops::crop_imm(picture, left, top, right - left + 1, bottom - top + 1).to_image()
}

fn by_pango(folder: &Path, sample: &Sample) -> GrayImage {
    let fonts = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/fonts");
    let config = folder.join("fonts.conf");
    let cache = folder.join("cache").display().to_string();
    fs::write(
        &config,
        format!("<?xml version=\"1.0\"?><fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>"),
    )
    .unwrap();
    let family = match sample.script {
        Script::Latin | Script::Cyrillic => "Noto Sans",
        Script::Arabic => "Noto Sans Arabic, Noto Sans",
        Script::Ethiopic => "Noto Sans Ethiopic, Noto Sans",
        Script::Thai => "Noto Sans Thai, Noto Sans",
        Script::Hebrew => "Noto Sans Hebrew, Noto Sans",
    };
    let file = folder.join("pango.png");
    let mut command = Command::new("pango-view");
    command.env("FONTCONFIG_FILE", &config);
    command.args([
        "--no-display",
        "--dpi",
        "72",
        "--hinting",
        "none",
        "--antialias",
        "gray",
    ]);
    command.args([
        "--subpixel-positions",
        "--margin",
        "12",
        "--language",
        &sample.tag,
    ]);
    command.args([
        "--font",
        &format!("{family} 34px"),
        "--text",
        &sample.text,
        "--output",
    ]);
    if sample.direction == Direction::Rtl {
        command.arg(&file).args(["--rtl", "--align", "right"]);
    } else {
        command.arg(&file);
    }
    assert!(command.status().unwrap().success());
    let mut picture = image::open(&file).unwrap().to_luma8();
    imageops::invert(&mut picture);
    picture
}

/// Pearson's, over all pixels.
fn correlation(a: &GrayImage, b: &GrayImage) -> f64 {
    let values = |it: &GrayImage| {
        it.pixels()
            .map(|Luma([ink])| f64::from(*ink))
            .collect::<Vec<_>>()
    };
    let (a, b) = (values(a), values(b));
    let mean = |it: &[f64]| it.iter().sum::<f64>() / it.iter().map(|_| 1.0).sum::<f64>();
    let (mean_a, mean_b) = (mean(&a), mean(&b));
    let sum = |f: &dyn Fn(f64, f64) -> f64| {
        let pairs = a.iter().zip(&b);
        pairs.map(|(a, b)| f(a - mean_a, b - mean_b)).sum::<f64>()
    };
    sum(&|a, b| a * b) / (sum(&|a, _| a * a) * sum(&|_, b| b * b)).sqrt()
}

/// A line and what it is written in.
struct Sample {
    tag: String,
    script: Script,
    direction: Direction,
    text: String,
}

/// The languages of this script, twenty lines of them in all.
fn samples(script: Script) -> Vec<Sample> {
    let languages = languages(|it| it.script() == script);
    assert!(!languages.is_empty(), "{script:?}");
    let each = 20_usize.div_ceil(languages.len());
    let of_language = |language: &Language| {
        let fits = |text: &String| (20..70).contains(&text.chars().count()) && !text.contains('\n');
        let texts = texts(language).into_iter().filter(fits).take(each);
        let sample = |text| Sample {
            tag: language.tag().to_owned(),
            script,
            direction: language.direction(),
            text,
        };
        texts.map(sample).collect::<Vec<_>>()
    };
    languages.iter().flat_map(of_language).collect()
}

/// Yiddish, which waits for its translators: lines that only try its letters, points and numbers.
fn yiddish() -> Vec<Sample> {
    let greetings = [
        "ברוכים הבאים",
        "גוט מאָרגן",
        "אַ גוטן טאָג",
        "זײַט אַזױ גוט",
        "אַ דאַנק",
    ];
    let ends = [
        "קלאַפּט אױף 112",
        "ביז 16.30, מאָנטיק",
        "(Malmö) אין שטאָט",
        "װי הײסט איר?",
    ];
    let pairs = greetings
        .iter()
        .flat_map(|one| ends.map(|two| format!("{one}, {two}")));
    let sample = |text| Sample {
        tag: "yi".to_owned(),
        script: Script::Hebrew,
        direction: Direction::Rtl,
        text,
    };
    pairs.map(sample).collect()
}

/// How much wider ours is than Pango's, and how alike the ink.
fn compare(folder: &Path, proof: &Proof, sample: &Sample) -> (f64, f64) {
    let setting = Setting {
        script: sample.script,
        direction: sample.direction,
        size: 34.0,
        width: 10_000.0,
    };
    let own = proof.picture(&sample.text, setting);
    let size = [own.width, own.height].map(|side| u32::try_from(side).unwrap());
    let own = cut(&GrayImage::from_raw(size[0], size[1], own.ink).unwrap());
    let theirs = cut(&by_pango(folder, sample));
    let apart = f64::from(own.width()) / f64::from(theirs.width()) - 1.0;
    let theirs = imageops::resize(&theirs, own.width(), own.height(), FilterType::Triangle);
    let alike = correlation(&imageops::blur(&own, 1.5), &imageops::blur(&theirs, 1.5));
    (apart.abs(), alike)
}

#[test]
fn every_script_looks_as_pango_draws_it() {
    let folder = tempfile::tempdir().unwrap();
    let proof = Proof::default();
    for script in Script::ALL {
        let samples = match script {
            Script::Hebrew => yiddish(),
            _ => samples(script),
        };
        assert!(samples.len() >= 20, "{script:?}: {}", samples.len());
        let (mut least, mut widest): (f64, f64) = (1.0, 0.0);
        for sample in &samples {
            let (apart, alike) = compare(folder.path(), &proof, sample);
            let (tag, text) = (&sample.tag, &sample.text);
            assert!(apart <= 0.02, "{tag}: width {apart:.3}: {text}");
            assert!(alike >= 0.9, "{tag}: ink {alike:.3}: {text}");
            (least, widest) = (least.min(alike), widest.max(apart));
        }
        println!("{script:?}: widths at most {widest:.3} apart, ink at least {least:.3} alike");
    }
}
