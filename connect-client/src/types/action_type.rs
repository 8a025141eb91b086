// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// What a rule does once it applies.
    pub enum ActionType {
        #[value("ASSIGN_CONTACT_CATEGORY")]
        AssignContactCategory,
        #[value("ASSIGN_SLA")]
        AssignSla,
        #[value("CREATE_CASE")]
        CreateCase,
        #[value("CREATE_TASK")]
        CreateTask,
        #[value("END_ASSOCIATED_EMAILS")]
        EndAssociatedEmails,
        #[value("END_ASSOCIATED_TASKS")]
        EndAssociatedTasks,
        #[value("EXTRACT_INFORMATION")]
        ExtractInformation,
        #[value("GENERATE_EVENTBRIDGE_EVENT")]
        GenerateEventbridgeEvent,
        #[value("SEND_IN_APP_NOTIFICATION")]
        SendInAppNotification,
        #[value("SEND_NOTIFICATION")]
        SendNotification,
        #[value("SUBMIT_AUTO_EVALUATION")]
        SubmitAutoEvaluation,
        #[value("UPDATE_CASE")]
        UpdateCase,
    }
}
