"""Writes ../fixtures/changes/: four published changes of Amazon Connect, and the notices of them.

    python3 record_changes.py NOTICES [--models FOLDER]

NOTICES is a folder with the texts of AWS's change notices, which are not part of this repository;
what is taken from them are names: operations, members, types, enumeration values. The models of
the days before and after come from botocore on PyPI, or from FOLDER, where they are called
`1.27.1-service-2.json` and `1.27.1-paginators-1.json`. They are cut down to the operations that the
notice names, and `cargo xtask import` drops their prose. `README.md` describes the files.
"""

import argparse
import ast
import gzip
import json
import pprint
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHANGES = ROOT / "tests" / "fixtures" / "changes"
PPRINT = ROOT / "connect-model" / "tests" / "fixtures" / "pprint.json"
SERVICE = "Amazon Connect Service"

# The notice's date, and the releases of botocore before and after.
PAIRS = {
    "2022-06-02": ("1.27.1", "1.27.2"),
    "2024-10-01": ("1.35.29", "1.35.30"),
    "2024-12-18": ("1.35.83", "1.35.84"),
    "2024-12-20": ("1.35.85", "1.35.86"),
}


class SortedPrinter(pprint.PrettyPrinter):
    """Python's own layout, with the elements of sets in order wherever they stand."""

    def format(self, value, context, maxlevels, level):
        if isinstance(value, set):
            return "{" + ", ".join(repr(item) for item in sorted(value)) + "}", True, False
        return super().format(value, context, maxlevels, level)


def layout(value):
    return SortedPrinter(width=80).pformat(value)


def notices(folder):
    """The notices by their date: new operations, and what is different in the others."""
    found = {}
    for path in sorted(Path(folder).glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        heading = re.search(r"^(\d{4})/(\d\d)/(\d\d) - .* api methods$", text, re.M)
        if heading:
            found["-".join(heading.groups())] = (with_names if re.search(r"^\w+\s\(updated\)", text, re.M) else without_names)(text)
    return found


def with_names(text):
    new = re.findall(r"^(\w+)\s\(new\)", text, re.M)
    updated = {}
    for block in re.split(r"^(?=\w+\s\((?:new|updated)\))", text, flags=re.M):
        match = re.match(r"(\w+)\s\(updated\).*\nChanges \(([^)]*)\)\n(.*?)\n\n", block, re.S)
        if match:
            name, sides, body = match.groups()
            sides = sides.split(", ")
            literals = re.split(r"^(?:Request|Response)\n", body, flags=re.M) if len(sides) > 1 else ["", body]
            updated[name] = dict(zip(sides, map(ast.literal_eval, literals[1:]), strict=True))
    return {"new": sorted(new), "updated": updated}


def without_names(text):
    """One of the notices has lost its headings: the dictionaries stand before the calls they are about."""
    updated = {}
    for literal, after in re.findall(r"^(\{'[^\n]*\})$(.*?)(?=^\{'|\Z)", text, re.M | re.S):
        call = re.search(r"client\.(\w+)\(([^\n]*)\)$", after, re.M)
        if call:
            name = "".join(word.capitalize() for word in call.group(1).split("_"))
            value = ast.literal_eval(literal)
            asks = all(f"{key}=" in call.group(2) for key in value)
            updated[name] = {"request" if asks else "response": value}
    return {"new": [], "updated": updated}


def expected_text(notice):
    """The notice as `changes` has to print it, up to what the notice does not say."""
    counts = [(len(notice["new"]), "new"), (len(notice["updated"]), "updated")]
    counts = " ".join(f"{count} {what}" for count, what in counts if count)
    parts = [f"{SERVICE} - {counts} api methods\n"]
    parts += [f"{name} (new)\n" for name in notice["new"]]
    for name, sides in sorted(notice["updated"].items()):
        lines = [f"{name} (updated)", f"Changes ({', '.join(sides)})"]
        for side, value in sides.items():
            lines += ([side.capitalize()] if len(sides) > 1 else []) + [layout(value)]
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def as_json(value):
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in sorted(value.items())}
    return sorted(value) if isinstance(value, set) else [as_json(item) for item in value] if isinstance(value, list) else value


def models(version, folder, scratch):
    """The published service and its paginators."""
    if folder:
        names = [Path(folder) / f"{version}-{name}-{n}.json" for name, n in (("service", 2), ("paginators", 1))]
        return [json.loads(name.read_text(encoding="utf-8")) for name in names]
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", scratch, f"botocore=={version}"]
    subprocess.run(pip, check=True)
    wheel = zipfile.ZipFile(Path(scratch) / f"botocore-{version}-py3-none-any.whl")
    read = []
    for name in ("service-2.json", "paginators-1.json"):
        path = next(path for path in wheel.namelist() if f"data/connect/2017-08-08/{name}" in path)
        data = wheel.read(path)
        read.append(json.loads(gzip.decompress(data) if path.endswith(".gz") else data))
    return read


