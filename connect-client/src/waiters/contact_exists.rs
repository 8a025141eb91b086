// @generated from the model by `codegen`. Edit the model and generate again.

use crate::operation::describe_contact::{DescribeContact, DescribeContactBuilder};

connect_runtime::waiter! {
    /// Waits until a contact that was just started can be read: at first `DescribeContact` may answer that it does not exist.
    ///
    /// Calls `DescribeContact`, at first 2 s apart, then less and less often, but at least every 120 s. The model suggests to wait for up to 60 s.
    #[poll(delay = 2)]
    #[accept(Success, AnyError(false))]
    #[accept(Retry, Error("ResourceNotFoundException"))]
    #[accept(Retry, Error("ThrottlingException"))]
    pub struct ContactExists {
        wait_until_contact_exists: ContactExistsFluentBuilder,
        operation: (DescribeContact, DescribeContactBuilder),
        final_poll: ContactExistsFinalPoll,
        error: WaitUntilContactExistsError,
    }
}
