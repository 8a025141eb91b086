//! Walking through pages by more than one text: several tokens, tokens of other kinds, a member that says whether to
//! go on. What is sent is what botocore 1.44.8 sends (`botocore.paginate`, asked with the same pages).

use std::collections::HashMap;

use connect_runtime::error::DisplayErrorContext;
use connect_runtime::pagination::Paginate;

use crate::client::Client;
use crate::script::{Script, Step, answer};

connect_runtime::operation! {
    /// Lists parts.
    #[http(POST, "/parts")]
    pub struct ListParts {
        list_parts: ListPartsFluentBuilder,
        builder: ListPartsBuilder,
        input: (ListPartsInput, ListPartsInputBuilder),
        output: ListPartsOutput,
        error: ListPartsError,
    }
}

connect_runtime::input! {
    #[shape("ListPartsRequest", ListPartsBuilder, ListPartsInputBuilder)]
    pub struct ListPartsInput {
        #[member(optional, text, "KeyMarker")]
        #[setters(set_key_marker, get_key_marker)]
        pub key_marker: Option<String>,
        #[member(optional, copy(i32), "PartMarker")]
        #[setters(set_part_marker, get_part_marker)]
        pub part_marker: Option<i32>,
        #[member(optional, text, "Filter", wire("filter"))]
        #[setters(set_filter, get_filter)]
        pub filter: Option<String>,
    }
}

connect_runtime::output! {
    #[shape("ListPartsResponse", ListPartsOutputBuilder)]
    pub struct ListPartsOutput {
        #[member(optional, copy(bool), "More")]
        #[setters(set_more, get_more)]
        pub more: Option<bool>,
        #[member(optional, text, "NextKey")]
        #[setters(set_next_key, get_next_key)]
        pub next_key: Option<String>,
        #[member(optional, copy(i32), "NextPart")]
        #[setters(set_next_part, get_next_part)]
        pub next_part: Option<i32>,
    }
}

connect_runtime::operation_error! {
    pub enum ListPartsError {}
}

connect_runtime::paginator! {
    #[tokens(input = "KeyMarker,PartMarker", output = "NextKey,NextPart")]
    pub struct ListPartsPaginator {
        operation: ListParts,
        builder: ListPartsBuilder,
    }
}

connect_runtime::operation! {
    /// Lists keys.
    #[http(POST, "/keys")]
    pub struct ListKeys {
        list_keys: ListKeysFluentBuilder,
        builder: ListKeysBuilder,
        input: (ListKeysInput, ListKeysInputBuilder),
        output: ListKeysOutput,
        error: ListKeysError,
    }
}

connect_runtime::input! {
    #[shape("ListKeysRequest", ListKeysBuilder, ListKeysInputBuilder)]
    pub struct ListKeysInput {
        #[member(optional, map(String, String), "StartKey")]
        #[setters(set_start_key, get_start_key)]
        pub start_key: Option<HashMap<String, String>>,
    }
}

connect_runtime::output! {
    #[shape("ListKeysResponse", ListKeysOutputBuilder)]
    pub struct ListKeysOutput {
        #[member(optional, copy(bool), "More")]
        #[setters(set_more, get_more)]
        pub more: Option<bool>,
        #[member(optional, map(String, String), "LastKey")]
        #[setters(set_last_key, get_last_key)]
        pub last_key: Option<HashMap<String, String>>,
    }
}

connect_runtime::operation_error! {
    pub enum ListKeysError {}
}

connect_runtime::paginator! {
    #[tokens(input = "StartKey", output = "LastKey", more = "More")]
    pub struct ListKeysPaginator {
        operation: ListKeys,
        builder: ListKeysBuilder,
    }
}

fn script(pages: &[&'static str]) -> Script {
    Script::new(pages.iter().map(|page| answer(200, page)).collect::<Vec<Step>>())
}

fn bodies(script: &Script) -> Vec<String> {
    script.sent().into_iter().map(|sent| sent.body).collect()
}

async fn keys(client: &Client) -> usize {
    client.list_keys().into_paginator().send().try_collect().await.unwrap().len()
}

#[tokio::test]
async fn all_tokens_of_a_page_are_passed_on_and_those_without_a_value_are_taken_away() {
    let script = script(&[
        r#"{"NextKey": "k1", "NextPart": 0}"#,
        r#"{"NextKey": "", "NextPart": 3}"#,
        r#"{"NextKey": "k2", "NextPart": 3}"#,
        r#"{"NextKey": "", "NextPart": 0}"#,
    ]);
    let walk = script.client().list_parts().key_marker("mine").filter("f").into_paginator();
    assert_eq!(walk.send().try_collect().await.unwrap().len(), 4);
    assert_eq!(
        bodies(&script),
        [
            r#"{"KeyMarker":"mine","filter":"f"}"#,
            r#"{"KeyMarker":"k1","filter":"f"}"#,
            r#"{"PartMarker":3,"filter":"f"}"#,
            r#"{"KeyMarker":"k2","PartMarker":3,"filter":"f"}"#,
        ]
    );
}

#[tokio::test]
async fn one_of_several_tokens_may_stay_the_same_but_not_all() {
    let same = r#"{"NextKey": "k2", "NextPart": 4}"#;
    let script = script(&[r#"{"NextKey": "k2", "NextPart": 3}"#, same, same]);
    let pages: Vec<_> = script.client().list_parts().into_paginator().send().collect().await;
    assert_eq!(pages.iter().filter(|page| page.is_ok()).count(), 3);
    let error = pages.into_iter().last().unwrap().unwrap_err();
    assert!(DisplayErrorContext(error).to_string().contains("the same page token twice in a row"));
}

#[tokio::test]
async fn a_token_can_be_a_map() {
    let script = script(&[
        r#"{"More": true, "LastKey": {"id": "1"}}"#,
        r#"{"More": true, "LastKey": {"id": "2"}}"#,
        r#"{"More": true, "LastKey": {}}"#,
    ]);
    assert_eq!(keys(&script.client()).await, 3);
    assert_eq!(bodies(&script), ["{}", r#"{"StartKey":{"id":"1"}}"#, r#"{"StartKey":{"id":"2"}}"#]);
}

#[tokio::test]
async fn a_token_without_more_results_is_not_followed() {
    for last in [r#"{"More": false, "LastKey": {"id": "2"}}"#, r#"{"LastKey": {"id": "2"}}"#] {
        let script = script(&[r#"{"More": true, "LastKey": {"id": "1"}}"#, last]);
        assert_eq!(keys(&script.client()).await, 2);
    }
    assert_eq!(ListKeys::MORE, Some("More"));
    assert_eq!(ListParts::MORE, None);
}
