//! Round trips, each refusal, and every rule of the layout.

use proptest::prelude::*;

use super::*;
use crate::SystemRandom;

struct Made {
    tablet: SigningKey,
    workers: Vec<WorkerKey>,
    reference: Reference,
    unsigned: Unsigned,
}

fn make(workers: usize, content: &[u8]) -> Made {
    let random = SystemRandom;
    let tablet = SigningKey::generate(&random).unwrap();
    let workers: Vec<_> = (0..workers)
        .map(|_| WorkerKey::generate(&random).unwrap())
        .collect();
    let keys = workers.iter().map(WorkerKey::public).collect();
    let recipients = Recipients::new(keys).unwrap();
    let reference = Reference::generate(&random).unwrap();
    let unsigned = seal(&recipients, &tablet.public(), &reference, content, &random).unwrap();
    Made {
        tablet,
        workers,
        reference,
        unsigned,
    }
}

impl Made {
    fn open(&self, envelope: &Envelope) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        envelope.open(&self.workers[0], &self.reference, &[self.tablet.public()])
    }
}

#[test]
fn every_recipient_opens_it_and_its_size_tells_nothing() {
    let made = make(2, b"content");
    let envelope = made.unsigned.clone().sign(&made.tablet).unwrap();
    assert_eq!(envelope.as_bytes().len(), 16_707);
    assert_eq!(envelope.locator(), made.reference.locator());
    for worker in &made.workers {
        let opened = envelope.open(worker, &made.reference, &[made.tablet.public()]);
        assert_eq!(opened.unwrap().as_slice(), b"content");
    }
    let full = make(2, &vec![1; CONTENT_LEN - 4]).unsigned;
    assert_eq!(full.as_bytes().len(), made.unsigned.as_bytes().len());
}

#[test]
fn each_refusal_has_its_own_error() {
    let made = make(1, b"content");
    let other = make(1, b"content");
    let envelope = made.unsigned.clone().sign(&made.tablet).unwrap();
    let tablets = [made.tablet.public()];
    let check = |key, reference, tablets: &[VerifyingKey], expected| {
        assert_eq!(
            envelope.open(key, reference, tablets).unwrap_err(),
            expected
        );
    };
    let key = &made.workers[0];
    check(key, &other.reference, &tablets, OpenError::WrongReference);
    check(
        &other.workers[0],
        &made.reference,
        &tablets,
        OpenError::NotForThisKey,
    );
    check(
        key,
        &made.reference,
        &[other.tablet.public()],
        OpenError::UnknownTablet,
    );
    check(key, &made.reference, &[], OpenError::UnknownTablet);
    assert!(made.unsigned.clone().sign(&other.tablet).is_none());
}

#[test]
fn a_signature_that_does_not_hold_opens_nothing() {
    let made = make(1, b"content");
    let mut bytes = made.unsigned.clone().sign(&made.tablet).unwrap().0;
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    let forged = Envelope::parse(bytes).unwrap();
    assert_eq!(made.open(&forged).unwrap_err(), OpenError::Damaged);
}

#[test]
fn too_much_content_and_too_few_or_many_recipients_are_refused() {
    let random = SystemRandom;
    let key = || WorkerKey::generate(&random).unwrap().public();
    let check = |keys, expected| assert_eq!(Recipients::new(keys).unwrap_err(), expected);
    check(vec![], RecipientsError::Nobody);
    let twice = key();
    check(vec![twice, twice], RecipientsError::Duplicate);
    check((0..65).map(|_| key()).collect(), RecipientsError::TooMany);

    let tablet = SigningKey::generate(&random).unwrap();
    let reference = Reference::generate(&random).unwrap();
    let recipients = Recipients::new(vec![key()]).unwrap();
    let content = vec![0; CONTENT_LEN - 3];
    let sealed = seal(&recipients, &tablet.public(), &reference, &content, &random);
    assert_eq!(sealed.unwrap_err(), SealError::TooLarge);
}

#[test]
fn other_bytes_are_not_an_envelope() {
    let bytes = make(1, b"").unsigned.0;
    let check = |bytes: Vec<u8>, expected| {
        assert_eq!(Unsigned::parse(bytes).unwrap_err(), expected);
    };
    check(vec![], ParseError::NotAnEnvelope);
    check(b"SQLite format 3".to_vec(), ParseError::NotAnEnvelope);
    check(bytes[..100].to_vec(), ParseError::Damaged);
    check([bytes.as_slice(), &[0]].concat(), ParseError::Damaged);
    let mut newer = bytes.clone();
    newer[4] = 2;
    check(newer, ParseError::Newer);
    let mut suite = bytes.clone();
    suite[5] = 2;
    check(suite, ParseError::Newer);
    for (place, value) in [(30, 0), (30, 2), (30, 65), (39, 1), (40, 33)] {
        let mut changed = bytes.clone();
        changed[place] = value;
        check(changed, ParseError::Damaged);
    }
}

