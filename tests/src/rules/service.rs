//! Changes of the service itself and of waiters.

use connect_model::Wire::{Breaking, Compatible};

use super::{Case, case};

pub(super) const CASES: &[Case] = &[
    case(
        "endpoint-changed",
        Breaking,
        "{}",
        r#"{"metadata": {"endpointPrefix": "store"}}"#,
        "client.endpoint_changed().send();",
    ),
    case(
        "service-name-changed",
        Compatible,
        "{}",
        r#"{"metadata": {"serviceFullName": "Store"}}"#,
        "client.service_name_changed().send();",
    ),
    Case {
        new: "client.wait_until_shop_opened();",
        ..case(
            "waiter-added",
            Compatible,
            "{}",
            r#"{"waiters": {"ShopOpened": {"operation": "WaiterAdded", "delay": 1, "maxAttempts": 2,
                "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}}"#,
            "client.waiter_added().send();",
        )
    },
    case(
        "waiter-removed",
        Compatible,
        r#"{"waiters": {"ShopClosed": {"operation": "WaiterRemoved", "delay": 1, "maxAttempts": 2,
            "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}}"#,
        "{}",
        "client.wait_until_shop_closed();",
    ),
    case(
        "waiter-operation-changed",
        Compatible,
        r#"{"in": {"Note": "Text"}, "waiters": {"ShopMoved": {"operation": "WaiterOperationChanged", "delay": 1,
            "maxAttempts": 2, "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}}"#,
        r#"{"in": {"Note": "Text"}, "waiters": {"ShopMoved": {"operation": "All", "delay": 1,
            "maxAttempts": 2, "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}}"#,
        "client.wait_until_shop_moved().note(\"a\");",
    ),
    case(
        "waiter-changed",
        Compatible,
        r#"{"waiters": {"ShopChanged": {"operation": "WaiterChanged", "delay": 1, "maxAttempts": 2,
            "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}}"#,
        r#"{"waiters": {"ShopChanged": {"operation": "WaiterChanged", "delay": 5, "maxAttempts": 2,
            "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}}"#,
        "client.wait_until_shop_changed();",
    ),
];
