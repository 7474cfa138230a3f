"""A form that went out, filled in and mangled as offices do, and the records that it then means."""

import csv
import io
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime

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
SIGNED = (["Mengetahui,"], ["Kepala Bidang Sosial"], [], ["NIP 198001012005011001"])


@dataclass(repr=False)
class Filled:
    """A filled form as a grid of cells, and what the record should hold once it came in.

    Attributes:
        head: the number of the row of headings, from 0.
        meant: spending, people, trouble and status by the name of each kegiatan.
        done: what was done to it, in words.
    """

    grid: list
    head: int
    facts: list
    meant: dict
    merged: list = field(default_factory=list)
    hidden_rows: set = field(default_factory=set)
    shape: str = "xlsx"
    sheet: str = ISIAN
    mark: bool = True
    others: list = field(default_factory=list)
    done: list = field(default_factory=list)

    def __repr__(self):
        """Say what was done to it: the grid fills screens."""
        done = ", ".join(self.done)
        return f"layout {dict(self.facts)['versi']}, {self.shape}: {done}"

    @property
    def columns(self):
        """Where each column stands."""
        return {
            HEADINGS[heading_key(cell)]: n
            for n, cell in enumerate(self.grid[self.head])
            if isinstance(cell, str) and heading_key(cell) in HEADINGS
        }

    def put(self, row, name, value):
        """Fill in a cell, where the layout has such a column."""
        if name in self.columns:
            self.grid[row][self.columns[name]] = value

    def rows_of(self, what):
        """Return the rows of known kegiatan, or the first that is blank."""
        names, at = self.meant.keys(), self.columns["nama"]
        rows = range(self.head + 1, len(self.grid))
        if what == "known":
            return [n for n in rows if self.grid[n][at] in names]
        return [next(n for n in rows if self.grid[n][at] in {None, ""})]


def read_form(path, meant):
    """Read a form that went out as a grid."""
    book = openpyxl.load_workbook(path)
    grid = [list(row) for row in book[ISIAN].iter_rows(values_only=True)]
    head = next(n for n, row in enumerate(grid) if row[0] == "Kode")
    facts = [list(row) for row in book[TANDA].iter_rows(values_only=True)]
    return Filled(grid, head, facts, dict(meant))


def fresh(form):
    """Copy a form, to be mangled."""
    other = copy(form)
    other.grid = [list(row) for row in form.grid]
    other.meant, other.merged, other.hidden_rows = dict(form.meant), [], set()
    other.others, other.done = [], []
    return other


@st.composite
def filled(draw, forms, shapes):
    """Fill one of some forms in, choose how it is saved, and mangle it in up to six ways."""
    form = fresh(forms[draw(st.sampled_from(sorted(forms)))])
    form.shape = draw(st.sampled_from(shapes))
    _fill(draw, form)
    ways = draw(st.lists(st.sampled_from(WAYS), max_size=6, unique=True))
    for way in sorted(ways, key=WAYS.index):
        form.done.append(way.__name__)
        way(draw, form)
        width = max(map(len, form.grid))
        form.grid = [row + [None] * (width - len(row)) for row in form.grid]
    return form


def _fill(draw, form):
    for row in form.rows_of("known"):
        nama = form.grid[row][form.columns["nama"]]
        spent, people, trouble, status = form.meant[nama]
        if spent and draw(st.booleans()):
            more = draw(st.integers(1, 90)) * 10_000
            form.put(row, "realisasi_1", form.grid[row][form.columns["realisasi_1"]] + more)
            spent += more
        if people and draw(st.booleans()):
            men, women = (form.grid[row][form.columns[name]] for name in ("laki_laki", "perempuan"))
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
        (row,) = form.rows_of("blank")
        for name, value in NEW.items():
            form.put(row, name, value)
        form.meant[NEW["nama"]] = 1_500_000, 30, None, "selesai"


# --- ways in which it is mangled, in the order in which they are applied


def row_copied(_draw, form):
    """Copy a new row with its code, as people do for one that is alike."""
    rows = [r for r in form.rows_of("known") if form.grid[r][form.columns["nama"]] == NEW["nama"]]
    if rows:
        again = list(form.grid[rows[0]])
        again[form.columns["nama"]] = COPY
        form.grid.insert(rows[0] + 1, again)
        form.meant[COPY] = form.meant[NEW["nama"]]


def row_taken_out(_draw, form):
    """Take a known row out: what it said is not reported."""
    row = form.rows_of("known")[0]
    nama = form.grid[row][form.columns["nama"]]
    if nama in BEFORE:
        del form.grid[row]
        form.meant[nama] = BEFORE[nama]


def codes_lost(_draw, form):
    """Lose the column of codes: rows are found by what they say."""
    for row in form.grid[form.head :]:
        row[form.columns["kode"]] = None if row is not form.grid[form.head] else "Kode"


def code_damaged(_draw, form):
    """Damage one code."""
    row = form.rows_of("known")[0]
    form.put(row, "kode", str(form.grid[row][form.columns["kode"]] or "")[:-1] + "?")


