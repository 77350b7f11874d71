#!/bin/sh
# Surprise: a touch that the system cancels stays a pressed button in egui: winit's adapter sends PointerGone and no release, so `primary_down()`
# holds until the next release, however long ago the finger left; the widget under it forgets at once. A hold that is timed by the button counts on.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/src"
cat > "$work/Cargo.toml" <<'TOML'
[package]
name = "cancelled"
version = "0.1.0"
edition = "2024"

[dependencies]
egui = { version = "=0.37.0", default-features = false, features = ["default_fonts"] }
TOML
cat > "$work/src/main.rs" <<'RUST'
use egui::{Context, Event, Modifiers, PointerButton, RawInput, Rect, Sense, pos2, vec2};

fn pass(ctx: &Context, time: f64, events: Vec<Event>) -> (bool, bool) {
    let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(200.0, 200.0));
    let raw = RawInput { screen_rect: Some(screen), time: Some(time), events, ..RawInput::default() };
    let mut seen = (false, false);
    let mut output = ctx.run_ui(raw, |ui| {
        let response = ui.allocate_rect(Rect::from_min_size(pos2(10.0, 10.0), vec2(100.0, 100.0)), Sense::click());
        seen = (ui.input(|input| input.pointer.primary_down()), response.is_pointer_button_down_on());
    });
    output.textures_delta.clear();
    seen
}

fn main() {
    let ctx = Context::default();
    let at = pos2(50.0, 50.0);
    pass(&ctx, 0.0, vec![]);
    pass(&ctx, 0.1, vec![]);
    let press = Event::PointerButton { pos: at, button: PointerButton::Primary, pressed: true, modifiers: Modifiers::NONE };
    println!("pressed: button down, widget pressed = {:?}", pass(&ctx, 0.2, vec![Event::PointerMoved(at), press]));
    // What egui-winit 0.37.0 sends for TouchPhase::Cancelled.
    println!("cancelled: {:?}", pass(&ctx, 0.3, vec![Event::PointerGone]));
    println!("a minute later: {:?}", pass(&ctx, 60.0, vec![]));
}
RUST
cd "$work"
cargo --version
said=$(cargo run --quiet)
echo "$said"
expected='pressed: button down, widget pressed = (true, true)
cancelled: (true, false)
a minute later: (true, false)'
[ "$said" = "$expected" ] || { echo "this has changed"; exit 1; }
