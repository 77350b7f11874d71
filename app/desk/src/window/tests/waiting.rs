//! What becomes of a code while its worker is away, and of one that comes before they are there.

use super::*;

/// An empty file can be made by anybody who writes to the share: what it says is shown, and the code is kept.
#[test]
fn a_mark_that_somebody_makes_and_takes_away_again_costs_nobody_the_code() {
    let workplace = Workplace::make();
    let reference = workplace.session(Disclosure::Answers, true);
    let folder = workplace.folder.path().join("exchange/2027-02");
    let (path, mark) = (
        folder.join(reference.locator().to_hex()),
        folder.join(format!("{}.finished", reference.locator().to_hex())),
    );
    let backup = std::fs::read(&path).unwrap();
    let mut desk = workplace.unlock();
    enter(&mut desk, &reference.expose_text());
    drop(desk);
    std::fs::write(&mark, "").unwrap();
    let mut desk = workplace.unlock();
    assert_eq!(desk.tray(), [], "it is told as finished");
    enter(&mut desk, &reference.expose_text());
    refused(&desk, &Refusal::Finished);
    drop(desk);
    // The share is brought back from a backup of the day before.
    std::fs::remove_file(&mark).unwrap();
    std::fs::write(&path, backup).unwrap();
    let mut desk = workplace.unlock();
    assert_eq!(desk.tray().len(), 1);
    desk.apply(Action::Pick(reference.locator()));
    desk.apply(Action::Open);
    assert!(
        matches!(desk.stage(), Stage::Reading(_)),
        "{:?}",
        desk.refusal()
    );
}

#[test]
fn what_was_deleted_since_its_time_was_over_is_told_as_that() {
    let workplace = Workplace::make();
    let reference = workplace.session(Disclosure::Answers, true);
    let mut desk = workplace.unlock();
    enter(&mut desk, &reference.expose_text());
    drop(desk);
    // A year on, for the exchange and for this desk's clock, whose own codes a site without an end keeps.
    let folder = workplace.folder.path().join("exchange");
    std::fs::rename(folder.join("2027-02"), folder.join("2026-11")).unwrap();
    let mut desk = workplace.unlock();
    desk.apply(Action::Pick(reference.locator()));
    drop(desk);
    let due = "2026-11".parse().unwrap();
    assert_eq!(workplace.exchange().purge(due).unwrap().folders, 1);
    let mut desk = workplace.unlock();
    assert!(desk.tray()[0].gone);
    assert!(names(&desk).iter().any(|name| name.contains("Borttaget")));
    for action in [
        Action::Pick(reference.locator()),
        Action::Enter(reference.expose_text()),
    ] {
        desk.apply(action);
        refused(&desk, &Refusal::Gone);
    }
    // One that has never come is still awaited.
    let late = workplace.session(Disclosure::Talk, false);
    enter(&mut desk, &late.expose_text());
    assert!(matches!(
        desk.stage(),
        Stage::Received { arrived: false, .. }
    ));
}

/// A code, what its scanner sends after it, and Enter, three times: no try is counted, and nothing is left of them.
#[test]
fn a_scan_that_lands_in_the_locked_desk_is_no_passphrase() {
    let desk = std::cell::RefCell::new(Desk::new(Preferences::default()).unwrap());
    let fields = std::cell::RefCell::new(Fields::default());
    let asked = std::cell::Cell::new(0);
    let mut harness = Harness::builder()
        .with_size([1280.0, 800.0])
        .build_ui(|ui| {
            if ui.ctx().cumulative_pass_nr() == 0 {
                return widgets::apply(ui.ctx(), &widgets::Palette::LIGHT);
            }
            let actions = screens::show(ui, &desk.borrow(), &mut fields.borrow_mut());
            for action in actions {
                asked.set(asked.get() + u32::from(matches!(action, Action::Unlock(_))));
                desk.borrow_mut().apply(action);
            }
        });
    harness.run_steps(3);
    let reference = Reference::generate(&SystemRandom).unwrap();
    for round in 0..3 {
        for part in ["]Q3", &reference.expose_text(), "#"] {
            harness.event(egui::Event::Text(part.to_owned()));
            harness.run_steps(1);
        }
        harness.key_press(egui::Key::Enter);
        harness.run_steps(1);
        let refusal = desk.borrow().refusal().cloned();
        assert_eq!(refusal, Some(Refusal::NotUnlocked));
        assert_eq!(asked.get(), 0, "{round}");
    }
    assert!(desk.borrow().waits_for().is_zero());
    // A passphrase that is typed afterwards is that and no more.
    harness.run_steps(8);
    harness.event(egui::Event::Text("six words".to_owned()));
    harness.run_steps(1);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(1);
    assert_eq!(asked.get(), 1);
}
