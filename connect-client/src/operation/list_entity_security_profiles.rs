// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the security profiles attached to one entity, in pages.
    ///
    /// `POST /entity-security-profiles-summary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListEntitySecurityProfiles.html)
    #[http(POST, "/entity-security-profiles-summary/{InstanceId}")]
    pub struct ListEntitySecurityProfiles {
        list_entity_security_profiles: ListEntitySecurityProfilesFluentBuilder,
        builder: ListEntitySecurityProfilesBuilder,
        input: (ListEntitySecurityProfilesInput, ListEntitySecurityProfilesInputBuilder),
        output: ListEntitySecurityProfilesOutput,
        error: ListEntitySecurityProfilesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListEntitySecurityProfiles`.
    #[shape(
        "ListEntitySecurityProfilesRequest",
        ListEntitySecurityProfilesBuilder,
        ListEntitySecurityProfilesInputBuilder
    )]
    pub struct ListEntitySecurityProfilesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// What kind of entity `EntityArn` names.
        /// Required.
        #[member(optional, value(types::EntityType), "EntityType", required)]
        #[setters(set_entity_type, get_entity_type)]
        pub entity_type: Option<types::EntityType>,
        /// ARN of the entity, such as an AI agent of Q in Connect.
        /// Required; at least 1 character.
        #[member(optional, text, "EntityArn", required, min_length(1))]
        #[setters(set_entity_arn, get_entity_arn)]
        pub entity_arn: Option<String>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListEntitySecurityProfiles`.
    #[shape("ListEntitySecurityProfilesResponse", ListEntitySecurityProfilesOutputBuilder)]
    pub struct ListEntitySecurityProfilesOutput {
        /// Security profiles of the entity on this page.
        /// At most 100 elements.
        #[member(optional, list(types::SecurityProfileItem), "SecurityProfiles")]
        #[setters(set_security_profiles, get_security_profiles)]
        pub security_profiles: Option<Vec<types::SecurityProfileItem>>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListEntitySecurityProfiles` answers when it fails.
    pub enum ListEntitySecurityProfilesError {
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
    /// Walks through all pages of [`ListEntitySecurityProfiles`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListEntitySecurityProfilesPaginator {
        operation: ListEntitySecurityProfiles,
        builder: ListEntitySecurityProfilesBuilder,
        #[items(security_profiles)]
        items: ListEntitySecurityProfilesPaginatorItems<types::SecurityProfileItem>,
    }
}

/// Builders of `ListEntitySecurityProfiles`.
pub mod builders {
    pub use super::{
        ListEntitySecurityProfilesBuilder, ListEntitySecurityProfilesFluentBuilder,
        ListEntitySecurityProfilesInputBuilder, ListEntitySecurityProfilesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListEntitySecurityProfilesPaginator;
    pub use super::ListEntitySecurityProfilesPaginatorItems;
}
