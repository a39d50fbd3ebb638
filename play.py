"""Open Lef: `python3 play.py` does everything that is needed; `test` and `bench` check it.

`python3 play.py bundle` makes the folder `dist/lef`, which plays without Python.

The first start makes an environment of its own in `.venv`, from the hashes in
`requirements.lock`; later starts are instant and need no network. Everything after `play.py` is
passed on to the command `lef`.

Only the standard library, in the syntax of Python 3.6: an old Python must be able to read this far
to be told that it is too old. Messages are ASCII, because a console may know nothing else.
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import List, Optional, Tuple

OLDEST = (3, 11)
NEWEST = (3, 14)

CHECKOUT = Path(__file__).resolve().parent
ENVIRONMENT = CHECKOUT / ".venv"
PROGRAMS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
STAMP = ENVIRONMENT / "lef-stamp"

PIP = [str(PYTHON), "-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check"]
INSTALLS = [
    [*PIP, "--require-hashes", "--only-binary", ":all:", "-r", "requirements.lock"],
    # pip refuses a checkout among hashes, so it comes second, with what the first one brought.
    [*PIP, "--no-index", "--no-deps", "--no-build-isolation", "-e", "."],
]
CHECKS = [
    ["ruff", "format", "--check"],
    ["ruff", "check"],
    ["mypy", "--strict"],
    ["lint-imports"],
]
BUNDLE = ["-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", ".ci/bundle/lef.spec"]


class NotReady(Exception):
    """Lef cannot start here; the message says why and what to do, in Dutch and in English."""


def main(arguments: List[str]) -> int:
    """Make Lef ready where needed, then run it; answers the exit code."""
    try:
        check_python(sys.version_info[:2])
        if not is_ready():
            make_ready()
    except NotReady as problem:
        print(problem, file=sys.stderr)
        return 2
    except (OSError, subprocess.CalledProcessError) as problem:
        print(
            f"Lef kan niet werken in de map {CHECKOUT} ({problem}). "
            "Zet heel Lef in een map waar je mag schrijven, en start opnieuw.\n"
            f"Lef cannot work in the folder {CHECKOUT} ({problem}). "
            "Put all of Lef in a folder where you may write, and start again.",
            file=sys.stderr,
        )
        return 2
    except KeyboardInterrupt:
        print("Gestopt. / Stopped.", file=sys.stderr)
        return 130
    if arguments[:1] == ["test"]:
        return test(arguments[1:])
    if arguments[:1] == ["bench"]:
        return bench(arguments[1:])
    if arguments[:1] == ["bundle"]:
        return bundle(arguments[1:])
    # -P: a folder called `game` where the user happens to stand is not ours.
    return hand_over([str(PYTHON), "-P", "-m", "game", *arguments])


def check_python(version: Tuple[int, int]) -> None:
    """Raise NotReady when this version of Python cannot carry Lef."""
    if OLDEST <= version <= NEWEST:
        return
    oldest, newest, this = (".".join(map(str, each)) for each in (OLDEST, NEWEST, version))
    raise NotReady(
        f"Lef werkt met Python {oldest} tot en met {newest}, en dit is Python {this}. "
        "Installeer een andere Python en start Lef daarmee.\n"
        f"Lef works with Python {oldest} up to {newest}, and this is Python {this}. "
        "Install another Python and start Lef with that one."
    )


def check_parts(version: Tuple[int, int]) -> None:
    """Raise NotReady when this Python cannot make environments, as on a bare Debian."""
    if all(importlib.util.find_spec(part) for part in ("venv", "ensurepip")):
        return
    raise NotReady(
        "Bij deze Python ontbreekt een onderdeel. Doe eerst dit, en start Lef dan opnieuw:\n"
        "A part of this Python is missing. Do this first, and then start Lef again:\n"
        "    sudo apt install python{}.{}-venv".format(*version)
    )


def stamp() -> str:
    """What the environment is made from; another answer means that it must be made again."""
    made_from = hashlib.sha256(str((CHECKOUT, sys.implementation.cache_tag)).encode())
    for name in ("pyproject.toml", "requirements.lock"):
        made_from.update((CHECKOUT / name).read_bytes())
    return made_from.hexdigest()


def is_ready() -> bool:
    """Whether the environment was finished, from these very files and for this Python."""
    return PYTHON.exists() and STAMP.is_file() and STAMP.read_text() == stamp()


def make_ready() -> None:
    """Make the environment anew; the stamp comes last, so that half an environment never counts."""
    check_parts(sys.version_info[:2])
    finished = stamp()
    print(
        "Lef wordt klaargezet, dit duurt een paar minuten... / "
        "Getting Lef ready, this takes a few minutes...",
        file=sys.stderr,
        flush=True,
    )
    import venv

    venv.create(str(ENVIRONMENT), clear=True, symlinks=os.name != "nt", with_pip=True)
    for command in INSTALLS:
        complaint = run_quietly(command)
        if complaint is not None:
            raise NotReady(
                f"{complaint}\n"
                "Lef kon niet worden klaargezet, en hierboven staat waarom. "
                "Kijk of er internet is, en start opnieuw.\n"
                "Lef could not be made ready, for the reason above. "
                "See whether there is internet, and start again."
            )
    STAMP.write_text(finished)


def test(pytest_arguments: List[str]) -> int:
    """Run every check, whatever the earlier ones said; 1 when one of them failed."""
    passed = True
    for check in CHECKS:
        complaint = run_quietly([str(PROGRAMS / check[0]), *check[1:]])
        passed &= report(check, complaint is None)
        if complaint is not None:
            print(complaint, flush=True)
    pytest = [str(PYTHON), "-m", "pytest", "--quiet", *pytest_arguments]
    passed &= report(["pytest"], subprocess.call(pytest, cwd=str(CHECKOUT)) == 0)
    return 0 if passed else 1


def bench(names: List[str]) -> int:
    """Measure how fast Lef is, or only what is named."""
    return subprocess.call([str(PYTHON), "-m", "bench", *names], cwd=str(CHECKOUT))


def bundle(pyinstaller_arguments: List[str]) -> int:
    """Make the folder that plays without Python; 1, with the reason, when that could not be."""
    complaint = run_quietly([str(PYTHON), *BUNDLE, *pyinstaller_arguments])
    if complaint is not None:
        print(complaint, flush=True)
    return 0 if report(["bundle", "in", "dist/lef"], complaint is None) else 1


def report(check: List[str], passed: bool) -> bool:
    """One line about one thing that was done; answers whether it passed."""
    print("{:7}{}".format("ok" if passed else "FAILED", " ".join(check)), flush=True)
    return passed


def run_quietly(command: List[str]) -> Optional[str]:
    """What the command said when it failed; None when it did not."""
    done = subprocess.run(
        command, cwd=str(CHECKOUT), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if done.returncode == 0:
        return None
    said = done.stdout.decode(errors="replace").strip().splitlines()
    # pip warns at every attempt it makes; the errors say enough.
    return "\n".join(line for line in said if not line.startswith("WARNING: "))


def hand_over(command: List[str]) -> int:
    """Run the command in our place; answers its exit code where the system keeps us waiting."""
    if os.name == "posix":
        os.execv(command[0], command)
    return subprocess.call(command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