def blank_codes_lost(_draw, form):
    """Lose the codes of the blank rows."""
    for row in form.grid[form.rows_of("blank")[0] :]:
        row[form.columns["kode"]] = None


def sorted_by_name(draw, form):
    """Sort the rows of data."""
    at, first = form.columns["nama"], form.head + 1
    form.grid[first:] = sorted(
        form.grid[first:], key=lambda row: str(row[at] or "~"), reverse=draw(st.booleans())
    )


def shuffled(draw, form):
    """Put the rows into another order."""
    known = form.rows_of("known")
    rows = draw(st.permutations([form.grid[n] for n in known]))
    for n, row in zip(known, rows, strict=True):
        form.grid[n] = row


def gap_of_blank_rows(draw, form):
    """Insert empty rows among the data."""
    at = draw(st.integers(form.head + 1, len(form.grid)))
    form.grid[at:at] = [[None] * len(form.grid[0]) for _n in range(draw(st.integers(1, 12)))]


def far_below(_draw, form):
    """Let the last row stand far below the others."""
    row = form.rows_of("known")[-1]
    moved = form.grid[row]
    form.grid[row] = [None] * len(moved)
    form.grid += [[None] * len(moved) for _n in range(25)] + [moved]


def heading_again(_draw, form):
    """Repeat the heading among the rows, as a printed page does."""
    form.grid.insert(form.head + 3, list(form.grid[form.head]))


def totalled(draw, form):
    """Add a total below."""
    total = [None] * len(form.grid[0])
    total[form.columns["nama"]] = draw(st.sampled_from(["JUMLAH", "Total", "Jumlah seluruhnya"]))
    total[form.columns["realisasi_1"]] = 99_000_000
    form.grid.append(total)


def totalled_in_a_blank_row(_draw, form):
    """Write a total into a blank row, whose code stays."""
    (row,) = form.rows_of("blank")
    form.put(row + 1, "nama", "JUMLAH")
    form.put(row + 1, "realisasi_1", 99_000_000)


def signed(draw, form):
    """Sign below."""
    at = draw(st.integers(1, len(form.grid[0]) - 2))
    form.grid += [[None] * at + line for line in ([], ["Purbalingga, 20 November 2025"], *SIGNED)]


def titled_part(_draw, form):
    """Put the title of a part among the rows."""
    title = [None] * len(form.grid[0])
    title[form.columns["nama"]] = "A. BIDANG SOSIAL"
    form.grid.insert(form.rows_of("known")[0], title)


def amounts_as_text(draw, form):
    """Write money as people do."""
    how = draw(st.sampled_from(["{:,}", "Rp {:,}", "Rp{:,},00", "{:,},-"]))
    for row in form.rows_of("known"):
        for name in ("pagu_1", "realisasi_1"):
            value = form.grid[row][form.columns[name]]
            if isinstance(value, int):
                form.put(row, name, how.replace(",}", "_}").format(value).replace("_", "."))


def counts_as_text(_draw, form):
    """Write people as texts."""
    for row in form.rows_of("known"):
        for name in ("laki_laki", "perempuan", "jumlah"):
            if isinstance(value := form.grid[row][form.columns[name]], int):
                form.put(row, name, f" {value} ")


def spaces_and_capitals(_draw, form):
    """Type blanks too many, and names in capitals."""
    for row in form.rows_of("known"):
        for name in ("fokus", "tempat", "kecamatan", "status"):
            if (
                isinstance(value := form.grid[row][form.columns.get(name, 0)], str)
                and name in form.columns
            ):
                form.put(row, name, f"  {value.upper()} ")


def whole_sum_left_out(_draw, form):
    """Leave out the sum of men and women."""
    for row in form.rows_of("known"):
        form.put(row, "jumlah", None)


def formula_without_value(_draw, form):
    """Let a formula stand for people: nobody knows what it gives."""
    row = form.rows_of("known")[0]
    form.put(row, "jumlah", "=SUM(J12:K12)")


def headings_in_capitals(_draw, form):
    """Write the headings in capitals, some over two lines."""
    form.grid[form.head] = [
        c.upper().replace(" ", "\n", 1) if isinstance(c, str) else c for c in form.grid[form.head]
    ]


def groups_cut(_draw, form):
    """Lose the row of groups above the headings."""
    form.grid[form.head - 1] = [None] * len(form.grid[0])


def numbers_lost(_draw, form):
    """Lose the numbers of the rows."""
    for n, cell in enumerate(form.grid[form.head]):
        if str(cell).casefold() == "no":
            for row in form.grid[form.head + 1 :]:
                row[n : n + 1] = [None]


def column_moved(draw, form):
    """Move a column elsewhere."""
    width = len(form.grid[form.head])
    come, go = draw(st.integers(0, width - 1)), draw(st.integers(0, width - 1))
    for row in form.grid:
        row.extend([None] * (width - len(row)))
        row.insert(go, row.pop(come))


def column_inserted(draw, form):
    """Insert an empty column."""
    at = draw(st.integers(0, len(form.grid[form.head])))
    for row in form.grid:
        row.insert(at, None)


