//! A server on a real socket that does what a script says, mistakes included.
//!
//! A script is a list of turns. A connection takes the next turn when a request begins to
//! arrive on it (or, if the turn does not begin with reading, as soon as it is accepted),
//! follows its steps, and then waits for its next request.

#![allow(dead_code)] // what one of the test programs does not use, the other does

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use connect_runtime::config::{Builder, Config, Credentials, Region};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::AbortHandle;

/// How many requests are kept for tests to look at; the rest are only counted.
const KEPT: usize = 1_000;

/// What the server does next on a connection.
#[derive(Debug, Clone)]
pub enum Step {
    /// Reads a request, with its body.
    Read,
    /// Reads a request and asks the function how to go on.
    Decide(fn(&str) -> Turn),
    Write(Bytes),
    /// Writes one byte, pauses, writes the next.
    Trickle(Bytes, Duration),
    /// Writes the same bytes that many times, or until the client has enough.
    Repeat(&'static [u8], usize),
    Pause(Duration),
    /// Does nothing until the client closes the connection.
    Wait,
    Close,
    /// Closes the connection without the farewell that TLS has.
    Cut,
    /// Breaks the connection off, without the usual farewell.
    Reset,
}

pub type Turn = Vec<Step>;

/// Reads a request and writes these bytes.
pub fn raw(bytes: impl Into<Bytes>) -> Turn {
    vec![Step::Read, Step::Write(bytes.into())]
}

/// Reads a request and writes a proper response.
pub fn reply(status: u16, body: &str) -> Turn {
    reply_with(status, "", body)
}

/// The same with more headers; each ends with `\r\n`.
pub fn reply_with(status: u16, headers: &str, body: &str) -> Turn {
    raw(format!("HTTP/1.1 {status} Status\r\ncontent-length: {}\r\n{headers}\r\n{body}", body.len()))
}

/// Reads a request, writes these bytes and closes the connection.
pub fn raw_then_close(bytes: impl Into<Bytes>) -> Turn {
    vec![Step::Read, Step::Write(bytes.into()), Step::Close]
}

/// Reads a request, writes these bytes and resets the connection.
pub fn raw_then_reset(bytes: impl Into<Bytes>) -> Turn {
    // What was written would be lost with the connection, if the client were not given time to read.
    vec![Step::Read, Step::Write(bytes.into()), Step::Pause(Duration::from_millis(5)), Step::Reset]
}

#[derive(Clone)]
pub struct Server {
    pub address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    turns: Mutex<Turns>,
    accepted: AtomicUsize,
    open: AtomicUsize,
    requests: Mutex<Vec<String>>,
    accepting: Mutex<Option<AbortHandle>>,
}

/// Where the turns come from, and the next one.
#[derive(Default)]
struct Turns {
    source: Option<Source>,
    next: Option<Turn>,
    taken: usize,
}

type Source = Box<dyn FnMut(usize) -> Option<Turn> + Send>;

impl Server {
    /// A server that asks the function for the n-th turn, starting with 1.
    pub async fn start(mut turn: impl FnMut(usize) -> Turn + Send + 'static) -> Self {
        let server = Server::silent(Box::new(move |number| Some(turn(number))));
        server.0.listen(server.1);
        server.0
    }

    /// A server with a script. When that is at its end, it closes whatever connects.
    pub async fn script(turns: impl IntoIterator<Item = Turn>) -> Self {
        let (server, socket) = Server::silent(list(turns));
        server.listen(socket);
        server
    }

    /// The same, where that function makes each connection ready, or serves it by itself.
    pub async fn behind<S: Socket, F: Future<Output = Option<S>> + Send>(
        turns: impl IntoIterator<Item = Turn>,
        ready: impl Fn(TcpStream) -> F + Clone + Send + 'static,
    ) -> Self {
        let (server, socket) = Server::silent(list(turns));
        server.accept(socket.listen(1_024).unwrap(), ready);
        server
    }

    /// A server that refuses connections until it is told to listen to the socket.
    pub fn refusing(turns: impl IntoIterator<Item = Turn>) -> (Self, TcpSocket) {
        Server::silent(list(turns))
    }

    fn silent(source: Source) -> (Self, TcpSocket) {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let shared = Arc::new(Shared::default());
        shared.turns.lock().unwrap().source = Some(source);
        (Server { address: socket.local_addr().unwrap(), shared }, socket)
    }

    pub fn listen(&self, socket: TcpSocket) {
        self.accept(socket.listen(1_024).unwrap(), |stream| async { Some(stream) });
    }

