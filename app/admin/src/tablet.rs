//! `enrum tablet enrol`.

use std::path::PathBuf;

use anyhow::ensure;
use sealing::{SigningKey, SystemRandom};
use site::Tablet;

use crate::files;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example: enrum tablet enrol ./workplace --name \"Room 2\" --tablet /var/lib/enrum/tablet"
)]
pub(crate) struct Args {
    /// The workplace
    workplace: PathBuf,
    /// As it is labelled
    #[arg(long)]
    name: String,
    /// The tablet's own folder
    #[arg(long, value_name = "DIR")]
    tablet: PathBuf,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<String> {
    let mut site = files::read_settings(&args.workplace)?;
    ensure!(
        site.tablets.iter().all(|tablet| tablet.name != args.name),
        "there is a tablet called `{}` already; choose another name",
        args.name
    );
    let key_file = args.tablet.join(files::TABLET_KEY);
    files::must_be_new(&key_file)?;
    let root = files::root(&args.workplace)?;
    let key = SigningKey::generate(&SystemRandom)?;

    files::make_folder(&args.tablet)?;
    files::write(&key_file, key.expose_seed().expose())?;
    files::write(
        &args.tablet.join(files::ROOT_PUBLIC),
        root.to_hex().as_bytes(),
    )?;
    site.tablets.push(Tablet {
        name: args.name.clone(),
        key: key.public().to_hex(),
    });
    files::write_settings(&args.workplace, &site)?;
    Ok(format!(
        "{} is enrolled once the site is signed.\n\
         It believes this root; compare with what `enrum workplace init` showed: {}\nNext: enrum tablet pin, and enrum site sign",
        args.name,
        root.fingerprint()
    ))
}
