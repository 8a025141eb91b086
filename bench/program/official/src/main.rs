//! One call with aws-sdk-connect, to the server that `ENDPOINT` names.

use std::error::Error;

use aws_sdk_connect::Client;
use aws_sdk_connect::config::{BehaviorVersion, Config, Credentials, Region};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-west-2"))
        .endpoint_url(std::env::var("ENDPOINT")?)
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "program"))
        .build();
    let client = Client::from_conf(config);
    let answer = client
        .describe_contact()
        .instance_id("9b1f4d52-6c38-4f0e-8a77-2d5c3e9af610")
        .contact_id("5f0c8e1a-7b64-4d29-9e3f-c1a6b8d20437")
        .send()
        .await?;
    println!("{:?}", answer.contact().and_then(|contact| contact.id()));
    Ok(())
}
