// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Phone number that an Amazon Connect instance or traffic distribution group holds.
    #[shape("ClaimedPhoneNumberSummary", ClaimedPhoneNumberSummaryBuilder)]
    pub struct ClaimedPhoneNumberSummary {
        /// ID of the phone number.
        #[member(optional, text, "PhoneNumberId")]
        #[setters(set_phone_number_id, get_phone_number_id)]
        pub phone_number_id: Option<String>,
        /// ARN of the phone number.
        #[member(optional, text, "PhoneNumberArn")]
        #[setters(set_phone_number_arn, get_phone_number_arn)]
        pub phone_number_arn: Option<String>,
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
        /// Free text that describes the phone number.
        /// At most 500 characters; matches `^[\W\S_]*`.
        #[member(optional, text, "PhoneNumberDescription")]
        #[setters(set_phone_number_description, get_phone_number_description)]
        pub phone_number_description: Option<String>,
        /// ARN of the instance or traffic distribution group that gets the number's inbound traffic.
        #[member(optional, text, "TargetArn")]
        #[setters(set_target_arn, get_target_arn)]
        pub target_arn: Option<String>,
        /// ID of the Amazon Connect instance.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
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
        /// Whether the latest claim or update succeeded, failed or is still running.
        #[member(optional, value(types::PhoneNumberStatus), "PhoneNumberStatus")]
        #[setters(set_phone_number_status, get_phone_number_status)]
        pub phone_number_status: Option<types::PhoneNumberStatus>,
        /// ARN that the number has in the service it was imported from, such as AWS End User Messaging.
        #[member(optional, text, "SourcePhoneNumberArn")]
        #[setters(set_source_phone_number_arn, get_source_phone_number_arn)]
        pub source_phone_number_arn: Option<String>,
    }
}
