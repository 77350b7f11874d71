//! For tests: screens drawn without a window, and where things stand on them.

use egui::Rect;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;

/// What draws has its fonts and colours from the second pass on, and has been drawn.
pub(crate) fn drawn<'a>(size: [f32; 2], mut show: impl FnMut(&mut egui::Ui) + 'a) -> Harness<'a> {
    let mut harness = Harness::builder().with_size(size).build_ui(move |ui| {
        if ui.ctx().cumulative_pass_nr() == 0 {
            widgets::apply(ui.ctx(), &widgets::Palette::LIGHT);
        } else {
            show(ui);
        }
    });
    harness.run_steps(2);
    harness
}

/// Names of all that a screen reader would meet, in order, and where each of them is.
pub(crate) fn layout_of(harness: &Harness<'_>) -> Vec<(String, Rect)> {
    (harness.root().children_recursive())
        .filter_map(|node| {
            let own = node.accesskit_node();
            Some((own.label().or_else(|| own.value())?, node.rect()))
        })
        .collect()
}

/// What overlaps something else, or stands beside the screen. A column that scrolls ends above the foot, of which these are the names.
pub(crate) fn misplaced_in(
    layout: &[(String, Rect)],
    of_the_foot: &[String],
    size: [f32; 2],
) -> Vec<String> {
    let (foot, body): (Vec<_>, Vec<_>) =
        (layout.iter().cloned()).partition(|(name, _)| of_the_foot.contains(name));
    let end = foot.iter().map(|(_, rect)| rect.top() - 16.0);
    let end = end.fold(size[1], f32::min);
    let body = body.into_iter().filter(|(_, rect)| rect.top() < end);
    let body = body.map(|(name, rect)| (name, rect.with_max_y(rect.bottom().min(end))));
    let visible: Vec<_> = foot.into_iter().chain(body).collect();

    let is_beside = |rect: &Rect| rect.left() < -0.5 || rect.right() > size[0] + 0.5;
    let beside = visible.iter().filter(|(_, rect)| is_beside(rect));
    let mut found: Vec<_> = beside
        .map(|(name, _)| format!("{name} is beside the screen"))
        .collect();
    for (place, (name, rect)) in visible.iter().enumerate() {
        for (other, own) in visible.iter().skip(place + 1) {
            let shared = rect.intersect(*own);
            // A loudspeaker stands on its tile.
            let nested = rect.contains_rect(*own) || own.contains_rect(*rect);
            if shared.width() > 1.0 && shared.height() > 1.0 && !nested {
                found.push(format!("{name} overlaps {other}"));
            }
        }
    }
    found
}
