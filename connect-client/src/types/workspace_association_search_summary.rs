// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Association of a workspace with a user or a routing profile, as a search returns it.
    #[shape("WorkspaceAssociationSearchSummary", WorkspaceAssociationSearchSummaryBuilder)]
    pub struct WorkspaceAssociationSearchSummary {
        /// ID of the workspace.
        /// 1 to 256 characters.
        #[member(optional, text, "WorkspaceId", min_length(1))]
        #[setters(set_workspace_id, get_workspace_id)]
        pub workspace_id: Option<String>,
        /// ARN of the workspace.
        #[member(optional, text, "WorkspaceArn")]
        #[setters(set_workspace_arn, get_workspace_arn)]
        pub workspace_arn: Option<String>,
        /// ID of the associated user or routing profile.
        /// 1 to 256 characters.
        #[member(optional, text, "ResourceId", min_length(1))]
        #[setters(set_resource_id, get_resource_id)]
        pub resource_id: Option<String>,
        /// ARN of the associated user or routing profile.
        #[member(optional, text, "ResourceArn")]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
        /// Whether a user (`USER`) or a routing profile (`ROUTING_PROFILE`) is associated.
        /// 1 to 256 characters.
        #[member(optional, text, "ResourceType", min_length(1))]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: Option<String>,
        /// Name of the associated user or routing profile.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "ResourceName", min_length(1))]
        #[setters(set_resource_name, get_resource_name)]
        pub resource_name: Option<String>,
    }
}
