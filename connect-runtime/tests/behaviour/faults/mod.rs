//! What becomes of calls when server or network are at fault, on real sockets.
//!
//! Each case says how a call to a server with a certain fault has to end, after how many
//! attempts, with which pauses and at what price for the retry budget. All of them also show
//! that the attempts are one call, with one idempotency token, and that neither connections nor
//! tasks outlive the client (see `trial`).

mod broken;
mod clock;
mod idle;
mod odd;
mod size;
mod slow;
mod statuses;
#[cfg(feature = "ring")]
mod tls;
mod trial;
