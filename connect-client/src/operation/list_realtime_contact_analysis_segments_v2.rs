// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    OutputTypeNotFoundException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns analysis segments of a chat while it runs; voice contacts are refused.
    ///
    /// `POST /contact/list-real-time-analysis-segments-v2/{InstanceId}/{ContactId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRealtimeContactAnalysisSegmentsV2.html)
    #[http(POST, "/contact/list-real-time-analysis-segments-v2/{InstanceId}/{ContactId}")]
    pub struct ListRealtimeContactAnalysisSegmentsV2 {
        list_realtime_contact_analysis_segments_v2: ListRealtimeContactAnalysisSegmentsV2FluentBuilder,
        builder: ListRealtimeContactAnalysisSegmentsV2Builder,
        input: (
            ListRealtimeContactAnalysisSegmentsV2Input,
            ListRealtimeContactAnalysisSegmentsV2InputBuilder,
        ),
        output: ListRealtimeContactAnalysisSegmentsV2Output,
        error: ListRealtimeContactAnalysisSegmentsV2Error,
    }
}

connect_runtime::input! {
    /// Parameters of `ListRealtimeContactAnalysisSegmentsV2`.
    #[shape(
        "ListRealtimeContactAnalysisSegmentsV2Request",
        ListRealtimeContactAnalysisSegmentsV2Builder,
        ListRealtimeContactAnalysisSegmentsV2InputBuilder
    )]
    pub struct ListRealtimeContactAnalysisSegmentsV2Input {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", label("ContactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 100000 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Which kind of Contact Lens output to return.
        /// Required.
        #[member(
            optional,
            value(types::RealTimeContactAnalysisOutputType),
            "OutputType",
            required
        )]
        #[setters(set_output_type, get_output_type)]
        pub output_type: Option<types::RealTimeContactAnalysisOutputType>,
        /// Only segments of these types; which ones are supported depends on the channel.
        /// Required; at most 7 elements.
        #[member(
            optional,
            list(types::RealTimeContactAnalysisSegmentType),
            "SegmentTypes",
            required
        )]
        #[setters(set_segment_types, get_segment_types)]
        pub segment_types: Option<Vec<types::RealTimeContactAnalysisSegmentType>>,
        /// Filter for the segments, for instance by tags of the rules behind categories.
        #[member(
            optional,
            value(types::RealTimeContactAnalysisSegmentsFilter),
            "ListFilter"
        )]
        #[setters(set_list_filter, get_list_filter)]
        pub list_filter: Option<types::RealTimeContactAnalysisSegmentsFilter>,
    }
}

connect_runtime::output! {
    /// Result of `ListRealtimeContactAnalysisSegmentsV2`.
    #[shape(
        "ListRealtimeContactAnalysisSegmentsV2Response",
        ListRealtimeContactAnalysisSegmentsV2OutputBuilder,
        fallible
    )]
    pub struct ListRealtimeContactAnalysisSegmentsV2Output {
        /// Channel of the contact, for which only `CHAT` is supported.
        /// Always there.
        #[member(
            required,
            value(types::RealTimeContactAnalysisSupportedChannel),
            "Channel",
            required
        )]
        #[setters(set_channel, get_channel)]
        pub channel: types::RealTimeContactAnalysisSupportedChannel,
        /// How the analysis stands.
        /// Always there.
        #[member(required, value(types::RealTimeContactAnalysisStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::RealTimeContactAnalysisStatus,
        /// Segments of the analysis on this page.
        /// Always there.
        #[member(
            required,
            list(types::RealtimeContactAnalysisSegment),
            "Segments",
            required
        )]
        #[setters(set_segments, get_segments)]
        pub segments: Vec<types::RealtimeContactAnalysisSegment>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 100000 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListRealtimeContactAnalysisSegmentsV2` answers when it fails.
    pub enum ListRealtimeContactAnalysisSegmentsV2Error {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The analysis has no output of the requested type, such as raw text where only redacted text is kept.
        #[code("OutputTypeNotFoundException", is_output_type_not_found_exception)]
        OutputTypeNotFoundException(OutputTypeNotFoundException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

connect_runtime::paginator! {
    /// Walks through all pages of [`ListRealtimeContactAnalysisSegmentsV2`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListRealtimeContactAnalysisSegmentsV2Paginator {
        operation: ListRealtimeContactAnalysisSegmentsV2,
        builder: ListRealtimeContactAnalysisSegmentsV2Builder,
        #[items(segments)]
        items: ListRealtimeContactAnalysisSegmentsV2PaginatorItems<
            types::RealtimeContactAnalysisSegment,
        >,
    }
}

/// Builders of `ListRealtimeContactAnalysisSegmentsV2`.
pub mod builders {
    pub use super::{
        ListRealtimeContactAnalysisSegmentsV2Builder,
        ListRealtimeContactAnalysisSegmentsV2FluentBuilder,
        ListRealtimeContactAnalysisSegmentsV2InputBuilder,
        ListRealtimeContactAnalysisSegmentsV2OutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListRealtimeContactAnalysisSegmentsV2Paginator;
    pub use super::ListRealtimeContactAnalysisSegmentsV2PaginatorItems;
}
