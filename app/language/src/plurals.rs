//! Which plural forms a language has, by CLDR.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

/// Those that a whole number as small as ours can have, and the one for everything else.
pub(crate) fn categories(tag: &str) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::from(["other"]);
    if let Some(rules) = rules(tag) {
        let selected = (1..=200_u32).filter_map(|number| rules.select(number).ok());
        found.extend(selected.map(|category| name(&category)));
    }
    found
}

/// Nothing for a language without rules: only `other` would ever be chosen.
pub(crate) fn rules(tag: &str) -> Option<PluralRules> {
    let cardinal = PluralRuleType::CARDINAL;
    let mut known = PluralRules::get_locales(cardinal).into_iter();
    let known = known.find(|known| *known == tag)?;
    PluralRules::create(known, cardinal).ok()
}

fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_forms() {
        let check = |tag, expected: &[&str]| {
            assert!(rules(tag).is_some(), "{tag}");
            assert_eq!(
                categories(tag).into_iter().collect::<Vec<_>>(),
                expected,
                "{tag}"
            );
        };
        check("sv", &["one", "other"]);
        check("ar", &["few", "many", "one", "other", "two"]);
        check("pl", &["few", "many", "one", "other"]);
        check("bs", &["few", "one", "other"]);
        check("th", &["other"]);
        assert!(rules("prs").is_none());
    }
}
