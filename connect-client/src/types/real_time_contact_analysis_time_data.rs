// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::union! {
    /// `RealTimeContactAnalysisTimeData`.
    #[shape("RealTimeContactAnalysisTimeData")]
    pub enum RealTimeContactAnalysisTimeData {
        /// `AbsoluteTime`.
        #[member("AbsoluteTime", as_absolute_time, is_absolute_time, date_time)]
        AbsoluteTime(primitives::DateTime),
    }
}
