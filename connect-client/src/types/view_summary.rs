// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// View as it appears in a list, without its content.
    #[shape("ViewSummary", ViewSummaryBuilder)]
    pub struct ViewSummary {
        /// ID of the view.
        /// 1 to 500 characters; matches `^[a-zA-Z0-9\_\-:\/$]+$`.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the view.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the view.
        /// 1 to 255 characters; matches `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
        #[member(optional, text, "Name", sensitive, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Who manages the view.
        #[member(optional, value(types::ViewType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::ViewType>,
        /// Whether the view is published or only saved; `PUBLISHED` has the content validated.
        #[member(optional, value(types::ViewStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ViewStatus>,
        /// Description of the view.
        /// 1 to 4096 characters; matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
    }
}
