//! A workplace's own questionnaire: `questionnaire/` in its folder, with `questionnaire.toml` (what is asked, when, and
//! what it leads to), a file of messages a language, and `translations.toml` (who has read them). `enrum site sign`
//! holds it to the rule of the shipped one and puts it into the site.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use language::{Language, Status, Translations};
use questionnaire::Questionnaire;
use site::{Questions, Site};
use widgets::fonts::Coverage;

use crate::files;

const FOLDER: &str = "questionnaire";
const DEFINITION: &str = "questionnaire.toml";
const TRANSLATIONS: &str = "translations.toml";
const TODO: &str = "`enrum questionnaire new` makes one to begin from";

#[derive(Debug, clap::Args)]
#[command(after_help = "Example: enrum questionnaire new ./workplace --id traffpunkten-2027")]
pub(crate) struct NewArgs {
    /// The workplace
    workplace: PathBuf,
    /// What it is called in settings and responses: lower-case words joined by hyphens
    #[arg(long, value_name = "NAME")]
    id: String,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Example: enrum questionnaire check ./workplace")]
pub(crate) struct CheckArgs {
    /// The workplace
    workplace: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Example: enrum questionnaire accept ./workplace ar")]
pub(crate) struct AcceptArgs {
    /// The workplace
    workplace: PathBuf,
    /// The language whose texts say what the source says
    language: String,
}

/// One that is there, and what keeps it from being asked.
pub(crate) struct Own {
    pub(crate) questions: Questions,
    definition: Questionnaire,
    translations: Translations,
    /// In those languages in which nobody has read it.
    pub(crate) drafts: BTreeSet<String>,
    /// Each by file, line and message.
    pub(crate) problems: Vec<String>,
}

/// The workplace's own questionnaire, if it has one.
///
/// # Errors
/// Which file can't be read.
pub(crate) fn read(workplace: &Path, site: &Site) -> anyhow::Result<Option<Own>> {
    let folder = workplace.join(FOLDER);
    if !folder.is_dir() {
        return Ok(None);
    }
    let definition = files::read_text(&folder.join(DEFINITION), TODO)?;
    let parsed = Questionnaire::parse(&definition);
    let mut own = Own {
        definition: parsed.with_context(|| folder.join(DEFINITION).display().to_string())?,
        translations: read_translations(&folder)?,
        questions: Questions {
            definition,
            texts: BTreeMap::new(),
        },
        drafts: BTreeSet::new(),
        problems: Vec::new(),
    };
    let (is, meant) = (own.definition.id(), &site.questionnaire);
    if is != meant {
        own.problems.push(format!(
            "{FOLDER}/{DEFINITION} is `{is}`, and the settings ask `{meant}`; write questionnaire = \"{is}\", or move the folder away"
        ));
    }
    own.hold_together(&folder, site)?;
    Ok(Some(own))
}

impl Own {
    fn hold_together(&mut self, folder: &Path, site: &Site) -> anyhow::Result<()> {
        let source = self.language(folder, &self.translations.source.clone())?;
        let (named, written) = (self.definition.messages(), source.messages()?);
        let tag = source.tag();
        let missing = named.difference(&written).map(|id| (id, "is missing"));
        let left = written.difference(&named);
        let left = left.map(|id| (id, "is not in the questionnaire"));
        let wrong = missing.chain(left);
        (self.problems)
            .extend(wrong.map(|(id, what)| format!("{FOLDER}/{tag}.ftl: `{id}` {what}")));
        let (filled, said) = (source.filled_messages()?, source.fixed_messages()?);
        for id in &written {
            let what = match (filled.contains(id), said.contains(id)) {
                (true, _) => "has variables; nothing is filled into a questionnaire",
                (_, false) if !id.ends_with("-frame") => "is empty",
                _ => continue,
            };
            self.problems
                .push(format!("{FOLDER}/{tag}.ftl: `{id}` {what}"));
        }
        let mut coverage = Coverage::new();
        for tag in &site.languages {
            let (own, text) = match text_in(folder, tag) {
                Ok(text) => (self.translations.language(tag, &text)?, text),
                Err(error) => {
                    self.problems.push(format!("{error:#}"));
                    continue;
                }
            };
            let gaps = own.gaps_beside(&source)?;
            self.problems.extend(gaps.iter().map(ToString::to_string));
            for (place, text) in own.written()? {
                let missing: String = coverage.missing(own.script(), &text).iter().collect();
                if !missing.is_empty() {
                    self.problems
                        .push(format!("{place}: no font has {missing:?}"));
                }
            }
            if own.status() == Status::Draft {
                self.drafts.insert(tag.clone());
            }
            self.questions.texts.insert(tag.clone(), text);
        }
        Ok(())
    }

