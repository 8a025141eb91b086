//! The operations of the service that the tests call.

use crate::error::{BusyException, LimitExceededException, NotFoundException, ThrottlingException};

connect_runtime::operation! {
    /// Reads a thing.
    #[http(GET, "/things/{Id}")]
    pub struct GetThing {
        get_thing: GetThingFluentBuilder,
        builder: GetThingBuilder,
        input: (GetThingInput, GetThingInputBuilder),
        output: GetThingOutput,
        error: GetThingError,
    }
}

connect_runtime::input! {
    #[shape("GetThingRequest", GetThingBuilder, GetThingInputBuilder)]
    pub struct GetThingInput {
        #[member(optional, text, "Id", label("Id"), required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        #[member(optional, text, "Password", query("password"), sensitive)]
        #[setters(set_password, get_password)]
        pub password: Option<String>,
    }
}

connect_runtime::output! {
    #[shape("GetThingResponse", GetThingOutputBuilder)]
    pub struct GetThingOutput {
        #[member(optional, text, "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        #[member(optional, text, "Secret", sensitive)]
        #[setters(set_secret, get_secret)]
        pub secret: Option<String>,
    }
}

connect_runtime::operation_error! {
    pub enum GetThingError {
        #[code("BusyException", is_busy_exception, transient)]
        BusyException(BusyException),
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        #[code("NotFoundException", is_not_found_exception)]
        NotFoundException(NotFoundException),
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

connect_runtime::operation! {
    /// Writes a thing.
    #[http(PUT, "/things")]
    pub struct PutThing {
        put_thing: PutThingFluentBuilder,
        builder: PutThingBuilder,
        input: (PutThingInput, PutThingInputBuilder),
        output: PutThingOutput,
        error: PutThingError,
    }
}

connect_runtime::input! {
    #[shape("PutThingRequest", PutThingBuilder, PutThingInputBuilder)]
    pub struct PutThingInput {
        #[member(optional, text, "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        #[member(optional, text, "Secret", sensitive)]
        #[setters(set_secret, get_secret)]
        pub secret: Option<String>,
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    #[shape("PutThingResponse", PutThingOutputBuilder)]
    pub struct PutThingOutput {
        #[member(optional, text, "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
    }
}

connect_runtime::operation_error! {
    pub enum PutThingError {
        #[code("LimitExceededException", is_limit_exceeded_exception, throttling)]
        LimitExceededException(LimitExceededException),
    }
}

connect_runtime::waiting! {
    impl Wait<GetThing> for GetThingBuilder {}
}
