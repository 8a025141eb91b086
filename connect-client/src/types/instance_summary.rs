// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Short description of an instance, as found in lists.
    #[shape("InstanceSummary", InstanceSummaryBuilder)]
    pub struct InstanceSummary {
        /// ID of the instance.
        /// 1 to 100 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the instance.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// How user identities of the instance are managed.
        #[member(optional, value(types::DirectoryType), "IdentityManagementType")]
        #[setters(set_identity_management_type, get_identity_management_type)]
        pub identity_management_type: Option<types::DirectoryType>,
        /// Alias of the instance.
        /// 1 to 45 characters; matches `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
        #[member(optional, text, "InstanceAlias", sensitive, min_length(1))]
        #[setters(set_instance_alias, get_instance_alias)]
        pub instance_alias: Option<String>,
        /// When it was made.
        #[member(optional, value(primitives::DateTime), "CreatedTime")]
        #[setters(set_created_time, get_created_time)]
        pub created_time: Option<primitives::DateTime>,
        /// ARN of the service role that the instance has.
        #[member(optional, text, "ServiceRole")]
        #[setters(set_service_role, get_service_role)]
        pub service_role: Option<String>,
        /// Whether the instance is active, still being created or failed to be.
        #[member(optional, value(types::InstanceStatus), "InstanceStatus")]
        #[setters(set_instance_status, get_instance_status)]
        pub instance_status: Option<types::InstanceStatus>,
        /// Whether the instance takes inbound calls.
        #[member(optional, copy(bool), "InboundCallsEnabled")]
        #[setters(set_inbound_calls_enabled, get_inbound_calls_enabled)]
        pub inbound_calls_enabled: Option<bool>,
        /// Whether the instance allows outbound calls.
        #[member(optional, copy(bool), "OutboundCallsEnabled")]
        #[setters(set_outbound_calls_enabled, get_outbound_calls_enabled)]
        pub outbound_calls_enabled: Option<bool>,
        /// URL at which contact centre staff reach the admin website.
        #[member(optional, text, "InstanceAccessUrl")]
        #[setters(set_instance_access_url, get_instance_access_url)]
        pub instance_access_url: Option<String>,
    }
}
