//! One set of icons, drawn as round strokes on a grid of 26 by 26. Own work.

use std::f32::consts::TAU;

use egui::{Color32, Painter, Pos2, Rect, Stroke, pos2, vec2};
use language::Direction;

/// What an icon shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Leave.
    Cross,
    /// Help.
    Phone,
    /// Hide.
    HiddenEye,
    /// Language.
    Globe,
    /// Text size.
    Letters,
    /// Listen.
    Loudspeaker,
    /// Stop listening.
    Stop,
    /// To where the language goes on.
    Forward,
    /// To where the language begins.
    Back,
    /// Before the one above.
    Up,
    /// As it should be.
    Check,
    /// Light or dark.
    Shade,
}

type Line = Vec<Pos2>;

impl Icon {
    /// Whether it is turned round with the language.
    fn has_direction(self) -> bool {
        matches!(self, Self::Forward | Self::Back)
    }

    fn lines(self) -> Vec<Line> {
        match self {
            Self::Cross => vec![
                line(&[(7.0, 7.0), (19.0, 19.0)]),
                line(&[(19.0, 7.0), (7.0, 19.0)]),
            ],
            Self::Phone => vec![phone()],
            Self::HiddenEye => vec![
                curve((3.0, 13.0), (13.0, -1.0), (23.0, 13.0)),
                curve((3.0, 13.0), (13.0, 27.0), (23.0, 13.0)),
                line(&[(6.0, 21.0), (20.0, 5.0)]),
            ],
            Self::Globe => vec![
                ellipse(9.5, 9.5),
                ellipse(4.0, 9.5),
                line(&[(3.5, 13.0), (22.5, 13.0)]),
            ],
            Self::Letters => vec![
                line(&[(2.5, 20.0), (8.5, 5.5), (14.5, 20.0)]),
                line(&[(5.0, 15.0), (12.0, 15.0)]),
                line(&[(16.0, 20.0), (20.0, 10.5), (24.0, 20.0)]),
                line(&[(17.5, 17.0), (22.5, 17.0)]),
            ],
            Self::Loudspeaker => vec![
                line(&[
                    (3.0, 10.0),
                    (7.5, 10.0),
                    (13.0, 5.5),
                    (13.0, 20.5),
                    (7.5, 16.0),
                    (3.0, 16.0),
                    (3.0, 10.0),
                ]),
                curve((16.5, 9.5), (19.5, 13.0), (16.5, 16.5)),
                curve((19.5, 6.5), (25.0, 13.0), (19.5, 19.5)),
            ],
            Self::Stop => vec![line(&[
                (7.0, 7.0),
                (19.0, 7.0),
                (19.0, 19.0),
                (7.0, 19.0),
                (7.0, 7.0),
            ])],
            Self::Forward => vec![
                line(&[(4.5, 13.0), (21.0, 13.0)]),
                line(&[(14.0, 6.0), (21.0, 13.0), (14.0, 20.0)]),
            ],
            Self::Back => vec![
                line(&[(21.5, 13.0), (5.0, 13.0)]),
                line(&[(12.0, 6.0), (5.0, 13.0), (12.0, 20.0)]),
            ],
            Self::Up => vec![
                line(&[(13.0, 21.5), (13.0, 5.0)]),
                line(&[(6.0, 12.0), (13.0, 5.0), (20.0, 12.0)]),
            ],
            Self::Check => vec![line(&[(5.0, 13.5), (11.0, 19.5), (21.0, 7.5)])],
            Self::Shade => vec![
                ellipse(9.5, 9.5),
                line(&[(13.0, 4.0), (13.0, 22.0)]),
                line(&[(13.0, 8.5), (20.5, 8.5)]),
                line(&[(13.0, 13.0), (22.0, 13.0)]),
                line(&[(13.0, 17.5), (20.5, 17.5)]),
            ],
        }
    }
}

/// Side of an icon, in points.
pub const SIDE: f32 = 26.0;

/// Draws an icon in the middle of a rectangle.
pub fn paint(painter: &Painter, icon: Icon, rect: Rect, color: Color32, direction: Direction) {
    let corner = rect.center() - 0.5 * vec2(SIDE, SIDE);
    let turned = icon.has_direction() && direction == Direction::Rtl;
    let stroke = Stroke::new(2.3, color);
    for line in icon.lines() {
        let points: Line = (line.into_iter())
            .map(|point| {
                let x = if turned { SIDE - point.x } else { point.x };
                corner + vec2(x, point.y)
            })
            .collect();
        for end in [points.first(), points.last()].into_iter().flatten() {
            painter.circle_filled(*end, 0.5 * stroke.width, color);
        }
        painter.line(points, stroke);
    }
}

fn line(points: &[(f32, f32)]) -> Line {
    points.iter().map(|(x, y)| pos2(*x, *y)).collect()
}

/// A quadratic curve as short lines.
fn curve(from: (f32, f32), over: (f32, f32), to: (f32, f32)) -> Line {
    let at = |t: f32| {
        let u = 1.0 - t;
        let mix = |a: f32, b: f32, c: f32| u * u * a + 2.0 * u * t * b + t * t * c;
        pos2(mix(from.0, over.0, to.0), mix(from.1, over.1, to.1))
    };
    (0..=16_u8).map(|step| at(f32::from(step) / 16.0)).collect()
}

fn ellipse(rx: f32, ry: f32) -> Line {
    (0..=32_u8)
        .map(|step| TAU * f32::from(step) / 32.0)
        .map(|angle| pos2(13.0 + rx * angle.cos(), 13.0 + ry * angle.sin()))
        .collect()
}

/// A handset: its inner edge with the two cups, and the arc of its back.
fn phone() -> Line {
    let mut points = line(&[(7.0, 4.0), (10.0, 4.0), (11.5, 9.0), (9.0, 11.0)]);
    points.extend(curve((9.0, 11.0), (11.0, 15.0), (15.0, 17.0)));
    points.extend(line(&[(17.0, 14.5), (22.0, 16.0), (22.0, 19.0)]));
    points.extend(curve((22.0, 19.0), (21.5, 22.0), (18.5, 22.0)));
    points.extend(curve((18.5, 22.0), (5.0, 21.0), (4.0, 7.5)));
    points.extend(curve((4.0, 7.5), (4.0, 4.5), (7.0, 4.0)));
    points
}
