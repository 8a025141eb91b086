//! `Cargo.toml` and `README.md` of a crate made from nothing.

use connect_model::Model;

/// The manifest of a crate that depends on the runtime at that path.
pub fn manifest(name: &str, model: &Model, runtime: &str) -> String {
    let description = format!("{} for Rust.", model.metadata.service_full_name);
    let needed = match needed(model).as_slice() {
        [] => String::new(),
        features => format!(", features = {features:?}"),
    };
    format!(
        r#"[package]
name = {name:?}
description = {description:?}
version = "0.1.0"
edition = "2024"

[features]
default = ["ring"]
# The TLS stack of the built-in transport: exactly one, or none for callers who bring an `HttpClient`.
ring = ["connect-runtime/ring"]
aws-lc-rs = ["connect-runtime/aws-lc-rs"]
native-tls = ["connect-runtime/native-tls"]
# HTTP/2 where the server offers it.
http2 = ["connect-runtime/http2"]
# `config::load_defaults`: the configuration and the credentials that all AWS clients share.
aws-config = ["connect-runtime/aws-config"]

[dependencies]
connect-runtime = {{ path = {runtime:?}, default-features = false{needed} }}

# A crate of its own, wherever its folder lies.
[workspace]
"#
    )
}

/// The first page of the crate's documentation.
pub fn readme(name: &str, model: &Model) -> String {
    let module = name.replace('-', "_");
    let example = model.operations.first().map(|operation| crate::names::snake(&operation.name)).unwrap_or_default();
    format!(
        "A client of {title}, generated from a model of its API.\n\
         \n\
         ```no_run\n\
         # async fn call(config: &{module}::config::SdkConfig) {{\n\
         let client = {module}::Client::new(config);\n\
         let answer = client.{example}().send().await;\n\
         # drop(answer);\n\
         # }}\n\
         ```\n\
         \n\
         Every type implements `Serialize` and `Deserialize` with the names that are on the wire. `Cargo.toml` has the\n\
         features: which TLS stack, HTTP/2, and whether configuration and credentials are loaded from where all AWS\n\
         clients have them.\n\
         \n\
         `src` is generated as a whole, so change the model and generate again. This file and `Cargo.toml` are yours.\n",
        title = model.metadata.service_full_name,
    )
}

/// The features of the runtime that operations of the model need.
fn needed(model: &Model) -> Vec<&'static str> {
    let checksum = model.operations.iter().any(|operation| operation.checksum_required).then_some("checksum");
    let gzip = model.operations.iter().any(crate::plan::accepts_gzip).then_some("gzip");
    checksum.into_iter().chain(gzip).collect()
}
