//! The client of the service that the tests call.

use connect_runtime::client::Service;

pub(crate) static SERVICE: Service = Service {
    id: "Things",
    api_version: "2020-01-01",
    endpoint_prefix: "things",
    signing_name: "things",
    crate_version: "1.2.3",
};

connect_runtime::client! {
    /// Calls the service.
    pub struct Client;
}
