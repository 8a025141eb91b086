// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Locales for which a notification can have its own text.
    pub enum LocaleCode {
        #[value("de_DE")]
        DeDe,
        #[value("en_US")]
        EnUs,
        #[value("es_ES")]
        EsEs,
        #[value("fr_FR")]
        FrFr,
        #[value("id_ID")]
        IdId,
        #[value("it_IT")]
        ItIt,
        #[value("ja_JP")]
        JaJp,
        #[value("ko_KR")]
        KoKr,
        #[value("pt_BR")]
        PtBr,
        #[value("zh_CN")]
        ZhCn,
        #[value("zh_TW")]
        ZhTw,
    }
}
