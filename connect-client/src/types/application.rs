// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Third-party application or MCP server to which a security profile gives access, and the permissions in it.
    #[shape("Application", ApplicationBuilder)]
    pub struct Application {
        /// Namespace of the application to which access is given.
        /// 1 to 128 characters.
        #[member(optional, text, "Namespace", min_length(1))]
        #[setters(set_namespace, get_namespace)]
        pub namespace: Option<String>,
        /// What agents may do: only ACCESS for third-party applications, tool identifiers for MCP servers.
        /// 1 to 50 elements.
        #[member(
            optional,
            list(String),
            "ApplicationPermissions",
            min_length(1),
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_application_permissions, get_application_permissions)]
        pub application_permissions: Option<Vec<String>>,
        /// What kind of application it is.
        #[member(optional, value(types::ApplicationType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::ApplicationType>,
    }
}
