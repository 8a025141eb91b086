// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::operation! {
    /// Calls `Delete`.
    ///
    /// `DELETE /delete` · [API reference](https://docs.aws.amazon.com/kinds/latest/APIReference/API_Delete.html)
    #[http(DELETE, "/delete")]
    pub struct Delete {
        delete: DeleteFluentBuilder,
        builder: DeleteBuilder,
        input: (DeleteInput, DeleteInputBuilder),
        output: DeleteOutput,
        error: DeleteError,
    }
}

connect_runtime::input! {
    /// Parameters of `Delete`.
    #[shape("DeleteInput", DeleteBuilder, DeleteInputBuilder)]
    pub struct DeleteInput {}
}

connect_runtime::output! {
    /// Result of `Delete`.
    #[shape("DeleteOutput", DeleteOutputBuilder)]
    pub struct DeleteOutput {}
}

connect_runtime::operation_error! {
    /// What `Delete` answers when it fails.
    pub enum DeleteError {}
}

/// Builders of `Delete`.
pub mod builders {
    pub use super::{
        DeleteBuilder, DeleteFluentBuilder, DeleteInputBuilder, DeleteOutputBuilder,
    };
}
