"""Random values for the shapes of a service model: parameters of operations, and responses.

Not a script of its own; `record_requests.py` and `differential.py` share it.

A `Plan` says what a case should look like (all members, required members only, values at their
bounds, …), a `Maker` makes the value, a `Writer` writes it as a service would. Values are what
botocore takes and gives: dicts, lists, str, int, float, bool, bytes, and aware `datetime`s.
`to_json` turns them into the form the Rust client uses for serde: timestamps as epoch seconds,
blobs as base64, NaN and the infinities as strings.
"""

import base64
import datetime
import gzip
import json
import math
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path

from botocore.loaders import Loader
from botocore.model import ServiceModel

UTC = datetime.timezone.utc
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = datetime.timedelta(microseconds=1)


class Model:
    """A service model: botocore's view of it, and which shapes lead to which."""

    def __init__(self, description):
        self.shapes = description["shapes"]
        self.service = ServiceModel(description)
        self.errors = [name for name, shape in self.shapes.items() if shape.get("exception")]
        self._reach = {}

    @classmethod
    def load(cls, path=None):
        """Reads a model in the service-2 layout; without a path, the Connect model in botocore."""
        if path is None:
            return cls(Loader().load_service_model("connect", "service-2"))
        data = Path(path).read_bytes()
        return cls(json.loads(gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data))

    def operations(self):
        for name in self.service.operation_names:
            yield self.service.operation_model(name)

    def reach(self, name):
        """The shape and all shapes that a value of it can hold, in the order they are met."""
        if name not in self._reach:
            found = {name: None}
            queue = [name]
            while queue:
                shape = self.shapes[queue.pop()]
                references = list(shape.get("members", {}).values())
                references += [shape[key] for key in ("member", "key", "value") if key in shape]
                for reference in references:
                    if reference["shape"] not in found:
                        found[reference["shape"]] = None
                        queue.append(reference["shape"])
            self._reach[name] = found
        return self._reach[name]

    def choices(self, name):
        """What there is to choose at a shape: enum values or union members, else nothing."""
        shape = self.shapes[name]
        if shape.get("union"):
            return list(shape["members"])
        return list(shape.get("enum", []))

    def is_recursive(self, name):
        return any(self._holds_itself(inner) for inner in self.reach(name))

    def _holds_itself(self, name):
        shape = self.shapes[name]
        return any(name in self.reach(m["shape"]) for m in shape.get("members", {}).values())


class Goals:
    """The enum values and union members that no case has met yet, by shape."""

    def __init__(self, model, names):
        self.model = model
        self.left = {name: model.choices(name) for name in names}

    def count(self):
        return sum(map(len, self.left.values()))

    def at(self, name):
        return self.left.get(name, [])

    def leads_to_any(self, name):
        return any(self.at(inner) for inner in self.model.reach(name))

    def observe(self, shape, value):
        """Crosses off what the value has."""
        if shape.type_name == "structure":
            if shape.is_tagged_union:
                self._cross_off(shape.name, next(iter(value)))
            for name, inner in value.items():
                self.observe(shape.members[name], inner)
        elif shape.type_name == "list":
            for inner in value:
                self.observe(shape.member, inner)
        elif shape.type_name == "map":
            for key, inner in value.items():
                self.observe(shape.key, key)
                self.observe(shape.value, inner)
        elif shape.type_name == "string":
            self._cross_off(shape.name, value)

    def _cross_off(self, name, choice):
        if choice in self.at(name):
            self.left[name].remove(choice)


@dataclass(frozen=True)
class Plan:
    """What a case looks like."""

    optional: float = 1.0  # how likely a member that is not required is set
    depth: int = 2  # how many structures of one shape may stand inside each other
    bounds: str = "typical"  # or "min", "max": lengths and numbers at their limits
    reserved: bool = False  # strings of reserved, control and non-ASCII characters
    surprises: float = 0.0  # how likely unknown enum values and NaN, Infinity are


