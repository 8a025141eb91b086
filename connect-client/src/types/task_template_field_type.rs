// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kind of value that a field takes: an email address, a number, a boolean, a date time, a URL or one of these.
    ///
    /// - `NAME`, `DESCRIPTION`: name and description of the task itself
    /// - `SCHEDULED_TIME`: when the task starts
    /// - `QUICK_CONNECT`: a quick connect for the task
    /// - `TEXT`, `TEXT_AREA`: text, on one line or on several
    /// - `SINGLE_SELECT`: one of `SingleSelectOptions`
    /// - `SELF_ASSIGN`: self-assignment of the task
    /// - `EXPIRY_DURATION`: time until the task expires
    pub enum TaskTemplateFieldType {
        #[value("BOOLEAN")]
        Boolean,
        #[value("DATE_TIME")]
        DateTime,
        #[value("DESCRIPTION")]
        Description,
        #[value("EMAIL")]
        Email,
        #[value("EXPIRY_DURATION")]
        ExpiryDuration,
        #[value("NAME")]
        Name,
        #[value("NUMBER")]
        Number,
        #[value("QUICK_CONNECT")]
        QuickConnect,
        #[value("SCHEDULED_TIME")]
        ScheduledTime,
        #[value("SELF_ASSIGN")]
        SelfAssign,
        #[value("SINGLE_SELECT")]
        SingleSelect,
        #[value("TEXT")]
        Text,
        #[value("TEXT_AREA")]
        TextArea,
        #[value("URL")]
        Url,
    }
}
