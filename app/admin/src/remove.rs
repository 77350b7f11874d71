//! `enrum worker remove` and `enrum tablet remove`: out of the settings, and so out of the next site.

use std::path::PathBuf;

use anyhow::ensure;

use crate::files;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The workplace
    workplace: PathBuf,
    /// As `enrum site show` lists it
    #[arg(long)]
    name: String,
}

pub(crate) fn worker(args: &Args) -> anyhow::Result<String> {
    let mut site = files::read_settings(&args.workplace)?;
    take_out(&mut site.workers, "worker", &args.name, |own| &own.name)?;
    files::write_settings(&args.workplace, &site)?;
    Ok(format!(
        "{} can read nothing that is answered once the site is signed and has reached the tablets.\n\
         What was sealed before can still be opened with that key and a code.\nNext: enrum site sign",
        args.name
    ))
}

pub(crate) fn tablet(args: &Args) -> anyhow::Result<String> {
    let mut site = files::read_settings(&args.workplace)?;
    take_out(&mut site.tablets, "tablet", &args.name, |own| &own.name)?;
    files::write_settings(&args.workplace, &site)?;
    Ok(format!(
        "{} goes out of service once the site is signed and has reached it.\n\
         Envelopes from it that wait are then refused as not from an enrolled tablet: open them before.\n\
         Next: enrum site sign",
        args.name
    ))
}

fn take_out<T>(
    from: &mut Vec<T>,
    kind: &str,
    name: &str,
    name_of: impl Fn(&T) -> &String,
) -> anyhow::Result<()> {
    let before = from.len();
    from.retain(|own| name_of(own) != name);
    ensure!(
        from.len() < before,
        "there is no {kind} called `{name}`; `enrum site show` lists them"
    );
    Ok(())
}
