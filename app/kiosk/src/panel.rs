//! Which screens are connected, and how dense they are, as the kernel tells of them (`/sys/class/drm`).
//!
//! The screens are drawn for 1280 × 800 on ten inches. On a denser panel all of it is drawn larger, so that a finger meets what it was
//! meant to meet; never so large that a screen has less room than it was drawn for.

use std::fs;
use std::path::Path;

/// Where the kernel tells.
pub(crate) const DRM: &str = "/sys/class/drm";
/// Points of the design to a millimetre: 1280 on the 217 mm of a panel of ten inches, 16 to 10.
const DESIGNED: f64 = 1_280.0 / 217.0;
/// What a screen is drawn for, in points: its longer side, and its shorter one.
const ROOM: (f64, f64) = (1_280.0, 800.0);
const MOST: f64 = 3.0;

/// A screen that is connected.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Panel {
    /// As its connector is called.
    pub(crate) name: String,
    /// Pixels, across and down, where it says so.
    pub(crate) pixels: Option<(u32, u32)>,
    /// Millimetres, across and down, where it says so.
    pub(crate) millimetres: Option<(u32, u32)>,
}

impl Panel {
    /// How much larger than designed everything is to be drawn on it.
    pub(crate) fn scale(&self) -> Option<f64> {
        let ((across, down), (width, _)) = (self.pixels?, self.millimetres?);
        let (across, down) = (f64::from(across), f64::from(down));
        let density = across / f64::from(width);
        let room = (across.max(down) / ROOM.0).min(across.min(down) / ROOM.1);
        let scale = (density / DESIGNED).min(room).clamp(1.0, MOST);
        // In quarters, so that edges stay sharp.
        Some((4.0 * scale).floor() / 4.0)
    }
}

/// All that are connected, by name.
pub(crate) fn connected(drm: &Path) -> Vec<Panel> {
    let entries = fs::read_dir(drm).into_iter().flatten().flatten();
    let mut panels: Vec<_> = entries
        .filter_map(|entry| {
            let folder = entry.path();
            let status = fs::read_to_string(folder.join("status")).ok()?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let edid = fs::read(folder.join("edid")).unwrap_or_default();
            let (pixels, millimetres) = sizes(&edid);
            (status.trim() == "connected").then_some(Panel {
                name,
                pixels,
                millimetres,
            })
        })
        .collect();
    panels.sort_by(|one, other| one.name.cmp(&other.name));
    panels
}

/// The scale of the one panel that a tablet has; as designed where there are several, or it does not say.
pub(crate) fn scale(drm: &Path) -> f64 {
    match connected(drm).as_slice() {
        [panel] => panel.scale().unwrap_or(1.0),
        _ => 1.0,
    }
}

type Size = Option<(u32, u32)>;

/// Of the preferred mode, as VESA's E-EDID 1.4 has it (section 3.10.2); the millimetres from there, or else the centimetres of the whole
/// (section 3.6.2). What is no size of a panel is none: a projector says nothing, or a ratio.
fn sizes(edid: &[u8]) -> (Size, Size) {
    const MAGIC: [u8; 8] = [0, 255, 255, 255, 255, 255, 255, 0];
    const TIMING: usize = 54;
    let byte = |place: usize| edid.get(place).copied().map_or(0, u32::from);
    if !edid.starts_with(&MAGIC) || edid.len() < 128 {
        return (None, None);
    }
    let timing = |place: usize| byte(TIMING + place);
    if timing(0) == 0 && timing(1) == 0 {
        return (None, None);
    }
    let pixels = (
        timing(2) | (timing(4) & 0xF0) << 4,
        timing(5) | (timing(7) & 0xF0) << 4,
    );
    let exact = (
        timing(12) | (timing(14) & 0xF0) << 4,
        timing(13) | (timing(14) & 0x0F) << 8,
    );
    let rough = (10 * byte(21), 10 * byte(22));
    let is_panel = |size: &(u32, u32)| {
        let sides = 60..2_000;
        sides.contains(&size.0) && sides.contains(&size.1) && is_like(pixels, *size)
    };
    let millimetres = [exact, rough].into_iter().find(is_panel);
    let has_pixels = pixels.0 > 0 && pixels.1 > 0;
    (has_pixels.then_some(pixels), millimetres)
}

