// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Email address of a contact centre as a search finds it, with display name and aliases.
    #[shape("EmailAddressMetadata", EmailAddressMetadataBuilder)]
    pub struct EmailAddressMetadata {
        /// ID of the email address.
        /// 1 to 500 characters.
        #[member(optional, text, "EmailAddressId", min_length(1))]
        #[setters(set_email_address_id, get_email_address_id)]
        pub email_address_id: Option<String>,
        /// ARN of the email address.
        /// 1 to 500 characters.
        #[member(optional, text, "EmailAddressArn", min_length(1))]
        #[setters(set_email_address_arn, get_email_address_arn)]
        pub email_address_arn: Option<String>,
        /// Email address with its domain.
        /// 1 to 255 characters; matches `[^\s@]+@[^\s@]+\.[^\s@]+`.
        #[member(optional, text, "EmailAddress", sensitive, min_length(1))]
        #[setters(set_email_address, get_email_address)]
        pub email_address: Option<String>,
        /// Description of the email address.
        /// At most 4096 characters.
        #[member(optional, text, "Description", sensitive)]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Name that is displayed for the email address.
        /// At most 256 characters.
        #[member(optional, text, "DisplayName", sensitive)]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
        /// Aliases whose mail is forwarded to this address.
        /// At most 1 element.
        #[member(optional, list(types::AliasConfiguration), "AliasConfigurations")]
        #[setters(set_alias_configurations, get_alias_configurations)]
        pub alias_configurations: Option<Vec<types::AliasConfiguration>>,
    }
}
