// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Link between a resource and the flow that it is tied to.
    #[shape("FlowAssociationSummary", FlowAssociationSummaryBuilder)]
    pub struct FlowAssociationSummary {
        /// ARN of the resource.
        #[member(optional, text, "ResourceId")]
        #[setters(set_resource_id, get_resource_id)]
        pub resource_id: Option<String>,
        /// ARN of the flow.
        #[member(optional, text, "FlowId")]
        #[setters(set_flow_id, get_flow_id)]
        pub flow_id: Option<String>,
        /// Kind of resource.
        #[member(optional, value(types::ListFlowAssociationResourceType), "ResourceType")]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: Option<types::ListFlowAssociationResourceType>,
    }
}
