// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A message template and the values to fill it with.
    #[shape("TemplatedMessageConfig", TemplatedMessageConfigBuilder, fallible)]
    pub struct TemplatedMessageConfig {
        /// Knowledge base that holds the template.
        /// Required; 1 to 500 characters.
        #[member(required, text, "KnowledgeBaseId", required, min_length(1))]
        #[setters(set_knowledge_base_id, get_knowledge_base_id)]
        pub knowledge_base_id: String,
        /// Template to build the message from.
        /// Required; 1 to 500 characters.
        #[member(required, text, "MessageTemplateId", required, min_length(1))]
        #[setters(set_message_template_id, get_message_template_id)]
        pub message_template_id: String,
        /// Values for the template's placeholders.
        /// Required.
        #[member(optional, value(types::TemplateAttributes), "TemplateAttributes", required)]
        #[setters(set_template_attributes, get_template_attributes)]
        pub template_attributes: Option<types::TemplateAttributes>,
    }
}