PLANS = {
    "all": Plan(),
    "required": Plan(optional=0.0),
    "reserved": Plan(optional=0.8, reserved=True),
    "min": Plan(bounds="min"),
    "max": Plan(bounds="max"),
    "random": Plan(optional=0.5, surprises=0.1),
    "deep": Plan(depth=3),
    "cover": Plan(),
}

WORDS = "alpha bravo charlie delta echo foxtrot golf hotel india juliett".split()
RESERVED = [
    " ", "/", ":", "?", "#", "[", "]", "@", "!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=",
    "%", "%20", "%2F", "\\", '"', "<", ">", "{", "}", "|", "^", "`", "~", "-", "_", ".", "..", "//",
    "\t", "\n", "\r\n", "\x00", "\x1f", "\x7f", "\u0080", "é", "e\u0301", "ß", "Ω", "漢字", "한",
    "\u200d", "\u2028", "\ufeff", "\ufffd", "😀", "\U0010ffff", "arn:aws:connect:us-west-2:1:a/b",
]  # fmt: skip
HEADER_PIECES = [*WORDS, "a, b", 'say "x"', "k=v;", "us-west-2", "(c)", "a  b", "~"]

# In the "max" plan long strings and lists stop at this, or one case would be megabytes.
LONGEST_STRING = 4096
EXTRA_CHARACTERS = 20_000
EXTRA_ELEMENTS = 60

# Stands for "nothing can be made here without going deeper than the plan allows".
OMIT = object()


class RandomText:
    """Strings out of words, or out of all that is hard to escape."""

    def make(self, rng, plan, name, location, low, high):
        if location == "header":
            pieces = HEADER_PIECES
        elif plan.reserved:
            pieces = RESERVED + WORDS[:3]
        else:
            pieces = WORDS
        wanted = rng.randint(1, 4)
        text = ("" if plan.reserved else "-").join(rng.choice(pieces) for _ in range(wanted))
        while len(text) < low:
            text += rng.choice(pieces)
        return text[:high]


