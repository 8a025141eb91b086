//! Sets up opening hours, with settings of its own for retries, timeouts and single calls.

use std::time::Duration;

use aws_sdk_connect::config::retry::RetryConfig;
use aws_sdk_connect::config::timeout::TimeoutConfig;
use aws_sdk_connect::config::{Builder, Config, Region};
use aws_sdk_connect::error::ProvideErrorMetadata;
use aws_sdk_connect::operation::create_hours_of_operation::CreateHoursOfOperationError;
use aws_sdk_connect::types::{HoursOfOperationConfig, HoursOfOperationDays, HoursOfOperationTimeSlice};
use aws_sdk_connect::{Client, Error};
use aws_types::SdkConfig;

/// A client for another region than the one of the shared settings, which gives up soon.
pub fn abroad(shared: &SdkConfig, region: &'static str) -> Client {
    let timeouts = TimeoutConfig::builder().operation_attempt_timeout(Duration::from_secs(5)).build();
    let config: Config = Builder::from(shared)
        .region(Region::new(region))
        .retry_config(RetryConfig::standard().with_max_attempts(2))
        .timeout_config(timeouts)
        .build();
    Client::from_conf(config)
}

/// A day from an hour to another; `None` where that is no day of the week.
pub fn day(name: &str, open: i32, close: i32) -> Result<Option<HoursOfOperationConfig>, Error> {
    let day = HoursOfOperationDays::from(name);
    if !HoursOfOperationDays::values().contains(&day.as_str()) {
        return Ok(None);
    }
    let hour = |hour| HoursOfOperationTimeSlice::builder().hours(hour).minutes(0).build();
    let config = HoursOfOperationConfig::builder().day(day).start_time(hour(open)?).end_time(hour(close)?).build()?;
    Ok(Some(config))
}

/// Sets up the hours; what is there already under that name is left as it is.
pub async fn set_up(
    client: &Client,
    instance: &str,
    days: Vec<HoursOfOperationConfig>,
) -> Result<Option<String>, Error> {
    let call = client
        .create_hours_of_operation()
        .instance_id(instance)
        .name("Office")
        .time_zone("Europe/Berlin")
        .set_config(Some(days))
        .tags("team", "support");
    let retries = Config::builder().retry_config(RetryConfig::disabled());
    match call.customize().config_override(retries).send().await.map_err(|error| error.into_service_error()) {
        Ok(created) => Ok(created.hours_of_operation_id().map(str::to_owned)),
        Err(CreateHoursOfOperationError::DuplicateResourceException(_)) => Ok(None),
        Err(error) if error.code() == Some("QuotaOfTomorrow") => Ok(None),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use aws_credential_types::Credentials;
    use aws_credential_types::provider::SharedCredentialsProvider;
    use aws_sdk_connect::config::{BehaviorVersion, HttpClient, SharedHttpClient};
    use aws_smithy_http_client::test_util::{StaticReplayClient, capture_request};

    use super::*;
    use crate::replay::{client, failing};

    fn shared(http_client: impl HttpClient + 'static) -> SdkConfig {
        SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("us-west-2"))
            .credentials_provider(SharedCredentialsProvider::new(Credentials::new(
                "AKID", "secret", None, None, "test",
            )))
            .http_client(SharedHttpClient::new(http_client))
            .build()
    }

    #[tokio::test]
    async fn hours_are_sent_to_the_other_region() {
        let (http_client, sent) = capture_request(None);
        let client = abroad(&shared(http_client), "eu-central-1");
        assert_eq!(client.config().region().map(|region| region.as_ref()), Some("eu-central-1"));
        assert_eq!(client.config().retry_config().map(|retries| retries.max_attempts()), Some(2));

        let monday = day("MONDAY", 9, 17).expect("nothing is missing").expect("it is a day");
        assert_eq!(monday.start_time().map(|time| time.hours()), Some(9));
        // The connector answers without a body, which is an answer without an id.
        let created = set_up(&client, "i", vec![monday]).await.expect("the answer is a success");
        assert_eq!(created, None);

        let request = sent.expect_request();
        assert_eq!(request.method(), "PUT");
        assert_eq!(request.uri(), "https://connect.eu-central-1.amazonaws.com/hours-of-operations/i");
        let signature = request.headers().get("authorization").expect("it is signed");
        assert!(signature.contains("/eu-central-1/connect/aws4_request"), "{signature}");
        let body = std::str::from_utf8(request.body().bytes().expect("it is in memory")).expect("it is text");
        assert!(body.contains(r#""Config":[{"Day":"MONDAY","StartTime":{"Hours":9,"Minutes":0}"#), "{body}");
        assert!(body.contains(r#""Tags":{"team":"support"}"#), "{body}");
    }

    #[test]
    fn days_are_checked() {
        assert!(day("SOMEDAY", 9, 17).expect("nothing is missing").is_none());
        let error = HoursOfOperationTimeSlice::builder().hours(9).build().expect_err("the minutes are missing");
        assert!(error.to_string().contains("minutes"), "{error}");
        let error = Error::from(error);
        assert_eq!(error.code(), None);
    }

    #[tokio::test]
    async fn errors_become_one() {
        let fails = |status, code| failing("PUT", "/hours-of-operations/i", "", status, code, r#"{"Message": "no"}"#);
        let replay = StaticReplayClient::new(vec![
            fails(409, "DuplicateResourceException"),
            fails(400, "QuotaOfTomorrow"),
            fails(500, "InternalServiceException"),
            fails(429, "SlowDown"),
        ]);
        let client = client(&replay);
        assert_eq!(set_up(&client, "i", vec![]).await.expect("it is there already"), None);
        assert_eq!(set_up(&client, "i", vec![]).await.expect("it is full"), None);
        let error = set_up(&client, "i", vec![]).await.expect_err("the service failed");
        assert!(matches!(error, Error::InternalServiceException(_)), "{error:?}");
        let error = set_up(&client, "i", vec![]).await.expect_err("an error that nobody lists");
        assert_eq!((error.code(), error.message()), (Some("SlowDown"), Some("no")));
        assert_eq!(replay.actual_requests().count(), 4, "each is sent once");
    }
}
