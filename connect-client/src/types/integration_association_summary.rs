// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// One link between an instance and a resource or an external application.
    #[shape("IntegrationAssociationSummary", IntegrationAssociationSummaryBuilder)]
    pub struct IntegrationAssociationSummary {
        /// ID of the association.
        /// 1 to 200 characters.
        #[member(optional, text, "IntegrationAssociationId", min_length(1))]
        #[setters(set_integration_association_id, get_integration_association_id)]
        pub integration_association_id: Option<String>,
        /// ARN of the association itself.
        #[member(optional, text, "IntegrationAssociationArn")]
        #[setters(set_integration_association_arn, get_integration_association_arn)]
        pub integration_association_arn: Option<String>,
        /// Instance of the association.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Kind of integration.
        #[member(optional, value(types::IntegrationType), "IntegrationType")]
        #[setters(set_integration_type, get_integration_type)]
        pub integration_type: Option<types::IntegrationType>,
        /// ARN of the linked resource.
        #[member(optional, text, "IntegrationArn")]
        #[setters(set_integration_arn, get_integration_arn)]
        pub integration_arn: Option<String>,
        /// URL under which the external application is reached; belongs to type `EVENT`.
        /// 1 to 2000 characters.
        #[member(optional, text, "SourceApplicationUrl", min_length(1))]
        #[setters(set_source_application_url, get_source_application_url)]
        pub source_application_url: Option<String>,
        /// Display name of the external application, chosen by the user; belongs to type `EVENT`.
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_ -]+$`.
        #[member(optional, text, "SourceApplicationName", min_length(1))]
        #[setters(set_source_application_name, get_source_application_name)]
        pub source_application_name: Option<String>,
        /// Which product the data comes from; belongs to type `EVENT`.
        #[member(optional, value(types::SourceType), "SourceType")]
        #[setters(set_source_type, get_source_type)]
        pub source_type: Option<types::SourceType>,
        /// Time of the latest change to the association.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region of the latest change to the association.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
