//! A site file as it is; its contents signed by the right root; and a true site with some bytes changed,
//! signed. Read or refused, and what is read is signed and read alike again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sealing::{Secret, SigningKey, WorkerKey};

const CONTEXT: &str = "enrum/site/1";

fuzz_target!(|data: &[u8]| {
    let root = SigningKey::from_seed(Secret::from_bytes([1; 32])).unwrap();
    assert!(site::open(data, &root.public()).is_err());

    let worker = WorkerKey::from_seed(Secret::from_bytes([2; 32]));
    let site = site::testing::site(&worker.public(), &root.public());
    let mut changed = serde_json::to_vec(&site).unwrap();
    for patch in data.chunks_exact(3) {
        let place = usize::from(u16::from_be_bytes([patch[0], patch[1]])) % changed.len();
        changed[place] = patch[2];
    }
    for json in [data, &changed] {
        let signature = root.sign(CONTEXT, json);
        let file = [b"ENSITE1\n".as_slice(), &signature, json].concat();
        if let Ok(read) = site::open(&file, &root.public()) {
            let again = site::sign(&read, &root).unwrap();
            assert_eq!(site::open(&again, &root.public()).unwrap(), read);
        }
    }
});
