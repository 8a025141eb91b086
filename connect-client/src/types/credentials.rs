// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Tokens of a federated user. They are secret and must not be logged.
    #[shape("Credentials", CredentialsBuilder)]
    pub struct Credentials {
        /// Token that gives the user access to Amazon Connect.
        #[member(optional, text, "AccessToken", sensitive)]
        #[setters(set_access_token, get_access_token)]
        pub access_token: Option<String>,
        /// When `AccessToken` ceases to work.
        #[member(optional, value(primitives::DateTime), "AccessTokenExpiration", sensitive)]
        #[setters(set_access_token_expiration, get_access_token_expiration)]
        pub access_token_expiration: Option<primitives::DateTime>,
        /// Token for renewing the access.
        #[member(optional, text, "RefreshToken", sensitive)]
        #[setters(set_refresh_token, get_refresh_token)]
        pub refresh_token: Option<String>,
        /// When `RefreshToken` ceases to work.
        #[member(optional, value(primitives::DateTime), "RefreshTokenExpiration", sensitive)]
        #[setters(set_refresh_token_expiration, get_refresh_token_expiration)]
        pub refresh_token_expiration: Option<primitives::DateTime>,
    }
}
