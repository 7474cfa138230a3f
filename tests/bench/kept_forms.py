"""A regency of many OPD, and what its forms ask of XlsxWriter, kept for the peer.

``python -m tests.bench.kept_forms make DB OPD KEGIATAN`` makes the database, and ``keep DB FILE`` keeps
the calls of all its forms in a file.
"""

import pickle
import sys
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from berdaya_cli.reports.excel import as_form
from berdaya_cli.services.excel.template import PermintaanFormulir, make_forms
from berdaya_cli.services.kegiatan.record import add_whole
from berdaya_cli.services.seed.seed import bring_in, read_seed
from berdaya_cli.storage.files import data_path
from berdaya_cli.storage.opening import create_store, open_store
from tests.bench.documents import kegiatan
from tests.bench.timing import TODAY
from tests.conftest import OPERASI, uids

ASSIGNED = ("dinporapar", "dinsos")
"""Who has a form by the assignments of the seed."""


def make(db, opd, count):
    """Make a regency with so many OPD, which have so many kegiatan between them."""
    new_uid = uids()
    with create_store(db, new_uid) as store, store.transaction.write(OPERASI):
        bring_in(store, read_seed(data_path("purbalingga.yaml")))
        others = [f"dinas-{number}" for number in range(1, opd - len(ASSIGNED) + 1)]
        for kode in others:
            nama = kode.replace("dinas-", "Dinas Urusan ke-")
            store.conn.execute(
                "INSERT INTO lembaga (kabupaten, kode, nama, jenis, uid)"
                " VALUES ('33.03', ?, ?, 'perangkat-daerah', ?)",
                (kode, nama, new_uid()),
            )
        bodies = (*ASSIGNED, *others)
        for number in range(count):
            whole = kegiatan(number)
            own = replace(whole.kegiatan, pelaksana=bodies[number % opd])
            add_whole(store, replace(whole, kegiatan=own))


def forms_of(db):
    """Gather a form for each OPD; the database stays as it is."""
    with (
        open_store(db, uids(2), write=True) as store,
        store.transaction.write(OPERASI, dry_run=True),
    ):
        return make_forms(store, PermintaanFormulir(), today=TODAY)


def calls_of(form):
    """Return what a form asks of XlsxWriter: its formats, its sheets, and every call in its order."""
    books = []

    def keeping(_target, options):
        books.append(_Book(options))
        return books[0]

    with patch.object(as_form, "Workbook", keeping):
        as_form.render(form)
    return books[0].kept


class _Look(int):
    """A format, by its place among those of its workbook."""


class _Book:
    """A workbook that keeps what is asked of it."""

    def __init__(self, options):
        self.kept = {"options": options, "looks": [], "sheets": [], "calls": []}

    def set_properties(self, properties):
        self.kept["properties"] = properties

    def add_format(self, properties):
        self.kept["looks"].append(properties)
        return _Look(len(self.kept["looks"]) - 1)

    def add_worksheet(self, name):
        self.kept["sheets"].append(name)
        return _Sheet(len(self.kept["sheets"]) - 1, self.kept["calls"])

    def close(self):
        """Do nothing: all is kept."""


class _Sheet:
    """A sheet that keeps the calls of its methods: name, arguments, and the format behind them."""

    def __init__(self, number, calls):
        self._number, self._calls = number, calls

    def __getattr__(self, method):
        def keep(*words):
            look = words[-1] if words and isinstance(words[-1], _Look) else None
            kept = words if look is None else words[:-1]
            self._calls.append((self._number, method, kept, None if look is None else int(look)))

        return keep


def main(which, db, *words):
    """Make the database, or keep the calls of its forms in a file."""
    if which == "make":
        make(Path(db), *map(int, words))
    else:
        (path,) = words
        Path(path).write_bytes(pickle.dumps([calls_of(form) for form in forms_of(Path(db))]))


if __name__ == "__main__":
    main(*sys.argv[1:])