class Maker:
    """Makes values for shapes; the same random generator and plan make the same values."""

    def __init__(self, model, rng, plan, text=None, goals=None):
        self.model = model
        self.rng = rng
        self.plan = plan
        self.text = text or RandomText()
        self.goals = goals
        self._turns = {}
        self._characters = EXTRA_CHARACTERS
        self._elements = EXTRA_ELEMENTS

    def make(self, shape):
        """A value of the structure: parameters of an operation, or its output."""
        return self._structure(shape, None, ())

    def _value(self, shape, name, stack):
        make = getattr(self, f"_{shape.type_name}")
        return make(shape, name, stack)

    def _structure(self, shape, name, stack):
        if shape.is_document_type:
            return {"text": self._plain("document", None, 0, 20), "list": [1, 2.5, True, None]}
        if stack.count(shape.name) >= self.plan.depth:
            return OMIT
        stack += (shape.name,)
        if shape.is_tagged_union:
            return self._union(shape, stack)
        made = {}
        for name, member in shape.members.items():
            # botocore fills tokens of the input itself, required or not.
            token = len(stack) == 1 and member.metadata.get("idempotencyToken")
            required = name in shape.required_members and not token
            if not required and self.rng.random() >= self.plan.optional:
                continue
            value = self._value(member, name, stack)
            if value is not OMIT:
                made[name] = value
            elif required:
                return OMIT
        return made

    def _union(self, shape, stack):
        for name in self._union_members_by_preference(shape):
            value = self._value(shape.members[name], name, stack)
            if value is not OMIT:
                return {name: value}
        return OMIT

    def _union_members_by_preference(self, shape):
        names = list(shape.members)
        self.rng.shuffle(names)
        if self.goals:
            left = self.goals.at(shape.name)
            names.sort(key=lambda n: not self.goals.leads_to_any(shape.members[n].name))
            names.sort(key=lambda n: n not in left)
        return names

    def _list(self, shape, name, stack):
        made = []
        for _ in range(self._size(shape)):
            value = self._value(shape.member, name, stack)
            if value is OMIT:
                return OMIT
            made.append(value)
        return made

    def _map(self, shape, name, stack):
        made = {}
        wanted = self._size(shape)
        for _ in range(wanted * 4):
            if len(made) == wanted:
                break
            key = self._string(shape.key, f"{name} key {len(made) + 1}", stack)
            value = self._value(shape.value, name, stack)
            if value is OMIT:
                return OMIT
            made[key] = value
        return made

    def _size(self, shape):
        low = shape.metadata.get("min", 0)
        high = shape.metadata.get("max", low + 20)
        if self.plan.bounds == "min":
            return low
        wanted = 2
        if self.plan.bounds == "max" and low < high <= self._elements:
            wanted = high
            self._elements -= high
        elif self.plan.optional not in (0.0, 1.0):
            wanted = self.rng.randint(0, 3)
        elif self.goals and shape.type_name == "list":
            wanted = min(len(self.goals.at(shape.member.name)), 20) or 1
        return max(low, min(wanted, high))

    def _string(self, shape, name, stack):
        choices = shape.metadata.get("enum")
        if choices and self.rng.random() >= self.plan.surprises:
            return self._turn(shape.name, choices)
        location = shape.serialization.get("location")
        low = shape.metadata.get("min", 0)
        high = shape.metadata.get("max", max(low, 200))
        if location == "uri":
            low, high = max(low, 1), max(high, 1)
        if self.plan.bounds == "min":
            high = low
        elif self.plan.bounds == "max":
            most = min(high, LONGEST_STRING)
            if most <= self._characters:
                low = max(low, most)
                self._characters -= most
        text = self._plain(name, location, low, high)
        # Paths with such segments mean another path.
        if location == "uri" and text in (".", ".."):
            text = "x" * len(text)
        return text

    def _plain(self, name, location, low, high):
        text = self.text.make(self.rng, self.plan, name, location, low, high)
        if location == "header":
            text = text.strip().ljust(low, "x")
        return text

    def _turn(self, name, choices):
        """One of the choices: the next one not met yet, when this case is there to meet them."""
        left = self.goals.at(name) if self.goals else []
        if not left:
            return self.rng.choice(choices)
        turn = self._turns.get(name, 0)
        self._turns[name] = turn + 1
        return left[turn % len(left)]

    def _integer(self, shape, name, stack):
        return self._whole(shape, 2**31)

    def _long(self, shape, name, stack):
        return self._whole(shape, 2**63)

    def _whole(self, shape, limit):
        low, high = shape.metadata.get("min"), shape.metadata.get("max")
        if self.plan.bounds == "min":
            return low if low is not None else self.rng.choice([-limit, -1, 0])
        if self.plan.bounds == "max":
            return min(high, limit - 1) if high is not None else limit - 1
        low = low if low is not None else 0
        high = min(high if high is not None else low + 1000, limit - 1)
        return self.rng.randint(low, high)

    def _double(self, shape, name, stack):
        largest = 1.7976931348623157e308
        return self._fraction(shape, [-largest, 5e-324, -0.0], largest)

    def _float(self, shape, name, stack):
        # At most six digits: what a 32-bit float holds without showing rounding.
        largest = 3.4028235e38
        return self._fraction(shape, [-largest, 1e-45, -0.0], largest)

    def _fraction(self, shape, lowest, highest):
        low, high = shape.metadata.get("min"), shape.metadata.get("max")
        if self.plan.bounds == "min":
            return float(low) if low is not None else self.rng.choice(lowest)
        if self.plan.bounds == "max":
            return float(high) if high is not None else highest
        if low is None and high is None and self.rng.random() < self.plan.surprises:
            return self.rng.choice([math.nan, math.inf, -math.inf])
        low = low if low is not None else 0
        high = high if high is not None else low + 100
        return round(self.rng.uniform(low, high), self.rng.randint(0, 3))

    def _boolean(self, shape, name, stack):
        return self.rng.random() < 0.5

    def _timestamp(self, shape, name, stack):
        if self.plan.bounds == "min":
            micros = self.rng.choice([-2_208_988_800_000_000, -1_250_000, -500_000, 0, 1])
        elif self.plan.bounds == "max":
            micros = 253_402_300_799_500_000
        else:
            unit = self.rng.choice([1_000_000, 1_000, 1])
            micros = self.rng.randrange(1_500_000_000_000_000, 1_800_000_000_000_000) // unit * unit
        return EPOCH + micros * MICROSECOND

    def _blob(self, shape, name, stack):
        return self.rng.randbytes(self._size(shape))

    _character = _string


