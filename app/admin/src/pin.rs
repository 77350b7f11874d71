//! `enrum tablet pin`: for the window that a tablet shows to its administrator.

use std::path::PathBuf;

use anyhow::{Context as _, ensure};
use sealing::{Secret, SigningKey, SystemRandom, protect_pin};
use site::{PIN_LEN, Pin};
use zeroize::Zeroizing;

use crate::files;
use crate::passphrase::ask;

#[derive(Debug, clap::Args)]
#[command(after_help = "Example: enrum tablet pin --tablet /var/lib/enrum/tablet")]
pub(crate) struct Args {
    /// The tablet's own folder
    #[arg(long, value_name = "DIR")]
    tablet: PathBuf,
    /// Read the PIN from the first line of this file instead of asking
    #[arg(long, value_name = "FILE")]
    pin_file: Option<PathBuf>,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<String> {
    let path = args.tablet.join(files::TABLET_KEY);
    let todo = "this is no tablet; `enrum tablet enrol` makes one";
    let seed = Zeroizing::new(site::files::read(&path, todo)?);
    let seed = <[u8; 32]>::try_from(seed.as_slice()).ok();
    let seed = seed.with_context(|| format!("{} is damaged; {todo}", path.display()))?;
    let key = SigningKey::from_seed(Secret::from_bytes(seed))?;
    let pin = choose(args)?;
    Pin::new(protect_pin(&pin, &SystemRandom)?).write(&args.tablet, &key)?;
    Ok("The PIN is set. On the tablet, hold the welcome's mark for five seconds.".to_owned())
}

fn choose(args: &Args) -> anyhow::Result<Zeroizing<String>> {
    let pin = if let Some(path) = &args.pin_file {
        let text = Zeroizing::new(files::read_text(path, "give the file with the PIN")?);
        Zeroizing::new(text.lines().next().unwrap_or_default().to_owned())
    } else {
        let first = ask("PIN, 6 to 12 digits: ")?;
        ensure!(
            first == ask("The same again: ")?,
            "the two differ; try again"
        );
        first
    };
    ensure!(
        PIN_LEN.contains(&pin.len()) && pin.bytes().all(|byte| byte.is_ascii_digit()),
        "a PIN has {} to {} digits and nothing else",
        PIN_LEN.start(),
        PIN_LEN.end()
    );
    let mut digits = pin.as_bytes().windows(2);
    let step = |pair: &[u8]| {
        pair.last()
            .zip(pair.first())
            .map(|(last, first)| last.wrapping_sub(*first))
    };
    let first = digits.next().and_then(step);
    // 000000, 123456, 987654: the first that anybody tries.
    let is_row = matches!(first, Some(0 | 1 | 255)) && digits.all(|pair| step(pair) == first);
    ensure!(
        !is_row,
        "this PIN is the first that anybody would try; choose another"
    );
    Ok(pin)
}
