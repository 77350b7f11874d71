#!/bin/sh
# Surprise: in cage with two outputs a full-screen Wayland window is as wide as both, and winit says that it is on no monitor at all
# (`current_monitor()` is None), while `available_monitors()` lists both: whoever sizes a screen by its monitor draws across the seam.
set -eu
work=$(mktemp -d)
trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT
export DEBIAN_FRONTEND=noninteractive
for program in cage Xvfb Xwayland; do
    command -v "$program" >/dev/null || apt-get install -q -y --no-install-recommends cage xvfb xwayland >/dev/null
done
dpkg-query -W -f '${Package} ${Version}\n' cage
mkdir "$work/src" "$work/runtime"
chmod 700 "$work/runtime"
cat > "$work/Cargo.toml" <<'TOML'
[package]
name = "monitors"
version = "0.1.0"
edition = "2024"

[dependencies]
winit = { version = "=0.30.13", default-features = false, features = ["wayland", "wayland-dlopen", "rwh_06"] }
softbuffer = { version = "=0.4.8", default-features = false, features = ["wayland", "wayland-dlopen"] }
TOML
cat > "$work/src/main.rs" <<'RUST'
use std::{num::NonZeroU32, rc::Rc, time::{Duration, Instant}};
use winit::{application::ApplicationHandler, event::WindowEvent, event_loop::{ActiveEventLoop, ControlFlow, EventLoop}};
use winit::window::{Fullscreen, Window, WindowId};

struct App { window: Option<Rc<Window>>, since: Instant }

impl ApplicationHandler for App {
    fn resumed(&mut self, events: &ActiveEventLoop) {
        let wanted = Window::default_attributes().with_fullscreen(Some(Fullscreen::Borderless(None)));
        self.window = Some(Rc::new(events.create_window(wanted).unwrap()));
        self.since = Instant::now();
    }
    fn window_event(&mut self, events: &ActiveEventLoop, _: WindowId, event: WindowEvent) {
        let window = self.window.clone().unwrap();
        if let WindowEvent::RedrawRequested = event {
            let context = softbuffer::Context::new(window.clone()).unwrap();
            let mut surface = softbuffer::Surface::new(&context, window.clone()).unwrap();
            let size = window.inner_size();
            let (wide, high) = (NonZeroU32::new(size.width).unwrap(), NonZeroU32::new(size.height).unwrap());
            surface.resize(wide, high).unwrap();
            surface.buffer_mut().unwrap().present().unwrap();
            if self.since.elapsed() > Duration::from_secs(3) {
                let monitors: Vec<_> = window.available_monitors().map(|it| it.size().width).collect();
                println!("window {} wide, current monitor {}, monitors {monitors:?} wide", size.width,
                    if window.current_monitor().is_some() { "known" } else { "none" });
                events.exit();
            }
        }
    }
    fn about_to_wait(&mut self, events: &ActiveEventLoop) {
        events.set_control_flow(ControlFlow::WaitUntil(Instant::now() + Duration::from_millis(50)));
        if let Some(window) = &self.window { window.request_redraw(); }
    }
}

fn main() {
    let events = EventLoop::new().unwrap();
    events.run_app(&mut App { window: None, since: Instant::now() }).unwrap();
}
RUST
cd "$work"
cargo build --quiet
Xvfb -displayfd 3 -screen 0 2200x900x24 -nolisten tcp 3>display 2>/dev/null &
server=$!
while [ ! -s display ]; do sleep 0.2; done
said=$(env DISPLAY=":$(cat display)" XDG_RUNTIME_DIR="$work/runtime" WLR_RENDERER=pixman WLR_BACKENDS=x11 WLR_X11_OUTPUTS=2 \
    timeout 60 cage -d -- "$work/target/debug/monitors" 2>/dev/null | grep '^window')
echo "$said"
[ "$said" = "window 2048 wide, current monitor none, monitors [1024, 1024] wide" ] || { echo "this has changed"; exit 1; }
