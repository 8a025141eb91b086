// @generated from the model by `codegen`. Edit the model and generate again.

use crate::operation::describe_phone_number::{
    DescribePhoneNumber, DescribePhoneNumberBuilder,
};

connect_runtime::waiter! {
    /// Waits until a phone number is claimed, after `ClaimPhoneNumber` or after `UpdatePhoneNumber` moved it. The claim may fail, and then the wait fails; `phone_number_status` of the last answer says why.
    ///
    /// Calls `DescribePhoneNumber`, at first 5 s apart, then less and less often, but at least every 120 s. The model suggests to wait for up to 300 s.
    #[poll(delay = 5)]
    #[accept(
        Success,
        Path(
            At(
                &[Member("ClaimedPhoneNumberSummary"),
                Member("PhoneNumberStatus"),
                Member("Status")]
            ),
            Text("CLAIMED")
        )
    )]
    #[accept(
        Failure,
        Path(
            At(
                &[Member("ClaimedPhoneNumberSummary"),
                Member("PhoneNumberStatus"),
                Member("Status")]
            ),
            Text("FAILED")
        )
    )]
    #[accept(Retry, Error("ThrottlingException"))]
    pub struct PhoneNumberClaimed {
        wait_until_phone_number_claimed: PhoneNumberClaimedFluentBuilder,
        operation: (DescribePhoneNumber, DescribePhoneNumberBuilder),
        final_poll: PhoneNumberClaimedFinalPoll,
        error: WaitUntilPhoneNumberClaimedError,
    }
}
