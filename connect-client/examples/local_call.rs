//! Calls a server on this machine that answers like Amazon Connect: no AWS account is needed.
//!
//! ```text
//! cargo run -p connect-client --example local_call
//! ```

use connect_client::Client;
use connect_client::config::{Config, Credentials, Region};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(answer(listener));

    let config = Config::builder()
        .region(Region::new("us-west-2"))
        .endpoint_url(format!("http://{address}"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "example"))
        .build();
    let client = Client::from_conf(config);

    let answer = client.describe_contact().instance_id("my-instance").contact_id("my-contact").send().await?;
    let contact = answer.contact().ok_or("the answer has no contact")?;
    println!("{contact:#?}");
    Ok(())
}

/// Answers one request with a contact.
async fn answer(listener: TcpListener) -> std::io::Result<()> {
    let (mut connection, _) = listener.accept().await?;
    let mut request = vec![0; 4096];
    let length = connection.read(&mut request).await?;
    println!("{}", String::from_utf8_lossy(&request[..length]));
    let body = r#"{"Contact": {"Id": "my-contact", "Channel": "CHAT", "CustomerId": "customer-7"}}"#;
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
    connection.write_all(format!("{head}{body}").as_bytes()).await
}