    fn language(&self, folder: &Path, tag: &str) -> anyhow::Result<Language> {
        Ok(self.translations.language(tag, &text_in(folder, tag)?)?)
    }
}

fn text_in(folder: &Path, tag: &str) -> anyhow::Result<String> {
    let path = folder.join(format!("{tag}.ftl"));
    files::read_text(&path, "translate it, or switch the language off")
}

fn read_translations(folder: &Path) -> anyhow::Result<Translations> {
    let path = folder.join(TRANSLATIONS);
    files::read_toml(&path, TODO)
}

/// Copies the shipped one to begin from.
pub(crate) fn new(args: &NewArgs) -> anyhow::Result<String> {
    let mut site = files::read_settings(&args.workplace)?;
    let folder = args.workplace.join(FOLDER);
    files::must_be_new(&folder)?;
    let shipped = Questionnaire::parse(questionnaire::SHIPPED)?;
    ensure!(
        args.id != shipped.id(),
        "`{}` is the one that comes with the program; give yours another name",
        args.id
    );
    let (before, after) = (
        format!("id = \"{}\"", shipped.id()),
        format!("id = \"{}\"", args.id),
    );
    let definition = questionnaire::SHIPPED.replacen(&before, &after, 1);
    Questionnaire::parse(&definition).context("--id")?;
    let (translations, texts) = Translations::shipped(&site.languages)?;
    files::make_folder(&folder)?;
    files::write(&folder.join(DEFINITION), definition.as_bytes())?;
    for (tag, text) in &texts {
        files::write(&folder.join(format!("{tag}.ftl")), text.as_bytes())?;
    }
    write_translations(&folder, &translations)?;
    site.questionnaire.clone_from(&args.id);
    files::write_settings(&args.workplace, &site)?;
    Ok(format!(
        "The questionnaire `{}` is in {}, as a copy of the one that comes with the program.\nNext: change it there, then enrum questionnaire check, enrum site sign",
        args.id,
        folder.display()
    ))
}

fn write_translations(folder: &Path, translations: &Translations) -> anyhow::Result<()> {
    let text = toml::to_string(translations)?;
    files::write(&folder.join(TRANSLATIONS), text.as_bytes())
}

fn read_existing(workplace: &Path) -> anyhow::Result<Own> {
    let site = files::read_settings(workplace)?;
    let own = read(workplace, &site)?;
    own.with_context(|| {
        format!(
            "{} has no questionnaire of its own; {TODO}",
            workplace.display()
        )
    })
}

/// Says all that keeps it from being asked.
pub(crate) fn check(args: &CheckArgs) -> anyhow::Result<String> {
    let own = read_existing(&args.workplace)?;
    if args.json {
        let holds = own.problems.is_empty();
        let report = serde_json::json!({
            "holds": holds, "id": own.definition.id(), "items": own.definition.items().len(),
            "languages": own.questions.texts.keys().collect::<Vec<_>>(),
            "drafts": own.drafts, "problems": own.problems, "remarks": remarks_on(&own.definition),
        });
        let report = serde_json::to_string_pretty(&report)?;
        ensure!(holds, "{report}");
        return Ok(report);
    }
    if !own.problems.is_empty() {
        bail!("it can't be asked yet:\n{}", own.problems.join("\n"));
    }
    let drafts: Vec<_> = own.drafts.into_iter().collect();
    let drafts = if drafts.is_empty() {
        String::new()
    } else {
        format!(
            "\nRemark: no person has reviewed it in {}",
            drafts.join(", ")
        )
    };
    let mut remarks = drafts;
    for remark in remarks_on(&own.definition) {
        remarks.push_str("\nRemark: ");
        remarks.push_str(&remark);
    }
    let languages: Vec<_> = own.questions.texts.into_keys().collect();
    Ok(format!(
        "The questionnaire `{}` holds together: {} items in {}.{remarks}",
        own.definition.id(),
        own.definition.items().len(),
        languages.join(", ")
    ))
}

/// What may be meant otherwise than it is written.
fn remarks_on(definition: &Questionnaire) -> Vec<String> {
    let items = definition.asked_after_silence();
    let remark = |item: &str| {
        format!(
            "`{item}` is asked of who has passed over all that its condition names too: what was not answered differs from every answer. If that is not meant, add that it was answered, as in ${{item}} != '' and …"
        )
    };
    items.into_iter().map(remark).collect()
}

/// Says that a language's texts say what the source's say now.
pub(crate) fn accept(args: &AcceptArgs) -> anyhow::Result<String> {
    let own = read_existing(&args.workplace)?;
    let folder = args.workplace.join(FOLDER);
    let tag = &args.language;
    ensure!(
        *tag != own.translations.source,
        "{tag} is the source itself"
    );
    let source = own.language(&folder, &own.translations.source)?;
    let language = own.language(&folder, tag)?;
    let mut translations = own.translations;
    translations.accept(&source, &language)?;
    write_translations(&folder, &translations)?;
    Ok(format!(
        "{tag}: its texts stand beside those in {}",
        source.tag()
    ))
}
