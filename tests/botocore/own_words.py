"""Checks that the documentation in `model.json` is in our own words.

    python3 own_words.py

Lists each text of ours that shares seven words in a row with a text of the same service in the pinned
botocore, and exits with status 1 when there is one. Markup, punctuation and letter case do not count.
"""

import environment

environment.enter()

import json  # noqa: E402
import re  # noqa: E402
import sys  # noqa: E402
from pathlib import Path  # noqa: E402

from botocore.loaders import Loader  # noqa: E402

MODEL = Path(__file__).resolve().parent.parent.parent / "model.json"
WORDS = 7


def runs(text):
    """All runs of seven words in a text."""
    # Joined by punctuation it is one word: a media type, a URL.
    words = re.findall(r"\w+(?:[^\w\s]+\w+)*", re.sub(r"<[^>]*>", " ", text).lower())
    return [" ".join(words[start : start + WORDS]) for start in range(len(words) - WORDS + 1)]


def texts(value, pointer=""):
    """Each documentation text with its JSON pointer."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "documentation" and isinstance(inner, str):
                yield pointer, inner
            else:
                yield from texts(inner, f"{pointer}/{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from texts(inner, f"{pointer}/{index}")


def main():
    ours = list(texts(json.loads(MODEL.read_text(encoding="utf-8"))))
    published = Loader().load_service_model("connect", "service-2")
    theirs = {run for _, text in texts(published) for run in runs(text)}
    if not ours or not theirs:
        sys.exit("there are no texts to compare")
    shared = [(pointer, run) for pointer, text in ours for run in runs(text) if run in theirs]
    for pointer, run in shared:
        print(f"model.json: AWS writes `{run}` too; use other words (at {pointer})")
    print(f"{len(ours)} texts compared, {len(shared)} runs of {WORDS} words shared")
    sys.exit(1 if shared else 0)


main()
