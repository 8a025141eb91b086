// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns an email address of the instance with its display name, aliases and tags.
    ///
    /// `GET /email-addresses/{InstanceId}/{EmailAddressId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeEmailAddress.html)
    #[http(GET, "/email-addresses/{InstanceId}/{EmailAddressId}")]
    pub struct DescribeEmailAddress {
        describe_email_address: DescribeEmailAddressFluentBuilder,
        builder: DescribeEmailAddressBuilder,
        input: (DescribeEmailAddressInput, DescribeEmailAddressInputBuilder),
        output: DescribeEmailAddressOutput,
        error: DescribeEmailAddressError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeEmailAddress`.
    #[shape(
        "DescribeEmailAddressRequest",
        DescribeEmailAddressBuilder,
        DescribeEmailAddressInputBuilder
    )]
    pub struct DescribeEmailAddressInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the email address.
        /// Required; 1 to 500 characters.
        #[member(
            optional,
            text,
            "EmailAddressId",
            label("EmailAddressId"),
            required,
            min_length(1)
        )]
        #[setters(set_email_address_id, get_email_address_id)]
        pub email_address_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeEmailAddress`.
    #[shape("DescribeEmailAddressResponse", DescribeEmailAddressOutputBuilder)]
    pub struct DescribeEmailAddressOutput {
        /// ID of the email address.
        /// 1 to 500 characters.
        #[member(optional, text, "EmailAddressId", min_length(1))]
        #[setters(set_email_address_id, get_email_address_id)]
        pub email_address_id: Option<String>,
        /// ARN of the email address.
        /// 1 to 500 characters.
        #[member(optional, text, "EmailAddressArn", min_length(1))]
        #[setters(set_email_address_arn, get_email_address_arn)]
        pub email_address_arn: Option<String>,
        /// Email address with its domain.
        /// 1 to 255 characters; matches `[^\s@]+@[^\s@]+\.[^\s@]+`.
        #[member(optional, text, "EmailAddress", sensitive, min_length(1))]
        #[setters(set_email_address, get_email_address)]
        pub email_address: Option<String>,
        /// Name that is displayed for the email address.
        /// At most 256 characters.
        #[member(optional, text, "DisplayName", sensitive)]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
        /// Description of the email address.
        /// At most 4096 characters.
        #[member(optional, text, "Description", sensitive)]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// When the email address was created, in ISO 8601 format.
        #[member(optional, text, "CreateTimestamp")]
        #[setters(set_create_timestamp, get_create_timestamp)]
        pub create_timestamp: Option<String>,
        /// When the email address was last changed, in ISO 8601 format.
        #[member(optional, text, "ModifiedTimestamp")]
        #[setters(set_modified_timestamp, get_modified_timestamp)]
        pub modified_timestamp: Option<String>,
        /// Aliases that forward to this address; there is one at most.
        /// At most 1 element.
        #[member(optional, list(types::AliasConfiguration), "AliasConfigurations")]
        #[setters(set_alias_configurations, get_alias_configurations)]
        pub alias_configurations: Option<Vec<types::AliasConfiguration>>,
        /// Its tags, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeEmailAddress` answers when it fails.
    pub enum DescribeEmailAddressError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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

/// Builders of `DescribeEmailAddress`.
pub mod builders {
    pub use super::{
        DescribeEmailAddressBuilder, DescribeEmailAddressFluentBuilder,
        DescribeEmailAddressInputBuilder, DescribeEmailAddressOutputBuilder,
    };
}