    /// Accepts connections, each of which is made ready by that function.
    fn accept<S: Socket, F: Future<Output = Option<S>> + Send>(
        &self,
        listener: TcpListener,
        ready: impl Fn(TcpStream) -> F + Clone + Send + 'static,
    ) {
        let shared = self.shared.clone();
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                stream.set_nodelay(true).unwrap();
                shared.accepted.fetch_add(1, Ordering::SeqCst);
                shared.open.fetch_add(1, Ordering::SeqCst);
                let (shared, ready) = (shared.clone(), ready.clone());
                tokio::spawn(async move {
                    if let Some(socket) = ready(stream).await {
                        // That a client goes away is no reason to fail here: the test looks at the client.
                        let _ = Connection { socket, buffer: Vec::new(), shared: &shared }.serve().await;
                    }
                    shared.open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        *self.shared.accepting.lock().unwrap() = Some(accepting.abort_handle());
    }

    /// Accepts no more connections.
    pub fn stop(&self) {
        if let Some(accepting) = self.shared.accepting.lock().unwrap().take() {
            accepting.abort();
        }
    }

    /// How many tasks it runs beside those of its connections.
    pub fn tasks(&self) -> usize {
        usize::from(self.shared.accepting.lock().unwrap().is_some())
    }

    /// A configuration that calls this server and reads nothing of the machine's.
    pub fn config(&self) -> Builder {
        Config::builder()
            .region(Region::new("us-west-2"))
            .endpoint_url(format!("http://{}", self.address))
            .credentials_provider(Credentials::new("AKIDEXAMPLE", "hidden-key", None, None, "test"))
    }

    /// How many connections were accepted.
    pub fn connections(&self) -> usize {
        self.shared.accepted.load(Ordering::SeqCst)
    }

    /// How many of them are still there.
    pub fn open(&self) -> usize {
        self.shared.open.load(Ordering::SeqCst)
    }

    /// Waits until no connection is left. Fails when that takes longer than a careful client needs.
    pub async fn all_closed(&self) {
        for _ in 0..500 {
            if self.open() == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{} connections are still open", self.open());
    }

    /// How many turns were taken: one for each request, of a script whose turns all begin with one.
    pub fn turns(&self) -> usize {
        self.shared.turns.lock().unwrap().taken
    }

    /// The first thousand requests.
    pub fn requests(&self) -> Vec<String> {
        self.shared.requests.lock().unwrap().clone()
    }
}

fn list(turns: impl IntoIterator<Item = Turn>) -> Source {
    let turns: Vec<Turn> = turns.into_iter().collect();
    Box::new(move |number| turns.get(number - 1).cloned())
}

impl Shared {
    /// The next turn, if the condition holds for it; a connection is closed when there is none.
    fn take(&self, condition: impl FnOnce(&Turn) -> bool) -> Option<Turn> {
        let mut turns = self.turns.lock().unwrap();
        if turns.next.is_none() {
            let number = turns.taken + 1;
            turns.next = turns.source.as_mut().unwrap()(number);
        }
        let turn = turns.next.take_if(|turn| condition(turn));
        turns.taken += usize::from(turn.is_some());
        turn
    }
}

/// A connection, perhaps with TLS around it.
pub trait Socket: AsyncRead + AsyncWrite + Unpin + Send + 'static {
    fn tcp(&self) -> &TcpStream;
}

impl Socket for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

struct Connection<'a, S> {
    socket: S,
    buffer: Vec<u8>,
    shared: &'a Shared,
}

impl<S: Socket> Connection<'_, S> {
    async fn serve(mut self) -> std::io::Result<()> {
        let at_once = |turn: &Turn| !matches!(turn.first(), Some(Step::Read | Step::Decide(_)));
        let mut turn = self.shared.take(at_once);
        loop {
            if turn.is_none() {
                if self.buffer.is_empty() && self.socket.read_buf(&mut self.buffer).await? == 0 {
                    return Ok(());
                }
                turn = self.shared.take(|_| true);
            }
            let Some(steps) = turn.take() else { return Ok(()) };
            let mut steps = VecDeque::from(steps);
            while let Some(step) = steps.pop_front() {
                match step {
                    Step::Decide(decide) => steps.extend(decide(&self.read_request().await?)),
                    Step::Cut => return Ok(()),
                    Step::Close => return self.socket.shutdown().await,
                    Step::Reset => return self.socket.tcp().set_zero_linger(),
                    step => self.follow(step).await?,
                }
            }
        }
    }

    async fn follow(&mut self, step: Step) -> std::io::Result<()> {
        match step {
            Step::Read => drop(self.read_request().await?),
            Step::Write(bytes) => self.socket.write_all(&bytes).await?,
            Step::Trickle(bytes, pause) => {
                for byte in bytes {
                    self.socket.write_all(&[byte]).await?;
                    tokio::time::sleep(pause).await;
                }
            }
            Step::Repeat(bytes, times) => {
                for _ in 0..times {
                    self.socket.write_all(bytes).await?;
                }
            }
            Step::Pause(pause) => tokio::time::sleep(pause).await,
            Step::Wait => while self.socket.read(&mut [0; 1_024]).await? > 0 {},
            Step::Decide(_) | Step::Close | Step::Cut | Step::Reset => unreachable!("`serve` follows them"),
        }
        Ok(())
    }

    async fn read_request(&mut self) -> std::io::Result<String> {
        let head = loop {
            if let Some(end) = self.buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                break end + 4;
            }
            self.read_more().await?;
        };
        let text = String::from_utf8_lossy(&self.buffer[..head]).to_lowercase();
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length = head + length.map_or(0, |length| length.parse().unwrap());
        while self.buffer.len() < length {
            self.read_more().await?;
        }
        let request: Vec<u8> = self.buffer.drain(..length).collect();
        let request = String::from_utf8_lossy(&request).into_owned();
        let mut requests = self.shared.requests.lock().unwrap();
        if requests.len() < KEPT {
            requests.push(request.clone());
        }
        Ok(request)
    }

    async fn read_more(&mut self) -> std::io::Result<()> {
        match self.socket.read_buf(&mut self.buffer).await? {
            0 => Err(std::io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}
