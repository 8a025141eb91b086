"""Random requests and responses for every operation, with what botocore makes of each.

    python3 differential.py [--seed N] [--cases N] [--ops REGEX] [--only KIND] [--model PATH]

writes JSON lines to standard output (`README.md` beside this file describes them) and a summary to
standard error. The same options give the same bytes. The Rust half reads the lines, does the same
work with our client and compares.

Each operation gets `--cases` requests, as many responses and as many errors; beyond that, as many
more as it takes for every enum value and every union member to be met at least once in a run over
all operations. Which operation meets which does not depend on `--ops`, so a case that differs can
be made again with `--ops '^ThatOperation$'` and otherwise the same options.
"""

import environment

environment.enter()

import argparse  # noqa: E402
import json  # noqa: E402
import random  # noqa: E402
import re  # noqa: E402
import sys  # noqa: E402
import time  # noqa: E402
from pathlib import Path  # noqa: E402

import botocore  # noqa: E402

import reference  # noqa: E402
from cases import PLANS, Dialect, Goals, Maker, Model, Plan, Writer, to_json  # noqa: E402

OWN_MODEL = Path(__file__).resolve().parent.parent.parent / "model.json"

PLAIN = Dialect()
DIALECTS = {
    "lenient": Dialect(lenient=True, unknown=0.2),
    "unknown": Dialect(unknown=1.0, unknown_unions=0.5),
}
REQUEST_KINDS = ["all", "required", "reserved", "min", "max", "random"]
RESPONSE_KINDS = [*REQUEST_KINDS, "lenient", "unknown", "empty"]
ERROR_KINDS = ["all", "reserved", "unknown", "required", "unlisted"]
# Cases in a row that meet nothing new before the search is given up as a mistake of ours.
PATIENCE = 5


class Generator:
    """All lines of one run."""

    def __init__(self, model, seed, cases):
        self.model = model
        self.seed = seed
        self.cases = cases
        self.counts = {"request": 0, "response": 0, "error": 0}
        self.kinds = {}
        self.met = 0
        self._assigned = {"request": {}, "response": {}, "error": {}}
        for operation in model.operations():
            self._assign("request", operation.name, [operation.input_shape])
            self._assign("response", operation.name, [operation.output_shape])
            self._assign("error", operation.name, operation.error_shapes)

    def _assign(self, test, operation, roots):
        """Gives each enum and union to the first operation that reaches it."""
        taken = self._assigned[test]
        for root in roots:
            for name in self.model.reach(root.name) if root is not None else ():
                if self.model.choices(name):
                    taken.setdefault(name, operation)

    def lines(self, operation, tests):
        if "request" in tests:
            yield from self._requests(operation)
        if "response" in tests:
            yield from self._responses(operation)
        if "error" in tests:
            yield from self._errors(operation)

    def _goals(self, test, operation):
        mine = [n for n, owner in self._assigned[test].items() if owner == operation.name]
        return Goals(self.model, mine)

    def _case_ids(self, test, operation, kinds, goals):
        """(id, kind, random generator) of each case; goes on until all goals are met."""
        number, idle, left = 0, 0, goals.count()
        wanted = left
        while number < self.cases or left:
            kind = kinds[number % len(kinds)] if number < self.cases else "cover"
            case = f"{self.seed}/{operation.name}/{test}/{number}-{kind}"
            self.counts[test] += 1
            self.kinds[kind] = self.kinds.get(kind, 0) + 1
            yield case, kind, random.Random(case)
            number += 1
            idle = idle + 1 if kind == "cover" and goals.count() == left else 0
            left = goals.count()
            if idle > PATIENCE:
                raise RuntimeError(f"{case}: cannot meet {goals.left}")
        self.met += wanted

    def _make(self, rng, shape, kind, goals):
        plan = PLANS.get(kind, Plan(optional=0.7))
        maker = Maker(self.model, rng, plan, goals=goals if kind == "cover" else None)
        value = maker.make(shape)
        goals.observe(shape, value)
        return value

    def _requests(self, operation):
        shape = operation.input_shape
        kinds = list(REQUEST_KINDS)
        if shape is not None and self.model.is_recursive(shape.name):
            kinds.append("deep")
        goals = self._goals("request", operation)
        for case, kind, rng in self._case_ids("request", operation, kinds, goals):
            params = self._make(rng, shape, kind, goals) if shape is not None else {}
            yield {
                "test": "request",
                "id": case,
                "op": operation.name,
                "kind": kind,
                "params": to_json(params),
                "expect": reference.request(operation, params, as_sent=True),
            }

    def _responses(self, operation):
        shape = operation.output_shape
        kinds = list(RESPONSE_KINDS)
        if shape is not None and self.model.is_recursive(shape.name):
            kinds.append("deep")
        status = operation.http.get("responseCode", 200)
        headers = {"content-type": "application/json", "x-amzn-requestid": reference.REQUEST_ID}
        goals = self._goals("response", operation)
        for case, kind, rng in self._case_ids("response", operation, kinds, goals):
            if kind == "empty" or shape is None:
                body = rng.choice(["", "{}", '{"AddedLater":1}'])
            else:
                value = self._make(rng, shape, kind, goals)
                body = _text(rng, Writer(rng, DIALECTS.get(kind, PLAIN)).write(shape, value))
            yield {
                "test": "response",
                "id": case,
                "op": operation.name,
                "kind": kind,
                "status": status,
                "headers": headers,
                "body_text": body,
                "parsed": reference.output(operation, status, headers, body),
            }

    def _errors(self, operation):
        listed = [shape.name for shape in operation.error_shapes]
        others = [name for name in self.model.errors if name not in listed]
        goals = self._goals("error", operation)
        cases = self._case_ids("error", operation, ERROR_KINDS, goals)
        for turn, (case, kind, rng) in enumerate(cases):
            if kind == "unlisted" and others or not listed:
                name = rng.choice(others)
            elif kind == "cover":
                name = next(name for name in listed if goals.leads_to_any(name))
            else:
                name = listed[turn % len(listed)]
            shape = self.model.service.shape_for(name)
            value = self._make(rng, shape, kind, goals)
            body = Writer(rng, DIALECTS.get(kind, PLAIN)).write(shape, value)
            status = shape.metadata.get("error", {}).get("httpStatusCode", 400)
            headers = {"content-type": "application/json", "x-amzn-requestid": reference.REQUEST_ID}
            _name_error(rng, name, headers, body)
            body = _text(rng, body)
            yield {
                "test": "error",
                "id": case,
                "op": operation.name,
                "kind": kind,
                "shape": name,
                "listed": name in listed,
                "status": status,
                "headers": headers,
                "body_text": body,
                "parsed": reference.error(operation, status, headers, body),
            }