def to_json(value):
    """The form the Rust client serialises a value in."""
    if isinstance(value, dict):
        return {key: to_json(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_json(inner) for inner in value]
    if isinstance(value, datetime.datetime):
        return epoch_seconds(value)
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode()
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value


def epoch_seconds(moment):
    """Whole seconds as an integer, else a fraction with at most six digits."""
    micros = (moment - EPOCH) // MICROSECOND
    return micros / 1_000_000 if micros % 1_000_000 else micros // 1_000_000


@dataclass(frozen=True)
class Dialect:
    """How far a response strays from the plain form of its values."""

    unknown: float = 0.0  # how likely a structure has a member the model does not know
    unknown_unions: float = 0.0  # how likely a union is one the model does not know
    lenient: bool = False  # nulls, numbers as strings, timestamps in any format, `__type`


PLAIN = Dialect()


class Writer:
    """Writes values as a REST-JSON service would: the inverse of a response parser."""

    def __init__(self, rng, dialect=PLAIN):
        self.rng = rng
        self.dialect = dialect

    def write(self, shape, value):
        """The JSON body for a value of the structure."""
        for name, member in shape.members.items():
            if "location" in member.serialization or "payload" in shape.serialization:
                raise NotImplementedError(f"{shape.name}${name} does not travel in a JSON body")
        return self._value(shape, value)

    def _value(self, shape, value):
        write = getattr(self, f"_{shape.type_name}", None)
        return write(shape, value) if write else value

    def _structure(self, shape, value):
        if shape.is_document_type:
            return value
        if shape.is_tagged_union and self.rng.random() < self.dialect.unknown_unions:
            return {"AddedLater": self._something_unknown()}
        members = shape.members
        body = {}
        for name, inner in value.items():
            body[members[name].serialization.get("name", name)] = self._value(members[name], inner)
        if self.dialect.lenient:
            for name in members:
                if name not in value and name not in shape.required_members:
                    body[members[name].serialization.get("name", name)] = None
            body["__type"] = f"com.amazonaws.connect#{shape.name}"
        if not shape.is_tagged_union and self.rng.random() < self.dialect.unknown:
            body["AddedLater"] = self._something_unknown()
        return body

    def _something_unknown(self):
        return self.rng.choice([1, "text", {"Nested": [1, {"Deeper": None}]}, [[], {}], False])

    def _list(self, shape, value):
        return [self._value(shape.member, inner) for inner in value]

    def _map(self, shape, value):
        return {key: self._value(shape.value, inner) for key, inner in value.items()}

    def _timestamp(self, shape, value):
        form = shape.serialization.get("timestampFormat", "unixtimestamp")
        # An http-date has no room for a fraction.
        forms = ["unixtimestamp", "iso8601", "text"] + ["rfc822"] * (value.microsecond == 0)
        if self.dialect.lenient:
            form = self.rng.choice(forms)
        if form == "iso8601":
            text = value.strftime("%Y-%m-%dT%H:%M:%S.%f").rstrip("0").rstrip(".")
            return text + "Z"
        if form == "rfc822":
            return formatdate(epoch_seconds(value), usegmt=True)
        seconds = epoch_seconds(value)
        return str(seconds) if form == "text" else seconds

    def _blob(self, shape, value):
        return to_json(value)

    def _number(self, shape, value):
        value = to_json(value)
        if self.dialect.lenient and self.rng.random() < 0.3:
            return str(value)
        return value

    _integer = _long = _float = _double = _number
