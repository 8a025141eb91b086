// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Version of a flow module as it appears in a list.
    #[shape("ContactFlowModuleVersionSummary", ContactFlowModuleVersionSummaryBuilder)]
    pub struct ContactFlowModuleVersionSummary {
        /// ARN of the module version.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Free text that describes the module version.
        /// At most 500 characters; matches `.*\S.*`.
        #[member(optional, text, "VersionDescription")]
        #[setters(set_version_description, get_version_description)]
        pub version_description: Option<String>,
        /// Number of the module version.
        /// At least 1.
        #[member(optional, copy(i64), "Version", min(1.0))]
        #[setters(set_version, get_version)]
        pub version: Option<i64>,
    }
}
