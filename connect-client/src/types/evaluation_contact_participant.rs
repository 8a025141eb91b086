// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Participant in a contact whom an evaluation concerns, by role and ID.
    #[shape("EvaluationContactParticipant", EvaluationContactParticipantBuilder)]
    pub struct EvaluationContactParticipant {
        /// Role of the participant.
        #[member(optional, value(types::ContactParticipantRole), "ContactParticipantRole")]
        #[setters(set_contact_participant_role, get_contact_participant_role)]
        pub contact_participant_role: Option<types::ContactParticipantRole>,
        /// ID of the participant.
        /// 1 to 500 characters.
        #[member(optional, text, "ContactParticipantId", min_length(1))]
        #[setters(set_contact_participant_id, get_contact_participant_id)]
        pub contact_participant_id: Option<String>,
    }
}
