// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Where an instance keeps one type of data, such as an S3 bucket or a Kinesis stream.
    #[shape("InstanceStorageConfig", InstanceStorageConfigBuilder, fallible)]
    pub struct InstanceStorageConfig {
        /// ID of the association between a resource type and its storage.
        /// 1 to 100 characters.
        #[member(optional, text, "AssociationId", min_length(1))]
        #[setters(set_association_id, get_association_id)]
        pub association_id: Option<String>,
        /// Kind of storage that is used.
        /// Required.
        #[member(required, value(types::StorageType), "StorageType", required)]
        #[setters(set_storage_type, get_storage_type)]
        pub storage_type: types::StorageType,
        /// Settings for an S3 bucket.
        #[member(optional, value(types::S3Config), "S3Config")]
        #[setters(set_s3_config, get_s3_config)]
        pub s3_config: Option<types::S3Config>,
        /// Settings for a Kinesis video stream.
        #[member(
            optional,
            value(types::KinesisVideoStreamConfig),
            "KinesisVideoStreamConfig"
        )]
        #[setters(set_kinesis_video_stream_config, get_kinesis_video_stream_config)]
        pub kinesis_video_stream_config: Option<types::KinesisVideoStreamConfig>,
        /// Settings for a Kinesis data stream.
        #[member(optional, value(types::KinesisStreamConfig), "KinesisStreamConfig")]
        #[setters(set_kinesis_stream_config, get_kinesis_stream_config)]
        pub kinesis_stream_config: Option<types::KinesisStreamConfig>,
        /// Settings for a Kinesis Firehose delivery stream.
        #[member(optional, value(types::KinesisFirehoseConfig), "KinesisFirehoseConfig")]
        #[setters(set_kinesis_firehose_config, get_kinesis_firehose_config)]
        pub kinesis_firehose_config: Option<types::KinesisFirehoseConfig>,
    }
}
