//! A site that holds together, for tests here and in the crates that read sites.

use sealing::{PublicKey, VerifyingKey};

use crate::{Appearance, Control, Site, Tablet, Worker, national_lines};

/// One worker and one tablet, Swedish, English and Arabic.
///
/// # Panics
/// When the shipped support lines are broken.
#[must_use]
#[expect(clippy::expect_used, reason = "a fixture of tests fails as they do")]
pub fn site(worker: &PublicKey, tablet: &VerifyingKey) -> Site {
    Site {
        serial: 1,
        signed: jiff::civil::date(2026, 11, 1),
        expires: jiff::civil::date(2099, 1, 1),
        organisation: "Organisation".to_owned(),
        workplace: "Workplace".to_owned(),
        controller: "Controller".to_owned(),
        contact: "Contact".to_owned(),
        disposal_decision: "Decision".to_owned(),
        questionnaire: "enrum-short".to_owned(),
        questions: None,
        earlier: Vec::new(),
        programmes: vec!["Programme".to_owned()],
        own_use: true,
        languages: ["sv", "en", "ar"].map(str::to_owned).to_vec(),
        drafts_allowed: true,
        lowest_age: 18,
        idle_secs: 240,
        desk_idle_secs: 180,
        code_secs: 60,
        retention_months: 3,
        appearance: Appearance::Light,
        loudspeaker: false,
        recordings: std::collections::BTreeMap::new(),
        control: Control::All,
        texts: std::collections::BTreeMap::new(),
        workers: vec![Worker {
            name: "Worker".to_owned(),
            key: worker.to_hex(),
        }],
        tablets: vec![Tablet {
            name: "Tablet".to_owned(),
            key: tablet.to_hex(),
        }],
        lines: national_lines().expect("the shipped lines"),
    }
}
