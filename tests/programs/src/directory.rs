//! Lists and searches the users of an instance, page by page.

use std::collections::BTreeMap;

use aws_sdk_connect::Client;
use aws_sdk_connect::error::SdkError;
use aws_sdk_connect::operation::list_users::{ListUsersError, ListUsersOutput};
use aws_sdk_connect::operation::search_users::SearchUsersError;
use aws_sdk_connect::types::{
    StringComparisonType, StringCondition, UserSearchCriteria, UserSearchSummary, UserSummary,
};

/// All users, or the first error.
pub async fn all(client: &Client, instance: &str) -> Result<Vec<UserSummary>, SdkError<ListUsersError>> {
    client
        .list_users()
        .instance_id(instance)
        .into_paginator()
        .page_size(2)
        .items()
        .send()
        .collect::<Result<Vec<_>, _>>()
        .await
}

/// The same in one call of the stream.
pub async fn names(client: &Client, instance: &str) -> Result<Vec<String>, aws_sdk_connect::Error> {
    let users = client.list_users().instance_id(instance).into_paginator().items().send().try_collect().await?;
    Ok(users.into_iter().filter_map(|user| user.username).collect())
}

/// How many users each page has.
pub async fn pages(client: &Client, instance: &str) -> Vec<Result<usize, String>> {
    let mut pages = client.list_users().instance_id(instance).into_paginator().send();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let size = |page: ListUsersOutput| page.user_summary_list().len();
        sizes.push(page.map(size).map_err(|error| error.into_service_error().to_string()));
    }
    sizes
}

/// The ids of the users whose name begins like that, at most `limit` of them.
pub async fn begins(
    client: &Client,
    instance: &str,
    name: &str,
    limit: usize,
) -> Result<BTreeMap<String, String>, SdkError<SearchUsersError>> {
    let condition = StringCondition::builder()
        .field_name("username")
        .value(name)
        .comparison_type(StringComparisonType::StartsWith)
        .build();
    let criteria = UserSearchCriteria::builder().or_conditions(
        UserSearchCriteria::builder().string_condition(condition).build(), // lists take one after the other
    );
    let mut users =
        client.search_users().instance_id(instance).search_criteria(criteria.build()).into_paginator().items().send();
    let mut found = BTreeMap::new();
    while let Some(UserSearchSummary { username: Some(username), id: Some(id), .. }) = users.try_next().await? {
        found.insert(username, id);
        if found.len() == limit {
            break;
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use aws_smithy_http_client::test_util::{ReplayEvent, StaticReplayClient};

    use super::*;
    use crate::replay::{client, event, failing};

    fn page(query: &str, answer: &str) -> ReplayEvent {
        event("GET", &format!("/users-summary/i{query}"), "", 200, answer)
    }

    const FIRST: &str = r#"{"UserSummaryList": [{"Username": "ann"}, {"Username": "bob"}], "NextToken": "t 1"}"#;
    const LAST: &str = r#"{"UserSummaryList": [{"Username": "eve"}, {"Id": "nameless"}]}"#;

    #[tokio::test]
    async fn all_pages_are_walked() {
        let replay =
            StaticReplayClient::new(vec![page("?maxResults=2", FIRST), page("?nextToken=t%201&maxResults=2", LAST)]);
        let users = all(&client(&replay), "i").await.expect("there are some");
        assert_eq!(users.len(), 4);
        assert_eq!(users.first().and_then(|user| user.username()), Some("ann"));
        replay.relaxed_requests_match();

        let replay = StaticReplayClient::new(vec![page("", FIRST), page("?nextToken=t%201", LAST)]);
        assert_eq!(names(&client(&replay), "i").await.expect("there are some"), ["ann", "bob", "eve"]);
        replay.relaxed_requests_match();
    }

    #[tokio::test]
    async fn an_error_ends_the_walk() {
        let refused = || failing("GET", "/users-summary/i?nextToken=t%201", "", 404, "ResourceNotFoundException", "{}");
        let replay = StaticReplayClient::new(vec![page("", FIRST), refused()]);
        let sizes = pages(&client(&replay), "i").await;
        assert!(matches!(&*sizes, [Ok(2), Err(text)] if text.contains("ResourceNotFound")), "{sizes:?}");

        let replay = StaticReplayClient::new(vec![page("?maxResults=2", FIRST), refused()]);
        let error = all(&client(&replay), "i").await.expect_err("the second page is refused");
        assert!(error.into_service_error().is_resource_not_found_exception());
    }

    #[tokio::test]
    async fn a_search_ends_early() {
        let criteria = r#"{"OrConditions": [{"StringCondition":
            {"FieldName": "username", "Value": "a", "ComparisonType": "STARTS_WITH"}}]}"#;
        let replay = StaticReplayClient::new(vec![event(
            "POST",
            "/search-users",
            &format!(r#"{{"InstanceId": "i", "SearchCriteria": {criteria}}}"#),
            200,
            r#"{"Users": [{"Username": "ann", "Id": "1"}, {"Username": "amy", "Id": "2"}], "NextToken": "never used"}"#,
        )]);
        let found = begins(&client(&replay), "i", "a", 2).await.expect("there are some");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [("amy".into(), "2".into()), ("ann".into(), "1".into())]);
        replay.relaxed_requests_match();
    }
}
