//! `Cargo.toml` and `README.md` of a crate made from nothing.

use connect_model::Model;

/// The manifest of a crate that depends on the runtime at that path.
pub fn manifest(name: &str, model: &Model, runtime: &str) -> String {
    let title = &model.metadata.service_full_name;
    let features = features(model);
    format!(
        "[package]\n\
         name = {name:?}\n\
         description = {description:?}\n\
         version = \"0.1.0\"\n\
         edition = \"2024\"\n\
         \n\
         [dependencies]\n\
         connect-runtime = {{ path = {runtime:?}, features = [{features}] }}\n\
         \n\
         # A crate of its own, wherever its folder lies.\n\
         [workspace]\n",
        description = format!("{title} for Rust."),
    )
}

/// The first page of the crate's documentation.
pub fn readme(name: &str, model: &Model) -> String {
    let module = name.replace('-', "_");
    let example = model.operations.first().map(|operation| crate::names::snake(&operation.name)).unwrap_or_default();
    format!(
        "```no_run\n\
         # async fn call(config: &{module}::config::SdkConfig) {{\n\
         let client = {module}::Client::new(config);\n\
         let answer = client.{example}().send().await;\n\
         # drop(answer);\n\
         # }}\n\
         ```\n"
    )
}

/// What the model needs of the runtime beside the transport.
fn features(model: &Model) -> String {
    let checksum = model.operations.iter().any(|operation| operation.checksum_required).then_some("\"checksum\"");
    let gzip = model.operations.iter().any(crate::plan::accepts_gzip).then_some("\"gzip\"");
    checksum.into_iter().chain(gzip).collect::<Vec<_>>().join(", ")
}
