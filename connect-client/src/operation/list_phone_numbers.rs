// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists phone numbers of the instance; superseded by `ListPhoneNumbersV2`, which covers traffic distribution groups.
    ///
    /// `GET /phone-numbers-summary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbers.html)
    #[http(GET, "/phone-numbers-summary/{InstanceId}")]
    pub struct ListPhoneNumbers {
        list_phone_numbers: ListPhoneNumbersFluentBuilder,
        builder: ListPhoneNumbersBuilder,
        input: (ListPhoneNumbersInput, ListPhoneNumbersInputBuilder),
        output: ListPhoneNumbersOutput,
        error: ListPhoneNumbersError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListPhoneNumbers`.
    #[shape(
        "ListPhoneNumbersRequest",
        ListPhoneNumbersBuilder,
        ListPhoneNumbersInputBuilder
    )]
    pub struct ListPhoneNumbersInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Only numbers of these types; `UIFN`, `SHARED` and third-party numbers are wrongly shown as `TOLL_FREE` or `DID`.
        /// At most 6 elements.
        #[member(
            optional,
            list(types::PhoneNumberType),
            "PhoneNumberTypes",
            query("phoneNumberTypes")
        )]
        #[setters(set_phone_number_types, get_phone_number_types)]
        pub phone_number_types: Option<Vec<types::PhoneNumberType>>,
        /// Only numbers of these countries, as ISO codes.
        /// At most 10 elements.
        #[member(
            optional,
            list(types::PhoneNumberCountryCode),
            "PhoneNumberCountryCodes",
            query("phoneNumberCountryCodes")
        )]
        #[setters(set_phone_number_country_codes, get_phone_number_country_codes)]
        pub phone_number_country_codes: Option<Vec<types::PhoneNumberCountryCode>>,
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
    /// Result of `ListPhoneNumbers`.
    #[shape("ListPhoneNumbersResponse", ListPhoneNumbersOutputBuilder)]
    pub struct ListPhoneNumbersOutput {
        /// Phone numbers on this page, in summary.
        #[member(optional, list(types::PhoneNumberSummary), "PhoneNumberSummaryList")]
        #[setters(set_phone_number_summary_list, get_phone_number_summary_list)]
        pub phone_number_summary_list: Option<Vec<types::PhoneNumberSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListPhoneNumbers` answers when it fails.
    pub enum ListPhoneNumbersError {
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
    /// Walks through all pages of [`ListPhoneNumbers`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListPhoneNumbersPaginator {
        operation: ListPhoneNumbers,
        builder: ListPhoneNumbersBuilder,
        #[items(phone_number_summary_list)]
        items: ListPhoneNumbersPaginatorItems<types::PhoneNumberSummary>,
    }
}

/// Builders of `ListPhoneNumbers`.
pub mod builders {
    pub use super::{
        ListPhoneNumbersBuilder, ListPhoneNumbersFluentBuilder,
        ListPhoneNumbersInputBuilder, ListPhoneNumbersOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListPhoneNumbersPaginator;
    pub use super::ListPhoneNumbersPaginatorItems;
}
