"""The peer of the forms: writes workbooks with XlsxWriter alone, from what was kept of them in a file.

``python tests/bench/bare_forms.py KEPT FOLDER`` gives each workbook the formats, cells, drop-downs and
pages that ``kept_forms`` kept, call after call; it knows neither a database nor a form.
"""

import pickle
import sys
from pathlib import Path

from xlsxwriter import Workbook


def write(target, kept):
    """Write one workbook to a path or into a buffer."""
    book = Workbook(target, kept["options"])
    book.set_properties(kept["properties"])
    looks = [book.add_format(properties) for properties in kept["looks"]]
    sheets = [book.add_worksheet(name) for name in kept["sheets"]]
    for sheet, method, words, look in kept["calls"]:
        if look is None:
            getattr(sheets[sheet], method)(*words)
        else:
            getattr(sheets[sheet], method)(*words, looks[look])
    book.close()


def main(path, folder):
    """Write every workbook that a file has kept, each under its number."""
    for number, kept in enumerate(pickle.loads(Path(path).read_bytes())):  # noqa: S301  our own file
        write(f"{folder}/{number}.xlsx", kept)


if __name__ == "__main__":
    main(*sys.argv[1:])
