// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Rule action that creates a task, with the flow that the task goes through.
    #[shape("TaskActionDefinition", TaskActionDefinitionBuilder, fallible)]
    pub struct TaskActionDefinition {
        /// Name of the task; variables can be injected.
        /// Required; 1 to 512 characters.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// Description of the task; variables can be injected.
        /// At most 4096 characters.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// ID of the flow.
        /// Required; at most 500 characters.
        #[member(required, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: String,
        /// References of the task if their type is `URL`, else null; variables can be injected into `Value`.
        #[member(
            optional,
            map(String, types::Reference),
            "References",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_references, get_references)]
        pub references: Option<HashMap<String, types::Reference>>,
    }
}
