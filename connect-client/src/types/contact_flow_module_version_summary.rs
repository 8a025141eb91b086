// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ContactFlowModuleVersionSummary`.
    #[shape("ContactFlowModuleVersionSummary", ContactFlowModuleVersionSummaryBuilder)]
    pub struct ContactFlowModuleVersionSummary {
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `VersionDescription`.
        /// At most 500 characters; matches `.*\S.*`.
        #[member(optional, text, "VersionDescription")]
        #[setters(set_version_description, get_version_description)]
        pub version_description: Option<String>,
        /// `Version`.
        /// At least 1.
        #[member(optional, copy(i64), "Version", min(1.0))]
        #[setters(set_version, get_version)]
        pub version: Option<i64>,
    }
}
