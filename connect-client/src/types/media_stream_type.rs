// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells what a media stream carries: audio or video.
    pub enum MediaStreamType {
        #[value("AUDIO")]
        Audio,
        #[value("VIDEO")]
        Video,
    }
}
