//! The exercises of README.md, followed to the letter on a copy of the model, and what the page says of their results.

use std::collections::BTreeMap;

use client_tests::{connect, generate, model, root, text};

/// The chapter with the exercises.
fn chapter() -> String {
    let readme = text(&root().join("README.md"));
    let (_, chapter) = readme.split_once("\n## Changing the API\n").expect("it has the chapter");
    chapter.split_once("\n## ").expect("another one follows").0.to_owned()
}

/// An exercise by its heading.
fn exercise<'c>(chapter: &'c str, heading: &str) -> &'c str {
    let (_, rest) = chapter.split_once(&format!("\n### {heading}\n")).expect("it has the exercise");
    rest.split_once("\n### ").map_or(rest, |(exercise, _)| exercise)
}

/// What is inside the fences of one language.
fn blocks<'e>(exercise: &'e str, language: &str) -> Vec<&'e str> {
    let fence = format!("```{language}\n");
    exercise.split(&fence).skip(1).map(|block| block.split_once("```").expect("its fence is closed").0).collect()
}

/// The generated files that an exercise names.
fn named_files(exercise: &str) -> Vec<&str> {
    let quoted = exercise.split('`').skip(1).step_by(2);
    quoted.filter_map(|text| text.strip_prefix("connect-client/src/")).collect()
}

/// Applies a difference in which `…` stands for lines that are not shown.
fn apply(text: &str, difference: &str) -> String {
    let mut done = String::new();
    let mut rest = text;
    for hunk in difference.split_inclusive('\n').collect::<Vec<_>>().split(|line| line.trim() == "…") {
        let side = |other: char| -> String {
            hunk.iter().filter(|line| !line.starts_with(other)).map(|line| &line[1..]).collect()
        };
        let (before, after) = (side('+'), side('-'));
        if done.is_empty() {
            assert_eq!(text.matches(&before).count(), 1, "it says where to look:\n{before}");
        }
        let (start, end) = rest.split_once(&before).unwrap_or_else(|| panic!("this is missing:\n{before}"));
        done += &(start.to_owned() + &after);
        rest = end;
    }
    done + rest
}

/// Puts an entry where it belongs by its name, under `operations` or `shapes`.
fn insert(text: &str, place: &str, entry: &str) -> String {
    let name = |line: &str| Some(line.strip_prefix("    \"")?.split_once('"')?.0.to_owned());
    let indented: String = entry.lines().map(|line| format!("    {line}\n")).collect();
    let new = name(&indented).expect("the entry has a name");
    let (start, section) = text.split_once(&format!("\n  \"{place}\": {{\n")).expect("the model has the section");
    let mut offset = 0;
    for line in section.split_inclusive('\n') {
        if name(line).is_some_and(|name| name > new) {
            break;
        }
        offset += line.len();
    }
    format!("{start}\n  \"{place}\": {{\n{}{indented}{}", &section[..offset], &section[offset..])
}

type Files = BTreeMap<String, String>;

fn changed(before: &Files, after: &Files) -> Vec<String> {
    assert!(before.keys().all(|path| after.contains_key(path)), "nothing is removed");
    after.iter().filter(|(path, text)| before.get(*path) != Some(text)).map(|(path, _)| path.clone()).collect()
}

#[test]
fn the_exercises_give_what_the_page_shows() {
    let chapter = chapter();
    let mut source = text(&root().join("model.json"));
    let mut before = generate(connect());

    // Each difference of the model is followed by that of one generated file.
    for heading in ["An enumeration value", "A member"] {
        let exercise = exercise(&chapter, heading);
        let [edit, result] = blocks(exercise, "diff")[..] else { panic!("{heading}: there are not two differences") };
        let [file] = named_files(exercise)[..] else { panic!("{heading}: there is not one file") };
        source = apply(&source, edit);
        let after = generate(&model(&source));
        assert_eq!(changed(&before, &after), [file], "{heading}");
        assert_eq!(after[file], apply(&before[file], result), "{heading}");
        before = after;
    }

    let exercise = exercise(&chapter, "An operation");
    let [operation, shape] = blocks(exercise, "json")[..] else { panic!("there are not an operation and a shape") };
    let [file] = named_files(exercise)[..] else { panic!("there is not one file") };
    source = insert(&insert(&source, "operations", operation), "shapes", shape);
    let after = generate(&model(&source));
    assert_eq!(changed(&before, &after), ["operation.rs", file]);
    assert!(!before.contains_key(file), "the file is new");
    let lines = |files: &Files| files["operation.rs"].lines().count();
    assert_eq!(lines(&after), lines(&before) + 2);
    let method = file.trim_start_matches("operation/").trim_end_matches(".rs");
    assert!(exercise.contains(&format!("`client.{method}()`")));
    assert!(after[file].contains(&format!("        {method}: ")), "the client has the method: {}", after[file]);
}

/// Exercises that fail, or do nothing, for the reader would not fail above if this did not hold.
#[test]
fn a_difference_that_does_not_fit_is_noticed() {
    assert_eq!(apply("a\nb\nc\nd\n", " a\n …\n-c\n+C\n"), "a\nb\nC\nd\n");
    for (text, difference) in [("a\n", " b\n"), ("a\na\n", " a\n+b\n"), ("b\na\n", " a\n …\n b\n")] {
        assert!(std::panic::catch_unwind(|| apply(text, difference)).is_err(), "{difference}");
    }
}
