//! Shared parts of every Enrum window, and no domain: the theme, text in any direction, buttons,
//! tiles, icons and the code.
//!
//! All text that is shown goes through [`text`], since egui 0.37 knows no right-to-left lines. Each
//! part takes a [`Look`], which carries the colours, the language's direction and script and the
//! text size; a part mirrors itself by the direction.

pub mod aloud;
pub mod code;
pub mod controls;
pub mod desk;
pub mod field;
pub mod fonts;
pub mod hands;
pub mod icons;
pub mod page;
pub mod text;
mod theme;
pub mod tiles;
pub mod window;

pub use theme::{Look, Palette, TextSize, apply, set_colors};
