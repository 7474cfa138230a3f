"""The catalogue of translations: brought up to date from the code, and compiled.

``python -m tests.catalogue`` gathers every message of the code (and of Typer, whose words are
shown too) into ``berdaya.po``, keeps the translations there are, drops what is no longer said,
and compiles ``berdaya.mo``. Then translate what is empty, and run it again.
"""

import inspect
import sys
from io import BytesIO
from pathlib import Path

import typer.core
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir, extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

import berdaya_cli
from berdaya_cli.cli.app import berdaya
from berdaya_cli.cli.commands import COMMANDS

PACKAGE = Path(berdaya_cli.__file__).parent
PO = PACKAGE / "locale" / "id" / "LC_MESSAGES" / "berdaya.po"
MO = PO.with_suffix(".mo")
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2)}


def messages():
    """Gather every message id of the code: a text, or a pair of singular and plural."""
    found = {}
    for _file, _line, message, _comments, _context in extract_from_dir(
        PACKAGE, method_map=[("**.py", "python")], keywords=KEYWORDS
    ):
        found[message] = None
    for _line, message, _comments, _context in extract_from_file(
        "python", typer.core.__file__, keywords={"_": None}
    ):
        found[message] = None
    functions = [entry.load()[0] for entry in COMMANDS]
    for function in (*functions, berdaya):
        first = inspect.cleandoc(function.__doc__).split("\n\n")[0]
        found[" ".join(first.split())] = None
    return list(found)


def catalogue():
    """Read the catalogue as it stands."""
    with PO.open("rb") as file:
        return read_po(file, locale="id")


def compiled(catalog):
    """Give the bytes of the compiled catalogue."""
    buffer = BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


def update():
    """Write the catalogue anew, with the translations it has, and compile it."""
    old = catalogue()
    new = Catalog(
        locale="id",
        project="berdaya",
        version=berdaya_cli.__version__,
        header_comment="# Indonesian, the language that berdaya speaks by default.",
        last_translator="-",
        language_team="Indonesian",
        msgid_bugs_address="-",
        fuzzy=False,
    )
    for message in messages():
        known = old.get(message if isinstance(message, str) else message[0])
        new.add(message, known.string if known else None)
    new.creation_date = new.revision_date = old.creation_date
    with PO.open("wb") as file:
        write_po(file, new, omit_header=False, sort_output=True, width=100, no_location=True)
    MO.write_bytes(compiled(catalogue()))
    return [message.id for message in new if message.id and not message.string]


if __name__ == "__main__":
    for message in update():
        sys.stdout.write(f"not translated: {message}\n")
