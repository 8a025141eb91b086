// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the phone numbers claimed to an instance or a traffic distribution group.
    ///
    /// `POST /phone-number/list` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersV2.html)
    #[http(POST, "/phone-number/list")]
    pub struct ListPhoneNumbersV2 {
        list_phone_numbers_v2: ListPhoneNumbersV2FluentBuilder,
        builder: ListPhoneNumbersV2Builder,
        input: (ListPhoneNumbersV2Input, ListPhoneNumbersV2InputBuilder),
        output: ListPhoneNumbersV2Output,
        error: ListPhoneNumbersV2Error,
    }
}

connect_runtime::input! {
    /// Parameters of `ListPhoneNumbersV2`.
    #[shape(
        "ListPhoneNumbersV2Request",
        ListPhoneNumbersV2Builder,
        ListPhoneNumbersV2InputBuilder
    )]
    pub struct ListPhoneNumbersV2Input {
        /// ARN of an instance or traffic distribution group; without it and `InstanceId`, all instances of the account in the AWS Region count.
        #[member(optional, text, "TargetArn")]
        #[setters(set_target_arn, get_target_arn)]
        pub target_arn: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 1000.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 100000 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Only numbers of these countries, as ISO codes.
        /// At most 10 elements.
        #[member(optional, list(types::PhoneNumberCountryCode), "PhoneNumberCountryCodes")]
        #[setters(set_phone_number_country_codes, get_phone_number_country_codes)]
        pub phone_number_country_codes: Option<Vec<types::PhoneNumberCountryCode>>,
        /// Only numbers of these types.
        /// At most 6 elements.
        #[member(optional, list(types::PhoneNumberType), "PhoneNumberTypes")]
        #[setters(set_phone_number_types, get_phone_number_types)]
        pub phone_number_types: Option<Vec<types::PhoneNumberType>>,
        /// Only numbers that start like this, with the country code and its `+`.
        /// Matches `\\+?[0-9]{1,11}`.
        #[member(optional, text, "PhoneNumberPrefix")]
        #[setters(set_phone_number_prefix, get_phone_number_prefix)]
        pub phone_number_prefix: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ListPhoneNumbersV2`.
    #[shape("ListPhoneNumbersV2Response", ListPhoneNumbersV2OutputBuilder)]
    pub struct ListPhoneNumbersV2Output {
        /// Token to request the following page; absent on the last one.
        /// 1 to 100000 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Claimed phone numbers on this page, in summary.
        #[member(
            optional,
            list(types::ListPhoneNumbersSummary),
            "ListPhoneNumbersSummaryList"
        )]
        #[setters(set_list_phone_numbers_summary_list, get_list_phone_numbers_summary_list)]
        pub list_phone_numbers_summary_list: Option<Vec<types::ListPhoneNumbersSummary>>,
    }
}

connect_runtime::operation_error! {
    /// What `ListPhoneNumbersV2` answers when it fails.
    pub enum ListPhoneNumbersV2Error {
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
    /// Walks through all pages of [`ListPhoneNumbersV2`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListPhoneNumbersV2Paginator {
        operation: ListPhoneNumbersV2,
        builder: ListPhoneNumbersV2Builder,
        #[items(list_phone_numbers_summary_list)]
        items: ListPhoneNumbersV2PaginatorItems<types::ListPhoneNumbersSummary>,
    }
}

/// Builders of `ListPhoneNumbersV2`.
pub mod builders {
    pub use super::{
        ListPhoneNumbersV2Builder, ListPhoneNumbersV2FluentBuilder,
        ListPhoneNumbersV2InputBuilder, ListPhoneNumbersV2OutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListPhoneNumbersV2Paginator;
    pub use super::ListPhoneNumbersV2PaginatorItems;
}
