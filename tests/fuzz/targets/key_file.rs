//! A key file's bytes, as they are and of the right length. Its figures for Argon2 are made small, or each
//! try would take a second.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sealing::{Purpose, unprotect};

const FILE_LEN: usize = 92;

fuzz_target!(|data: &[u8]| {
    let mut file = data.to_vec();
    if data.first().is_some_and(|first| first % 2 == 0) {
        file.resize(FILE_LEN, 7);
        file[..4].copy_from_slice(if data.len() % 2 == 0 {
            b"ENK1"
        } else {
            b"ENA1"
        });
    }
    for (place, figure) in [(4, 8_u32), (8, 1), (12, 1)] {
        if let Some(bytes) = file.get_mut(place..place + 4) {
            let written = u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
            if written > figure {
                bytes.copy_from_slice(&figure.to_be_bytes());
            }
        }
    }
    for purpose in [Purpose::Worker, Purpose::Root] {
        assert!(unprotect(&file, purpose, "a passphrase").is_err());
    }
});
