//! What an administrator writes, on the real `enrum`: read, or named by place and character.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use harness::process::program;
use harness::workplace::Workplace;

fn enrum(with: impl FnOnce(&mut Command)) -> Output {
    let mut command = Command::new(program("enrum").unwrap());
    with(&mut command);
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8([output.stdout.as_slice(), &output.stderr].concat()).unwrap()
}

fn check(workplace: &Path) -> Output {
    enrum(|command| {
        command.args(["site", "check"]).arg(workplace);
    })
}

#[test]
fn what_can_t_be_dialled_or_drawn_is_named() {
    let folder = tempfile::tempdir().unwrap();
    Workplace::make(folder.path()).unwrap();
    let workplace = folder.path().join("workplace");
    let settings = workplace.join("workplace.toml");
    let whole = fs::read_to_string(&settings).unwrap();
    assert!(check(&workplace).status.success());
    for (from, to, expected) in [
        (
            "\"112\"",
            "\"11\u{a0}2\"",
            "has a hard space (U+00A0) at place 3",
        ),
        (
            "\"116 111\"",
            "\"116\u{200e} 111\"",
            "has a direction mark (U+200E) at place 4",
        ),
        (
            "Exempelkommunen",
            "Kommunen 例",
            "organisation has what no font of a tablet can draw: `例` (U+4F8B)",
        ),
        (
            "Exempelkommunen",
            "Kommunen \u{202e}",
            "organisation has a direction mark (U+202E)",
        ),
    ] {
        assert!(whole.contains(from), "{from}");
        fs::write(&settings, whole.replacen(from, to, 1)).unwrap();
        let output = check(&workplace);
        assert!(!output.status.success(), "{to}");
        assert!(said(&output).contains(expected), "{to}: {}", said(&output));
    }
    // As Notepad saves it.
    for bytes in [
        [b"\xEF\xBB\xBF".as_slice(), whole.as_bytes()].concat(),
        [0xFF, 0xFE]
            .into_iter()
            .chain(whole.encode_utf16().flat_map(u16::to_le_bytes))
            .collect(),
    ] {
        fs::write(&settings, bytes).unwrap();
        assert!(
            check(&workplace).status.success(),
            "{}",
            said(&check(&workplace))
        );
    }
    // A slip of a digit that no tablet would ever come back from.
    let slipped = whole.replacen("serial = 1", "serial = 100000", 1);
    assert_ne!(slipped, whole);
    fs::write(&settings, slipped).unwrap();
    let output = enrum(|command| {
        command
            .args(["site", "sign", "--to"])
            .arg(folder.path().join("tablet"));
        command
            .arg("--passphrase-file")
            .arg(folder.path().join("root.passphrase"))
            .arg(&workplace);
    });
    assert!(
        !output.status.success() && said(&output).contains("set serial = 1"),
        "{}",
        said(&output)
    );
}

/// Of the root and of a worker, with letters that two systems compose in two ways.
#[test]
fn a_passphrase_can_be_changed_and_opens_however_it_is_composed() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let (root, desk) = (folder.path().join("workplace"), workplace.desk());
    let composed = folder.path().join("composed");
    let decomposed = folder.path().join("decomposed");
    fs::write(&composed, "lösenord med åäö\n").unwrap();
    fs::write(
        &decomposed,
        "\u{feff}lo\u{308}senord med a\u{30a}a\u{308}o\u{308}\r\n",
    )
    .unwrap();
    for (who, place, key) in [
        ("workplace", &root, root.join("root.key")),
        ("worker", &desk, desk.join("worker.key")),
    ] {
        let name = if who == "workplace" { "root" } else { "worker" };
        let old = folder.path().join(format!("{name}.passphrase"));
        let change = |old: &Path, new: &Path| {
            enrum(|command| {
                command.args([who, "passphrase"]).arg(place);
                command.arg("--passphrase-file").arg(old);
                command.arg("--new-passphrase-file").arg(new);
            })
        };
        let before = fs::read(&key).unwrap();
        // A wrong one changes nothing.
        let output = change(&composed, &decomposed);
        assert!(!output.status.success() && fs::read(&key).unwrap() == before);
        assert!(said(&output).contains("does not open this key file"));
        let output = change(&old, &decomposed);
        assert!(output.status.success(), "{}", said(&output));
        assert_ne!(fs::read(&key).unwrap(), before);
        // The old one is none any more, and the new one opens as it is typed elsewhere.
        assert!(!change(&old, &composed).status.success());
        let output = change(&composed, &old);
        assert!(output.status.success(), "{}", said(&output));
    }
    assert!(workplace.sign().is_ok());
}

#[test]
fn a_demonstration_is_made_in_a_folder_without_a_path() {
    let folder = tempfile::tempdir().unwrap();
    let output = enrum(|command| {
        command.current_dir(folder.path()).args(["demo", "demo"]);
    });
    assert!(output.status.success(), "{}", said(&output));
    assert!(folder.path().join("demo/exchange/exchange.enrum").exists());
}

#[test]
fn each_program_says_its_own_name() {
    for name in ["enrum", "enrum-kiosk", "enrum-desk"] {
        let output = Command::new(program(name).unwrap())
            .arg("--version")
            .output();
        assert!(
            said(&output.unwrap()).starts_with(&format!("{name} ")),
            "{name}"
        );
    }
}
