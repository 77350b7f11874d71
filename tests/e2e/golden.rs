//! An envelope of today must open for ever. `tests/vectors/envelope-1.json` was made once, from random
//! bytes that a counter gives; `BLESS=1` makes it again, for a new version of the format.

use std::cell::Cell;
use std::fs;
use std::path::Path;

use sealing::{
    Envelope, OpenError, Random, RandomError, Recipients, Reference, Secret, SigningKey, WorkerKey,
    seal,
};
use serde_json::{Value, json};

/// Not random at all, and for this test alone.
struct Counter(Cell<u8>);

impl Random for Counter {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError> {
        for byte in bytes {
            *byte = self.0.get();
            self.0.set(self.0.get().wrapping_mul(5).wrapping_add(3));
        }
        Ok(())
    }
}

const CONTENT: &[u8] = b"golden";

/// The largest response that can be written fills the bucket, with its length before it.
const _: () = assert!(questionnaire::MAX_RESPONSE_LEN + 4 == sealing::CONTENT_LEN);

fn worker(seed: u8) -> WorkerKey {
    WorkerKey::from_seed(Secret::from_bytes([seed; 32]))
}

fn tablet() -> SigningKey {
    SigningKey::from_seed(Secret::from_bytes([7; 32])).unwrap()
}

fn make() -> (Reference, Envelope) {
    let random = Counter(Cell::new(1));
    let recipients = Recipients::new(vec![worker(1).public(), worker(2).public()]).unwrap();
    let reference = Reference::generate(&random).unwrap();
    let unsigned = seal(
        &recipients,
        &tablet().public(),
        &reference,
        CONTENT,
        &random,
    )
    .unwrap();
    (reference, unsigned.sign(&tablet()).unwrap())
}

#[test]
fn the_golden_envelope_opens_and_is_made_alike() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/envelope-1.json");
    let (reference, made) = make();
    if std::env::var_os("BLESS").is_some() {
        let golden = json!({
            "reference": *reference.expose_text(),
            "locator": reference.locator().to_hex(),
            "tablet": tablet().public().to_hex(),
            "workers": [worker(1).public().to_hex(), worker(2).public().to_hex()],
            "worker_seeds": ["01".repeat(32), "02".repeat(32)],
            "content": hex::encode(CONTENT),
            "envelope": hex::encode(made.as_bytes()),
        });
        fs::write(&path, serde_json::to_string_pretty(&golden).unwrap() + "\n").unwrap();
    }
    let golden: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let stored =
        Envelope::parse(hex::decode(golden["envelope"].as_str().unwrap()).unwrap()).unwrap();
    let reference = Reference::parse(golden["reference"].as_str().unwrap()).unwrap();
    assert_eq!(golden["locator"], reference.locator().to_hex());
    assert_eq!(golden["workers"][0], worker(1).public().to_hex());
    for seed in [1, 2] {
        let opened = stored
            .open(&worker(seed), &reference, &[tablet().public()])
            .unwrap();
        assert_eq!(opened.as_slice(), CONTENT);
    }
    assert!(made == stored, "the same randomness gives the same bytes");

    let check = |seed, reference: &Reference, expected| {
        let error = stored
            .open(&worker(seed), reference, &[tablet().public()])
            .unwrap_err();
        assert_eq!(error, expected);
    };
    let other = Reference::generate(&sealing::SystemRandom).unwrap();
    check(1, &other, OpenError::WrongReference);
    check(3, &reference, OpenError::NotForThisKey);
    let mut bytes = stored.as_bytes().to_vec();
    bytes[5_000] ^= 1;
    let flipped = Envelope::parse(bytes).unwrap();
    let error = flipped
        .open(&worker(1), &reference, &[tablet().public()])
        .unwrap_err();
    assert_eq!(error, OpenError::Damaged);
}
