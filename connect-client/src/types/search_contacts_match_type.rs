// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Ways in which search values or conditions have to match.
    pub enum SearchContactsMatchType {
        #[value("MATCH_ALL")]
        MatchAll,
        #[value("MATCH_ANY")]
        MatchAny,
        #[value("MATCH_EXACT")]
        MatchExact,
        #[value("MATCH_NONE")]
        MatchNone,
    }
}
