//! A request that is signed and left for somebody else to send.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use super::{Pipeline, not_sent};
use crate::answer::Untyped;
use crate::operation::Spec;
use crate::presigning::{PresignedRequest, PresigningConfig};
use crate::shape::Structure;

impl Pipeline {
    /// Signs a request for somebody else to send.
    pub(crate) async fn presign(
        &self,
        spec: &'static Spec,
        input: &mut (dyn Structure + Send + Sync),
        config: &PresigningConfig,
    ) -> Result<PresignedRequest, Untyped> {
        let mut request = self.request(spec, input)?;
        let unsent = |error: BoxError| SdkError::construction_failure(not_sent(spec, error));
        if !request.body().is_empty() {
            return Err(unsent("it has a body, and a presigned request cannot hold one".into()));
        }
        let credentials = self.credentials().await.map_err(unsent)?;
        // Whoever sends it does so at another time: no correction for skew.
        let time = config.start_time.unwrap_or_else(|| self.time.now());
        if DateTime::from(time).fmt(Format::DateTime).is_err() {
            let problem =
                "its time is not within the years 0 to 9999, and a signature cannot hold it; set another `start_time`";
            return Err(unsent(problem.into()));
        }
        let signer = self.signer(spec, &credentials, time);
        signer.and_then(|signer| signer.presign(&mut request, config.expires_in)).map_err(unsent)?;
        Ok(PresignedRequest::new(request))
    }
}
