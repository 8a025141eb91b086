// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Name and description of a contact.
    #[shape("ContactDetails", ContactDetailsBuilder)]
    pub struct ContactDetails {
        /// Name of the contact.
        /// At most 1024 characters.
        #[member(optional, text, "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Free text that describes the contact.
        /// At most 1024 characters.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
    }
}