#[test]
fn recipients_stand_once_and_in_order() {
    let bytes = make(2, b"").unsigned.0;
    let (first, second) = (PREFIX_LEN..PREFIX_LEN + WRAP_LEN, PREFIX_LEN + WRAP_LEN);
    let mut twice = bytes.clone();
    twice.copy_within(first.clone(), second);
    assert_eq!(Unsigned::parse(twice).unwrap_err(), ParseError::Damaged);
    let mut swapped = bytes.clone();
    swapped.copy_within(first.clone(), second);
    swapped[first].copy_from_slice(&bytes[second..second + WRAP_LEN]);
    assert_eq!(Unsigned::parse(swapped).unwrap_err(), ParseError::Damaged);
}

#[test]
fn padding_is_all_zeros_and_lengths_are_true() {
    let mut bucket = fill_bucket(b"content").unwrap().to_vec();
    assert_eq!(empty_bucket(&bucket).unwrap().as_slice(), b"content");
    bucket[CONTENT_LEN - 1] = 1;
    assert!(empty_bucket(&bucket).is_none());
    bucket[..4].copy_from_slice(&u32::MAX.to_be_bytes());
    assert!(empty_bucket(&bucket).is_none());
    assert!(empty_bucket(&[]).is_none());
}

proptest! {
    #[test]
    fn no_bytes_upset_the_parser(mut bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Envelope::parse(bytes.clone()).is_err());
        bytes.splice(..bytes.len().min(6), *b"ENR1\x01\x01");
        prop_assert!(Unsigned::parse(bytes).is_err());
    }

    #[test]
    fn content_comes_back(content in prop::collection::vec(any::<u8>(), 0..2000)) {
        let made = make(1, &content);
        let envelope = made.unsigned.clone().sign(&made.tablet).unwrap();
        let carried = Envelope::parse(envelope.as_bytes().to_vec()).unwrap();
        let opened = made.open(&carried).unwrap();
        prop_assert_eq!(opened.as_slice(), content.as_slice());
    }
}

/// As carried, and signed anew by the right tablet, so that commitment, wrapping and content are tried
/// too and not only the signature. Two recipients: nobody may change what the other one gets.
#[test]
fn a_change_of_any_byte_opens_nothing() {
    let made = make(2, b"content");
    let signed = made.unsigned.clone().sign(&made.tablet).unwrap().0;
    let mut tried = 0;
    for place in 0..signed.len() {
        let mut bytes = signed.clone();
        bytes[place] ^= 1 << (place % 8);
        if let Ok(carried) = Envelope::parse(bytes.clone()) {
            assert!(made.open(&carried).is_err(), "byte {place}");
        }
        if place >= made.unsigned.0.len() {
            continue;
        }
        bytes.truncate(made.unsigned.0.len());
        if let Ok(unsigned) = Unsigned::parse(bytes)
            && let Some(signed) = unsigned.sign(&made.tablet)
        {
            assert!(made.open(&signed).is_err(), "byte {place}, signed anew");
            tried += 1;
        }
    }
    // All but those that the parser or the signing tablet refuses: magic, version, suite, tablet's kid,
    // number of recipients, lengths; flips in a kid may change the order.
    assert!(tried > made.unsigned.0.len() - 40, "{tried}");
}

/// The commitment itself: somebody who knows an envelope's key could make a content that opens under a
/// header of their own, but not without its MAC.
#[test]
fn a_content_that_opens_under_a_wrong_commitment_is_damaged() {
    let made = make(1, b"content");
    let layout = Layout::of(&made.unsigned.0).unwrap();
    let wrap = layout.wraps().next().unwrap();
    let dek = unwrap_dek(&layout, &wrap, &made.workers[0], &made.reference).unwrap();
    for (flip, opens) in [(0, true), (1, false)] {
        let mut bytes = layout.header.to_vec();
        bytes.extend(layout.mac.iter().map(|byte| byte ^ flip));
        let mut bucket = fill_bucket(b"content").unwrap();
        aead_seal(&derive(&dek, b"content"), [0; 12], &bytes, &mut bucket).unwrap();
        bytes.extend_from_slice(&bucket);
        let envelope = Unsigned::parse(bytes).unwrap().sign(&made.tablet).unwrap();
        assert_eq!(made.open(&envelope).is_ok(), opens);
    }
}
