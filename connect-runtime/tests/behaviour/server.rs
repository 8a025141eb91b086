//! A server on a real socket that answers each request as a test says.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use connect_runtime::config::{Builder, Config, Credentials, Region};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub struct Server {
    pub address: std::net::SocketAddr,
    connections: Arc<AtomicUsize>,
    requests: Arc<std::sync::Mutex<Vec<String>>>,
}

/// What to write, and whether to close the connection then.
pub type Answer = (String, bool);

pub fn reply(status: u16, body: &str) -> Answer {
    (format!("HTTP/1.1 {status} Status\r\ncontent-length: {}\r\n\r\n{body}", body.len()), false)
}

impl Server {
    /// A server that asks the function for the answer to the n-th request, starting with 1.
    pub async fn start(answer: impl Fn(usize) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = Server { address, connections: Arc::default(), requests: Arc::default() };
        let (connections, requests) = (server.connections.clone(), server.requests.clone());
        let answer = Arc::new(answer);
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                let (requests, answer) = (requests.clone(), answer.clone());
                tokio::spawn(async move { serve(connection, &requests, &*answer).await });
            }
        });
        server
    }

    pub fn config(&self) -> Builder {
        Config::builder()
            .region(Region::new("us-west-2"))
            .endpoint_url(format!("http://{}", self.address))
            .credentials_provider(Credentials::new("AKIDEXAMPLE", "hidden-key", None, None, "test"))
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

async fn serve(
    mut connection: TcpStream,
    requests: &std::sync::Mutex<Vec<String>>,
    answer: &(dyn Fn(usize) -> Answer + Send + Sync),
) {
    let mut buffer = Vec::new();
    loop {
        let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else {
            match connection.read_buf(&mut buffer).await {
                Ok(1..) => continue,
                _ => return,
            }
        };
        let head = String::from_utf8_lossy(&buffer[..end]).to_lowercase();
        let length =
            head.lines().find_map(|line| line.strip_prefix("content-length: ")).map_or(0, |text| text.parse().unwrap());
        while buffer.len() < end + 4 + length {
            connection.read_buf(&mut buffer).await.unwrap();
        }
        let request: Vec<u8> = buffer.drain(..end + 4 + length).collect();
        let number = {
            let mut requests = requests.lock().unwrap();
            requests.push(String::from_utf8_lossy(&request).into_owned());
            requests.len()
        };
        let (text, close) = answer(number);
        if connection.write_all(text.as_bytes()).await.is_err() || close {
            return;
        }
    }
}
