// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Rule as it appears in a list, with the kinds of its actions but not its conditions.
    #[shape("RuleSummary", RuleSummaryBuilder, fallible)]
    pub struct RuleSummary {
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
        /// Name of the event source.
        /// Required.
        #[member(required, value(types::EventSourceName), "EventSourceName", required)]
        #[setters(set_event_source_name, get_event_source_name)]
        pub event_source_name: types::EventSourceName,
        /// Whether the rule is published or a draft.
        /// Required.
        #[member(required, value(types::RulePublishStatus), "PublishStatus", required)]
        #[setters(set_publish_status, get_publish_status)]
        pub publish_status: types::RulePublishStatus,
        /// Capability tiers that categorise the rule, such as `GenerativeAI`.
        #[member(optional, list(types::RuleCapabilityTier), "RuleCapabilityTiers")]
        #[setters(set_rule_capability_tiers, get_rule_capability_tiers)]
        pub rule_capability_tiers: Option<Vec<types::RuleCapabilityTier>>,
        /// Kinds of actions that the rule runs.
        /// Required.
        #[member(required, list(types::ActionSummary), "ActionSummaries", required)]
        #[setters(set_action_summaries, get_action_summaries)]
        pub action_summaries: Vec<types::ActionSummary>,
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
    }
}
