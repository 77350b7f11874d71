//! What a session or a supervisor could send the other. What is read is written alike again.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../../app/kiosk/src/message.rs"]
#[allow(dead_code, unreachable_pub)]
mod message;

use message::{Reply, Request, receive, send};

fuzz_target!(|data: &[u8]| {
    if let Ok(Some(request)) = receive::<Request>(&mut &*data) {
        let mut again = Vec::new();
        send(&mut again, &request).unwrap();
        let back = receive(&mut again.as_slice()).expect("what was written can be read");
        match (request, back) {
            (Request::Commit(bytes), Some(Request::Commit(back))) => assert_eq!(bytes, back),
            (Request::Ended(end, events), Some(Request::Ended(back, counted))) => {
                assert_eq!((end, events), (back, counted));
            }
            _ => panic!("what was written is read as something else"),
        }
    }
    let _ = receive::<Reply>(&mut &*data);
});