/// Pixels are square, or nearly so.
fn is_like(pixels: (u32, u32), millimetres: (u32, u32)) -> bool {
    let ratio = |size: (u32, u32)| f64::from(size.0) / f64::from(size.1.max(1));
    (0.8..1.25).contains(&(ratio(pixels) / ratio(millimetres)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As much of an E-EDID as tells a size.
    fn edid(pixels: (u32, u32), millimetres: (u32, u32), centimetres: (u8, u8)) -> Vec<u8> {
        let mut edid = vec![0; 128];
        edid[..8].copy_from_slice(&[0, 255, 255, 255, 255, 255, 255, 0]);
        (edid[21], edid[22]) = centimetres;
        let low = |value: u32| u8::try_from(value & 0xFF).unwrap();
        let high = |value: u32| u8::try_from(value >> 8).unwrap();
        edid[54] = 1;
        (edid[56], edid[59]) = (low(pixels.0), low(pixels.1));
        (edid[58], edid[61]) = (high(pixels.0) << 4, high(pixels.1) << 4);
        (edid[66], edid[67]) = (low(millimetres.0), low(millimetres.1));
        edid[68] = high(millimetres.0) << 4 | high(millimetres.1);
        edid
    }

    #[track_caller]
    fn check(
        pixels: (u32, u32),
        millimetres: (u32, u32),
        centimetres: (u8, u8),
        expected: Size,
        scale: f64,
    ) {
        let folder = tempfile::tempdir().unwrap();
        let panel = folder.path().join("card0-eDP-1");
        fs::create_dir(&panel).unwrap();
        fs::write(panel.join("status"), "connected\n").unwrap();
        fs::write(panel.join("edid"), edid(pixels, millimetres, centimetres)).unwrap();
        let found = connected(folder.path());
        assert_eq!(found[0].millimetres, expected);
        assert!(
            (super::scale(folder.path()) - scale).abs() < 1e-9,
            "{found:?} {}",
            super::scale(folder.path())
        );
        // The smallest button is 64 points high, a chip of the bar: at least 9 mm, as fingers need.
        if let Some((width, _)) = expected {
            let density = f64::from(pixels.0) / f64::from(width);
            assert!(
                64.0 * scale / density >= 9.0,
                "{:.1} mm",
                64.0 * scale / density
            );
        }
    }

    #[test]
    fn on_a_dense_panel_all_is_as_large_as_on_the_one_it_was_drawn_for() {
        check((1280, 800), (217, 136), (22, 14), Some((217, 136)), 1.0);
        check((2560, 1600), (217, 136), (22, 14), Some((217, 136)), 2.0);
        check((1920, 1200), (217, 136), (22, 14), Some((217, 136)), 1.5);
        check((1200, 1920), (136, 217), (14, 22), Some((136, 217)), 1.25);
        // In centimetres alone; on a large panel; and one that only tells its ratio, or nothing.
        check((2560, 1600), (0, 0), (22, 14), Some((220, 140)), 1.75);
        check((1920, 1080), (344, 194), (34, 19), Some((344, 194)), 1.0);
        check((2560, 1600), (16, 9), (0, 0), None, 1.0);
        check((2560, 1600), (0, 0), (0, 0), None, 1.0);
    }

    #[test]
    fn several_screens_and_rubbish_are_drawn_as_designed() {
        let folder = tempfile::tempdir().unwrap();
        assert!(connected(folder.path()).is_empty());
        assert!(connected(&folder.path().join("missing")).is_empty());
        for (name, status, edid) in [
            (
                "card0-eDP-1",
                "connected",
                edid((2560, 1600), (217, 136), (0, 0)),
            ),
            ("card0-HDMI-A-1", "connected", b"rubbish".to_vec()),
            ("card0-DP-1", "disconnected", Vec::new()),
        ] {
            let connector = folder.path().join(name);
            fs::create_dir(&connector).unwrap();
            fs::write(connector.join("status"), status).unwrap();
            fs::write(connector.join("edid"), edid).unwrap();
        }
        let names: Vec<_> = connected(folder.path())
            .into_iter()
            .map(|it| it.name)
            .collect();
        assert_eq!(names, ["card0-HDMI-A-1", "card0-eDP-1"]);
        assert!((super::scale(folder.path()) - 1.0).abs() < 1e-9);
    }
}
