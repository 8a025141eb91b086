// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Rule that runs actions when an event occurs and its conditions hold.
    #[shape("Rule", RuleBuilder, fallible)]
    pub struct Rule {
        /// Name of the rule.
        /// Required; 1 to 200 characters; matches `^[0-9a-zA-Z._-]+`.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// ID of the rule.
        /// Required; 1 to 256 characters.
        #[member(required, text, "RuleId", required, min_length(1))]
        #[setters(set_rule_id, get_rule_id)]
        pub rule_id: String,
        /// ARN of the rule.
        /// Required.
        #[member(required, text, "RuleArn", required)]
        #[setters(set_rule_arn, get_rule_arn)]
        pub rule_arn: String,
        /// Source of the events that trigger the rule.
        /// Required.
        #[member(
            optional,
            value(types::RuleTriggerEventSource),
            "TriggerEventSource",
            required
        )]
        #[setters(set_trigger_event_source, get_trigger_event_source)]
        pub trigger_event_source: Option<types::RuleTriggerEventSource>,
        /// Capability tiers that categorise the rule, such as `GenerativeAI`.
        #[member(optional, list(types::RuleCapabilityTier), "RuleCapabilityTiers")]
        #[setters(set_rule_capability_tiers, get_rule_capability_tiers)]
        pub rule_capability_tiers: Option<Vec<types::RuleCapabilityTier>>,
        /// Conditions of the rule.
        /// Required.
        #[member(required, text, "Function", required)]
        #[setters(set_function, get_function)]
        pub function: String,
        /// What happens when the rule is triggered.
        /// Required.
        #[member(required, list(types::RuleAction), "Actions", required)]
        #[setters(set_actions, get_actions)]
        pub actions: Vec<types::RuleAction>,
        /// Whether the rule is published or a draft.
        /// Required.
        #[member(required, value(types::RulePublishStatus), "PublishStatus", required)]
        #[setters(set_publish_status, get_publish_status)]
        pub publish_status: types::RulePublishStatus,
        /// Filters on resource attributes such as tags, which limit the rule before its conditions are evaluated.
        #[member(optional, value(types::PreEvaluationFilters), "PreEvaluationFilters")]
        #[setters(set_pre_evaluation_filters, get_pre_evaluation_filters)]
        pub pre_evaluation_filters: Option<types::PreEvaluationFilters>,
        /// When it was made.
        /// Required.
        #[member(required, value(primitives::DateTime), "CreatedTime", required)]
        #[setters(set_created_time, get_created_time)]
        pub created_time: primitives::DateTime,
        /// When the rule was last changed.
        /// Required.
        #[member(required, value(primitives::DateTime), "LastUpdatedTime", required)]
        #[setters(set_last_updated_time, get_last_updated_time)]
        pub last_updated_time: primitives::DateTime,
        /// ARN of the user who made the latest change.
        /// Required.
        #[member(required, text, "LastUpdatedBy", required)]
        #[setters(set_last_updated_by, get_last_updated_by)]
        pub last_updated_by: String,
        /// Its tags, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}
