//! States to wait for.

use connect_model::{Acceptor, Waiter};
use proc_macro2::Ident;

use super::Planner;
use crate::docs;
use crate::names;

/// A state to wait for, and how to find out whether it is there.
pub(crate) struct WaiterPlan {
    pub(crate) name: Ident,
    pub(crate) module: Ident,
    /// The client's method.
    pub(crate) method: Ident,
    /// The first line of its documentation.
    pub(crate) about: Vec<String>,
    pub(crate) docs: Vec<String>,
    /// Seconds.
    pub(crate) delay: u32,
    pub(crate) operation: Ident,
    pub(crate) operation_module: Ident,
    pub(crate) builder: Ident,
    pub(crate) acceptors: Vec<Acceptor>,
}

impl Planner<'_> {
    pub(super) fn waiters(&self) -> Vec<WaiterPlan> {
        let plan = |waiter: &Waiter| {
            let operation = &self.model.operations[waiter.operation];
            WaiterPlan {
                name: names::ident(&names::type_name(&waiter.name)),
                module: names::module(&waiter.name),
                method: names::wait_method(&waiter.name),
                about: docs::waiter_in_short(waiter),
                docs: docs::waiter(waiter, operation),
                delay: waiter.delay,
                operation: names::ident(&names::operation_type(&operation.name)),
                operation_module: names::module(&operation.name),
                builder: names::ident(&format!("{}Builder", names::type_name(&operation.name))),
                acceptors: waiter.acceptors.clone(),
            }
        };
        self.model.waiters.iter().map(plan).collect()
    }
}
