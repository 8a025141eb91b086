// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists an instance's task templates, optionally narrowed by `Status` or `Name`. Everything arrives in one page, so neither `NextToken` nor `MaxResults` is meant to be set.
    ///
    /// `GET /instance/{InstanceId}/task/template` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTaskTemplates.html)
    #[http(GET, "/instance/{InstanceId}/task/template")]
    pub struct ListTaskTemplates {
        list_task_templates: ListTaskTemplatesFluentBuilder,
        builder: ListTaskTemplatesBuilder,
        input: (ListTaskTemplatesInput, ListTaskTemplatesInputBuilder),
        output: ListTaskTemplatesOutput,
        error: ListTaskTemplatesError,
    }
}

connect_runtime::input! {
    /// The instance whose templates are listed, and filters.
    #[shape(
        "ListTaskTemplatesRequest",
        ListTaskTemplatesBuilder,
        ListTaskTemplatesInputBuilder
    )]
    pub struct ListTaskTemplatesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Not used: there is never a further page to ask for.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Page size; not meant to be set, as there is only one page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Restricts the list to templates with this status.
        #[member(optional, value(types::TaskTemplateStatus), "Status", query("status"))]
        #[setters(set_status, get_status)]
        pub status: Option<types::TaskTemplateStatus>,
        /// Restricts the list to templates with this name.
        /// 1 to 100 characters.
        #[member(optional, text, "Name", query("name"), min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
    }
}

connect_runtime::output! {
    /// The task templates of an instance.
    #[shape("ListTaskTemplatesResponse", ListTaskTemplatesOutputBuilder)]
    pub struct ListTaskTemplatesOutput {
        /// Key data of each template; fields and rules come from `GetTaskTemplate`.
        #[member(optional, list(types::TaskTemplateMetadata), "TaskTemplates")]
        #[setters(set_task_templates, get_task_templates)]
        pub task_templates: Option<Vec<types::TaskTemplateMetadata>>,
        /// Always empty, since there is no further page.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListTaskTemplates` answers when it fails.
    pub enum ListTaskTemplatesError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

connect_runtime::paginator! {
    /// Walks through all pages of [`ListTaskTemplates`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListTaskTemplatesPaginator {
        operation: ListTaskTemplates,
        builder: ListTaskTemplatesBuilder,
        #[items(task_templates)]
        items: ListTaskTemplatesPaginatorItems<types::TaskTemplateMetadata>,
    }
}

/// Builders of `ListTaskTemplates`.
pub mod builders {
    pub use super::{
        ListTaskTemplatesBuilder, ListTaskTemplatesFluentBuilder,
        ListTaskTemplatesInputBuilder, ListTaskTemplatesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListTaskTemplatesPaginator;
    pub use super::ListTaskTemplatesPaginatorItems;
}
