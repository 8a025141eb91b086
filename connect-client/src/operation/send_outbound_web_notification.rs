// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Shows a campaign message in a customer's browser; only the outbound campaigns service may call this.
    ///
    /// `POST /instance/{InstanceId}/outbound-web-notification` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SendOutboundWebNotification.html)
    #[http(POST, "/instance/{InstanceId}/outbound-web-notification")]
    pub struct SendOutboundWebNotification {
        send_outbound_web_notification: SendOutboundWebNotificationFluentBuilder,
        builder: SendOutboundWebNotificationBuilder,
        input: (SendOutboundWebNotificationInput, SendOutboundWebNotificationInputBuilder),
        output: SendOutboundWebNotificationOutput,
        error: SendOutboundWebNotificationError,
    }
}

connect_runtime::input! {
    /// Parameters of `SendOutboundWebNotification`.
    #[shape(
        "SendOutboundWebNotificationRequest",
        SendOutboundWebNotificationBuilder,
        SendOutboundWebNotificationInputBuilder
    )]
    pub struct SendOutboundWebNotificationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// ID of the customer's browser instance that receives the notification.
        /// Required; 1 to 36 characters.
        #[member(optional, text, "BrowserId", required, min_length(1))]
        #[setters(set_browser_id, get_browser_id)]
        pub browser_id: Option<String>,
        /// ID of the customer's web session that receives the notification.
        /// Required; 1 to 36 characters.
        #[member(optional, text, "SessionId", required, min_length(1))]
        #[setters(set_session_id, get_session_id)]
        pub session_id: Option<String>,
        /// When the notification expires; afterwards it is not delivered any more.
        /// Required.
        #[member(optional, value(primitives::DateTime), "ExpiresAt", required)]
        #[setters(set_expires_at, get_expires_at)]
        pub expires_at: Option<primitives::DateTime>,
        /// Where the notification comes from: its campaign and outbound request.
        /// Required.
        #[member(optional, value(types::WebNotificationSource), "Source", required)]
        #[setters(set_source, get_source)]
        pub source: Option<types::WebNotificationSource>,
        /// Communication widget through which the notification arrives, and the recipient's customer profile.
        /// Required.
        #[member(optional, value(types::WidgetDestination), "Destination", required)]
        #[setters(set_destination, get_destination)]
        pub destination: Option<types::WidgetDestination>,
        /// Type of the notification, view to render and optional attributes that fill the view.
        /// Required.
        #[member(optional, value(types::WebNotificationContent), "Content", required)]
        #[setters(set_content, get_content)]
        pub content: Option<types::WebNotificationContent>,
    }
}

connect_runtime::output! {
    /// Result of `SendOutboundWebNotification`.
    #[shape("SendOutboundWebNotificationResponse", SendOutboundWebNotificationOutputBuilder)]
    pub struct SendOutboundWebNotificationOutput {}
}

connect_runtime::operation_error! {
    /// What `SendOutboundWebNotification` answers when it fails.
    pub enum SendOutboundWebNotificationError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `SendOutboundWebNotification`.
pub mod builders {
    pub use super::{
        SendOutboundWebNotificationBuilder, SendOutboundWebNotificationFluentBuilder,
        SendOutboundWebNotificationInputBuilder, SendOutboundWebNotificationOutputBuilder,
    };
}
