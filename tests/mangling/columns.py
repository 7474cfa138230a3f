"""Ways in which the columns of a form, its heading and what stands above it are mangled."""

from hypothesis import strategies as st

from berdaya_cli.domain.excel.kolom import BY_NAME
from tests.mangling.form import BEFORE

_SYNONYMS = {
    "nama": "Program/Kegiatan", "kecamatan": "Kec.", "desa": "Desa/Kel", "pelaksana": "OPD Pelaksana",
    "status": "Status Kegiatan", "sumber_dana_1": "Sumber Anggaran", "pagu_1": "Anggaran (Rp)",
    "realisasi_1": "Realisasi Keuangan", "laki_laki": "Peserta L", "perempuan": "Peserta P", "jumlah": "Jml Peserta",
    "kendala": "Permasalahan", "tindak_lanjut": "RTL", "tanggal": "Waktu Pelaksanaan", "tanggal_mulai": "Tgl Mulai",
}  # fmt: skip
_OPTIONAL = (
    "bukti",
    "hasil",
    "fisik_persen",
    "disabilitas",
    "anak",
    "pemuda",
    "tahap",
    "nomor_dokumen",
    "mitra_3",
)


def groups_cut(_draw, form):
    """Lose the row of groups above the headings."""
    form.grid[form.head - 1] = form.empty_row()


def numbers_lost(_draw, form):
    """Lose the numbers of the rows."""
    for n, cell in enumerate(form.grid[form.head]):
        if str(cell).casefold() == "no":
            for row in form.grid[form.head + 1 :]:
                row[n : n + 1] = [None]


def numbered_by_them(_draw, form):
    """Number all rows in a column of their own, in front."""
    for n, row in enumerate(form.grid):
        row.insert(0, "No." if n == form.head else n - form.head if n > form.head else None)


def columns_worked_out(_draw, form):
    """Add columns of what is left and of the part that is spent."""
    columns = form.columns
    for n, row in enumerate(form.grid):
        pagu, spent = row[columns["pagu_1"]], row[columns["realisasi_1"]]
        known = n > form.head and isinstance(pagu, int) and isinstance(spent, int)
        more = [pagu - spent if known else None, None]
        row.extend(["Sisa (Rp)", "Serapan %"] if n == form.head else more)


def second_source_taken_out(_draw, form):
    """Take the columns of the second source out."""
    _take_out(form, ("realisasi_2", "pagu_2", "sumber_dana_2"))


def some_columns_taken_out(draw, form):
    """Take columns out that nobody filled in."""
    names = [name for name in _OPTIONAL if name in form.columns]
    if names:
        _take_out(form, draw(st.lists(st.sampled_from(names), min_size=1, unique=True)))


def people_taken_out(_draw, form):
    """Take the columns of people out: how many came is not reported."""
    _take_out(form, ("laki_laki", "perempuan", "jumlah", "lansia"))
    for nama, (spent, _people, trouble, status) in form.meant.items():
        form.meant[nama] = spent, BEFORE[nama][1] if nama in BEFORE else None, trouble, status


def _take_out(form, names):
    for name in names:
        if (at := form.columns.get(name)) is not None:
            for row in form.grid:
                del row[at : at + 1]


def headings_in_capitals(_draw, form):
    """Write the headings in capitals, some over two lines."""
    form.grid[form.head] = [
        c.upper().replace(" ", "\n", 1) if isinstance(c, str) else c for c in form.grid[form.head]
    ]


def headings_wrapped(draw, form):
    """Break the headings at every blank, with blanks that do not break or two of them."""
    between = draw(st.sampled_from(["\n", "\u00a0", "  ", " \n "]))
    form.grid[form.head] = [
        f"{between.join(c.split())} " if isinstance(c, str) else c for c in form.grid[form.head]
    ]


def headings_typed_again(draw, form):
    """Type some headings again, in other words."""
    for name, other in _SYNONYMS.items():
        if name in form.columns and draw(st.booleans()):
            form.grid[form.head][form.columns[name]] = other


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
    title = draw(st.sampled_from(["Catatan kami", "Verifikasi", "Sudah dicek?"]))
    for n, row in enumerate(form.grid):
        row.insert(at, title if n == form.head else ("v" if n == form.head + 1 else None))


def column_twice(draw, form):
    """Insert a copy of a column of amounts beside it, for what it was last month."""
    names = [name for name in ("realisasi_1", "pagu_1", "jumlah") if name in form.columns]
    at = form.columns[draw(st.sampled_from(names))]
    for n, row in enumerate(form.grid):
        old = row[at] if n <= form.head else 1_000 if isinstance(row[at], int) else None
        row.insert(at + 1, old)


def notes_beside(draw, form):
    """Write notes beside the table, below no heading."""
    far = draw(st.integers(0, 3))
    width = max(len(form.grid[row]) for row in (form.head, *form.known()))
    row = draw(st.sampled_from(form.known()))
    form.grid[row] += [None] * (width + far - len(form.grid[row])) + ["sudah dicek Kasubag"]


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


def code_of_the_form_lost(_draw, form):
    """Lose the code of the form that people see."""
    form.grid[: form.head] = [
        [None if "Kode formulir" in str(cell) else cell for cell in row]
        for row in form.grid[: form.head]
    ]


def two_heads(_draw, form):
    """Put a second row of headings above, of another layout."""
    other = form.empty_row()
    names = {at: name for name, at in form.columns.items()}
    for at, name in names.items():
        other[at] = BY_NAME[name].judul
    form.grid.insert(form.head, other)
    form.head += 1


WAYS = (
    groups_cut, numbers_lost, second_source_taken_out, some_columns_taken_out, people_taken_out,
    columns_worked_out, column_twice, numbered_by_them, two_heads,
    headings_in_capitals, headings_wrapped, headings_typed_again,
    column_moved, column_inserted, column_of_their_own, notes_beside,
    lines_above, code_of_the_form_lost, head_cut,
)  # fmt: skip
