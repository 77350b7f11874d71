//! `enrum exchange init`.

use std::path::PathBuf;

use exchange::Folder;

#[derive(Debug, clap::Args)]
#[command(after_help = "Example: enrum exchange init /srv/enrum")]
pub(crate) struct Args {
    /// The folder, on the share that is mounted there
    folder: PathBuf,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<String> {
    let folder = args.folder.display();
    Ok(if Folder::init(&args.folder)? {
        format!(
            "{folder} is an exchange now. Sign the site to it with `enrum site sign --exchange`."
        )
    } else {
        format!("{folder} is an exchange already.")
    })
}
