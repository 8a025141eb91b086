// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Short description of a number claimed to an instance or traffic distribution group.
    #[shape("ListPhoneNumbersSummary", ListPhoneNumbersSummaryBuilder)]
    pub struct ListPhoneNumbersSummary {
        /// ID of the phone number.
        #[member(optional, text, "PhoneNumberId")]
        #[setters(set_phone_number_id, get_phone_number_id)]
        pub phone_number_id: Option<String>,
        /// ARN of the phone number.
        #[member(optional, text, "PhoneNumberArn")]
        #[setters(set_phone_number_arn, get_phone_number_arn)]
        pub phone_number_arn: Option<String>,
        /// Number itself: `+`, country code, area code and subscriber number.
        /// Matches `\\+[1-9]\\d{1,14}$`.
        #[member(optional, text, "PhoneNumber")]
        #[setters(set_phone_number, get_phone_number)]
        pub phone_number: Option<String>,
        /// Country of the number, as an ISO code.
        #[member(optional, value(types::PhoneNumberCountryCode), "PhoneNumberCountryCode")]
        #[setters(set_phone_number_country_code, get_phone_number_country_code)]
        pub phone_number_country_code: Option<types::PhoneNumberCountryCode>,
        /// Type of the number.
        #[member(optional, value(types::PhoneNumberType), "PhoneNumberType")]
        #[setters(set_phone_number_type, get_phone_number_type)]
        pub phone_number_type: Option<types::PhoneNumberType>,
        /// ARN of the instance or traffic distribution group that gets the inbound calls.
        #[member(optional, text, "TargetArn")]
        #[setters(set_target_arn, get_target_arn)]
        pub target_arn: Option<String>,
        /// ID of the Amazon Connect instance.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Description of the phone number.
        /// At most 500 characters; matches `^[\W\S_]*`.
        #[member(optional, text, "PhoneNumberDescription")]
        #[setters(set_phone_number_description, get_phone_number_description)]
        pub phone_number_description: Option<String>,
        /// ARN that an imported number has in the service it comes from, such as AWS End User Messaging.
        #[member(optional, text, "SourcePhoneNumberArn")]
        #[setters(set_source_phone_number_arn, get_source_phone_number_arn)]
        pub source_phone_number_arn: Option<String>,
    }
}
