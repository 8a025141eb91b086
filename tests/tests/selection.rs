//! A client of a few operations is a part of the whole one: the same code for less of the service.

use client_tests::{connect, generate};

const SELECTED: [&str; 3] = ["DescribeContact", "DescribeUser", "ListUsers"];

#[test]
fn a_client_of_a_few_operations_has_their_code_and_no_other() {
    let mut few = connect().clone();
    few.retain_operations(|operation| SELECTED.contains(&operation.name.as_str()));
    let (few, whole) = (generate(&few), generate(connect()));

    let of = |folder: &str| -> Vec<&str> { few.keys().filter_map(|path| path.strip_prefix(folder)).collect() };
    assert_eq!(of("operation/"), ["describe_contact.rs", "describe_user.rs", "list_users.rs"]);
    // From model.json: these two operations are waited for, the first in two ways.
    assert_eq!(of("waiters/"), ["contact_ended.rs", "contact_exists.rs", "user_exists.rs"]);
    assert!(of("types/").contains(&"contact.rs"), "DescribeContact answers with it");
    assert!(whole.contains_key("types/queue.rs") && !few.contains_key("types/queue.rs"), "only DescribeQueue needs it");

    let lists = ["types/builders.rs", "types/error.rs"];
    for (path, code) in few.iter().filter(|(path, _)| path.contains('/') && !lists.contains(&path.as_str())) {
        assert_eq!(whole.get(path), Some(code), "{path}");
    }
}
