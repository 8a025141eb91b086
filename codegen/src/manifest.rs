//! `Cargo.toml` and `README.md` of a crate made from nothing.

use connect_model::{Model, Operation};

use crate::markdown::one_line;

/// The manifest of a crate that depends on the runtime at that path.
pub fn manifest(name: &str, model: &Model, runtime: &str) -> String {
    let (name, runtime) = (toml_string(name), toml_string(runtime));
    let description = toml_string(&one_line(&format!("{} for Rust.", model.metadata.service_full_name)));
    let needed = match runtime_features(model).as_slice() {
        [] => String::new(),
        features => format!(", features = {features:?}"),
    };
    format!(
        r#"[package]
name = {name}
description = {description}
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
connect-runtime = {{ path = {runtime}, default-features = false{needed} }}

# A crate of its own, wherever its folder lies.
[workspace]
"#
    )
}

/// A basic string of TOML, whose escapes are those of JSON, except that DEL needs one too.
fn toml_string(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

/// The first page of the crate's documentation.
pub fn readme(name: &str, model: &Model) -> String {
    let module = name.replace('-', "_");
    let call = |operation: &Operation| {
        let method = crate::names::client_method(&operation.name);
        format!("let answer = client.{method}().send().await;\n# drop(answer);\n")
    };
    let call = model.operations.first().map(call).unwrap_or_default();
    format!(
        "A client of {title}, generated from a model of its API.\n\
         \n\
         ```no_run\n\
         # async fn call(config: &{module}::config::SdkConfig) {{\n\
         let client = {module}::Client::new(config);\n\
         {call}\
         # }}\n\
         ```\n\
         \n\
         Every type implements `Serialize` and `Deserialize` with the names that are on the wire. The features are\n\
         \n\
         - `ring` (the default), `aws-lc-rs` or `native-tls`: the TLS stack, exactly one or none;\n\
         - `http2`: HTTP/2 where the server offers it;\n\
         - `aws-config`: configuration and credentials are loaded as all AWS clients load them.\n\
         \n\
         Files under `src` whose first line has the word `@generated` are generated: change the model and run\n\
         `cargo xtask generate` again, with the same options. Whatever else is there stays, and `README.md` and\n\
         `Cargo.toml` were written once: all of these are yours to edit.\n",
        title = crate::docs::title(&model.metadata),
    )
}

/// The features of the runtime that operations of the model need.
pub fn runtime_features(model: &Model) -> Vec<&'static str> {
    let checksum = model.operations.iter().any(|operation| operation.checksum_required).then_some("checksum");
    let gzip = model.operations.iter().any(crate::plan::accepts_gzip).then_some("gzip");
    checksum.into_iter().chain(gzip).collect()
}
