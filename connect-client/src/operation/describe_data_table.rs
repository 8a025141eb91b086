// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns the settings of a data table, but neither its attributes nor its values.
    ///
    /// `GET /data-tables/{InstanceId}/{DataTableId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeDataTable.html)
    #[http(GET, "/data-tables/{InstanceId}/{DataTableId}")]
    pub struct DescribeDataTable {
        describe_data_table: DescribeDataTableFluentBuilder,
        builder: DescribeDataTableBuilder,
        input: (DescribeDataTableInput, DescribeDataTableInputBuilder),
        output: DescribeDataTableOutput,
        error: DescribeDataTableError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeDataTable`.
    #[shape(
        "DescribeDataTableRequest",
        DescribeDataTableBuilder,
        DescribeDataTableInputBuilder
    )]
    pub struct DescribeDataTableInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID or ARN of the data table; an absent version alias means `$LATEST`.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "DataTableId",
            label("DataTableId"),
            required,
            min_length(1)
        )]
        #[setters(set_data_table_id, get_data_table_id)]
        pub data_table_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeDataTable`.
    #[shape("DescribeDataTableResponse", DescribeDataTableOutputBuilder)]
    pub struct DescribeDataTableOutput {
        /// Data table with its settings and version details.
        /// Always there.
        #[member(optional, value(types::DataTable), "DataTable", required)]
        #[setters(set_data_table, get_data_table)]
        pub data_table: Option<types::DataTable>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeDataTable` answers when it fails.
    pub enum DescribeDataTableError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DescribeDataTable`.
pub mod builders {
    pub use super::{
        DescribeDataTableBuilder, DescribeDataTableFluentBuilder,
        DescribeDataTableInputBuilder, DescribeDataTableOutputBuilder,
    };
}
