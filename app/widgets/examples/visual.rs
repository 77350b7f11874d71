//! Reads lines and prints, for each line that they are laid out on, its characters from left to right, with
//! an empty line after each one read. With `--png FILE` draws the first line read instead.
//! `visual [--rtl] [--width PX] [--size PX] [--lang TAG] [--png FILE]`
#![expect(clippy::print_stdout, reason = "it prints")]

use std::error::Error;
use std::io::{self, BufRead as _};

use language::{Direction, Language};
use widgets::text::proof::{Proof, Setting};

fn main() -> Result<(), Box<dyn Error>> {
    let mut setting = Setting {
        script: language::Script::Latin,
        direction: Direction::Ltr,
        size: 34.0,
        width: 900.0,
    };
    let mut png = None;
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or(format!("{arg} needs a value"));
        match arg.as_str() {
            "--rtl" => setting.direction = Direction::Rtl,
            "--width" => setting.width = value()?.parse()?,
            "--size" => setting.size = value()?.parse()?,
            "--lang" => {
                let language = Language::load(&value()?)?;
                (setting.script, setting.direction) = (language.script(), language.direction());
            }
            "--png" => png = Some(value()?),
            _ => return Err(format!("{arg}: no such option").into()),
        }
    }
    let proof = Proof::default();
    for line in io::stdin().lock().lines() {
        let line = line?;
        if let Some(file) = &png {
            let picture = proof.picture(&line, setting);
            let size = [picture.width, picture.height].map(u32::try_from);
            let [width, height] = [size[0]?, size[1]?];
            let paper: Vec<_> = picture.ink.iter().map(|ink| 255 - ink).collect();
            image::GrayImage::from_raw(width, height, paper)
                .ok_or("no picture")?
                .save(file)?;
            return Ok(());
        }
        for line in proof.lines(&line, setting) {
            println!("{line}");
        }
        println!();
    }
    Ok(())
}
