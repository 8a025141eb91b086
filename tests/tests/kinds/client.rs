// @generated from the model by `codegen`. Edit the model and generate again.

//! The client.
use connect_runtime::client::Service;
pub use connect_runtime::client::Customize;

/// What the service is called and how its requests are addressed and signed.
pub(crate) static SERVICE: Service = Service {
    id: "Kinds",
    api_version: "2020-01-01",
    endpoint_prefix: "kinds",
    signing_name: "kinds",
    crate_version: env!("CARGO_PKG_VERSION"),
};

connect_runtime::client! {
    /// Calls Kinds.
    ///
    /// A client is a handle: clones share connections, credentials and the retry budget.
    /// Each operation is a method that starts a builder; its `send` makes the call.
    pub struct Client;
}
