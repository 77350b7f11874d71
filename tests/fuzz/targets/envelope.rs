//! Bytes as they are, and an envelope that opens with some of its bytes changed: as carried, and signed
//! anew so that what lies behind the signature is reached too. Nothing but the whole one may open.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sealing::{Envelope, Reference, Secret, SigningKey, Unsigned, WorkerKey};

const GOLDEN: &str = include_str!("../../vectors/envelope-1.json");
const SIGNATURE_LEN: usize = 64;

fn text(name: &str) -> String {
    let golden: serde_json::Value = serde_json::from_str(GOLDEN).unwrap();
    golden[name].as_str().unwrap().to_owned()
}

fuzz_target!(|data: &[u8]| {
    let _ = Envelope::parse(data.to_vec());
    let _ = Unsigned::parse(data.to_vec());

    let golden = hex::decode(text("envelope")).unwrap();
    let reference = Reference::parse(&text("reference")).unwrap();
    let worker = WorkerKey::from_seed(Secret::from_bytes([1; 32]));
    let tablet = SigningKey::from_seed(Secret::from_bytes([7; 32])).unwrap();
    let mut bytes = golden.clone();
    for patch in data.chunks_exact(3) {
        let place = usize::from(u16::from_be_bytes([patch[0], patch[1]])) % bytes.len();
        bytes[place] = patch[2];
    }
    let opens = |envelope: &Envelope| {
        let opened = envelope.open(&worker, &reference, &[tablet.public()]);
        opened.is_ok()
    };
    let whole = bytes == golden;
    if let Ok(envelope) = Envelope::parse(bytes.clone()) {
        assert_eq!(opens(&envelope), whole);
    }
    let unsigned = golden.len() - SIGNATURE_LEN;
    let sealed_alike = bytes[..unsigned] == golden[..unsigned];
    bytes.truncate(unsigned);
    if let Some(envelope) = Unsigned::parse(bytes).ok().and_then(|it| it.sign(&tablet)) {
        assert_eq!(opens(&envelope), sealed_alike);
    }
});
