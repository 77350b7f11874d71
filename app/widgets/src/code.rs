//! The code, drawn from its modules.

use egui::accesskit::Role;
use egui::{Color32, Rect, Response, Sense, Ui, Vec2, WidgetInfo};
use qrcode::{Color, EcLevel, QrCode};

/// The modules of a code, dark or light; holds the reference in another form, so it is as secret and
/// does not print.
pub struct Modules {
    side: u16,
    dark: Vec<bool>,
}

impl Modules {
    /// Encodes text at error correction level Q. Nothing if it is too long for any code.
    #[must_use]
    pub fn encode(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::Q).ok()?;
        Some(Self {
            side: u16::try_from(code.width()).ok()?,
            dark: code
                .into_colors()
                .iter()
                .map(|color| *color == Color::Dark)
                .collect(),
        })
    }
}

impl std::fmt::Debug for Modules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Modules(…)")
    }
}

/// Modules around a code that must stay light (ISO/IEC 18004 asks four).
const QUIET: u16 = 4;

/// Draws a code in a white square, with whole pixels for each module.
pub fn show(ui: &mut Ui, modules: &Modules, side: f32, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let painter = ui.painter();
    painter.rect_filled(rect, 18.0, Color32::WHITE);
    let scale = ui.ctx().pixels_per_point();
    let count = modules.side + 2 * QUIET;
    let pixels = (side * scale / f32::from(count)).floor().max(1.0);
    let module = pixels / scale;
    let drawn = module * f32::from(modules.side);
    let corner = rect.center() - Vec2::splat(0.5 * drawn);
    let corner = egui::pos2(
        (corner.x * scale).round() / scale,
        (corner.y * scale).round() / scale,
    );
    for (row, line) in (0_u16..).zip(modules.dark.chunks(modules.side.into())) {
        for (column, _) in (0_u16..).zip(line).filter(|(_, dark)| **dark) {
            let at = corner + module * egui::vec2(column.into(), row.into());
            let square = Rect::from_min_size(at, Vec2::splat(module));
            painter.rect_filled(square, 0.0, Color32::BLACK);
        }
    }
    response
}
