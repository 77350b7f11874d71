//! A tablet whose site is not in force says whom to ask, and nothing else, until it is in force again.

use std::fs;

use atspi::Role;
use harness::process::wait_for;
use harness::session::in_every_language;
use harness::tablet::Tablet;
use harness::workplace::Workplace;
use language::Language;

#[test]
fn a_damaged_site_puts_the_tablet_out_of_service() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let site = workplace.tablet().join("site.enrum");
    let mut bytes = fs::read(&site).unwrap();
    bytes[200] ^= 1;
    fs::write(&site, bytes).unwrap();

    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let tree = tablet.tree().unwrap();
    tree.find(Role::Heading, &in_every_language("out-title").unwrap())
        .unwrap();
    // All there is to press is to hear it.
    let nodes = tree.nodes().unwrap();
    let mut buttons = nodes.iter().filter(|node| node.role == Role::Button);
    let listens = |name: &str| {
        let own = Language::tags().into_iter().map(|tag| {
            let language = Language::load(tag).unwrap();
            let texts = language.texts().unwrap();
            texts.text_with("language-listen", [("name", language.name())])
        });
        own.into_iter().any(|own| own == name)
    };
    assert!(buttons.all(|node| listens(&node.name)), "{nodes:?}");

    let log = fs::read_to_string(folder.path().join("desktop/log")).unwrap();
    assert!(
        log.contains("out of service") && log.contains("not signed by this workplace"),
        "{log}"
    );

    // The supervisor looks again every 30 seconds.
    workplace.sign().unwrap();
    let begins = in_every_language("rest-begin").unwrap();
    wait_for("the tablet back in service", 50, || {
        let nodes = tablet.tree()?.nodes()?;
        Ok(nodes
            .iter()
            .any(|node| begins.contains(&node.name))
            .then_some(()))
    })
    .unwrap();
}
