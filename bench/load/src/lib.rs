//! What contenders have in common: the calls they make, the load they are put under, and how both are counted.

mod drive;
mod operation;

pub use drive::{Contender, Failure, run};
pub use operation::{
    CONTACT, Expected, INSTANCE, Operation, START_CHAT_ATTRIBUTES, START_CHAT_FLOW, START_CHAT_MESSAGE,
    START_CHAT_NAME, START_CHAT_TOKEN, USERS,
};
