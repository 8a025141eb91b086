//! Anything that claims to be a model file. What can be read is also imported, and what the import
//! makes has to be a model.
#![no_main]

use connect_model::{Dialect, Source, import, read, read_detected};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let places = |problems: &connect_model::Problems| problems.iter().all(|found| found.line > 0 && found.column > 0);
    for found in [read(data, Dialect::Ours), read_detected(data)] {
        if let Err(problems) = found {
            assert!(problems.errors() > 0 && places(&problems), "{problems}");
        }
    }
    if read(data, Dialect::Published).is_err() {
        return;
    }
    match import(Source { name: "service-2.json", bytes: data }.into(), None, "botocore 1") {
        Ok(imported) => drop(read(imported.json.as_bytes(), Dialect::Ours).expect("an import makes a model")),
        Err(problems) => assert!(problems.errors() > 0 && places(&problems), "{problems}"),
    }
});
