//! A reader's language and the title that is chosen for it.
use ashar::base::lang::Lang;

#[test]
fn a_browser_is_answered_in_the_language_it_prefers() {
    let prefers = Lang::from_accept_language;
    assert_eq!(prefers("ky"), Some(Lang::Ky));
    assert_eq!(
        prefers("ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7"),
        Some(Lang::Ru)
    );
    assert_eq!(prefers("en;q=0.4, ky-KG;q=0.8, ru;q=0.6"), Some(Lang::Ky));
    assert_eq!(prefers("fr, de;q=0.9, en;q=0.1"), Some(Lang::En));
    assert_eq!(
        prefers("ru, ky"),
        Some(Lang::Ru),
        "the first named wins a tie"
    );
    assert_eq!(
        prefers("ru;q=0, ky;q=0.1"),
        Some(Lang::Ky),
        "q=0 means: not this one"
    );
    assert_eq!(prefers("fr;q=1.0, *;q=0.5"), None);
    assert_eq!(
        prefers("ru;q=2, ru;q=x, ru;q=NaN"),
        None,
        "a nonsensical weight counts for nothing"
    );
    assert_eq!(prefers(""), None);
}

#[test]
fn a_tag_is_read_as_it_is_written() {
    for lang in Lang::ALL {
        assert_eq!(Lang::parse(lang.tag()), Some(lang));
        assert_eq!(serde_json::to_value(lang).unwrap(), lang.tag());
    }
    assert_eq!(Lang::parse(" KY_kg "), Some(Lang::Ky));
    assert_eq!(Lang::parse("kyrgyz"), None);
}

#[test]
fn a_title_falls_back_from_kyrgyz_over_russian_to_the_original() {
    assert_eq!(
        Lang::Ky.pick("Plan", Some("План"), Some("Пландын өзү")),
        "Пландын өзү"
    );
    assert_eq!(Lang::Ky.pick("Plan", Some("План"), None), "План");
    assert_eq!(
        Lang::Ky.pick("Plan", Some(" "), Some("")),
        "Plan",
        "a blank title is none"
    );
    assert_eq!(Lang::Ru.pick("Plan", None, Some("Пландын өзү")), "Plan");
    assert_eq!(
        Lang::En.pick("Plan", Some("План"), Some("Пландын өзү")),
        "Plan"
    );
}
