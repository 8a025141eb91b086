// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// One contact that follows on another.
    #[shape("NextContactEntry", NextContactEntryBuilder)]
    pub struct NextContactEntry {
        /// Kind of follow-on contact.
        #[member(optional, value(types::NextContactType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::NextContactType>,
        /// Details, in the member that fits `Type`.
        #[member(optional, value(types::NextContactMetadata), "NextContactMetadata")]
        #[setters(set_next_contact_metadata, get_next_contact_metadata)]
        pub next_contact_metadata: Option<types::NextContactMetadata>,
    }
}
