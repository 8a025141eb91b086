// @generated from the model by `codegen`. Edit the model and generate again.

//! One module for each operation.
pub use connect_runtime::RequestId;
pub use connect_runtime::operation::Operation;
/// `ActivateEvaluationForm`: parameters, result and errors.
pub mod activate_evaluation_form;
/// `AssociateAnalyticsDataSet`: parameters, result and errors.
pub mod associate_analytics_data_set;
/// `AssociateApprovedOrigin`: parameters, result and errors.
pub mod associate_approved_origin;
/// `AssociateBot`: parameters, result and errors.
pub mod associate_bot;
/// `AssociateContactWithUser`: parameters, result and errors.
pub mod associate_contact_with_user;
/// `AssociateDefaultVocabulary`: parameters, result and errors.
pub mod associate_default_vocabulary;
/// `AssociateEmailAddressAlias`: parameters, result and errors.
pub mod associate_email_address_alias;
/// `AssociateFlow`: parameters, result and errors.
pub mod associate_flow;
/// `AssociateHoursOfOperations`: parameters, result and errors.
pub mod associate_hours_of_operations;
/// `AssociateInstanceStorageConfig`: parameters, result and errors.
pub mod associate_instance_storage_config;
/// `AssociateLambdaFunction`: parameters, result and errors.
pub mod associate_lambda_function;
/// `AssociateLexBot`: parameters, result and errors.
pub mod associate_lex_bot;
/// `AssociatePhoneNumberContactFlow`: parameters, result and errors.
pub mod associate_phone_number_contact_flow;
/// `AssociateQueueEmailAddresses`: parameters, result and errors.
pub mod associate_queue_email_addresses;
/// `AssociateQueueQuickConnects`: parameters, result and errors.
pub mod associate_queue_quick_connects;
/// `AssociateRoutingProfileQueues`: parameters, result and errors.
pub mod associate_routing_profile_queues;
/// `AssociateSecurityKey`: parameters, result and errors.
pub mod associate_security_key;
/// `AssociateSecurityProfiles`: parameters, result and errors.
pub mod associate_security_profiles;
/// `AssociateTrafficDistributionGroupUser`: parameters, result and errors.
pub mod associate_traffic_distribution_group_user;
/// `AssociateUserProficiencies`: parameters, result and errors.
pub mod associate_user_proficiencies;
/// `AssociateWorkspace`: parameters, result and errors.
pub mod associate_workspace;
/// `BatchAssociateAnalyticsDataSet`: parameters, result and errors.
pub mod batch_associate_analytics_data_set;
/// `BatchCreateDataTableValue`: parameters, result and errors.
pub mod batch_create_data_table_value;
/// `BatchDeleteDataTableValue`: parameters, result and errors.
pub mod batch_delete_data_table_value;
/// `BatchDescribeDataTableValue`: parameters, result and errors.
pub mod batch_describe_data_table_value;
/// `BatchDisassociateAnalyticsDataSet`: parameters, result and errors.
pub mod batch_disassociate_analytics_data_set;
/// `BatchGetAttachedFileMetadata`: parameters, result and errors.
pub mod batch_get_attached_file_metadata;
/// `BatchGetFlowAssociation`: parameters, result and errors.
pub mod batch_get_flow_association;
/// `BatchPutContact`: parameters, result and errors.
pub mod batch_put_contact;
/// `BatchUpdateDataTableValue`: parameters, result and errors.
pub mod batch_update_data_table_value;
/// `ClaimPhoneNumber`: parameters, result and errors.
pub mod claim_phone_number;
/// `CompleteAttachedFileUpload`: parameters, result and errors.
pub mod complete_attached_file_upload;
/// `CreateAgentStatus`: parameters, result and errors.
pub mod create_agent_status;
/// `CreateAttachedFile`: parameters, result and errors.
pub mod create_attached_file;
/// `CreateAuthCode`: parameters, result and errors.
pub mod create_auth_code;
/// `CreateContact`: parameters, result and errors.
pub mod create_contact;
/// `CreateContactFlow`: parameters, result and errors.
pub mod create_contact_flow;
/// `CreateContactFlowAlias`: parameters, result and errors.
pub mod create_contact_flow_alias;
/// `CreateContactFlowModule`: parameters, result and errors.
pub mod create_contact_flow_module;
/// `CreateContactFlowModuleAlias`: parameters, result and errors.
pub mod create_contact_flow_module_alias;
/// `CreateContactFlowModuleVersion`: parameters, result and errors.
pub mod create_contact_flow_module_version;
/// `CreateContactFlowVersion`: parameters, result and errors.
pub mod create_contact_flow_version;
/// `CreateDataTable`: parameters, result and errors.
pub mod create_data_table;
/// `CreateDataTableAttribute`: parameters, result and errors.
pub mod create_data_table_attribute;
/// `CreateEmailAddress`: parameters, result and errors.
pub mod create_email_address;
/// `CreateEvaluationForm`: parameters, result and errors.
pub mod create_evaluation_form;
/// `CreateExtractionDefinition`: parameters, result and errors.
pub mod create_extraction_definition;
/// `CreateHoursOfOperation`: parameters, result and errors.
pub mod create_hours_of_operation;
/// `CreateHoursOfOperationOverride`: parameters, result and errors.
pub mod create_hours_of_operation_override;
/// `CreateInstance`: parameters, result and errors.
pub mod create_instance;
/// `CreateIntegrationAssociation`: parameters, result and errors.
pub mod create_integration_association;
/// `CreateMetric`: parameters, result and errors.
pub mod create_metric;
/// `CreateNotification`: parameters, result and errors.
pub mod create_notification;
/// `CreateParticipant`: parameters, result and errors.
pub mod create_participant;
/// `CreatePersistentContactAssociation`: parameters, result and errors.
pub mod create_persistent_contact_association;
/// `CreatePredefinedAttribute`: parameters, result and errors.
pub mod create_predefined_attribute;
/// `CreatePrompt`: parameters, result and errors.
pub mod create_prompt;
/// `CreatePushNotificationRegistration`: parameters, result and errors.
pub mod create_push_notification_registration;
/// `CreateQueue`: parameters, result and errors.
pub mod create_queue;
/// `CreateQuickConnect`: parameters, result and errors.
pub mod create_quick_connect;
/// `CreateRoutingProfile`: parameters, result and errors.
pub mod create_routing_profile;
/// `CreateRule`: parameters, result and errors.
pub mod create_rule;
/// `CreateSecurityProfile`: parameters, result and errors.
pub mod create_security_profile;
/// `CreateTaskTemplate`: parameters, result and errors.
pub mod create_task_template;
/// `CreateTestCase`: parameters, result and errors.
pub mod create_test_case;
/// `CreateTrafficDistributionGroup`: parameters, result and errors.
pub mod create_traffic_distribution_group;
/// `CreateUseCase`: parameters, result and errors.
pub mod create_use_case;
/// `CreateUser`: parameters, result and errors.
pub mod create_user;
/// `CreateUserHierarchyGroup`: parameters, result and errors.
pub mod create_user_hierarchy_group;
/// `CreateView`: parameters, result and errors.
pub mod create_view;
/// `CreateViewVersion`: parameters, result and errors.
pub mod create_view_version;
/// `CreateVocabulary`: parameters, result and errors.
pub mod create_vocabulary;
/// `CreateWorkspace`: parameters, result and errors.
pub mod create_workspace;
/// `CreateWorkspacePage`: parameters, result and errors.
pub mod create_workspace_page;
/// `DeactivateEvaluationForm`: parameters, result and errors.
pub mod deactivate_evaluation_form;
/// `DeleteAllEntitySessions`: parameters, result and errors.
pub mod delete_all_entity_sessions;
/// `DeleteAttachedFile`: parameters, result and errors.
pub mod delete_attached_file;
/// `DeleteContactData`: parameters, result and errors.
pub mod delete_contact_data;
/// `DeleteContactEvaluation`: parameters, result and errors.
pub mod delete_contact_evaluation;
/// `DeleteContactFlow`: parameters, result and errors.
pub mod delete_contact_flow;
/// `DeleteContactFlowAlias`: parameters, result and errors.
pub mod delete_contact_flow_alias;
/// `DeleteContactFlowModule`: parameters, result and errors.
pub mod delete_contact_flow_module;
/// `DeleteContactFlowModuleAlias`: parameters, result and errors.
pub mod delete_contact_flow_module_alias;
/// `DeleteContactFlowModuleVersion`: parameters, result and errors.
pub mod delete_contact_flow_module_version;
/// `DeleteContactFlowVersion`: parameters, result and errors.
pub mod delete_contact_flow_version;
/// `DeleteDataTable`: parameters, result and errors.
pub mod delete_data_table;
/// `DeleteDataTableAttribute`: parameters, result and errors.
pub mod delete_data_table_attribute;
/// `DeleteEmailAddress`: parameters, result and errors.
pub mod delete_email_address;
/// `DeleteEvaluationForm`: parameters, result and errors.
pub mod delete_evaluation_form;
/// `DeleteExtractionDefinition`: parameters, result and errors.
pub mod delete_extraction_definition;
/// `DeleteHoursOfOperation`: parameters, result and errors.
pub mod delete_hours_of_operation;
/// `DeleteHoursOfOperationOverride`: parameters, result and errors.
pub mod delete_hours_of_operation_override;
/// `DeleteInstance`: parameters, result and errors.
pub mod delete_instance;
/// `DeleteIntegrationAssociation`: parameters, result and errors.
pub mod delete_integration_association;
/// `DeleteMetric`: parameters, result and errors.
pub mod delete_metric;
/// `DeleteNotification`: parameters, result and errors.
pub mod delete_notification;
/// `DeletePredefinedAttribute`: parameters, result and errors.
pub mod delete_predefined_attribute;
/// `DeletePrompt`: parameters, result and errors.
pub mod delete_prompt;
/// `DeletePushNotificationRegistration`: parameters, result and errors.
pub mod delete_push_notification_registration;
/// `DeleteQueue`: parameters, result and errors.
pub mod delete_queue;
/// `DeleteQuickConnect`: parameters, result and errors.
pub mod delete_quick_connect;
/// `DeleteRoutingProfile`: parameters, result and errors.
pub mod delete_routing_profile;
/// `DeleteRule`: parameters, result and errors.
pub mod delete_rule;
/// `DeleteSecurityProfile`: parameters, result and errors.
pub mod delete_security_profile;
/// `DeleteSession`: parameters, result and errors.
pub mod delete_session;
/// `DeleteTaskTemplate`: parameters, result and errors.
pub mod delete_task_template;
/// `DeleteTestCase`: parameters, result and errors.
pub mod delete_test_case;
/// `DeleteTrafficDistributionGroup`: parameters, result and errors.
pub mod delete_traffic_distribution_group;
/// `DeleteUseCase`: parameters, result and errors.
pub mod delete_use_case;
/// `DeleteUser`: parameters, result and errors.
pub mod delete_user;
/// `DeleteUserHierarchyGroup`: parameters, result and errors.
pub mod delete_user_hierarchy_group;
/// `DeleteView`: parameters, result and errors.
pub mod delete_view;
/// `DeleteViewVersion`: parameters, result and errors.
pub mod delete_view_version;
/// `DeleteVocabulary`: parameters, result and errors.
pub mod delete_vocabulary;
/// `DeleteWorkspace`: parameters, result and errors.
pub mod delete_workspace;
/// `DeleteWorkspaceMedia`: parameters, result and errors.
pub mod delete_workspace_media;
/// `DeleteWorkspacePage`: parameters, result and errors.
pub mod delete_workspace_page;
/// `DescribeAgentStatus`: parameters, result and errors.
pub mod describe_agent_status;
/// `DescribeAttachedFilesConfiguration`: parameters, result and errors.
pub mod describe_attached_files_configuration;
/// `DescribeAuthenticationProfile`: parameters, result and errors.
pub mod describe_authentication_profile;
/// `DescribeContact`: parameters, result and errors.
pub mod describe_contact;
/// `DescribeContactEvaluation`: parameters, result and errors.
pub mod describe_contact_evaluation;
/// `DescribeContactFlow`: parameters, result and errors.
pub mod describe_contact_flow;
/// `DescribeContactFlowAlias`: parameters, result and errors.
pub mod describe_contact_flow_alias;
/// `DescribeContactFlowModule`: parameters, result and errors.
pub mod describe_contact_flow_module;
/// `DescribeContactFlowModuleAlias`: parameters, result and errors.
pub mod describe_contact_flow_module_alias;
/// `DescribeDataTable`: parameters, result and errors.
pub mod describe_data_table;
/// `DescribeDataTableAttribute`: parameters, result and errors.
pub mod describe_data_table_attribute;
/// `DescribeEmailAddress`: parameters, result and errors.
pub mod describe_email_address;
/// `DescribeEvaluationForm`: parameters, result and errors.
pub mod describe_evaluation_form;
/// `DescribeExtractionDefinition`: parameters, result and errors.
pub mod describe_extraction_definition;
/// `DescribeHoursOfOperation`: parameters, result and errors.
pub mod describe_hours_of_operation;
/// `DescribeHoursOfOperationOverride`: parameters, result and errors.
pub mod describe_hours_of_operation_override;
/// `DescribeInstance`: parameters, result and errors.
pub mod describe_instance;
/// `DescribeInstanceAttribute`: parameters, result and errors.
pub mod describe_instance_attribute;
/// `DescribeInstanceStorageConfig`: parameters, result and errors.
pub mod describe_instance_storage_config;
/// `DescribeMetric`: parameters, result and errors.
pub mod describe_metric;
/// `DescribeNotification`: parameters, result and errors.
pub mod describe_notification;
/// `DescribePhoneNumber`: parameters, result and errors.
pub mod describe_phone_number;
/// `DescribePredefinedAttribute`: parameters, result and errors.
pub mod describe_predefined_attribute;
/// `DescribePrompt`: parameters, result and errors.
pub mod describe_prompt;
/// `DescribeQueue`: parameters, result and errors.
pub mod describe_queue;
/// `DescribeQuickConnect`: parameters, result and errors.
pub mod describe_quick_connect;
/// `DescribeRoutingProfile`: parameters, result and errors.
pub mod describe_routing_profile;
/// `DescribeRule`: parameters, result and errors.
pub mod describe_rule;
/// `DescribeSecurityProfile`: parameters, result and errors.
pub mod describe_security_profile;
/// `DescribeTestCase`: parameters, result and errors.
pub mod describe_test_case;
/// `DescribeTrafficDistributionGroup`: parameters, result and errors.
pub mod describe_traffic_distribution_group;
/// `DescribeUser`: parameters, result and errors.
pub mod describe_user;
/// `DescribeUserHierarchyGroup`: parameters, result and errors.
pub mod describe_user_hierarchy_group;
/// `DescribeUserHierarchyStructure`: parameters, result and errors.
pub mod describe_user_hierarchy_structure;
/// `DescribeView`: parameters, result and errors.
pub mod describe_view;
/// `DescribeVocabulary`: parameters, result and errors.
pub mod describe_vocabulary;
/// `DescribeWorkspace`: parameters, result and errors.
pub mod describe_workspace;
/// `DisassociateAnalyticsDataSet`: parameters, result and errors.
pub mod disassociate_analytics_data_set;
/// `DisassociateApprovedOrigin`: parameters, result and errors.
pub mod disassociate_approved_origin;
/// `DisassociateBot`: parameters, result and errors.
pub mod disassociate_bot;
/// `DisassociateEmailAddressAlias`: parameters, result and errors.
pub mod disassociate_email_address_alias;
/// `DisassociateFlow`: parameters, result and errors.
pub mod disassociate_flow;
/// `DisassociateHoursOfOperations`: parameters, result and errors.
pub mod disassociate_hours_of_operations;
/// `DisassociateInstanceStorageConfig`: parameters, result and errors.
pub mod disassociate_instance_storage_config;
/// `DisassociateLambdaFunction`: parameters, result and errors.
pub mod disassociate_lambda_function;
/// `DisassociateLexBot`: parameters, result and errors.
pub mod disassociate_lex_bot;
/// `DisassociatePhoneNumberContactFlow`: parameters, result and errors.
pub mod disassociate_phone_number_contact_flow;
/// `DisassociateQueueEmailAddresses`: parameters, result and errors.
pub mod disassociate_queue_email_addresses;
/// `DisassociateQueueQuickConnects`: parameters, result and errors.
pub mod disassociate_queue_quick_connects;
/// `DisassociateRoutingProfileQueues`: parameters, result and errors.
pub mod disassociate_routing_profile_queues;
/// `DisassociateSecurityKey`: parameters, result and errors.
pub mod disassociate_security_key;
/// `DisassociateSecurityProfiles`: parameters, result and errors.
pub mod disassociate_security_profiles;
/// `DisassociateTrafficDistributionGroupUser`: parameters, result and errors.
pub mod disassociate_traffic_distribution_group_user;
/// `DisassociateUserProficiencies`: parameters, result and errors.
pub mod disassociate_user_proficiencies;
/// `DisassociateWorkspace`: parameters, result and errors.
pub mod disassociate_workspace;
/// `DismissUserContact`: parameters, result and errors.
pub mod dismiss_user_contact;
/// `EvaluateDataTableValues`: parameters, result and errors.
pub mod evaluate_data_table_values;
/// `GetAttachedFile`: parameters, result and errors.
pub mod get_attached_file;
/// `GetContactAttributes`: parameters, result and errors.
pub mod get_contact_attributes;
/// `GetContactMetrics`: parameters, result and errors.
pub mod get_contact_metrics;
/// `GetCrossRegionRouting`: parameters, result and errors.
pub mod get_cross_region_routing;
/// `GetCurrentMetricData`: parameters, result and errors.
pub mod get_current_metric_data;
/// `GetCurrentUserData`: parameters, result and errors.
pub mod get_current_user_data;
/// `GetEffectiveHoursOfOperations`: parameters, result and errors.
pub mod get_effective_hours_of_operations;
/// `GetEvaluationFormValidation`: parameters, result and errors.
pub mod get_evaluation_form_validation;
/// `GetFederationToken`: parameters, result and errors.
pub mod get_federation_token;
/// `GetFlowAssociation`: parameters, result and errors.
pub mod get_flow_association;
/// `GetMetricData`: parameters, result and errors.
pub mod get_metric_data;
/// `GetMetricDataV2`: parameters, result and errors.
pub mod get_metric_data_v2;
/// `GetPromptFile`: parameters, result and errors.
pub mod get_prompt_file;
/// `GetTaskTemplate`: parameters, result and errors.
pub mod get_task_template;
/// `GetTestCaseExecutionSummary`: parameters, result and errors.
pub mod get_test_case_execution_summary;
/// `GetTrafficDistribution`: parameters, result and errors.
pub mod get_traffic_distribution;
/// `ImportPhoneNumber`: parameters, result and errors.
pub mod import_phone_number;
/// `ImportWorkspaceMedia`: parameters, result and errors.
pub mod import_workspace_media;
/// `ListAgentStatuses`: parameters, result and errors.
pub mod list_agent_statuses;
/// `ListAnalyticsDataAssociations`: parameters, result and errors.
pub mod list_analytics_data_associations;
/// `ListAnalyticsDataLakeDataSets`: parameters, result and errors.
pub mod list_analytics_data_lake_data_sets;
/// `ListApprovedOrigins`: parameters, result and errors.
pub mod list_approved_origins;
/// `ListAssociatedContacts`: parameters, result and errors.
pub mod list_associated_contacts;
/// `ListAttachedFilesConfigurations`: parameters, result and errors.
pub mod list_attached_files_configurations;
/// `ListAuthenticationProfiles`: parameters, result and errors.
pub mod list_authentication_profiles;
/// `ListBots`: parameters, result and errors.
pub mod list_bots;
/// `ListChildHoursOfOperations`: parameters, result and errors.
pub mod list_child_hours_of_operations;
/// `ListContactEvaluations`: parameters, result and errors.
pub mod list_contact_evaluations;
/// `ListContactFlowAliases`: parameters, result and errors.
pub mod list_contact_flow_aliases;
/// `ListContactFlowModuleAliases`: parameters, result and errors.
pub mod list_contact_flow_module_aliases;
/// `ListContactFlowModuleVersions`: parameters, result and errors.
pub mod list_contact_flow_module_versions;
/// `ListContactFlowModules`: parameters, result and errors.
pub mod list_contact_flow_modules;
/// `ListContactFlowVersions`: parameters, result and errors.
pub mod list_contact_flow_versions;
/// `ListContactFlows`: parameters, result and errors.
pub mod list_contact_flows;
/// `ListContactReferences`: parameters, result and errors.
pub mod list_contact_references;
/// `ListDataTableAttributes`: parameters, result and errors.
pub mod list_data_table_attributes;
/// `ListDataTablePrimaryValues`: parameters, result and errors.
pub mod list_data_table_primary_values;
/// `ListDataTableValues`: parameters, result and errors.
pub mod list_data_table_values;
/// `ListDataTables`: parameters, result and errors.
pub mod list_data_tables;
/// `ListDefaultVocabularies`: parameters, result and errors.
pub mod list_default_vocabularies;
/// `ListEntitySecurityProfiles`: parameters, result and errors.
pub mod list_entity_security_profiles;
/// `ListEvaluationFormAIVersions`: parameters, result and errors.
pub mod list_evaluation_form_ai_versions;
/// `ListEvaluationFormVersions`: parameters, result and errors.
pub mod list_evaluation_form_versions;
/// `ListEvaluationForms`: parameters, result and errors.
pub mod list_evaluation_forms;
/// `ListExtractionDefinitions`: parameters, result and errors.
pub mod list_extraction_definitions;
/// `ListFlowAssociations`: parameters, result and errors.
pub mod list_flow_associations;
/// `ListHoursOfOperationOverrides`: parameters, result and errors.
pub mod list_hours_of_operation_overrides;
/// `ListHoursOfOperations`: parameters, result and errors.
pub mod list_hours_of_operations;
/// `ListInstanceAttributes`: parameters, result and errors.
pub mod list_instance_attributes;
/// `ListInstanceStorageConfigs`: parameters, result and errors.
pub mod list_instance_storage_configs;
/// `ListInstances`: parameters, result and errors.
pub mod list_instances;
/// `ListIntegrationAssociations`: parameters, result and errors.
pub mod list_integration_associations;
/// `ListLambdaFunctions`: parameters, result and errors.
pub mod list_lambda_functions;
/// `ListLexBots`: parameters, result and errors.
pub mod list_lex_bots;
/// `ListMetrics`: parameters, result and errors.
pub mod list_metrics;
/// `ListNotifications`: parameters, result and errors.
pub mod list_notifications;
/// `ListPhoneNumbers`: parameters, result and errors.
pub mod list_phone_numbers;
/// `ListPhoneNumbersV2`: parameters, result and errors.
pub mod list_phone_numbers_v2;
/// `ListPredefinedAttributes`: parameters, result and errors.
pub mod list_predefined_attributes;
/// `ListPrompts`: parameters, result and errors.
pub mod list_prompts;
/// `ListQueueEmailAddresses`: parameters, result and errors.
pub mod list_queue_email_addresses;
/// `ListQueueQuickConnects`: parameters, result and errors.
pub mod list_queue_quick_connects;
/// `ListQueues`: parameters, result and errors.
pub mod list_queues;
/// `ListQuickConnects`: parameters, result and errors.
pub mod list_quick_connects;
/// `ListRealtimeContactAnalysisSegmentsV2`: parameters, result and errors.
pub mod list_realtime_contact_analysis_segments_v2;
/// `ListReplicationFindings`: parameters, result and errors.
pub mod list_replication_findings;
/// `ListRoutingProfileManualAssignmentQueues`: parameters, result and errors.
pub mod list_routing_profile_manual_assignment_queues;
/// `ListRoutingProfileQueues`: parameters, result and errors.
pub mod list_routing_profile_queues;
/// `ListRoutingProfiles`: parameters, result and errors.
pub mod list_routing_profiles;
/// `ListRules`: parameters, result and errors.
pub mod list_rules;
/// `ListSecurityKeys`: parameters, result and errors.
pub mod list_security_keys;
/// `ListSecurityProfileAIAgents`: parameters, result and errors.
pub mod list_security_profile_ai_agents;
/// `ListSecurityProfileApplications`: parameters, result and errors.
pub mod list_security_profile_applications;
/// `ListSecurityProfileFlowModules`: parameters, result and errors.
pub mod list_security_profile_flow_modules;
/// `ListSecurityProfilePermissions`: parameters, result and errors.
pub mod list_security_profile_permissions;
/// `ListSecurityProfiles`: parameters, result and errors.
pub mod list_security_profiles;
/// `ListTagsForResource`: parameters, result and errors.
pub mod list_tags_for_resource;
/// `ListTaskTemplates`: parameters, result and errors.
pub mod list_task_templates;
/// `ListTestCaseExecutionRecords`: parameters, result and errors.
pub mod list_test_case_execution_records;
/// `ListTestCaseExecutions`: parameters, result and errors.
pub mod list_test_case_executions;
/// `ListTestCases`: parameters, result and errors.
pub mod list_test_cases;
/// `ListTrafficDistributionGroupUsers`: parameters, result and errors.
pub mod list_traffic_distribution_group_users;
/// `ListTrafficDistributionGroups`: parameters, result and errors.
pub mod list_traffic_distribution_groups;
/// `ListUseCases`: parameters, result and errors.
pub mod list_use_cases;
/// `ListUserHierarchyGroups`: parameters, result and errors.
pub mod list_user_hierarchy_groups;
/// `ListUserNotifications`: parameters, result and errors.
pub mod list_user_notifications;
/// `ListUserProficiencies`: parameters, result and errors.
pub mod list_user_proficiencies;
/// `ListUsers`: parameters, result and errors.
pub mod list_users;
/// `ListViewVersions`: parameters, result and errors.
pub mod list_view_versions;
/// `ListViews`: parameters, result and errors.
pub mod list_views;
/// `ListWorkspaceMedia`: parameters, result and errors.
pub mod list_workspace_media;
/// `ListWorkspacePages`: parameters, result and errors.
pub mod list_workspace_pages;
/// `ListWorkspaces`: parameters, result and errors.
pub mod list_workspaces;
/// `MonitorContact`: parameters, result and errors.
pub mod monitor_contact;
/// `PauseContact`: parameters, result and errors.
pub mod pause_contact;
/// `PutUserStatus`: parameters, result and errors.
pub mod put_user_status;
/// `ReleasePhoneNumber`: parameters, result and errors.
pub mod release_phone_number;
/// `ReplicateInstance`: parameters, result and errors.
pub mod replicate_instance;
/// `ResumeContact`: parameters, result and errors.
pub mod resume_contact;
/// `ResumeContactRecording`: parameters, result and errors.
pub mod resume_contact_recording;
/// `SearchAgentStatuses`: parameters, result and errors.
pub mod search_agent_statuses;
/// `SearchAvailablePhoneNumbers`: parameters, result and errors.
pub mod search_available_phone_numbers;
/// `SearchContactEvaluations`: parameters, result and errors.
pub mod search_contact_evaluations;
/// `SearchContactFlowModules`: parameters, result and errors.
pub mod search_contact_flow_modules;
/// `SearchContactFlows`: parameters, result and errors.
pub mod search_contact_flows;
/// `SearchContacts`: parameters, result and errors.
pub mod search_contacts;
/// `SearchDataTables`: parameters, result and errors.
pub mod search_data_tables;
/// `SearchEmailAddresses`: parameters, result and errors.
pub mod search_email_addresses;
/// `SearchEvaluationForms`: parameters, result and errors.
pub mod search_evaluation_forms;
/// `SearchHoursOfOperationOverrides`: parameters, result and errors.
pub mod search_hours_of_operation_overrides;
/// `SearchHoursOfOperations`: parameters, result and errors.
pub mod search_hours_of_operations;
/// `SearchMetrics`: parameters, result and errors.
pub mod search_metrics;
/// `SearchNotifications`: parameters, result and errors.
pub mod search_notifications;
/// `SearchPredefinedAttributes`: parameters, result and errors.
pub mod search_predefined_attributes;
/// `SearchPrompts`: parameters, result and errors.
pub mod search_prompts;
/// `SearchQueues`: parameters, result and errors.
pub mod search_queues;
/// `SearchQuickConnects`: parameters, result and errors.
pub mod search_quick_connects;
/// `SearchResourceTags`: parameters, result and errors.
pub mod search_resource_tags;
/// `SearchRoutingProfiles`: parameters, result and errors.
pub mod search_routing_profiles;
/// `SearchRules`: parameters, result and errors.
pub mod search_rules;
/// `SearchSecurityProfiles`: parameters, result and errors.
pub mod search_security_profiles;
/// `SearchTestCases`: parameters, result and errors.
pub mod search_test_cases;
/// `SearchUserHierarchyGroups`: parameters, result and errors.
pub mod search_user_hierarchy_groups;
/// `SearchUsers`: parameters, result and errors.
pub mod search_users;
/// `SearchViews`: parameters, result and errors.
pub mod search_views;
/// `SearchVocabularies`: parameters, result and errors.
pub mod search_vocabularies;
/// `SearchWorkspaceAssociations`: parameters, result and errors.
pub mod search_workspace_associations;
/// `SearchWorkspaces`: parameters, result and errors.
pub mod search_workspaces;
/// `SendChatIntegrationEvent`: parameters, result and errors.
pub mod send_chat_integration_event;
/// `SendOutboundEmail`: parameters, result and errors.
pub mod send_outbound_email;
/// `SendOutboundWebNotification`: parameters, result and errors.
pub mod send_outbound_web_notification;
/// `StartAssistantContact`: parameters, result and errors.
pub mod start_assistant_contact;
/// `StartAttachedFileUpload`: parameters, result and errors.
pub mod start_attached_file_upload;
/// `StartChatContact`: parameters, result and errors.
pub mod start_chat_contact;
/// `StartContactConversationalAnalyticsJob`: parameters, result and errors.
pub mod start_contact_conversational_analytics_job;
/// `StartContactEvaluation`: parameters, result and errors.
pub mod start_contact_evaluation;
/// `StartContactMediaProcessing`: parameters, result and errors.
pub mod start_contact_media_processing;
/// `StartContactRecording`: parameters, result and errors.
pub mod start_contact_recording;
/// `StartContactStreaming`: parameters, result and errors.
pub mod start_contact_streaming;
/// `StartEmailContact`: parameters, result and errors.
pub mod start_email_contact;
/// `StartEvaluationFormValidation`: parameters, result and errors.
pub mod start_evaluation_form_validation;
/// `StartOutboundChatContact`: parameters, result and errors.
pub mod start_outbound_chat_contact;
/// `StartOutboundEmailContact`: parameters, result and errors.
pub mod start_outbound_email_contact;
/// `StartOutboundVoiceContact`: parameters, result and errors.
pub mod start_outbound_voice_contact;
/// `StartScreenSharing`: parameters, result and errors.
pub mod start_screen_sharing;
/// `StartTaskContact`: parameters, result and errors.
pub mod start_task_contact;
/// `StartTestCaseExecution`: parameters, result and errors.
pub mod start_test_case_execution;
/// `StartWebRTCContact`: parameters, result and errors.
pub mod start_web_rtc_contact;
/// `StopContact`: parameters, result and errors.
pub mod stop_contact;
/// `StopContactMediaProcessing`: parameters, result and errors.
pub mod stop_contact_media_processing;
/// `StopContactRecording`: parameters, result and errors.
pub mod stop_contact_recording;
/// `StopContactStreaming`: parameters, result and errors.
pub mod stop_contact_streaming;
/// `StopTestCaseExecution`: parameters, result and errors.
pub mod stop_test_case_execution;
/// `SubmitContactEvaluation`: parameters, result and errors.
pub mod submit_contact_evaluation;
/// `SuspendContactRecording`: parameters, result and errors.
pub mod suspend_contact_recording;
/// `TagContact`: parameters, result and errors.
pub mod tag_contact;
/// `TagResource`: parameters, result and errors.
pub mod tag_resource;
/// `TransferContact`: parameters, result and errors.
pub mod transfer_contact;
/// `UntagContact`: parameters, result and errors.
pub mod untag_contact;
/// `UntagResource`: parameters, result and errors.
pub mod untag_resource;
/// `UpdateAgentStatus`: parameters, result and errors.
pub mod update_agent_status;
/// `UpdateAttachedFilesConfiguration`: parameters, result and errors.
pub mod update_attached_files_configuration;
/// `UpdateAuthenticationProfile`: parameters, result and errors.
pub mod update_authentication_profile;
/// `UpdateContact`: parameters, result and errors.
pub mod update_contact;
/// `UpdateContactAttributes`: parameters, result and errors.
pub mod update_contact_attributes;
/// `UpdateContactEvaluation`: parameters, result and errors.
pub mod update_contact_evaluation;
/// `UpdateContactFlowAlias`: parameters, result and errors.
pub mod update_contact_flow_alias;
/// `UpdateContactFlowContent`: parameters, result and errors.
pub mod update_contact_flow_content;
/// `UpdateContactFlowMetadata`: parameters, result and errors.
pub mod update_contact_flow_metadata;
/// `UpdateContactFlowModuleAlias`: parameters, result and errors.
pub mod update_contact_flow_module_alias;
/// `UpdateContactFlowModuleContent`: parameters, result and errors.
pub mod update_contact_flow_module_content;
/// `UpdateContactFlowModuleMetadata`: parameters, result and errors.
pub mod update_contact_flow_module_metadata;
/// `UpdateContactFlowName`: parameters, result and errors.
pub mod update_contact_flow_name;
/// `UpdateContactRoutingData`: parameters, result and errors.
pub mod update_contact_routing_data;
/// `UpdateContactSchedule`: parameters, result and errors.
pub mod update_contact_schedule;
/// `UpdateContactTaskTemplate`: parameters, result and errors.
pub mod update_contact_task_template;
/// `UpdateCrossRegionRouting`: parameters, result and errors.
pub mod update_cross_region_routing;
/// `UpdateDataTableAttribute`: parameters, result and errors.
pub mod update_data_table_attribute;
/// `UpdateDataTableMetadata`: parameters, result and errors.
pub mod update_data_table_metadata;
/// `UpdateDataTablePrimaryValues`: parameters, result and errors.
pub mod update_data_table_primary_values;
/// `UpdateEmailAddressMetadata`: parameters, result and errors.
pub mod update_email_address_metadata;
/// `UpdateEvaluationForm`: parameters, result and errors.
pub mod update_evaluation_form;
/// `UpdateExtractionDefinition`: parameters, result and errors.
pub mod update_extraction_definition;
/// `UpdateHoursOfOperation`: parameters, result and errors.
pub mod update_hours_of_operation;
/// `UpdateHoursOfOperationOverride`: parameters, result and errors.
pub mod update_hours_of_operation_override;
/// `UpdateInstanceAttribute`: parameters, result and errors.
pub mod update_instance_attribute;
/// `UpdateInstanceStorageConfig`: parameters, result and errors.
pub mod update_instance_storage_config;
/// `UpdateMetricContent`: parameters, result and errors.
pub mod update_metric_content;
/// `UpdateMetricMetadata`: parameters, result and errors.
pub mod update_metric_metadata;
/// `UpdateNotificationContent`: parameters, result and errors.
pub mod update_notification_content;
/// `UpdateOutboundEmailContactMessage`: parameters, result and errors.
pub mod update_outbound_email_contact_message;
/// `UpdateParticipantAuthentication`: parameters, result and errors.
pub mod update_participant_authentication;
/// `UpdateParticipantRoleConfig`: parameters, result and errors.
pub mod update_participant_role_config;
/// `UpdatePhoneNumber`: parameters, result and errors.
pub mod update_phone_number;
/// `UpdatePhoneNumberMetadata`: parameters, result and errors.
pub mod update_phone_number_metadata;
/// `UpdatePredefinedAttribute`: parameters, result and errors.
pub mod update_predefined_attribute;
/// `UpdatePrompt`: parameters, result and errors.
pub mod update_prompt;
/// `UpdateQueueHoursOfOperation`: parameters, result and errors.
pub mod update_queue_hours_of_operation;
/// `UpdateQueueMaxContacts`: parameters, result and errors.
pub mod update_queue_max_contacts;
/// `UpdateQueueName`: parameters, result and errors.
pub mod update_queue_name;
/// `UpdateQueueOutboundCallerConfig`: parameters, result and errors.
pub mod update_queue_outbound_caller_config;
/// `UpdateQueueOutboundEmailConfig`: parameters, result and errors.
pub mod update_queue_outbound_email_config;
/// `UpdateQueueStatus`: parameters, result and errors.
pub mod update_queue_status;
/// `UpdateQuickConnectConfig`: parameters, result and errors.
pub mod update_quick_connect_config;
/// `UpdateQuickConnectName`: parameters, result and errors.
pub mod update_quick_connect_name;
/// `UpdateRoutingProfileAgentAvailabilityTimer`: parameters, result and errors.
pub mod update_routing_profile_agent_availability_timer;
/// `UpdateRoutingProfileConcurrency`: parameters, result and errors.
pub mod update_routing_profile_concurrency;
/// `UpdateRoutingProfileDefaultOutboundQueue`: parameters, result and errors.
pub mod update_routing_profile_default_outbound_queue;
/// `UpdateRoutingProfileName`: parameters, result and errors.
pub mod update_routing_profile_name;
/// `UpdateRoutingProfileQueues`: parameters, result and errors.
pub mod update_routing_profile_queues;
/// `UpdateRule`: parameters, result and errors.
pub mod update_rule;
/// `UpdateSecurityProfile`: parameters, result and errors.
pub mod update_security_profile;
/// `UpdateTaskTemplate`: parameters, result and errors.
pub mod update_task_template;
/// `UpdateTestCase`: parameters, result and errors.
pub mod update_test_case;
/// `UpdateTrafficDistribution`: parameters, result and errors.
pub mod update_traffic_distribution;
/// `UpdateUserConfig`: parameters, result and errors.
pub mod update_user_config;
/// `UpdateUserHierarchy`: parameters, result and errors.
pub mod update_user_hierarchy;
/// `UpdateUserHierarchyGroupName`: parameters, result and errors.
pub mod update_user_hierarchy_group_name;
/// `UpdateUserHierarchyStructure`: parameters, result and errors.
pub mod update_user_hierarchy_structure;
/// `UpdateUserIdentityInfo`: parameters, result and errors.
pub mod update_user_identity_info;
/// `UpdateUserNotificationStatus`: parameters, result and errors.
pub mod update_user_notification_status;
/// `UpdateUserPhoneConfig`: parameters, result and errors.
pub mod update_user_phone_config;
/// `UpdateUserProficiencies`: parameters, result and errors.
pub mod update_user_proficiencies;
/// `UpdateUserRoutingProfile`: parameters, result and errors.
pub mod update_user_routing_profile;
/// `UpdateUserSecurityProfiles`: parameters, result and errors.
pub mod update_user_security_profiles;
/// `UpdateViewContent`: parameters, result and errors.
pub mod update_view_content;
/// `UpdateViewMetadata`: parameters, result and errors.
pub mod update_view_metadata;
/// `UpdateWorkspaceMetadata`: parameters, result and errors.
pub mod update_workspace_metadata;
/// `UpdateWorkspacePage`: parameters, result and errors.
pub mod update_workspace_page;
/// `UpdateWorkspaceTheme`: parameters, result and errors.
pub mod update_workspace_theme;
/// `UpdateWorkspaceVisibility`: parameters, result and errors.
pub mod update_workspace_visibility;