def _name_error(rng, name, headers, body):
    """Puts the error's code where services put it."""
    place = rng.randrange(5)
    if place == 0:
        headers["x-amzn-errortype"] = name
    elif place == 1:
        headers["x-amzn-errortype"] = f"{name}:http://internal.example.com/errors/"
    elif place == 2:
        headers["x-amzn-errortype"] = f"com.amazonaws.connect#{name}"
    elif place == 3:
        body["__type"] = f"com.amazonaws.connect#{name}"
    else:
        body["code"] = name


def _text(rng, body):
    """One of the ways to write the same JSON."""
    style = rng.randrange(3)
    if style == 0:
        return json.dumps(body, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    if style == 1:
        return json.dumps(body, separators=(",", ":"), allow_nan=False)
    return json.dumps(body, indent=1, ensure_ascii=False, allow_nan=False)


def main():
    tests = ["request", "response", "error"]
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", default="1", help="any word; default 1")
    parser.add_argument("--cases", type=int, default=10, help="per operation and test; default 10")
    parser.add_argument("--ops", default="", help="only operations whose name matches")
    parser.add_argument("--only", choices=tests, help="only one of the three tests")
    parser.add_argument("--model", type=Path, help="default: model.json, else botocore's own")
    options = parser.parse_args()

    path = options.model or (OWN_MODEL if OWN_MODEL.exists() else None)
    started = time.monotonic()
    generator = Generator(Model.load(path), options.seed, options.cases)
    _write(
        {
            "test": "header",
            "botocore": botocore.__version__,
            "seed": options.seed,
            "whole": not options.ops and not options.only,
            "signing": reference.SIGNING,
            "idempotency_token": reference.TOKEN,
            "user_agent": reference.USER_AGENT,
            "request_id": reference.REQUEST_ID,
        }
    )
    operations = 0
    for operation in generator.model.operations():
        if re.search(options.ops, operation.name):
            operations += 1
            for line in generator.lines(operation, [options.only] if options.only else tests):
                _write(line)
    cases = sum(generator.counts.values())
    seconds = time.monotonic() - started
    print(
        f"{cases} cases for {operations} operations in {seconds:.1f} s "
        f"({cases / seconds * 60:.0f} a minute): {generator.counts}, by kind {generator.kinds}; "
        f"{generator.met} enum values and union members met; "
        f"model {'of botocore' if path is None else path.name}",
        file=sys.stderr,
    )


def _write(line):
    text = json.dumps(line, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    sys.stdout.buffer.write(text.encode() + b"\n")


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        sys.stderr.close()
