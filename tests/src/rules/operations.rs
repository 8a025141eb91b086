//! Changes of operations: how they are called and what they answer with, their errors, their paginators.

use connect_model::Wire::{Breaking, Compatible};

use super::{Case, case};

pub(super) const CASES: &[Case] = &[
    Case {
        new: "client.operation_added().text(\"a\").send();",
        ..case("operation-added", Compatible, "", r#"{"in": {"Text": "Text"}}"#, "client.all().send();")
    },
    case(
        "operation-removed",
        Breaking,
        r#"{"in": {"Text": "Text"}}"#,
        "",
        "client.operation_removed().text(\"a\").send();",
    ),
    case(
        "method-changed",
        Breaking,
        r#"{"in": {"Text": "Text"}}"#,
        r#"{"in": {"Text": "Text"}, "op": {"http": {"method": "PUT", "requestUri": "/MethodChanged"}}}"#,
        "client.method_changed().text(\"a\").send();",
    ),
    case(
        "uri-changed",
        Breaking,
        r#"{"in": {"Id": {"shape": "Text", "location": "uri"}}, "requiredIn": ["Id"],
            "op": {"http": {"method": "GET", "requestUri": "/old/{Id}"}}}"#,
        r#"{"in": {"Id": {"shape": "Text", "location": "uri"}}, "requiredIn": ["Id"],
            "op": {"http": {"method": "GET", "requestUri": "/new/{Id}"}}}"#,
        "client.uri_changed().id(\"a\").send();",
    ),
    case(
        "host-prefix-changed",
        Breaking,
        "{}",
        r#"{"op": {"endpoint": {"hostPrefix": "data."}}}"#,
        "client.host_prefix_changed().send();",
    ),
    case(
        "response-code-changed",
        Compatible,
        "{}",
        r#"{"op": {"http": {"method": "POST", "requestUri": "/ResponseCodeChanged", "responseCode": 202}}}"#,
        "client.response_code_changed().send();",
    ),
    case(
        "signature-required",
        Breaking,
        r#"{"op": {"authtype": "none"}}"#,
        "{}",
        "client.signature_required().send();",
    ),
    case(
        "signature-dropped",
        Compatible,
        "{}",
        r#"{"op": {"authtype": "none"}}"#,
        "client.signature_dropped().send();",
    ),
    case(
        "checksum-required",
        Breaking,
        "{}",
        r#"{"op": {"httpChecksumRequired": true}}"#,
        "client.checksum_required().send();",
    ),
    case(
        "checksum-dropped",
        Compatible,
        r#"{"op": {"httpChecksumRequired": true}}"#,
        "{}",
        "client.checksum_dropped().send();",
    ),
    case(
        "compression-added",
        Compatible,
        "{}",
        r#"{"op": {"requestcompression": {"encodings": ["gzip"]}}}"#,
        "client.compression_added().send();",
    ),
    case(
        "compression-dropped",
        Breaking,
        r#"{"op": {"requestcompression": {"encodings": ["gzip"]}}}"#,
        "{}",
        "client.compression_dropped().send();",
    ),
    Case {
        new: "let is = |error: shop::operation::error_listed::ErrorListedError| error.is_oops(); let _ = is;",
        ..case(
            "error-listed",
            Compatible,
            "{}",
            r#"{"op": {"errors": [{"shape": "Oops"}]}}"#,
            "let code = |error: shop::operation::error_listed::ErrorListedError| match error { error => error.to_string() }; let _ = code;",
        )
    },
    case(
        "error-unlisted",
        Compatible,
        r#"{"op": {"errors": [{"shape": "Oops"}]}}"#,
        "{}",
        "let is = |error: shop::operation::error_unlisted::ErrorUnlistedError| error.is_oops(); let _ = is;",
    ),
    case(
        "error-code-changed",
        Breaking,
        r#"{"op": {"errors": [{"shape": "Coded"}]}, "shapes": {"Coded": {"type": "structure", "members": {}, "exception": true, "error": {"code": "Old"}}}}"#,
        r#"{"op": {"errors": [{"shape": "Coded"}]}, "shapes": {"Coded": {"type": "structure", "members": {}, "exception": true, "error": {"code": "New"}}}}"#,
        "let is = |error: shop::operation::error_code_changed::ErrorCodeChangedError| error.is_coded(); let _ = is;",
    ),
    case(
        "error-status-changed",
        Compatible,
        r#"{"op": {"errors": [{"shape": "Stated"}]}, "shapes": {"Stated": {"type": "structure", "members": {}, "exception": true, "error": {"httpStatusCode": 400}}}}"#,
        r#"{"op": {"errors": [{"shape": "Stated"}]}, "shapes": {"Stated": {"type": "structure", "members": {}, "exception": true, "error": {"httpStatusCode": 404}}}}"#,
        "let is = |error: shop::operation::error_status_changed::ErrorStatusChangedError| error.is_stated(); let _ = is;",
    ),
    case(
        "retry-changed",
        Compatible,
        r#"{"op": {"errors": [{"shape": "Again"}]}, "shapes": {"Again": {"type": "structure", "members": {}, "exception": true}}}"#,
        r#"{"op": {"errors": [{"shape": "Again"}]}, "shapes": {"Again": {"type": "structure", "members": {}, "exception": true, "retryable": {"throttling": true}}}}"#,
        "let is = |error: shop::operation::retry_changed::RetryChangedError| error.is_again(); let _ = is;",
    ),
    case(
        "deprecation-changed",
        Compatible,
        "{}",
        r#"{"op": {"deprecated": true}}"#,
        "client.deprecation_changed().send();",
    ),
    Case {
        new: "client.paginator_added().into_paginator().send();",
        ..case(
            "paginator-added",
            Compatible,
            r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"}}"#,
            r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"},
                "paginator": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Names"}}"#,
            "client.paginator_added().next_token(\"a\").send();",
        )
    },
    case(
        "paginator-removed",
        Compatible,
        r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Names"}}"#,
        r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"}}"#,
        "client.paginator_removed().into_paginator().send();",
    ),
    case(
        "paginator-tokens-changed",
        Breaking,
        r#"{"in": {"NextToken": "Text", "Marker": "Text"}, "out": {"NextToken": "Text", "Marker": "Text"},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken"}}"#,
        r#"{"in": {"NextToken": "Text", "Marker": "Text"}, "out": {"NextToken": "Text", "Marker": "Text"},
            "paginator": {"input_token": "Marker", "output_token": "Marker"}}"#,
        "client.paginator_tokens_changed().into_paginator().send();",
    ),
    case(
        "paginator-page-changed",
        Compatible,
        r#"{"in": {"NextToken": "Text", "MaxResults": "Number"}, "out": {"NextToken": "Text"},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken"}}"#,
        r#"{"in": {"NextToken": "Text", "MaxResults": "Number"}, "out": {"NextToken": "Text"},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken", "limit_key": "MaxResults"}}"#,
        "client.paginator_page_changed().into_paginator().page_size(5).send();",
    ),
    Case {
        new: "client.paginator_items_added().into_paginator().items().send();",
        ..case(
            "paginator-items-added",
            Compatible,
            r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"},
                "paginator": {"input_token": "NextToken", "output_token": "NextToken"}}"#,
            r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"},
                "paginator": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Names"}}"#,
            "client.paginator_items_added().into_paginator().send();",
        )
    },
    case(
        "paginator-items-removed",
        Compatible,
        r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Names"}}"#,
        r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken"}}"#,
        "client.paginator_items_removed().into_paginator().items().send();",
    ),
    case(
        "paginator-items-changed",
        Compatible,
        r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts", "Counts": "Counts"}, "shapes": {"Counts": {"type": "list", "member": {"shape": "Number"}}},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Names"}}"#,
        r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts", "Counts": "Counts"}, "shapes": {"Counts": {"type": "list", "member": {"shape": "Number"}}},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Counts"}}"#,
        "let mut items = client.paginator_items_changed().into_paginator().items().send();
         let _ = async move { let name: Option<Result<String, _>> = items.next().await; name.is_some() };",
    ),
];
