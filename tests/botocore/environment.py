"""The virtual environment the other scripts of this folder run in.

Not a script of its own: a script calls `environment.enter()` before it imports botocore. The
first call makes `tests/.venv` (about ten seconds, needs PyPI), installs exactly what
`requirements.txt` names, and starts the script again inside it; later calls only start it again.

`enter` also fixes the time zone to UTC, so that no result depends on the machine.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE.parent / ".venv"
REQUIREMENTS = HERE / "requirements.txt"
# Written last: an installation that was interrupted is made again from the start.
MARKER = VENV / "installed.txt"


def enter():
    """Goes on inside the virtual environment, which is made when it is missing or out of date."""
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()
    if Path(sys.prefix).resolve() == VENV.resolve():
        return
    _make_once()
    python = _python()
    os.execv(python, [str(python), *sys.argv])


def _make_once():
    # Tests run at the same time; the lock lets one of them make the environment.
    with REQUIREMENTS.open() as lock:
        try:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        except ImportError:
            pass
        wanted = REQUIREMENTS.read_text()
        if MARKER.exists() and MARKER.read_text() == wanted:
            return
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
        install = [_python(), "-m", "pip", "install", "--quiet", "--no-deps", "-r", REQUIREMENTS]
        # Standard output belongs to the script's own result.
        subprocess.run(install, check=True, stdout=sys.stderr)
        MARKER.write_text(wanted)


def _python():
    folder = "Scripts" if os.name == "nt" else "bin"
    return VENV / folder / "python"
