//! What lies in the memory of a running process: all that it could write down, or leave behind.

use std::fs::{self, File};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

use anyhow::{Context as _, ensure};

use crate::residue::Needles;

/// Read at a time.
const PART: usize = 4 << 20;

/// The processes whose surroundings name this folder, by number and name.
///
/// # Errors
/// When the system does not tell.
pub fn processes_of(folder: &Path) -> anyhow::Result<Vec<(u32, String)>> {
    let own = folder.as_os_str().as_encoded_bytes();
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let Some(process) = name.and_then(|name| name.parse().ok()) else {
            continue;
        };
        // One that has ended meanwhile has nothing left.
        let surroundings = fs::read(path.join("environ")).unwrap_or_default();
        if memchr::memmem::find(&surroundings, own).is_some() {
            let name = fs::read_to_string(path.join("comm")).unwrap_or_default();
            found.push((process, name.trim().to_owned()));
        }
    }
    found.sort();
    Ok(found)
}

/// Which of the needles lie in a process's memory, by their names.
///
/// # Errors
/// When its memory can't be read; an ordinary user can't.
pub fn search(process: u32, needles: &Needles) -> anyhow::Result<Vec<String>> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps"))?;
    let mut memory = File::open(format!("/proc/{process}/mem"))?;
    let mut found = Vec::new();
    let mut searched = 0;
    for line in maps.lines() {
        let Some((start, end)) = worth_reading(line)? else {
            continue;
        };
        memory.seek(SeekFrom::Start(start))?;
        let mut left = end - start;
        let mut part = Vec::new();
        while left > 0 {
            let wanted = left.min(u64::try_from(PART)?);
            let kept = part.len().saturating_sub(needles.longest());
            part.drain(..kept);
            // A page that was never used, or is no longer there, ends it.
            let read = (&mut memory).take(wanted).read_to_end(&mut part);
            needles.name_those_in(&part, &mut found);
            let Ok(read @ 1..) = read else { break };
            searched += read;
            left -= u64::try_from(read)?;
        }
    }
    ensure!(searched > 0, "nothing of process {process} could be read");
    found.sort();
    found.dedup();
    Ok(found)
}

/// From where to where, unless it is a file that nobody has written to, such as a library.
fn worth_reading(line: &str) -> anyhow::Result<Option<(u64, u64)>> {
    let mut fields = line.split_whitespace();
    let (range, rights) = (fields.next(), fields.next());
    let (range, rights) = range.zip(rights).context("a line of another shape")?;
    let path = fields.nth(3).unwrap_or_default();
    let is_file = path.starts_with('/') && !rights.contains('w');
    let is_kernel = ["[vvar", "[vsyscall]", "[vdso]"]
        .iter()
        .any(|name| path.starts_with(name));
    if !rights.starts_with('r') || is_file || is_kernel {
        return Ok(None);
    }
    let (start, end) = range.split_once('-').context("no range")?;
    let number = |text| u64::from_str_radix(text, 16);
    Ok(Some((number(start)?, number(end)?)))
}
