//! `enrum site show` and `enrum site check`: what a site says, and what is wrong with it.

use std::path::PathBuf;

use jiff::ToSpan as _;
use jiff::civil::Date;
use language::{Language, Status};
use questionnaire::Questionnaire;
use serde_json::json;
use site::Site;

use crate::{files, questions, recordings, site_sign};

#[derive(Debug, clap::Args)]
#[command(after_help = "Example: enrum site show ./desk-kim")]
pub(crate) struct ShowArgs {
    /// A workplace, or the folder of a tablet or a desk
    folder: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Example: enrum site check ./workplace")]
pub(crate) struct CheckArgs {
    /// A workplace, or the folder of a tablet or a desk
    folder: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// The settings of a workplace, or the site that a tablet or desk believes.
fn read(folder: &std::path::Path) -> anyhow::Result<Site> {
    if folder.join(files::SETTINGS).exists() {
        files::read_settings(folder)
    } else {
        Ok(site::files::site(folder)?)
    }
}

pub(crate) fn show(args: &ShowArgs) -> anyhow::Result<String> {
    let site = read(&args.folder)?;
    if args.json {
        return Ok(serde_json::to_string_pretty(&site)?);
    }
    let names = |names: Vec<&str>| match names.as_slice() {
        [] => "nobody".to_owned(),
        names => names.join(", "),
    };
    let or_missing = |text: &str| match text {
        "" => "not stated".to_owned(),
        text => text.to_owned(),
    };
    let basis = site.languages.first().and_then(|tag| site.texts.get(tag));
    let basis = basis.and_then(|texts| texts.legal_basis.as_deref());
    let signed = match site.serial {
        0 => "not signed yet".to_owned(),
        serial => format!("{serial}, believed until {}", site.expires),
    };
    let lines = [
        ("Organisation", site.organisation.clone()),
        ("Workplace", site.workplace.clone()),
        ("Serial", signed),
        (
            "Who can read",
            names(site.workers.iter().map(|it| it.name.as_str()).collect()),
        ),
        (
            "Tablets",
            names(site.tablets.iter().map(|it| it.name.as_str()).collect()),
        ),
        ("Languages", site.languages.join(", ")),
        ("Questionnaire", questionnaire_line(&site)),
        ("Controller", or_missing(&site.controller)),
        ("Legal basis", or_missing(basis.unwrap_or_default())),
        ("Contact", or_missing(&site.contact)),
        ("Kept", format!("at most {} months", site.retention_months)),
        ("Disposal decision", or_missing(&site.disposal_decision)),
        (
            "Support lines",
            site.lines
                .iter()
                .map(|it| it.id.as_str())
                .collect::<Vec<_>>()
                .join(", "),
        ),
    ];
    let lines = lines.map(|(name, value)| format!("{name:<18} {value}"));
    Ok(lines.join("\n"))
}

fn questionnaire_line(site: &Site) -> String {
    let own_use = if site.own_use { "with" } else { "without" };
    let own = site.questions.as_ref().map(|own| own.definition.as_str());
    let validated = match Questionnaire::parse(own.unwrap_or(questionnaire::SHIPPED)) {
        Ok(asked) if asked.id() == site.questionnaire && !asked.validated() => {
            ", not a validated instrument"
        }
        _ => "",
    };
    format!(
        "{}, {own_use} own use of violence{validated}",
        site.questionnaire
    )
}

pub(crate) fn check(args: &CheckArgs, today: Date) -> anyhow::Result<String> {
    let site = read(&args.folder)?;
    site.check()?;
    site_sign::check_gate(&site, questions::read(&args.folder, &site)?.as_ref())?;
    if site.serial > 0 {
        site.check_day(today)?;
    }
    let remarks = remarks(&site, today);
    if args.json {
        return Ok(serde_json::to_string_pretty(
            &json!({ "holds": true, "remarks": remarks }),
        )?);
    }
    let mut text = "The site holds together.".to_owned();
    for remark in &remarks {
        text.push_str("\nRemark: ");
        text.push_str(remark);
    }
    Ok(text)
}

/// What does not keep a site from being used, and should still be looked at.
pub(crate) fn remarks(site: &Site, today: Date) -> Vec<String> {
    let mut remarks = Vec::new();
    let mut remark = |is_so: bool, text: String| remarks.extend(is_so.then_some(text));
    remark(
        !site.texts.values().any(|texts| texts.legal_basis.is_some()),
        "no legal basis is stated; write it under [texts.<language>], legal_basis".to_owned(),
    );
    remark(
        site.disposal_decision.is_empty(),
        "no disposal decision is stated; write it to disposal_decision".to_owned(),
    );
    remark(
        site.contact.is_empty(),
        "nobody to ask about one's data is stated; write it to contact".to_owned(),
    );
    let soon = today.checked_add(1.month()).unwrap_or(today);
    remark(
        site.serial > 0 && !site.is_valid_on(soon),
        format!("the site expires on {}; sign it again before", site.expires),
    );
    let year_ago = today.checked_sub(1.year()).unwrap_or(today);
    for line in &site.lines {
        let id = &line.id;
        remark(
            !line.is_valid_on(today),
            format!(
                "the support line `{id}` has expired and is not shown; verify it and set valid_until"
            ),
        );
        remark(
            line.verified.is_none_or(|verified| verified < year_ago),
            format!(
                "nobody has verified the support line `{id}` for a year; call it and set verified"
            ),
        );
    }
    for place in site.recordings.keys() {
        remark(
            recordings::fills_in(place),
            format!(
                "recordings/{place} says what was so when it was recorded, such as how many can read; listen to it again"
            ),
        );
    }
    for tag in &site.languages {
        let is_draft = Language::load(tag).is_ok_and(|own| own.status() == Status::Draft);
        remark(
            is_draft,
            format!("no person has reviewed the texts in {tag}"),
        );
    }
    remarks
}
