// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// One contact that a batch is to create.
    #[shape("ContactDataRequest", ContactDataRequestBuilder)]
    pub struct ContactDataRequest {
        /// Endpoint of the instance that the campaign's contact goes out from.
        #[member(optional, value(types::Endpoint), "SystemEndpoint")]
        #[setters(set_system_endpoint, get_system_endpoint)]
        pub system_endpoint: Option<types::Endpoint>,
        /// Endpoint of the customer to be reached.
        #[member(optional, value(types::Endpoint), "CustomerEndpoint")]
        #[setters(set_customer_endpoint, get_customer_endpoint)]
        pub customer_endpoint: Option<types::Endpoint>,
        /// Caller's own ID for this entry, unique in the batch; the response repeats it.
        /// At most 80 characters.
        #[member(optional, text, "RequestIdentifier")]
        #[setters(set_request_identifier, get_request_identifier)]
        pub request_identifier: Option<String>,
        /// Queue of the instance that the contact is placed in.
        #[member(optional, text, "QueueId")]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: Option<String>,
        /// Attributes to keep with the contact, by name.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
        /// Campaign that the contact belongs to.
        #[member(optional, value(types::Campaign), "Campaign")]
        #[setters(set_campaign, get_campaign)]
        pub campaign: Option<types::Campaign>,
        /// Strategy for the outbound contact.
        #[member(optional, value(types::OutboundStrategy), "OutboundStrategy")]
        #[setters(set_outbound_strategy, get_outbound_strategy)]
        pub outbound_strategy: Option<types::OutboundStrategy>,
    }
}
