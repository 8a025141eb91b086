// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A typed value on a contact that helps an agent to deal with it. All of a contact's references share 4,096 bytes of UTF-8.
    #[shape("Reference", ReferenceBuilder, fallible)]
    pub struct Reference {
        /// What is referred to, in the form that `Type` calls for, such as an address that the Contact Control Panel shows for `URL`.
        /// At most 4096 characters.
        #[member(default(String::from("")), text, "Value")]
        #[setters(set_value, get_value)]
        pub value: String,
        /// Kind of the reference.
        /// Required.
        #[member(required, value(types::ReferenceType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::ReferenceType,
        /// State of what is referred to.
        #[member(optional, value(types::ReferenceStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ReferenceStatus>,
        /// ARN of what is referred to.
        /// 20 to 256 characters; matches `^[-:/A-Za-z0-9]+`.
        #[member(optional, text, "Arn", min_length(20))]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Why `Status` is as it is.
        /// At most 100 characters.
        #[member(optional, text, "StatusReason")]
        #[setters(set_status_reason, get_status_reason)]
        pub status_reason: Option<String>,
    }
}
