// @generated from the model by `codegen`. Edit the model and generate again.

use crate::operation::describe_user::{DescribeUser, DescribeUserBuilder};

connect_runtime::waiter! {
    /// Waits until a user that was just created can be read: at first `DescribeUser` may answer that it does not exist.
    ///
    /// Calls `DescribeUser`, at first 2 s apart, then less and less often, but at least every 120 s. The model suggests to wait for up to 60 s.
    #[poll(delay = 2)]
    #[accept(Success, AnyError(false))]
    #[accept(Retry, Error("ResourceNotFoundException"))]
    #[accept(Retry, Error("ThrottlingException"))]
    pub struct UserExists {
        wait_until_user_exists: UserExistsFluentBuilder,
        operation: (DescribeUser, DescribeUserBuilder),
        final_poll: UserExistsFinalPoll,
        error: WaitUntilUserExistsError,
    }
}
