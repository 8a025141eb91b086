// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Chooses the AWS service that stores data.
    ///
    /// - `S3`: Amazon S3
    /// - `KINESIS_VIDEO_STREAM`: Kinesis Video Streams
    /// - `KINESIS_STREAM`: Kinesis Data Streams
    /// - `KINESIS_FIREHOSE`: Amazon Data Firehose
    pub enum StorageType {
        #[value("KINESIS_FIREHOSE")]
        KinesisFirehose,
        #[value("KINESIS_STREAM")]
        KinesisStream,
        #[value("KINESIS_VIDEO_STREAM")]
        KinesisVideoStream,
        #[value("S3")]
        S3,
    }
}
