// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// One version of a view as it appears in a list, without its content.
    #[shape("ViewVersionSummary", ViewVersionSummaryBuilder, infallible)]
    pub struct ViewVersionSummary {
        /// ID of the view version.
        /// 1 to 500 characters; matches `^[a-zA-Z0-9\_\-:\/$]+$`.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the view version.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Description of the view version.
        /// 1 to 4096 characters; matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Name of the view version.
        /// 1 to 255 characters; matches `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
        #[member(optional, text, "Name", sensitive, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Who manages the view.
        #[member(optional, value(types::ViewType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::ViewType>,
        /// Number of the version, which goes up with each new one.
        #[member(default(0), copy(i32), "Version", defaults)]
        #[setters(set_version, get_version)]
        pub version: i32,
        /// What is said about this version in particular.
        /// 1 to 4096 characters; matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
        #[member(optional, text, "VersionDescription", min_length(1))]
        #[setters(set_version_description, get_version_description)]
        pub version_description: Option<String>,
    }
}
