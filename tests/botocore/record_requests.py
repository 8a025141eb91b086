"""Records what botocore sends and reads for the 40 operations of the documents.

    python3 record_requests.py            writes ../fixtures/recorded/, signing.json, signatures.json
    python3 record_requests.py --check    changes nothing, fails when they would be written anew

The operations are those of `../fixtures/document_facts.json`. The parameters are made from the
model inside the pinned botocore: one case with every member set, one with the required ones only.
No clock and no random source: every run writes the same bytes. `README.md` describes the files.
"""

import environment

environment.enter()

import argparse  # noqa: E402
import datetime  # noqa: E402
import json  # noqa: E402
import random  # noqa: E402
import sys  # noqa: E402
from pathlib import Path  # noqa: E402

from botocore import xform_name  # noqa: E402

import reference  # noqa: E402
import signatures  # noqa: E402
from cases import EPOCH, PLANS, Dialect, Maker, Model, Writer, to_json  # noqa: E402

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
RECORDED = FIXTURES / "recorded"

CASES = {"all_members": PLANS["all"], "required_members": PLANS["required"]}
# What follows the member's name in its value, so that each place has its own hard characters.
TAILS = {
    "uri": [
        " a/b:c+d&e%f=é?#[1]",
        "/%2F;,@~._-",
        "arn:aws:connect:us-west-2:1:a/b",
        " 漢字 😀 'q'",
        "!$()*|^`{}",
    ],
    "querystring": [" a+b&c=d/e:f?", "%25 #é;,", "~._-* 漢字", "'q\" <😀>"],
    "header": [" v/1; a=b", ' "q", c'],
    None: ['"quoted" \\ / é', "<漢字> & 😀", "tab\tline\nend", "%20 + : ="],
}
# Ages ago to far ahead, with and without a fraction.
MOMENTS = [1734513011, 1734513011.5, 1734513011.123, 1734513011.123457, 0, 4102444799]


class TellingText:
    """Strings that name their member and end in characters which need escaping."""

    def __init__(self):
        self.count = 0

    def make(self, rng, plan, name, location, low, high):
        self.count += 1
        if name.lower().endswith("arn"):
            text = f"arn:aws:connect:us-west-2:111122223333:instance/{name} {self.count}"
        elif name.lower().endswith("token") and location is None:
            text = f"{self.count:08}-1111-4111-8111-111111111111"
        else:
            tails = TAILS[location]
            text = f"{name}{' ' if location is None else ''}{tails[self.count % len(tails)]}"
        return text.ljust(low, "x")[:high]


class TellingMaker(Maker):
    """The maker of `cases.py` with its random choices replaced by turns."""

    def __init__(self, model, plan, turn):
        super().__init__(model, random.Random(0), plan, TellingText())
        self._turn_of = {}
        self._start = turn

    def _next(self, what, count):
        turn = self._turn_of.get(what, self._start)
        self._turn_of[what] = turn + 1
        return turn % count

    def _turn(self, name, choices):
        return choices[self._next(name, len(choices))]

    def _union_members_by_preference(self, shape):
        names = list(shape.members)
        first = self._next(shape.name, len(names))
        return names[first:] + names[:first]

    def _whole(self, shape, limit):
        low = shape.metadata.get("min", 0)
        high = min(shape.metadata.get("max", low + 50), limit - 1)
        return low + self._next("whole", 50) % (high - low + 1)

    def _fraction(self, shape, lowest, highest):
        low = shape.metadata.get("min", 0)
        high = shape.metadata.get("max", low + 100)
        return min(float(low) + [1.5, 0.1, 2.25, 3.0][self._next("fraction", 4)], float(high))

    def _boolean(self, shape, name, stack):
        return self._next("boolean", 2) == 0

    def _timestamp(self, shape, name, stack):
        micros = round(MOMENTS[self._next("moment", len(MOMENTS))] * 1_000_000)
        return EPOCH + datetime.timedelta(microseconds=micros)


def record(model, operation, turn):
    """All that is recorded of one operation."""
    result = {"operation": operation.name, "function": xform_name(operation.name), "cases": []}
    for name, plan in CASES.items():
        params = TellingMaker(model, plan, turn).make(operation.input_shape)
        tokens = [token for token in operation.idempotent_members if token not in params]
        case = {"name": name, "filled_tokens": tokens, "params": to_json(params)}
        result["cases"].append(case | {"request": reference.request(operation, params)})
    result["response"] = _response(model, operation, turn)
    result["error"] = _error(model, operation, turn)
    return result


def _response(model, operation, turn):
    shape = operation.output_shape
    status = operation.http.get("responseCode", 200)
    headers = {"content-type": "application/json", "x-amzn-requestid": reference.REQUEST_ID}
    body = _body(shape, TellingMaker(model, PLANS["all"], turn).make(shape)) if shape else None
    text = json.dumps(body) if body is not None else ""
    parsed = reference.output(operation, status, headers, text)
    return {"status": status, "headers": headers, "body": body, "parsed": parsed}


def _error(model, operation, turn):
    shape = operation.error_shapes[0]
    headers = {
        "content-type": "application/json",
        "x-amzn-errortype": shape.name,
        "x-amzn-requestid": reference.REQUEST_ID,
    }
    body = _body(shape, TellingMaker(model, PLANS["all"], turn).make(shape))
    status = shape.metadata["error"]["httpStatusCode"]
    parsed = reference.error(operation, status, headers, json.dumps(body))
    return {"status": status, "headers": headers, "body": body, "parsed": parsed}


def _body(shape, value):
    return Writer(random.Random(0), Dialect()).write(shape, value) | {
        "AddedLater": {"Nested": [1, None, "text"]}
    }


def files():
    """Path and text of every file."""
    facts = json.loads((FIXTURES / "document_facts.json").read_text())
    documented = {entry["op"] for entries in facts.values() for entry in entries}
    model = Model.load()
    operations = {xform_name(operation.name): operation for operation in model.operations()}
    signing = reference.SIGNING | {"idempotency_token": reference.TOKEN}
    signing |= {"request_id": reference.REQUEST_ID}
    yield FIXTURES / "signing.json", _text(signing)
    yield FIXTURES / "signatures.json", signatures.text()
    for turn, function in enumerate(sorted(documented)):
        yield RECORDED / f"{function}.json", _text(record(model, operations[function], turn))


def _text(value):
    return json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    options = parser.parse_args()

    wanted = dict(files())
    left_over = [path for path in RECORDED.glob("*.json") if path not in wanted]
    stale = [path for path, text in wanted.items() if not _holds(path, text)]
    if options.check:
        for path in stale + left_over:
            print(f"not as recorded: {path.relative_to(FIXTURES.parent)}")
        if stale or left_over:
            sys.exit("run tests/botocore/record_requests.py")
    else:
        RECORDED.mkdir(parents=True, exist_ok=True)
        for path in stale:
            path.write_text(wanted[path], encoding="utf-8", newline="\n")
        for path in left_over:
            path.unlink()
    print(f"{len(wanted)} files, {len(stale)} differed, {len(left_over)} left over")


def _holds(path, text):
    return path.exists() and path.read_bytes() == text.encode()


if __name__ == "__main__":
    main()
