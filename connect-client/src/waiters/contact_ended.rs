// @generated from the model by `codegen`. Edit the model and generate again.

use crate::operation::describe_contact::{DescribeContact, DescribeContactBuilder};

connect_runtime::waiter! {
    /// Waits until a contact has ended: `DescribeContact` gives the time at which the customer's endpoint was disconnected. Queued and connected contacts have none yet.
    ///
    /// Calls `DescribeContact`, at first 5 s apart, then less and less often, but at least every 120 s. The model suggests to wait for up to 3600 s.
    #[poll(delay = 5)]
    #[accept(
        Success,
        Path(
            Not(
                &Equal(
                    &[At(&[Member("Contact"), Member("DisconnectTimestamp")]),
                    Constant(Null)]
                )
            ),
            Boolean(true)
        )
    )]
    #[accept(Retry, Error("ThrottlingException"))]
    pub struct ContactEnded {
        wait_until_contact_ended: ContactEndedFluentBuilder,
        operation: (DescribeContact, DescribeContactBuilder),
        final_poll: ContactEndedFinalPoll,
        error: WaitUntilContactEndedError,
    }
}
