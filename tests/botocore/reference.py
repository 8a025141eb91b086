"""What botocore does with parameters and with responses: serialise, sign, parse. No network.

Not a script of its own; `record_requests.py` and `differential.py` share it.
"""

import datetime
import json
from types import SimpleNamespace
from urllib.parse import urlsplit

import botocore.auth
import botocore.handlers
from botocore.auth import SigV4Auth
from botocore.awsrequest import HeadersDict, create_request_object, prepare_request_dict
from botocore.credentials import Credentials
from botocore.parsers import create_parser
from botocore.serialize import create_serializer

from cases import to_json

# AWS's own documentation example, good for nothing.
SIGNING = {
    "access_key_id": "AKIDEXAMPLE",
    "secret_access_key": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    "session_token": "session/token+with=specials",
    "region": "us-west-2",
    "service": "connect",
    "host": "connect.us-west-2.amazonaws.com",
    "time": "2024-12-18T09:10:11Z",
}
TOKEN = "00000000-0000-4000-8000-000000000000"
# What the client names itself in a header that it signs; any text does.
USER_AGENT = "connect-client/0.1.0 ua/2.1 api/connect/0.1.0 os/linux lang/rust/1.95.0"
REQUEST_ID = "6f2a1b0c-9d8e-4f70-8a6b-5c4d3e2f1a0b"

NOW = datetime.datetime.strptime(SIGNING["time"], "%Y-%m-%dT%H:%M:%SZ")
KEYS = (SIGNING["access_key_id"], SIGNING["secret_access_key"])

# The token source, where botocore itself looks it up; `sign` does the same with the clock.
botocore.handlers.uuid = SimpleNamespace(uuid4=lambda: TOKEN)

_SERIALIZER = create_serializer("rest-json")
_PARSER = create_parser("rest-json")


def request(operation, params, as_sent=False):
    """The request botocore sends for the parameters; they are checked against the model first.

    Missing idempotency tokens are filled with TOKEN. The result is plain JSON. With `as_sent` it is
    also signed with the headers that botocore does not sign and our client does.
    """
    filled = dict(params)
    botocore.handlers.generate_idempotent_uuid(filled, operation)
    parts = _SERIALIZER.serialize_to_request(filled, operation)
    own_headers = {name.lower(): value for name, value in parts["headers"].items()}
    prepare_request_dict(parts, endpoint_url="https://" + SIGNING["host"])
    prepared = create_request_object(parts).prepare()
    url = urlsplit(prepared.url)
    body_text = parts["body"].decode() or None
    pairs = [pair.partition("=") for pair in url.query.split("&") if pair]
    token_keys = Credentials(*KEYS, SIGNING["session_token"])
    result = {
        "method": prepared.method,
        "host": url.netloc,
        "path": url.path,
        "query": [[key, value] for key, _, value in pairs],
        "headers": own_headers,
        "content_length": _content_length(prepared),
        "body": json.loads(body_text) if body_text else None,
        "body_text": body_text,
        "signed": _sign(parts, Credentials(*KEYS)),
        "signed_with_token": _sign(parts, token_keys),
    }
    if as_sent:
        headers = {"x-amz-user-agent": USER_AGENT}
        if result["content_length"] != "none":
            headers["content-length"] = str(len(parts["body"]))
        result["signed_as_sent"] = _sign(parts, token_keys, headers)
    return result


def _content_length(prepared):
    length = prepared.headers.get("Content-Length")
    if length is None:
        return "none"
    return "of-body" if prepared.body else "zero"


def _sign(parts, credentials, more_headers=()):
    signed = create_request_object(parts)
    for name, value in dict(more_headers).items():
        signed.headers[name] = value
    return sign(signed, credentials)


def sign(signed, credentials, service=SIGNING["service"], region=SIGNING["region"], time=NOW):
    """Adds a signature to a request; gives the headers that it consists of."""
    botocore.auth.get_current_datetime = lambda remove_tzinfo=True: time
    SigV4Auth(credentials, service, region).add_auth(signed)
    authorization = signed.headers["Authorization"]
    result = {
        "x-amz-date": signed.headers["X-Amz-Date"],
        "signed_headers": authorization.partition("SignedHeaders=")[2].partition(",")[0].split(";"),
        "authorization": authorization,
    }
    if credentials.token:
        result["x-amz-security-token"] = signed.headers["X-Amz-Security-Token"]
    return result


def output(operation, status, headers, body_text):
    """The members botocore finds in a successful response, as plain JSON."""
    parsed = _PARSER.parse(_response(status, headers, body_text), operation.output_shape)
    metadata = parsed.pop("ResponseMetadata")
    assert metadata["RequestId"] == REQUEST_ID
    return to_json(parsed)


def error(operation, status, headers, body_text):
    """Code, message and modelled members botocore finds in an error response, as plain JSON."""
    response = _response(status, headers, body_text)
    parsed = _PARSER.parse(response, operation.output_shape)
    assert parsed["ResponseMetadata"]["RequestId"] == REQUEST_ID
    found = parsed["Error"]
    # As botocore's endpoint does: it looks in all errors of the service.
    shape = operation.service_model.shape_for_error_code(found["Code"])
    members = _PARSER.parse(response, shape) if shape is not None else {}
    return {"code": found["Code"], "message": found["Message"], "members": to_json(members)}


def _response(status, headers, body_text):
    return {"status_code": status, "headers": HeadersDict(headers), "body": body_text.encode()}
