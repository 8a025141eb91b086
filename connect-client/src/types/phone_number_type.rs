// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of phone numbers.
    pub enum PhoneNumberType {
        #[value("DID")]
        Did,
        #[value("SHARED")]
        Shared,
        #[value("SHORT_CODE")]
        ShortCode,
        #[value("THIRD_PARTY_DID")]
        ThirdPartyDid,
        #[value("THIRD_PARTY_TF")]
        ThirdPartyTf,
        #[value("TOLL_FREE")]
        TollFree,
        #[value("UIFN")]
        Uifn,
    }
}
