// @generated from the model by `codegen`. Edit the model and generate again.

use crate::operation::describe_instance::{DescribeInstance, DescribeInstanceBuilder};

connect_runtime::waiter! {
    /// Waits until an instance that `CreateInstance` began to create is active, which takes minutes. Its creation may fail, and then the wait fails; `status_reason` of the last answer says why.
    ///
    /// Calls `DescribeInstance`, at first 10 s apart, then less and less often, but at least every 120 s. The model suggests to wait for up to 600 s.
    #[poll(delay = 10)]
    #[accept(
        Success,
        Path(At(&[Member("Instance"), Member("InstanceStatus")]), Text("ACTIVE"))
    )]
    #[accept(
        Failure,
        Path(At(&[Member("Instance"), Member("InstanceStatus")]), Text("CREATION_FAILED"))
    )]
    pub struct InstanceActive {
        wait_until_instance_active: InstanceActiveFluentBuilder,
        operation: (DescribeInstance, DescribeInstanceBuilder),
        final_poll: InstanceActiveFinalPoll,
        error: WaitUntilInstanceActiveError,
    }
}
