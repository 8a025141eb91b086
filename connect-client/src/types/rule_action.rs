// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// One action of a rule: its kind, and the settings that belong to that kind.
    #[shape("RuleAction", RuleActionBuilder, fallible)]
    pub struct RuleAction {
        /// Kind of action to run.
        /// Required.
        #[member(required, value(types::ActionType), "ActionType", required)]
        #[setters(set_action_type, get_action_type)]
        pub action_type: types::ActionType,
        /// Task action, needed for `OnZendeskTicketCreate`, `OnZendeskTicketStatusUpdate` and `OnSalesforceCaseCreate`.
        #[member(optional, value(types::TaskActionDefinition), "TaskAction")]
        #[setters(set_task_action, get_task_action)]
        pub task_action: Option<types::TaskActionDefinition>,
        /// EventBridge action, only for call and chat analysis, `OnContactEvaluationSubmit` and `OnMetricDataUpdate`.
        #[member(optional, value(types::EventBridgeActionDefinition), "EventBridgeAction")]
        #[setters(set_event_bridge_action, get_event_bridge_action)]
        pub event_bridge_action: Option<types::EventBridgeActionDefinition>,
        /// Assigns a contact category; only for call and chat analysis, Zendesk and Salesforce events.
        #[member(
            optional,
            value(types::AssignContactCategoryActionDefinition),
            "AssignContactCategoryAction"
        )]
        #[setters(set_assign_contact_category_action, get_assign_contact_category_action)]
        pub assign_contact_category_action: Option<
            types::AssignContactCategoryActionDefinition,
        >,
        /// Sends a notification; only for call and chat analysis, `OnContactEvaluationSubmit` and `OnMetricDataUpdate`.
        #[member(
            optional,
            value(types::SendNotificationActionDefinition),
            "SendNotificationAction"
        )]
        #[setters(set_send_notification_action, get_send_notification_action)]
        pub send_notification_action: Option<types::SendNotificationActionDefinition>,
        /// Creates a case; only for `OnPostCallAnalysisAvailable` and `OnPostChatAnalysisAvailable`.
        #[member(optional, value(types::CreateCaseActionDefinition), "CreateCaseAction")]
        #[setters(set_create_case_action, get_create_case_action)]
        pub create_case_action: Option<types::CreateCaseActionDefinition>,
        /// Updates a case; only for `OnCaseCreate` and `OnCaseUpdate`.
        #[member(optional, value(types::UpdateCaseActionDefinition), "UpdateCaseAction")]
        #[setters(set_update_case_action, get_update_case_action)]
        pub update_case_action: Option<types::UpdateCaseActionDefinition>,
        /// Assigns an SLA.
        #[member(optional, value(types::AssignSlaActionDefinition), "AssignSlaAction")]
        #[setters(set_assign_sla_action, get_assign_sla_action)]
        pub assign_sla_action: Option<types::AssignSlaActionDefinition>,
        /// Ends associated tasks; only for `OnCaseUpdate`.
        #[member(
            optional,
            value(types::EndAssociatedTasksActionDefinition),
            "EndAssociatedTasksAction"
        )]
        #[setters(set_end_associated_tasks_action, get_end_associated_tasks_action)]
        pub end_associated_tasks_action: Option<types::EndAssociatedTasksActionDefinition>,
        /// Ends associated emails; only for `OnCaseUpdate`.
        #[member(
            optional,
            value(types::EndAssociatedEmailsActionDefinition),
            "EndAssociatedEmailsAction"
        )]
        #[setters(set_end_associated_emails_action, get_end_associated_emails_action)]
        pub end_associated_emails_action: Option<types::EndAssociatedEmailsActionDefinition>,
        /// Submits an automated evaluation.
        #[member(
            optional,
            value(types::SubmitAutoEvaluationActionDefinition),
            "SubmitAutoEvaluationAction"
        )]
        #[setters(set_submit_auto_evaluation_action, get_submit_auto_evaluation_action)]
        pub submit_auto_evaluation_action: Option<
            types::SubmitAutoEvaluationActionDefinition,
        >,
        /// Extracts information.
        #[member(
            optional,
            value(types::ExtractInformationActionDefinition),
            "ExtractInformationAction"
        )]
        #[setters(set_extract_information_action, get_extract_information_action)]
        pub extract_information_action: Option<types::ExtractInformationActionDefinition>,
        /// Sends an in-app notification; only for certain analysis, after-contact work, evaluation, case, SLA and schedule events.
        #[member(
            optional,
            value(types::SendInAppNotificationActionDefinition),
            "SendInAppNotificationAction"
        )]
        #[setters(set_send_in_app_notification_action, get_send_in_app_notification_action)]
        pub send_in_app_notification_action: Option<
            types::SendInAppNotificationActionDefinition,
        >,
    }
}
