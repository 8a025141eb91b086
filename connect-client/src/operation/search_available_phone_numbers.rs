// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Finds free phone numbers of a country and type that `ClaimPhoneNumber` can take.
    ///
    /// `POST /phone-number/search-available` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchAvailablePhoneNumbers.html)
    #[http(POST, "/phone-number/search-available")]
    pub struct SearchAvailablePhoneNumbers {
        search_available_phone_numbers: SearchAvailablePhoneNumbersFluentBuilder,
        builder: SearchAvailablePhoneNumbersBuilder,
        input: (SearchAvailablePhoneNumbersInput, SearchAvailablePhoneNumbersInputBuilder),
        output: SearchAvailablePhoneNumbersOutput,
        error: SearchAvailablePhoneNumbersError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchAvailablePhoneNumbers`.
    #[shape(
        "SearchAvailablePhoneNumbersRequest",
        SearchAvailablePhoneNumbersBuilder,
        SearchAvailablePhoneNumbersInputBuilder
    )]
    pub struct SearchAvailablePhoneNumbersInput {
        /// ARN of the instance or traffic distribution group for inbound traffic; needed if `InstanceId` is absent.
        #[member(optional, text, "TargetArn")]
        #[setters(set_target_arn, get_target_arn)]
        pub target_arn: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ISO code of the country to search.
        /// Required.
        #[member(
            optional,
            value(types::PhoneNumberCountryCode),
            "PhoneNumberCountryCode",
            required
        )]
        #[setters(set_phone_number_country_code, get_phone_number_country_code)]
        pub phone_number_country_code: Option<types::PhoneNumberCountryCode>,
        /// Kind of phone number to find.
        /// Required.
        #[member(optional, value(types::PhoneNumberType), "PhoneNumberType", required)]
        #[setters(set_phone_number_type, get_phone_number_type)]
        pub phone_number_type: Option<types::PhoneNumberType>,
        /// Prefix that numbers begin with, including `+` and country code.
        /// Matches `\\+?[0-9]{1,11}`.
        #[member(optional, text, "PhoneNumberPrefix")]
        #[setters(set_phone_number_prefix, get_phone_number_prefix)]
        pub phone_number_prefix: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 10.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 100000 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `SearchAvailablePhoneNumbers`.
    #[shape("SearchAvailablePhoneNumbersResponse", SearchAvailablePhoneNumbersOutputBuilder)]
    pub struct SearchAvailablePhoneNumbersOutput {
        /// Token to request the following page; absent on the last one.
        /// 1 to 100000 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Phone numbers that are free to be claimed.
        #[member(optional, list(types::AvailableNumberSummary), "AvailableNumbersList")]
        #[setters(set_available_numbers_list, get_available_numbers_list)]
        pub available_numbers_list: Option<Vec<types::AvailableNumberSummary>>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchAvailablePhoneNumbers` answers when it fails.
    pub enum SearchAvailablePhoneNumbersError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

connect_runtime::paginator! {
    /// Walks through all pages of [`SearchAvailablePhoneNumbers`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchAvailablePhoneNumbersPaginator {
        operation: SearchAvailablePhoneNumbers,
        builder: SearchAvailablePhoneNumbersBuilder,
        #[items(available_numbers_list)]
        items: SearchAvailablePhoneNumbersPaginatorItems<types::AvailableNumberSummary>,
    }
}

/// Builders of `SearchAvailablePhoneNumbers`.
pub mod builders {
    pub use super::{
        SearchAvailablePhoneNumbersBuilder, SearchAvailablePhoneNumbersFluentBuilder,
        SearchAvailablePhoneNumbersInputBuilder, SearchAvailablePhoneNumbersOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchAvailablePhoneNumbersPaginator;
    pub use super::SearchAvailablePhoneNumbersPaginatorItems;
}
