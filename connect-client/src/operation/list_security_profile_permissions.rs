// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::primitives;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the permissions a security profile grants, by name and in pages.
    ///
    /// `GET /security-profiles-permissions/{InstanceId}/{SecurityProfileId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfilePermissions.html)
    #[http(GET, "/security-profiles-permissions/{InstanceId}/{SecurityProfileId}")]
    pub struct ListSecurityProfilePermissions {
        list_security_profile_permissions: ListSecurityProfilePermissionsFluentBuilder,
        builder: ListSecurityProfilePermissionsBuilder,
        input: (
            ListSecurityProfilePermissionsInput,
            ListSecurityProfilePermissionsInputBuilder,
        ),
        output: ListSecurityProfilePermissionsOutput,
        error: ListSecurityProfilePermissionsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListSecurityProfilePermissions`.
    #[shape(
        "ListSecurityProfilePermissionsRequest",
        ListSecurityProfilePermissionsBuilder,
        ListSecurityProfilePermissionsInputBuilder
    )]
    pub struct ListSecurityProfilePermissionsInput {
        /// ID of the security profile.
        /// Required.
        #[member(optional, text, "SecurityProfileId", label("SecurityProfileId"), required)]
        #[setters(set_security_profile_id, get_security_profile_id)]
        pub security_profile_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 1000.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListSecurityProfilePermissions`.
    #[shape(
        "ListSecurityProfilePermissionsResponse",
        ListSecurityProfilePermissionsOutputBuilder
    )]
    pub struct ListSecurityProfilePermissionsOutput {
        /// Names of the permissions on this page.
        /// At most 500 elements.
        #[member(
            optional,
            list(String),
            "Permissions",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_permissions, get_permissions)]
        pub permissions: Option<Vec<String>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListSecurityProfilePermissions` answers when it fails.
    pub enum ListSecurityProfilePermissionsError {
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
    /// Walks through all pages of [`ListSecurityProfilePermissions`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListSecurityProfilePermissionsPaginator {
        operation: ListSecurityProfilePermissions,
        builder: ListSecurityProfilePermissionsBuilder,
        #[items(permissions)]
        items: ListSecurityProfilePermissionsPaginatorItems<String>,
    }
}

/// Builders of `ListSecurityProfilePermissions`.
pub mod builders {
    pub use super::{
        ListSecurityProfilePermissionsBuilder,
        ListSecurityProfilePermissionsFluentBuilder,
        ListSecurityProfilePermissionsInputBuilder,
        ListSecurityProfilePermissionsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListSecurityProfilePermissionsPaginator;
    pub use super::ListSecurityProfilePermissionsPaginatorItems;
}
