// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Short description of a contact centre's phone number, as found in lists.
    #[shape("PhoneNumberSummary", PhoneNumberSummaryBuilder)]
    pub struct PhoneNumberSummary {
        /// ID of the phone number.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the phone number.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Phone number itself.
        /// Matches `\\+[1-9]\\d{1,14}$`.
        #[member(optional, text, "PhoneNumber")]
        #[setters(set_phone_number, get_phone_number)]
        pub phone_number: Option<String>,
        /// Kind of phone number.
        #[member(optional, value(types::PhoneNumberType), "PhoneNumberType")]
        #[setters(set_phone_number_type, get_phone_number_type)]
        pub phone_number_type: Option<types::PhoneNumberType>,
        /// ISO code of the country of the phone number.
        #[member(optional, value(types::PhoneNumberCountryCode), "PhoneNumberCountryCode")]
        #[setters(set_phone_number_country_code, get_phone_number_country_code)]
        pub phone_number_country_code: Option<types::PhoneNumberCountryCode>,
    }
}
