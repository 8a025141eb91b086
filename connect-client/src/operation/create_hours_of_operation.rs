// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a weekly schedule of opening hours in a given time zone.
    ///
    /// `PUT /hours-of-operations/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateHoursOfOperation.html)
    #[http(PUT, "/hours-of-operations/{InstanceId}")]
    pub struct CreateHoursOfOperation {
        create_hours_of_operation: CreateHoursOfOperationFluentBuilder,
        builder: CreateHoursOfOperationBuilder,
        input: (CreateHoursOfOperationInput, CreateHoursOfOperationInputBuilder),
        output: CreateHoursOfOperationOutput,
        error: CreateHoursOfOperationError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateHoursOfOperation`.
    #[shape(
        "CreateHoursOfOperationRequest",
        CreateHoursOfOperationBuilder,
        CreateHoursOfOperationInputBuilder
    )]
    pub struct CreateHoursOfOperationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the hours of operation.
        /// Required; 1 to 127 characters.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the hours of operation.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Time zone in which the hours are meant.
        /// Required.
        #[member(optional, text, "TimeZone", required)]
        #[setters(set_time_zone, get_time_zone)]
        pub time_zone: Option<String>,
        /// Days of the schedule, each with its start and end time.
        /// Required; at most 100 elements.
        #[member(optional, list(types::HoursOfOperationConfig), "Config", required)]
        #[setters(set_config, get_config)]
        pub config: Option<Vec<types::HoursOfOperationConfig>>,
        /// Hours of operation that are parents of the new ones.
        /// At most 3 elements.
        #[member(
            optional,
            list(types::ParentHoursOfOperationConfig),
            "ParentHoursOfOperationConfigs"
        )]
        #[setters(
            set_parent_hours_of_operation_configs,
            get_parent_hours_of_operation_configs
        )]
        pub parent_hours_of_operation_configs: Option<
            Vec<types::ParentHoursOfOperationConfig>,
        >,
        /// Tags to put on it, by key.
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

connect_runtime::output! {
    /// Result of `CreateHoursOfOperation`.
    #[shape("CreateHoursOfOperationResponse", CreateHoursOfOperationOutputBuilder)]
    pub struct CreateHoursOfOperationOutput {
        /// ID of the new hours of operation.
        #[member(optional, text, "HoursOfOperationId")]
        #[setters(set_hours_of_operation_id, get_hours_of_operation_id)]
        pub hours_of_operation_id: Option<String>,
        /// ARN of the new hours of operation.
        #[member(optional, text, "HoursOfOperationArn")]
        #[setters(set_hours_of_operation_arn, get_hours_of_operation_arn)]
        pub hours_of_operation_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateHoursOfOperation` answers when it fails.
    pub enum CreateHoursOfOperationError {
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateHoursOfOperation`.
pub mod builders {
    pub use super::{
        CreateHoursOfOperationBuilder, CreateHoursOfOperationFluentBuilder,
        CreateHoursOfOperationInputBuilder, CreateHoursOfOperationOutputBuilder,
    };
}
