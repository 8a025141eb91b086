// @generated from the model by `codegen`. Edit the model and generate again.

//! Waiting for a state of the service: builders, results and errors of all waiters.
pub use connect_runtime::waiter::{
    ExceededMaxWait, FailureState, FinalPoll, OperationFailed, WaitFuture, WaiterError,
};
/// What `wait_until_contact_ended` takes and gives.
pub mod contact_ended;
/// What `wait_until_contact_exists` takes and gives.
pub mod contact_exists;
/// What `wait_until_instance_active` takes and gives.
pub mod instance_active;
/// What `wait_until_phone_number_claimed` takes and gives.
pub mod phone_number_claimed;
/// What `wait_until_user_exists` takes and gives.
pub mod user_exists;

connect_runtime::waiters! {
    /// All waiters, for programs that import them as a trait; the client has the same methods itself.
    pub trait Waiters {
        /// Waits until a contact has ended: `DescribeContact` gives the time at which the customer's endpoint was disconnected. Queued and connected contacts have none yet.
        fn wait_until_contact_ended(&self) -> contact_ended::ContactEndedFluentBuilder;
        /// Waits until a contact that was just started can be read: at first `DescribeContact` may answer that it does not exist.
        fn wait_until_contact_exists(&self) -> contact_exists::ContactExistsFluentBuilder;
        /// Waits until an instance that `CreateInstance` began to create is active, which takes minutes. Its creation may fail, and then the wait fails; `status_reason` of the last answer says why.
        fn wait_until_instance_active(&self) -> instance_active::InstanceActiveFluentBuilder;
        /// Waits until a phone number is claimed, after `ClaimPhoneNumber` or after `UpdatePhoneNumber` moved it. The claim may fail, and then the wait fails; `phone_number_status` of the last answer says why.
        fn wait_until_phone_number_claimed(
            &self,
        ) -> phone_number_claimed::PhoneNumberClaimedFluentBuilder;
        /// Waits until a user that was just created can be read: at first `DescribeUser` may answer that it does not exist.
        fn wait_until_user_exists(&self) -> user_exists::UserExistsFluentBuilder;
    }
}
