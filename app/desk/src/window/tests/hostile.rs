//! What is scanned that is no code.

use questionnaire::Disclosure;

use super::numbers::Numbers;
use super::{Desk, Fields, Workplace, enter, names_with};
use crate::window::office::Refusal;
use crate::window::state::Stage;

/// What a scanner, a camera or somebody's joke may put into the line.
fn hostile(round: u32, good: &str) -> String {
    let mut numbers = Numbers::of_round(round);
    let mut next = |below: usize| {
        let number = numbers.below(u32::try_from(below).unwrap());
        usize::try_from(number).unwrap()
    };
    let noise = |next: &mut dyn FnMut(usize) -> usize, length: usize| -> String {
        let any = |_| char::from_u32(u32::try_from(next(0x11_0000)).unwrap()).unwrap_or('\u{fffd}');
        (0..length).map(any).collect()
    };
    match round % 12 {
        0 => noise(&mut next, 40),
        1 => format!("https://example.org/{}", noise(&mut next, 20)),
        2 => format!(
            "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nEND:VCARD",
            noise(&mut next, 9)
        ),
        3 => "x".repeat(4096 + next(4096)),
        4 => format!("\u{202e}{good}\u{202c}"),
        5 => format!("WIFI:T:WPA;S:{};P:secret;;", noise(&mut next, 8)),
        6 => good.repeat(2 + next(3)),
        // A scanner that loses, doubles, swaps or mistakes characters.
        7 => good
            .chars()
            .enumerate()
            .filter(|(at, _)| at % (2 + round as usize % 50) != 1)
            .map(|(_, c)| c)
            .collect(),
        8 => {
            let mut chars: Vec<char> = good.chars().collect();
            for _ in 0..=next(6) {
                let (a, b) = (3 + next(58), 3 + next(58));
                chars.swap(a, b);
                chars[3 + next(58)] = ['Q', '8', '!', 'ß', '\u{0}'][next(5)];
            }
            chars.into_iter().collect()
        }
        9 => [
            "/etc/passwd",
            "C:\\x.png",
            "\\\\server\\share\\a.png",
            "//server/a.png",
            "/dev/zero.png",
            "%n%n%s",
            "' OR 1=1 --",
        ][next(7)]
        .to_owned(),
        10 => format!("SR1{}", noise(&mut next, 58)),
        _ => format!("SR1{}", "Q".repeat(next(120))),
    }
}

#[test]
fn ten_thousand_hostile_scans_are_refused_and_nothing_else_happens() {
    let workplace = Workplace::make();
    let mut desk = workplace.unlock();
    let good = workplace.session(Disclosure::Talk, true).expose_text();
    for round in 0..10_000 {
        let text = hostile(round, &good);
        if text == *good {
            // Two characters that are alike were swapped.
            continue;
        }
        enter(&mut desk, &text);
        let refusal = desk.refusal();
        let is_calm = matches!(
            refusal,
            Some(Refusal::NotACode | Refusal::Mistyped(_) | Refusal::Image | Refusal::Layout)
        );
        assert!(
            is_calm && matches!(desk.stage(), Stage::Home),
            "{round} {refusal:?}"
        );
        let said = format!("{refusal:?} {desk:?}");
        assert!(text.len() < 9 || !said.contains(&text), "{round}");
    }
    assert_eq!(desk.tray(), []);
    enter(&mut desk, &good);
    assert!(matches!(desk.stage(), Stage::Received { .. }));
}

#[test]
fn a_code_that_is_typed_is_told_to_no_screen_reader() {
    let workplace = Workplace::make();
    let mut desk = workplace.unlock();
    let code = workplace.session(Disclosure::Answers, true).expose_text();
    let told = |desk: &Desk, code: &str| {
        let mut fields = Fields::default();
        fields.type_code(code);
        names_with(desk, fields).join("\n")
    };
    // With a wrong character, its groups are shown to be compared.
    let mut wrong = code.to_string();
    let other = if wrong.get(9..10) == Some("Q") {
        "P"
    } else {
        "Q"
    };
    wrong.replace_range(9..10, other);
    for typed in [code.as_str(), &wrong] {
        let all = told(&desk, typed);
        let groups = typed
            .as_bytes()
            .chunks_exact(4)
            .map(|group| std::str::from_utf8(group).unwrap());
        let said: Vec<_> = groups.filter(|group| all.contains(*group)).collect();
        assert!(said.is_empty(), "{said:?} in {all}");
        enter(&mut desk, &wrong);
        assert!(matches!(desk.refusal(), Some(Refusal::Mistyped(Some(3)))));
    }
}
