// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Rule action that assigns a service level agreement (SLA).
    #[shape("AssignSlaActionDefinition", AssignSlaActionDefinitionBuilder, fallible)]
    pub struct AssignSlaActionDefinition {
        /// What kind of SLA assignment it is.
        /// Required.
        #[member(required, value(types::SlaAssignmentType), "SlaAssignmentType", required)]
        #[setters(set_sla_assignment_type, get_sla_assignment_type)]
        pub sla_assignment_type: types::SlaAssignmentType,
        /// Settings of the SLA when it is assigned to a case.
        #[member(optional, value(types::CaseSlaConfiguration), "CaseSlaConfiguration")]
        #[setters(set_case_sla_configuration, get_case_sla_configuration)]
        pub case_sla_configuration: Option<types::CaseSlaConfiguration>,
    }
}
