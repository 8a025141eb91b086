// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Phone number that can be claimed, with its country and type.
    #[shape("AvailableNumberSummary", AvailableNumberSummaryBuilder)]
    pub struct AvailableNumberSummary {
        /// Phone number: `+`, country code, then the subscriber's number with its area code.
        /// Matches `\\+[1-9]\\d{1,14}$`.
        #[member(optional, text, "PhoneNumber")]
        #[setters(set_phone_number, get_phone_number)]
        pub phone_number: Option<String>,
        /// Country of the phone number, as an ISO code.
        #[member(optional, value(types::PhoneNumberCountryCode), "PhoneNumberCountryCode")]
        #[setters(set_phone_number_country_code, get_phone_number_country_code)]
        pub phone_number_country_code: Option<types::PhoneNumberCountryCode>,
        /// What kind of phone number it is.
        #[member(optional, value(types::PhoneNumberType), "PhoneNumberType")]
        #[setters(set_phone_number_type, get_phone_number_type)]
        pub phone_number_type: Option<types::PhoneNumberType>,
    }
}
