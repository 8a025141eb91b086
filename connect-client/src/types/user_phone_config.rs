// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How a user takes calls.
    #[shape("UserPhoneConfig", UserPhoneConfigBuilder, infallible)]
    pub struct UserPhoneConfig {
        /// Whether calls arrive at a softphone or at a desk phone.
        #[member(
            default(types::PhoneType::from("SOFT_PHONE")),
            value(types::PhoneType),
            "PhoneType"
        )]
        #[setters(set_phone_type, get_phone_type)]
        pub phone_type: types::PhoneType,
        /// Whether contacts are accepted automatically.
        #[member(default(false), copy(bool), "AutoAccept", defaults)]
        #[setters(set_auto_accept, get_auto_accept)]
        pub auto_accept: bool,
        /// Time limit for after-contact work, in seconds.
        /// At least 0.
        #[member(default(0), copy(i32), "AfterContactWorkTimeLimit", defaults, min(0.0))]
        #[setters(set_after_contact_work_time_limit, get_after_contact_work_time_limit)]
        pub after_contact_work_time_limit: i32,
        /// Number of the desk phone in E.164 format; of use with phone type `DESK_PHONE`.
        /// Matches `\+[1-9]\d{1,14}$`.
        #[member(optional, text, "DeskPhoneNumber", sensitive)]
        #[setters(set_desk_phone_number, get_desk_phone_number)]
        pub desk_phone_number: Option<String>,
        /// Whether the persistent connection is switched on.
        #[member(optional, copy(bool), "PersistentConnection")]
        #[setters(set_persistent_connection, get_persistent_connection)]
        pub persistent_connection: Option<bool>,
    }
}
