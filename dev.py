"""Make .venv from the hash-locked requirements, then run one documented command in it (standard library only)."""
import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = {"site": "requirements.txt", "dev": "requirements-dev.txt"}
CHECK = ["macros", "check"]
LOCK = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--generate-hashes",
        "--no-header", "--quiet", "--upgrade"]
COMMANDS = {  # name: (requirements, modules to run with `python -m`, what it does)
    "serve": ("site", [CHECK, ["mkdocs", "serve"]], "show the site on http://127.0.0.1:8000, reloading on change"),
    "test": ("dev", [["tests.browser"], ["pytest"]], "run every test, the browser ones included"),
    "build": ("site", [["mkdocs", "build", "--strict"]], "build the site into site/"),
    "check": ("site", [CHECK], "check the registry and the pages"),
    "new-guide": ("site", [["macros", "new-guide"]], "make a guide from the template"),
    "diff": ("site", [["macros", "diff"]], "write what changes for readers since another revision"),
    "bench": ("dev", [["tests.bench"]], "print speed and size"),
    "lock": ("dev", [[*LOCK, "-o", LOCKS["site"]], [*LOCK, "--group", "dev", "-o", LOCKS["dev"]]],
             "pin the dependencies anew, with hashes"),
}


def run(arguments: list[str]) -> int:
    environment = os.environ | {"PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    try:
        return subprocess.run([str(PYTHON), *arguments], cwd=ROOT, env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 0


def install(kind: str) -> None:
    """Bring .venv to what the lock file says; a stamp in .venv remembers what is there."""
    stamp = VENV / f"installed-{kind}"
    lock = hashlib.sha256((ROOT / LOCKS[kind]).read_bytes() + sys.version.encode()).hexdigest()
    if stamp.is_file() and stamp.read_text() == lock and PYTHON.is_file():
        return
    try:
        import ensurepip  # noqa: F401  Debian ships venv and ensurepip apart from python3
        import venv
    except ImportError:
        sys.exit(f"Python's venv module is missing. On Debian or Ubuntu: apt install "
                 f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    print(f"Installing {LOCKS[kind]} into .venv (the first time, and when it has changed) ...", flush=True)
    # An environment of another Python, or a folder that was moved, is made anew.
    usable = PYTHON.is_file() and run(["-c", f"import pip, sys; sys.exit(sys.version != {sys.version!r})"]) == 0
    venv.create(VENV, with_pip=True, clear=not usable)
    if run(["-m", "pip", "install", "--quiet", "--require-hashes", "-r", LOCKS[kind]]):
        sys.exit("The requirements could not be installed; the lines above say why.")
    stamp.write_text(lock)


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in COMMANDS:
        print("usage: python3 dev.py COMMAND [ARGUMENT ...]\n")
        print("\n".join(f"  {name:9} {text}" for name, (_, _, text) in COMMANDS.items()))
        return 2
    if sys.version_info < (3, 11):
        sys.exit("Python 3.11 or newer is needed.")
    kind, modules, _ = COMMANDS[arguments[0]]
    install(kind)
    for module in modules:
        extra = arguments[1:] if module is modules[-1] else []
        if status := run(["-m", *module, *extra]):
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
