"""Random requests with the signatures botocore gives them: what `../fixtures/signatures.json` holds.

Not a script of its own; `record_requests.py` writes the file. The requests are of no operation:
they have what is hard to sign, more of it than Connect asks for.
"""

import datetime
import json
import random
from urllib.parse import quote

from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

import reference
from cases import RESERVED, UTC, WORDS

COUNT = 250
REGIONS = ["us-west-2", "eu-central-1", "us-gov-west-1", "cn-north-1"]
SERVICES = ["connect", "app-integrations", "profile"]
ARN = "arn:aws:connect:us-west-2:111122223333:instance/6f2a/contact-flow/$"
# What is easily encoded in a wrong way.
PIECES = [*WORDS, *RESERVED, ARN, "Grüße", "電話", "🎧"]
FIRST, LAST = (datetime.datetime(year, 1, 1, tzinfo=UTC) for year in (2015, 2038))


def text():
    """The file: one request a line."""
    rng = random.Random("signatures")
    lines = (json.dumps(_case(rng), ensure_ascii=False, separators=(",", ":")) for _ in range(COUNT))
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _case(rng):
    seconds = rng.randrange(int((LAST - FIRST).total_seconds()))
    case = {
        "method": rng.choice(["GET", "POST", "PUT", "DELETE"]),
        "url": f"https://{rng.choice(['connect.example', 'localhost:8443'])}{_path(rng)}{_query(rng)}",
        "headers": _headers(rng),
        "body": rng.choice(["", "{}", json.dumps({_text(rng): _text(rng)}, ensure_ascii=False)]),
        "region": rng.choice(REGIONS),
        "service": rng.choice(SERVICES),
        "time": (FIRST + datetime.timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "session_token": rng.random() < 0.5,
    }
    return case | {"authorization": _authorization(case)}


def _text(rng):
    return "".join(rng.choice(PIECES) for _ in range(rng.randint(1, 3)))


def _path(rng):
    labels = [rng.choice([ARN, _text(rng), rng.choice(WORDS)]) for _ in range(rng.randint(0, 4))]
    # A client never sends a label that URL libraries take for a step up or none at all.
    return "/" + "/".join(quote(label, safe="-._~") for label in labels if label not in (".", ".."))


def _query(rng):
    keys = ["nextToken", "tagKeys", "tagKeys", "a", "A", "a-b", "é"]
    pairs = [(rng.choice(keys), rng.choice(["", "1", _text(rng)])) for _ in range(rng.randint(0, 5))]
    pairs = [f"{quote(key, safe='-._~')}={quote(value, safe='-._~')}" for key, value in pairs]
    return "?" + "&".join(pairs) if pairs else ""


def _headers(rng):
    possible = {
        "content-type": "application/json",
        "x-amz-user-agent": "connect-client/0.1.0 ua/2.1 os/linux",
        "x-audit": rng.choice(["night shift", "a,b; c=d", "two  spaces", '"quoted"']),
        # Not signed by anybody.
        "user-agent": "any",
        "x-amzn-trace-id": "Root=1-2-3",
    }
    return {name: value for name, value in possible.items() if rng.random() < 0.5}


def _authorization(case):
    request = AWSRequest(case["method"], case["url"], case["headers"], case["body"].encode())
    keys = [reference.SIGNING["access_key_id"], reference.SIGNING["secret_access_key"]]
    token = reference.SIGNING["session_token"] if case["session_token"] else None
    time = datetime.datetime.strptime(case["time"], "%Y-%m-%dT%H:%M:%SZ")
    signed = reference.sign(request, Credentials(*keys, token), case["service"], case["region"], time)
    return signed["authorization"]
