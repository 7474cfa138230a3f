"""Ending programs at any moment, and looking at what they leave."""

import hashlib
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import Berdaya, Result

BERDAYA = (sys.executable, "-m", "berdaya_cli")


def clean_environ(**settings):
    """Give the environment of a run that no setting of the user's reaches."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("BERDAYA_", "COVERAGE_"))}
    return kept | settings


def run(*words, **settings):
    """Run the program in a process of its own."""
    return subprocess.run(
        [*BERDAYA, *map(str, words)], env=clean_environ(**settings), capture_output=True, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


def run_here(*words) -> Result:
    """Run the program in this process: for what is looked at or made ready, not what may be killed."""
    with pytest.MonkeyPatch.context() as patch:
        return Berdaya(None, patch)(*map(str, words), db=False)


def run_and_kill(chance: random.Random, between: tuple[float, float], *words, **settings):
    """Run the program and kill it after a while; tell what it had said by then, and its end."""
    with subprocess.Popen(
        [*BERDAYA, *map(str, words)], env=clean_environ(**settings), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        time.sleep(chance.uniform(*between))
        process.kill()
        said, complained = process.communicate()
    return process.returncode, said, complained


def files_of(folder: Path) -> dict[str, str]:
    """Give each whole file of a folder with the hash of what is in it."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
        if not path.name.endswith(".berdaya-tmp")
    }