def cut(service, paginators, names):
    """Only these operations, and the shapes that they reach."""
    service["operations"] = {name: facts for name, facts in service["operations"].items() if name in names}
    paginators["pagination"] = {name: facts for name, facts in paginators["pagination"].items() if name in names}
    reached, open_ = set(), [shape for facts in service["operations"].values() for shape in references(facts)]
    while open_:
        name = open_.pop()
        if name not in reached:
            reached.add(name)
            open_ += references(service["shapes"][name])
    service["shapes"] = {name: shape for name, shape in service["shapes"].items() if name in reached}


def references(facts):
    if isinstance(facts, list):
        return [name for item in facts for name in references(item)]
    if not isinstance(facts, dict):
        return []
    own = [facts["shape"]] if isinstance(facts.get("shape"), str) else []
    return own + [name for item in facts.values() for name in references(item)]


def write_model(path, service, paginators, scratch):
    """Through `import`, which keeps facts only; where they came from stands in README.md."""
    sources = [Path(scratch) / "service.json", Path(scratch) / "paginators.json"]
    for source, content in zip(sources, (service, paginators), strict=True):
        source.write_text(json.dumps(content), encoding="utf-8")
    made = Path(scratch) / "model.json"
    made.unlink(missing_ok=True)
    command = ["cargo", "xtask", "import", sources[0], "--paginators", sources[1], "--model", made]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    text = re.sub(r'  "upstream": \{[^}]*\},\n', "", made.read_text(encoding="utf-8"))
    path.write_text(text, encoding="utf-8")


def write_patch(folder):
    """The edit as a person would make it, line by line."""
    names = ["before.json", "after.json"]
    labels = [option for name in ("a", "b") for option in ("--label", f"{name}/model.json")]
    diff = subprocess.run(["diff", "-U1", *labels, *names], cwd=folder, capture_output=True, text=True)
    (folder / "edit.patch").write_text(diff.stdout, encoding="utf-8")


def record_layouts(notices):
    """What Python makes of values that are hard to lay out, and of all in the notices."""
    words = [f"VALUE_NUMBER_{number}" for number in range(12)]
    hard = [
        {},
        {"A": {}},
        {"A": ()},
        {"Steps": [{"And": [()], "Condition": {"Name": "string", "Value": "string"}, "Or": [()]}]},
        {"Short": set(words[:2]), "Long": set(words)},
        {"Nested": {"One": {"Two": {"Three": {"Four": {"Five": set(words[:3]), "Six": "string"}}}}}},
        {"Behavior": {"BehaviorTypeWithAnAwfullyLongName": {"Kind": "ROUTE_CURRENT_CHANNEL_ONLY | ROUTE_ANY_CHANNEL"}}},
        {"Kinds": " | ".join(words), "Z": "string"},
        {"Kinds": [" | ".join(words)]},
        {"Kinds": [{"Deep": {"Deeper": " | ".join(words)}, "It": "isn't"}]},
        {"Key " + "x" * 70: {"Inside": "string"}},
        {"Quotes": {"it's", 'say "so"', "both ' and \"", "back\\slash"}},
    ]
    # Every length around the border, for each kind of value.
    for length in range(60, 82):
        hard += [{"K": "x" * length}, {"K": {"y" * length}}, {"K": ["z" * length]}, {"K": {"L": "w" * length, "M": "integer"}}]
    hard += [value for notice in notices.values() for sides in notice["updated"].values() for value in sides.values()]
    cases = [{"value": encoded(value), "text": layout(value)} for value in hard]
    PPRINT.parent.mkdir(parents=True, exist_ok=True)
    PPRINT.write_text(json.dumps(cases, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def encoded(value):
    """JSON with each kind of value told apart: a set is `{"set": [...]}`."""
    if isinstance(value, dict):
        return {"dict": {key: encoded(item) for key, item in value.items()}}
    if isinstance(value, set):
        return {"set": sorted(value)}
    if isinstance(value, list):
        return {"list": encoded(value[0])}
    return None if value == () else value


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("notices", help="a folder with the texts of the notices")
    parser.add_argument("--models", help="a folder with the published models")
    options = parser.parse_args()
    found = notices(options.notices)
    record_layouts(found)
    for date, (before, after) in PAIRS.items():
        notice = found[date]
        folder = CHANGES / date
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "notice.json").write_text(json.dumps(as_json(notice), indent=1) + "\n", encoding="utf-8")
        (folder / "notice.txt").write_text(expected_text(notice), encoding="utf-8")
        with tempfile.TemporaryDirectory() as scratch:
            for name, version in (("before", before), ("after", after)):
                service, paginators = models(version, options.models, scratch)
                cut(service, paginators, {*notice["new"], *notice["updated"]})
                write_model(folder / f"{name}.json", service, paginators, scratch)
        write_patch(folder)


if __name__ == "__main__":
    main()
