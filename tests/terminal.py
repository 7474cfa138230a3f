"""The program on a pseudo-terminal, answered as a person answers it."""

import os
import sys

import pytest

pexpect = pytest.importorskip("pexpect", reason="pexpect needs a system with pseudo-terminals")
if os.name == "nt":
    pytest.skip("Windows has no such pseudo-terminals", allow_module_level=True)

ENTER, UP, DOWN, CTRL_C = "\r", "\x1b[A", "\x1b[B", "\x03"


class Terminal:
    """A program on a pseudo-terminal of 80 characters."""

    def __init__(self, berdaya, *words, today="2025-11-20"):
        environ = os.environ | {
            "BERDAYA_DB": str(berdaya.db),
            "BERDAYA_TODAY": today,
            "TERM": "xterm",
            "NO_COLOR": "1",
            "PROMPT_TOOLKIT_NO_CPR": "1",
        }
        self._child = pexpect.spawn(
            sys.executable, ["-m", "berdaya_cli", *words], env=environ, encoding="utf-8", dimensions=(40, 200), timeout=20,
        )  # fmt: skip

    def answer(self, question, keys):
        self._child.expect_exact(question)
        self._child.send(keys)

    def types(self, keys):
        self._child.send(keys)

    def sees(self, text):
        self._child.expect_exact(text)

    def ends(self):
        """Wait for the end, and give the exit code."""
        self._child.expect(pexpect.EOF)
        self._child.close()
        return self._child.exitstatus
