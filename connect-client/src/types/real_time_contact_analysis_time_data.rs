// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::union! {
    /// Time that an analysis segment belongs to; an absolute time is the only form so far.
    #[shape("RealTimeContactAnalysisTimeData")]
    pub enum RealTimeContactAnalysisTimeData {
        /// Point in time, in ISO 8601 format.
        #[member("AbsoluteTime", as_absolute_time, is_absolute_time, date_time)]
        AbsoluteTime(primitives::DateTime),
    }
}
