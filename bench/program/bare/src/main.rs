//! The same call with reqwest and serde_json alone, unsigned, to the server that `ENDPOINT` names.

use std::error::Error;

use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let endpoint = std::env::var("ENDPOINT")?;
    let url = format!("{endpoint}/contacts/9b1f4d52-6c38-4f0e-8a77-2d5c3e9af610/5f0c8e1a-7b64-4d29-9e3f-c1a6b8d20437");
    let answer = reqwest::Client::new().get(url).send().await?.error_for_status()?.bytes().await?;
    let answer: Value = serde_json::from_slice(&answer)?;
    println!("{:?}", answer["Contact"]["Id"].as_str());
    Ok(())
}
