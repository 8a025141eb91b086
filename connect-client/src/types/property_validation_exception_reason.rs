// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Why a property was rejected.
    ///
    /// - `INVALID_FORMAT`: the value is malformed
    /// - `UNIQUE_CONSTRAINT_VIOLATED`: the value has to be unique and is not
    /// - `REFERENCED_RESOURCE_NOT_FOUND`: the value points to something that does not exist
    /// - `RESOURCE_NAME_ALREADY_EXISTS`: another resource has that name
    /// - `REQUIRED_PROPERTY_MISSING`: the property has to be there and is not
    /// - `NOT_SUPPORTED`: the property or its value is not supported here
    /// - `TYPE_MISMATCH`: the value is of another type than the property
    pub enum PropertyValidationExceptionReason {
        #[value("INVALID_FORMAT")]
        InvalidFormat,
        #[value("NOT_SUPPORTED")]
        NotSupported,
        #[value("REFERENCED_RESOURCE_NOT_FOUND")]
        ReferencedResourceNotFound,
        #[value("REQUIRED_PROPERTY_MISSING")]
        RequiredPropertyMissing,
        #[value("RESOURCE_NAME_ALREADY_EXISTS")]
        ResourceNameAlreadyExists,
        #[value("TYPE_MISMATCH")]
        TypeMismatch,
        #[value("UNIQUE_CONSTRAINT_VIOLATED")]
        UniqueConstraintViolated,
    }
}
