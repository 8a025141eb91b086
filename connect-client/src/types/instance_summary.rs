// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `InstanceSummary`.
    #[shape("InstanceSummary", InstanceSummaryBuilder)]
    pub struct InstanceSummary {
        /// `Id`.
        /// 1 to 100 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `IdentityManagementType`.
        #[member(optional, value(types::DirectoryType), "IdentityManagementType")]
        #[setters(set_identity_management_type, get_identity_management_type)]
        pub identity_management_type: Option<types::DirectoryType>,
        /// `InstanceAlias`.
        /// 1 to 45 characters; matches `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
        #[member(optional, text, "InstanceAlias", sensitive, min_length(1))]
        #[setters(set_instance_alias, get_instance_alias)]
        pub instance_alias: Option<String>,
        /// `CreatedTime`.
        #[member(optional, value(primitives::DateTime), "CreatedTime")]
        #[setters(set_created_time, get_created_time)]
        pub created_time: Option<primitives::DateTime>,
        /// `ServiceRole`.
        #[member(optional, text, "ServiceRole")]
        #[setters(set_service_role, get_service_role)]
        pub service_role: Option<String>,
        /// `InstanceStatus`.
        #[member(optional, value(types::InstanceStatus), "InstanceStatus")]
        #[setters(set_instance_status, get_instance_status)]
        pub instance_status: Option<types::InstanceStatus>,
        /// `InboundCallsEnabled`.
        #[member(optional, copy(bool), "InboundCallsEnabled")]
        #[setters(set_inbound_calls_enabled, get_inbound_calls_enabled)]
        pub inbound_calls_enabled: Option<bool>,
        /// `OutboundCallsEnabled`.
        #[member(optional, copy(bool), "OutboundCallsEnabled")]
        #[setters(set_outbound_calls_enabled, get_outbound_calls_enabled)]
        pub outbound_calls_enabled: Option<bool>,
        /// `InstanceAccessUrl`.
        #[member(optional, text, "InstanceAccessUrl")]
        #[setters(set_instance_access_url, get_instance_access_url)]
        pub instance_access_url: Option<String>,
    }
}
