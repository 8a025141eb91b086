// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Adds a user account to an instance and returns its ID and ARN. The security profiles and the routing profile must exist beforehand. Which identity fields are needed or refused depends on the identity management of the instance, see `IdentityInfo` and `DirectoryUserId`.
    ///
    /// `PUT /users/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateUser.html)
    #[http(PUT, "/users/{InstanceId}")]
    pub struct CreateUser {
        create_user: CreateUserFluentBuilder,
        builder: CreateUserBuilder,
        input: (CreateUserInput, CreateUserInputBuilder),
        output: CreateUserOutput,
        error: CreateUserError,
    }
}

connect_runtime::input! {
    /// Describes the account to create.
    #[shape("CreateUserRequest", CreateUserBuilder, CreateUserInputBuilder)]
    pub struct CreateUserInput {
        /// Name under which the account is known in Amazon Connect.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "Username", required, min_length(1))]
        #[setters(set_username, get_username)]
        pub username: Option<String>,
        /// Password of the account: 8 to 64 characters without blanks, among them a lower-case letter, an upper-case letter and a digit.
        /// Matches `/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[a-zA-Z\d\S]{8,64}$/`.
        #[member(optional, text, "Password", sensitive)]
        #[setters(set_password, get_password)]
        pub password: Option<String>,
        /// Name and contact data of the person. Also serves to authenticate users of an existing directory when `DirectoryUserId` is absent.
        #[member(optional, value(types::UserIdentityInfo), "IdentityInfo")]
        #[setters(set_identity_info, get_identity_info)]
        pub identity_info: Option<types::UserIdentityInfo>,
        /// Phone settings of the account.
        #[member(optional, value(types::UserPhoneConfig), "PhoneConfig")]
        #[setters(set_phone_config, get_phone_config)]
        pub phone_config: Option<types::UserPhoneConfig>,
        /// ID of the account in the directory that manages identities. Needed with an existing directory which Amazon Connect cannot reach; its presence is taken as a sign of that. With SAML it leads to `InvalidRequestException`.
        #[member(optional, text, "DirectoryUserId")]
        #[setters(set_directory_user_id, get_directory_user_id)]
        pub directory_user_id: Option<String>,
        /// IDs of the security profiles that the user gets.
        /// Required; 1 to 10 elements.
        #[member(optional, list(String), "SecurityProfileIds", required, min_length(1))]
        #[setters(set_security_profile_ids, get_security_profile_ids)]
        pub security_profile_ids: Option<Vec<String>>,
        /// ID of the routing profile that the user gets.
        /// Required.
        #[member(optional, text, "RoutingProfileId", required)]
        #[setters(set_routing_profile_id, get_routing_profile_id)]
        pub routing_profile_id: Option<String>,
        /// ID of the hierarchy group that the user joins.
        #[member(optional, text, "HierarchyGroupId")]
        #[setters(set_hierarchy_group_id, get_hierarchy_group_id)]
        pub hierarchy_group_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Settings for automatic acceptance, by channel.
        #[member(optional, list(types::AutoAcceptConfig), "AutoAcceptConfigs")]
        #[setters(set_auto_accept_configs, get_auto_accept_configs)]
        pub auto_accept_configs: Option<Vec<types::AutoAcceptConfig>>,
        /// Settings for after-contact work, by channel.
        #[member(
            optional,
            list(types::AfterContactWorkConfigPerChannel),
            "AfterContactWorkConfigs"
        )]
        #[setters(set_after_contact_work_configs, get_after_contact_work_configs)]
        pub after_contact_work_configs: Option<Vec<types::AfterContactWorkConfigPerChannel>>,
        /// Phone type and number, by channel.
        #[member(optional, list(types::PhoneNumberConfig), "PhoneNumberConfigs")]
        #[setters(set_phone_number_configs, get_phone_number_configs)]
        pub phone_number_configs: Option<Vec<types::PhoneNumberConfig>>,
        /// Settings for persistent connections, by channel.
        #[member(
            optional,
            list(types::PersistentConnectionConfig),
            "PersistentConnectionConfigs"
        )]
        #[setters(set_persistent_connection_configs, get_persistent_connection_configs)]
        pub persistent_connection_configs: Option<Vec<types::PersistentConnectionConfig>>,
        /// Settings for voice enhancement, by channel.
        #[member(optional, list(types::VoiceEnhancementConfig), "VoiceEnhancementConfigs")]
        #[setters(set_voice_enhancement_configs, get_voice_enhancement_configs)]
        pub voice_enhancement_configs: Option<Vec<types::VoiceEnhancementConfig>>,
        /// Tags to put on the new user.
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

connect_runtime::output! {
    /// Identifies the account just created.
    #[shape("CreateUserResponse", CreateUserOutputBuilder)]
    pub struct CreateUserOutput {
        /// ID of the new user.
        #[member(optional, text, "UserId")]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
        /// ARN of the new user.
        #[member(optional, text, "UserArn")]
        #[setters(set_user_arn, get_user_arn)]
        pub user_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateUser` answers when it fails.
    pub enum CreateUserError {
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateUser`.
pub mod builders {
    pub use super::{
        CreateUserBuilder, CreateUserFluentBuilder, CreateUserInputBuilder,
        CreateUserOutputBuilder,
    };
}
