"""A form that came back as a grid of cells, and the records that it then means."""

from copy import copy
from dataclasses import dataclass, field

import openpyxl
from hypothesis import strategies as st

from berdaya_cli.domain.excel.kolom import HEADINGS, heading_key
from berdaya_cli.domain.excel.tata_letak import ISIAN, TANDA

NEW = {
    "nama": "Kelas memasak", "fokus": "lansia", "tempat": "Langgar, Kejobong", "tanggal": "3/11/2025",
    "kecamatan": "Kejobong", "desa": "Langgar", "tanggal_mulai": "3/11/2025", "tanggal_selesai": "3/11/2025",
    "status": "selesai", "sumber_dana_1": "APBD Kabupaten", "pagu_1": 2_000_000, "realisasi_1": 1_500_000,
    "laki_laki": 5, "perempuan": 25, "pelaksana": "dinsos", "jenis": "baru",
}  # fmt: skip
COPY = "Kelas memasak kedua"
WORDS = ("Hujan", "Ruang sempit", "Menunggu DPPA", "Jalan rusak; jembatan putus")
BEFORE = {
    "Posyandu lansia": (5_000_000, 32, None, "berjalan"),
    "Senam lansia bersama": (9_500_000, 100, "Hujan deras", "selesai"),
    "Bimbingan disabilitas": (None, None, None, None),
    "Rapat koordinasi": (None, None, None, "berjalan"),
}
MONEY = ("pagu_1", "realisasi_1")
PEOPLE = ("laki_laki", "perempuan", "jumlah")
DAYS = ("tanggal", "tanggal_mulai", "tanggal_selesai")
PLACES = ("tempat", "kecamatan", "desa")


@dataclass(repr=False)
class Filled:
    """A filled form, and what the record should hold once it came in.

    Attributes:
        head: the number of the row of headings, from 0.
        meant: spending, people, trouble and status by the name of each kegiatan.
        rest: what else the record says of each kegiatan, whatever the form is made to say.
        sheets: the other sheets that it went out with: name, state, rows.
        touches: what is done to the sheet of a workbook, once it is written.
        formulas: by place, what works a value out that is kept beside it.
        done: what was done to it, in words.
    """

    grid: list
    head: int
    facts: list
    meant: dict
    rest: dict
    sheets: list
    merged: list = field(default_factory=list)
    hidden_rows: set = field(default_factory=set)
    touches: list = field(default_factory=list)
    formulas: dict = field(default_factory=dict)
    shape: str = "xlsx"
    sheet: str = ISIAN
    mark: bool = True
    others: list = field(default_factory=list)
    first: bool = True
    done: list = field(default_factory=list)

    def __repr__(self):
        """Say what was done to it: the grid fills screens."""
        return f"layout {self.layout}, {self.shape}: {', '.join(self.done)}"

    def _repr_pretty_(self, printer, _cycle):
        printer.text(repr(self))

    @property
    def layout(self):
        """Which layout of ours it is."""
        return int(dict(self.facts)["versi"])

    @property
    def columns(self):
        """Where each column stands."""
        return {
            HEADINGS[heading_key(cell)]: n
            for n, cell in enumerate(self.grid[self.head])
            if isinstance(cell, str) and heading_key(cell) in HEADINGS
        }

    def get(self, row, name):
        """Return what a cell holds; None where the layout has no such column."""
        return self.grid[row][self.columns[name]] if name in self.columns else None

    def put(self, row, name, value):
        """Fill in a cell, where the layout has such a column."""
        if name in self.columns:
            self.grid[row][self.columns[name]] = value

    def change(self, names, what, rows=None):
        """Let a function change the cells of some columns that hold something."""
        for row in self.known() if rows is None else rows:
            for name in names:
                if self.get(row, name) is not None:
                    self.put(row, name, what(self.get(row, name)))

    def known(self):
        """Return the rows of the kegiatan that are meant."""
        return [n for n in range(self.head + 1, len(self.grid)) if self.name_in(n) in self.meant]

    def row_of(self, nama):
        """Return the row of a kegiatan; None where it has none."""
        return next((n for n in self.known() if self.name_in(n) == nama), None)

    def name_in(self, row):
        """Return the name that a row bears, as it went out."""
        at = self.columns["nama"]
        return " ".join(str(self.grid[row][at]).split()) if at < len(self.grid[row]) else ""

    def blank(self):
        """Return the first row that nobody has filled in."""
        below, at = range(self.head + 1, len(self.grid)), self.columns["nama"]
        return next(n for n in below if self.grid[n][at] in {None, ""})

    def empty_row(self):
        """Return a row of empty cells."""
        return [None] * len(self.grid[self.head])


def read_form(path, meant, rest):
    """Read a form that went out as a grid."""
    book = openpyxl.load_workbook(path)
    grid = [list(row) for row in book[ISIAN].iter_rows(values_only=True)]
    head = next(n for n, row in enumerate(grid) if row[0] == "Kode")
    facts = [list(row) for row in book[TANDA].iter_rows(values_only=True)]
    sheets = [
        (one.title, one.sheet_state, [list(row) for row in one.iter_rows(values_only=True, max_row=12)])
        for one in book if one.title not in {ISIAN, TANDA}
    ]  # fmt: skip
    return Filled(grid, head, facts, dict(meant), dict(rest), sheets)


def fresh(form):
    """Copy a form, to be mangled."""
    other = copy(form)
    other.grid = [list(row) for row in form.grid]
    other.meant, other.rest, other.sheets = dict(form.meant), dict(form.rest), list(form.sheets)
    other.merged, other.hidden_rows, other.touches, other.formulas = [], set(), [], {}
    other.others, other.done = [], []
    return other


def fill(draw, form):
    """Fill a form in as an office does: more money, more people, trouble, a new kegiatan."""
    for row in form.known():
        nama = form.name_in(row)
        spent, people, trouble, status = form.meant[nama]
        if spent and draw(st.booleans()):
            more = draw(st.integers(1, 90)) * 10_000
            form.put(row, "realisasi_1", form.get(row, "realisasi_1") + more)
            spent += more
        if people and draw(st.booleans()):
            men, women = form.get(row, "laki_laki"), form.get(row, "perempuan")
            form.put(row, "laki_laki", men + 1)
            form.put(row, "perempuan", women + 2)
            form.put(row, "jumlah", men + women + 3)
            people += 3
        if status and draw(st.booleans()):
            trouble = draw(st.sampled_from(WORDS))
            for name in ("kendala", "kendala_tindak_lanjut"):
                form.put(row, name, trouble)
        form.meant[nama] = spent, people, trouble, status
    if draw(st.booleans()):
        row = form.blank()
        for name, value in NEW.items():
            form.put(row, name, value)
        form.meant[NEW["nama"]] = 1_500_000, 30, None, "selesai"
