"""Generates a client for every REST-JSON service that botocore knows, and compiles some of them.

    python3 tests/botocore/all_services.py                  # generate all, print the table
    python3 tests/botocore/all_services.py --compile        # and check the usual fourteen with cargo
    python3 tests/botocore/all_services.py --compile lambda # or these

A service is `whole`, `partly` (operations that stream are left out; the table says which) or
`refused`, with the reason. Exits 1 when a service is refused that is not on the list below, when
one on the list is not, or when a crate does not compile.
"""

import argparse
import os
import pathlib
import subprocess
import sys

import environment

environment.enter()

import botocore.session  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = ROOT / os.environ.get("CARGO_TARGET_DIR", "target")
OUT = TARGET / "services"
XTASK = TARGET / "debug/xtask"

# Services that cannot be generated, with the reason.
REFUSED = {"signin": "an enumeration has values that differ by case alone"}

# Of different size and style: Connect's sisters, documents, blobs, host prefixes, many headers, waiters.
COMPILED = [
    "apigateway", "batch", "bedrock-agent", "connectcampaigns", "connectcases", "connectparticipant",
    "customer-profiles", "lambda", "mediaconvert", "mq", "qconnect", "signer", "simpledbv2", "wisdom",
]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--compile", nargs="*", metavar="SERVICE", help="check these crates too (default: fourteen)")
    options = arguments.parse_args()
    subprocess.run(["cargo", "build", "--quiet", "--package", "xtask"], cwd=ROOT, check=True)
    rows = [generate(name, path) for name, path in services()]
    for name, state, detail in rows:
        print(f"{name:36} {state:8} {detail}")
    count = {state: sum(row[1] == state for row in rows) for state in ("whole", "partly", "refused")}
    print(", ".join(f"{number} {state}" for state, number in count.items()))
    unexpected = {row[0] for row in rows if row[1] == "refused"} ^ set(REFUSED)
    if unexpected:
        sys.exit(f"not as the list of refused services says: {', '.join(sorted(unexpected))}")
    if options.compile is not None:
        compile_crates(options.compile or COMPILED)


def services():
    """Names and model files of the REST-JSON services, newest version of each."""
    data = pathlib.Path(botocore.session.__file__).parent / "data"
    loader = botocore.session.get_session().get_component("data_loader")
    for name in loader.list_available_services("service-2"):
        model = loader.load_service_model(name, "service-2")
        metadata = model["metadata"]
        if "rest-json" in metadata.get("protocols", [metadata["protocol"]]):
            version = loader.determine_latest_version(name, "service-2")
            yield name, data / name / version / "service-2.json.gz"


def generate(name, path):
    """Imports and generates one service; says how far that went."""
    model = OUT / f"{name}.json"
    model.parent.mkdir(parents=True, exist_ok=True)
    model.unlink(missing_ok=True)
    command = [XTASK, "import", path, "--model", model]
    for option, part in (("--paginators", "paginators-1"), ("--waiters", "waiters-2")):
        for file in path.parent.glob(f"{part}.json*"):
            command += [option, file]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        return name, "refused", done.stderr.strip().splitlines()[-1]
    command = [XTASK, "generate", model, "--out", OUT / name, "--name", crate(name)]
    done = subprocess.run([*command, "--skip-unsupported"], capture_output=True, text=True)
    if done.returncode != 0:
        return name, "refused", done.stderr.strip().splitlines()[-1]
    left_out = [line.removeprefix("left out ").split(":")[0] for line in done.stderr.splitlines() if line.startswith("left out ")]
    summary = done.stdout.split(": ", 1)[1].split(":")[0]
    return name, "partly" if left_out else "whole", summary + (f", without {', '.join(left_out)}" if left_out else "")


def crate(name):
    return name.replace(".", "-") + "-client"


def compile_crates(names):
    """Checks crates together, so that what they share is compiled once."""
    failed = []
    for name in names:
        manifest = OUT / name / "Cargo.toml"
        command = ["cargo", "check", "--quiet", "--manifest-path", manifest, "--target-dir", OUT / "target"]
        done = subprocess.run(command, env={**os.environ, "RUSTFLAGS": "-D warnings"})
        print(f"{name:36} {'compiles' if done.returncode == 0 else 'does not compile'}")
        failed += [name] if done.returncode else []
    if failed:
        sys.exit(f"{len(failed)} crates do not compile")


if __name__ == "__main__":
    main()
