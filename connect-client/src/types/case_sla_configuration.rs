// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Service level agreement for a case: a field has to reach a target value within a set time.
    #[shape("CaseSlaConfiguration", CaseSlaConfigurationBuilder, fallible)]
    pub struct CaseSlaConfiguration {
        /// Name of the SLA.
        /// Required; 1 to 500 characters; matches `^.*[\S]$`.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// What kind of SLA it is.
        /// Required.
        #[member(required, value(types::SlaType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::SlaType,
        /// ID of a case field.
        /// 1 to 500 characters.
        #[member(optional, text, "FieldId", min_length(1))]
        #[setters(set_field_id, get_field_id)]
        pub field_id: Option<String>,
        /// Values of the field given by `FieldId`, any one of which fulfils the SLA.
        /// At most 1 element.
        #[member(optional, list(types::FieldValueUnion), "TargetFieldValues")]
        #[setters(set_target_field_values, get_target_field_values)]
        pub target_field_values: Option<Vec<types::FieldValueUnion>>,
        /// Time within which the SLA is to be fulfilled, in minutes.
        /// Required; 1 to 1051200.
        #[member(required, copy(i64), "TargetSlaMinutes", required, min(1.0))]
        #[setters(set_target_sla_minutes, get_target_sla_minutes)]
        pub target_sla_minutes: i64,
    }
}
