//! Embedding a folder does not tell cargo to look for new files in it; this does.

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
}
