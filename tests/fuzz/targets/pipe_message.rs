//! What a session or a supervisor could send the other. What is read is written alike again.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../../app/kiosk/src/message.rs"]
#[allow(dead_code, unreachable_pub)]
mod message;

use message::{Reply, Request, receive, send};

fuzz_target!(|data: &[u8]| {
    if let Ok(Some(Request::Commit(bytes))) = receive(&mut &*data) {
        let mut again = Vec::new();
        send(&mut again, &Request::Commit(bytes.clone())).unwrap();
        let Ok(Some(Request::Commit(back))) = receive(&mut again.as_slice()) else {
            panic!("what was written can't be read");
        };
        assert_eq!(bytes, back);
    }
    let _ = receive::<Reply>(&mut &*data);
});
