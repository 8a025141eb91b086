// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the attachment limits in force for every scope, defaults where nothing was set.
    ///
    /// `GET /attached-files-configurations/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAttachedFilesConfigurations.html)
    #[http(GET, "/attached-files-configurations/{InstanceId}")]
    pub struct ListAttachedFilesConfigurations {
        list_attached_files_configurations: ListAttachedFilesConfigurationsFluentBuilder,
        builder: ListAttachedFilesConfigurationsBuilder,
        input: (
            ListAttachedFilesConfigurationsInput,
            ListAttachedFilesConfigurationsInputBuilder,
        ),
        output: ListAttachedFilesConfigurationsOutput,
        error: ListAttachedFilesConfigurationsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListAttachedFilesConfigurations`.
    #[shape(
        "ListAttachedFilesConfigurationsRequest",
        ListAttachedFilesConfigurationsBuilder,
        ListAttachedFilesConfigurationsInputBuilder
    )]
    pub struct ListAttachedFilesConfigurationsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ListAttachedFilesConfigurations`.
    #[shape(
        "ListAttachedFilesConfigurationsResponse",
        ListAttachedFilesConfigurationsOutputBuilder
    )]
    pub struct ListAttachedFilesConfigurationsOutput {
        /// Attachment limits on this page, one entry per scope.
        #[member(
            optional,
            list(types::AttachedFilesConfigurationSummary),
            "AttachedFilesConfigurations"
        )]
        #[setters(set_attached_files_configurations, get_attached_files_configurations)]
        pub attached_files_configurations: Option<
            Vec<types::AttachedFilesConfigurationSummary>,
        >,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListAttachedFilesConfigurations` answers when it fails.
    pub enum ListAttachedFilesConfigurationsError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

connect_runtime::paginator! {
    /// Walks through all pages of [`ListAttachedFilesConfigurations`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListAttachedFilesConfigurationsPaginator {
        operation: ListAttachedFilesConfigurations,
        builder: ListAttachedFilesConfigurationsBuilder,
        #[items(attached_files_configurations)]
        items: ListAttachedFilesConfigurationsPaginatorItems<
            types::AttachedFilesConfigurationSummary,
        >,
    }
}

/// Builders of `ListAttachedFilesConfigurations`.
pub mod builders {
    pub use super::{
        ListAttachedFilesConfigurationsBuilder,
        ListAttachedFilesConfigurationsFluentBuilder,
        ListAttachedFilesConfigurationsInputBuilder,
        ListAttachedFilesConfigurationsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListAttachedFilesConfigurationsPaginator;
    pub use super::ListAttachedFilesConfigurationsPaginatorItems;
}
