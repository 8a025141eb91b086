//! The errors of the service that the tests call.

pub use connect_runtime::error::*;

connect_runtime::service_error! {
    /// Every error of the service.
    pub enum Error {
        BusyException(BusyException),
        LimitExceededException(LimitExceededException),
        NotFoundException(NotFoundException),
        ThrottlingException(ThrottlingException),
    }
}

connect_runtime::error! {
    #[shape("BusyException", BusyExceptionBuilder)]
    pub struct BusyException {
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}

connect_runtime::error! {
    #[shape("LimitExceededException", LimitExceededExceptionBuilder)]
    pub struct LimitExceededException {
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}

connect_runtime::error! {
    #[shape("NotFoundException", NotFoundExceptionBuilder)]
    pub struct NotFoundException {
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}

connect_runtime::error! {
    #[shape("ThrottlingException", ThrottlingExceptionBuilder)]
    pub struct ThrottlingException {
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
