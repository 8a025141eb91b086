// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// A reference to a web address.
    #[shape("UrlReference", UrlReferenceBuilder)]
    pub struct UrlReference {
        /// Key of the reference on the contact.
        /// 1 to 4096 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// The web address.
        /// At most 4096 characters.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
    }
}