def column_of_their_own(draw, form):
    """Insert a column of their own, with something in it."""
    at = draw(st.integers(1, len(form.grid[form.head])))
    for n, row in enumerate(form.grid):
        row.insert(at, "Catatan kami" if n == form.head else ("v" if n == form.head + 1 else None))


def column_of_amounts_taken_out(_draw, form):
    """Take the columns of the second source out."""
    for name in ("realisasi_2", "pagu_2", "sumber_dana_2"):
        if (at := form.columns.get(name)) is not None:
            for row in form.grid:
                del row[at : at + 1]


def lines_above(draw, form):
    """Put lines above everything."""
    lines = draw(
        st.lists(
            st.sampled_from(["REKAP", "Dinas Sosial", "Catatan: dikirim lewat pesan"]),
            min_size=1,
            max_size=4,
        )
    )
    form.grid[:0] = [[line] for line in lines]
    form.head += len(lines)


def head_cut(_draw, form):
    """Cut off what stands above the table."""
    form.grid = form.grid[form.head :]
    form.head = 0


def rows_hidden(_draw, form):
    """Hide a row."""
    form.hidden_rows.add(form.rows_of("known")[-1])


def merged_place(_draw, form):
    """Merge the cells of trouble of two rows: it is that of both."""
    rows = form.rows_of("known")
    if len(rows) < 2 or rows[1] != rows[0] + 1:
        return
    at = form.columns.get("kendala_tindak_lanjut", form.columns.get("kendala"))
    one, other = (form.grid[row][form.columns["nama"]] for row in rows[:2])
    trouble, (spent, people, _trouble, status) = form.grid[rows[0]][at], form.meant[other]
    if form.shape == "xlsx" and trouble in WORDS and status and form.meant[one][2] == trouble:
        form.merged.append((rows[0], at, rows[1], at))
        form.meant[other] = spent, people, trouble, status


def merged_money(_draw, form):
    """Merge the spending of two rows: whose is it?"""
    rows = form.rows_of("known")
    if len(rows) > 1 and rows[1] == rows[0] + 1:
        at = form.columns["realisasi_1"]
        if form.grid[rows[0]][at]:  # else Excel throws the other away
            form.merged.append((rows[0], at, rows[1], at))


def renamed(draw, form):
    """Give the sheet another name."""
    form.sheet = draw(st.sampled_from(["Sheet1", "Dinsos TW IV", "Lembar 1", "isian (2)"]))


def mark_lost(_draw, form):
    """Lose the hidden sheet."""
    form.mark = False


def sheets_beside(draw, form):
    """Put sheets of notes, or of another table, beside it."""
    form.others.append(draw(st.sampled_from([
        [["Catatan rapat"], ["Dikirim ulang"]],
        [["No", "Kegiatan", "Kecamatan", "Fokus", "Tanggal"], [1, "Lain", "Bukateja", "lansia", "3/11/2025"]],
    ])))  # fmt: skip


WAYS = (
    row_copied, row_taken_out, code_damaged, blank_codes_lost, codes_lost, sorted_by_name, shuffled,
    amounts_as_text, counts_as_text, spaces_and_capitals, whole_sum_left_out, formula_without_value,
    totalled_in_a_blank_row, gap_of_blank_rows, far_below, heading_again, titled_part, totalled, signed,
    groups_cut, numbers_lost, column_of_amounts_taken_out, headings_in_capitals, column_moved,
    column_inserted, column_of_their_own, lines_above, head_cut,
    merged_place, merged_money, rows_hidden,
    renamed, mark_lost, sheets_beside,
)  # fmt: skip
BEFORE = {
    "Posyandu lansia": (5_000_000, 32, None, "berjalan"),
    "Senam lansia bersama": (9_500_000, 100, "Hujan deras", "selesai"),
    "Bimbingan disabilitas": (None, None, None, None),
    "Rapat koordinasi": (None, None, None, "berjalan"),
}


def as_csv(form, delimiter=";"):
    """Write the filled sheet as text."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerows([[_as_text(cell) for cell in row] for row in form.grid])
    return file.getvalue().encode("utf-8-sig")


def _as_text(cell):
    """Write a cell as Indonesian Excel does."""
    return f"{cell:%d/%m/%Y}" if isinstance(cell, datetime) else "" if cell is None else cell


def as_xlsx(form):
    """Write a workbook."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = form.sheet
    for row in form.grid:
        sheet.append(row)
    for first_row, first, last_row, last in form.merged:
        sheet.merge_cells(start_row=first_row + 1, start_column=first + 1, end_row=last_row + 1, end_column=last + 1)  # fmt: skip
    for row in form.hidden_rows:
        sheet.row_dimensions[row + 1].hidden = True
    if form.mark:
        mark = book.create_sheet(TANDA)
        mark.sheet_state = "veryHidden"
        for fact in form.facts:
            mark.append(fact)
    for number, rows in enumerate(form.others, start=1):
        other = book.create_sheet(f"Lain {number}")
        for row in rows:
            other.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
