//! Scanned or typed text. What is taken for a reference is written as the same one again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sealing::Reference;

const WHOLE: &str = include_str!("../../vectors/envelope-1.json");

fuzz_target!(|data: &[u8]| {
    if let Ok(text) = std::str::from_utf8(data)
        && let Ok(reference) = Reference::parse(text)
    {
        let again = Reference::parse(&reference.expose_text()).unwrap();
        assert!(again == reference);
    }
    // A true one with some characters changed: found, unless it is the same.
    let golden: serde_json::Value = serde_json::from_str(WHOLE).unwrap();
    let text = golden["reference"].as_str().unwrap();
    let mut changed = text.as_bytes().to_vec();
    for patch in data.chunks_exact(2).take(3) {
        let place = usize::from(patch[0]) % changed.len();
        changed[place] = b"023456789ACDEFGHJKLMNPQRSTUVWXYZ"[usize::from(patch[1]) % 32];
    }
    let changed = String::from_utf8(changed).unwrap();
    assert_eq!(Reference::parse(&changed).is_ok(), changed == text);
});
