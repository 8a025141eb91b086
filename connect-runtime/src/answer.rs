//! What a call comes to before the types of its operation are known.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;

use crate::response::Failure;

/// A failure whose error is not typed yet.
pub(crate) type Untyped = SdkError<Box<Failure>, HttpResponse>;

/// What a response that brought an output says of itself.
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
}
