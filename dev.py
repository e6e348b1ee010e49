"""Make .venv from the hash-locked requirements, then run one documented command in it (standard library only)."""
import hashlib
import os
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
BIN = "Scripts/python.exe" if os.name == "nt" else "bin/python"
LOCKS = {"site": "requirements.txt"} | {kind: f"requirements-{kind}.txt" for kind in ("dev", "engines", "audit")}
VENVS = {"site": ".venv", "dev": ".venv", "engines": ".venv-engines", "audit": ".venv-audit"}
LOCK = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--generate-hashes",
        "--no-header", "--quiet", "--upgrade"]
COMMANDS = {  # name: (requirements, modules to run with `python -m`, what it does)
    "serve": ("site", [["macros", "serve"]], "show the site on http://127.0.0.1:8000, following every change"),
    "test": ("dev", [["tests.browser"], ["pytest"]], "run every test, the browser ones included"),
    "build": ("site", [["macros", "build"]], "build the site into site/"),
    "check": ("site", [["macros", "check"]], "check the registry and the pages"),
    "new-guide": ("site", [["macros", "new-guide"]], "make a guide from the template"),
    "diff": ("site", [["macros", "diff"]], "write what changes for readers since another revision"),
    "review": ("site", [["macros", "review"]], "print what is due to be looked at, as the text of an issue"),
    "html": ("dev", [["tests.markup"]], "judge the markup of every page; needs Java and npm"),
    "accessibility": ("dev", [["tests.browser"], ["tests.accessibility"]], "judge every page with axe, and note it"),
    "links": ("site", [["macros", "links"]], "ask every address on other sites whether it is still there"),
    "engines": ("engines", [["tests.engines"]], "build with the other site generators and compare"),
    "audit": ("audit", [["pip_audit", "--strict", "--disable-pip", "-r", LOCKS["dev"]]], "find faults of dependencies"),
    "bench": ("dev", [["tests.bench"]], "print speed and size"),
    "lock": ("dev", [[*LOCK, "-o", LOCKS["site"]], *([*LOCK, "--group", kind, "-o", LOCKS[kind]] for kind in (
        "dev", "engines", "audit"))], "pin the dependencies anew, with hashes"),
}


def run(python: Path, arguments: list[str]) -> int:
    environment = os.environ | {"PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    process = subprocess.Popen([str(python), *arguments], cwd=ROOT, env=environment)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the command hears Ctrl+C too, and ends as it wants to
    signal.signal(signal.SIGTERM, lambda *_: process.terminate())
    return process.wait()


def install(kind: str) -> Path:
    """Bring the environment to what the lock file says, as a stamp in it remembers; its Python."""
    folder = ROOT / VENVS[kind]
    python, stamp = folder / BIN, folder / f"installed-{kind}"
    lock = hashlib.sha256((ROOT / LOCKS[kind]).read_bytes() + sys.version.encode()).hexdigest()
    if stamp.is_file() and stamp.read_text() == lock and python.is_file():
        return python
    try:
        import ensurepip  # noqa: F401  Debian ships venv and ensurepip apart from python3
        import venv
    except ImportError:
        sys.exit(f"Python's venv module is missing. On Debian or Ubuntu: apt install "
                 f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    print(f"Installing {LOCKS[kind]} into {VENVS[kind]} (the first time, and when it has changed) ...", file=sys.stderr)
    # An environment of another Python, or a folder that was moved, is made anew.
    # One that fits is left: it may be the one that this runs in.
    usable = python.is_file() and run(python, ["-c", f"import pip, sys; sys.exit(sys.version != {sys.version!r})"]) == 0
    if not usable:
        venv.create(folder, with_pip=True, clear=True)
    if run(python, ["-m", "pip", "install", "--quiet", "--require-hashes", "-r", LOCKS[kind]]):
        sys.exit("The requirements could not be installed; the lines above say why.")
    stamp.write_text(lock)
    return python


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in COMMANDS:
        print("usage: python3 dev.py COMMAND [ARGUMENT ...]\n",
              *(f"  {name:13} {text}" for name, (_, _, text) in COMMANDS.items()), sep="\n")
        return 2
    if sys.version_info < (3, 11):
        sys.exit("Python 3.11 or newer is needed.")
    python, modules = install(COMMANDS[arguments[0]][0]), COMMANDS[arguments[0]][1]
    own = [[]] * (len(modules) - 1) + [arguments[1:]]  # the last module hears what was asked for
    return next(filter(None, (run(python, ["-m", *one, *more]) for one, more in zip(modules, own, strict=True))), 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
