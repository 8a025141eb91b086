// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// One case linked to a contact.
    #[shape("CaseEntry", CaseEntryBuilder)]
    pub struct CaseEntry {
        /// ID of the case.
        /// 1 to 36 characters.
        #[member(optional, text, "CaseId", min_length(1))]
        #[setters(set_case_id, get_case_id)]
        pub case_id: Option<String>,
        /// Reference number of the case.
        /// 1 to 50 characters.
        #[member(optional, text, "CaseReferenceNumber", min_length(1))]
        #[setters(set_case_reference_number, get_case_reference_number)]
        pub case_reference_number: Option<String>,
    }
}
