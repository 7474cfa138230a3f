"""Ways in which the rows of a form are mangled: sorted, copied, lost, and what is put among them."""

from hypothesis import strategies as st

from berdaya_cli.domain.formulir.kode import decode, encode
from tests.mangling.form import BEFORE, COPY, NEW

SIGNED = (["Mengetahui,"], ["Kepala Bidang Sosial"], [], ["NIP 198001012005011001"])
STRANGE = encode("12345678-0000-4000-8000-000000000001")
"""The code of a blank row of another form."""


def row_copied(_draw, form):
    """Copy a new row with its code, as people do for one that is alike."""
    row = form.row_of(NEW["nama"])
    if row is not None:
        again = list(form.grid[row])
        again[form.columns["nama"]] = COPY
        form.grid.insert(row + 1, again)
        form.meant[COPY] = form.meant[NEW["nama"]]


def row_from_another_form(_draw, form):
    """Paste a new row from another form, with the code that it has there."""
    row = form.row_of(NEW["nama"])
    if row is not None:
        form.put(row, "kode", STRANGE)


def row_twice(draw, form):
    """Paste a known row once more, as it is, and forget to change it."""
    row = draw(st.sampled_from(form.known()))
    form.grid.insert(row + 1, list(form.grid[row]))


def row_taken_out(_draw, form):
    """Take a known row out: what it said is not reported."""
    row = form.known()[0]
    nama = form.name_in(row)
    if nama in BEFORE:
        del form.grid[row]
        if form.row_of(nama) is None:  # it does not stand there twice
            form.meant[nama] = BEFORE[nama]


def row_emptied(_draw, form):
    """Delete what a row says, and leave its code: it is not reported."""
    row = form.known()[-1]
    nama, code = form.name_in(row), form.get(row, "kode")
    form.grid[row] = form.empty_row()
    form.put(row, "kode", code)
    if form.row_of(nama) is None and nama in BEFORE:
        form.meant[nama] = BEFORE[nama]
    elif form.row_of(nama) is None:
        del form.meant[nama]


def row_shifted(draw, form):
    """Paste a row one column too far to the right."""
    row = draw(st.sampled_from(form.known()))
    form.grid[row] = [None, *form.grid[row]]


def codes_lost(_draw, form):
    """Lose the column of codes: rows are found by what they say."""
    for row in form.grid[form.head + 1 :]:
        row[form.columns["kode"]] = None


def some_codes_lost(draw, form):
    """Clear the codes of some rows."""
    for row in form.known():
        if draw(st.booleans()):
            form.put(row, "kode", None)


def code_damaged(_draw, form):
    """Damage one code."""
    row = form.known()[0]
    form.put(row, "kode", str(form.get(row, "kode") or "")[:-1] + "?")


def code_dragged_down(_draw, form):
    """Fill the code of a row into the one below it."""
    row = form.known()[0]
    form.put(row + 1, "kode", form.get(row, "kode"))


def codes_typed(_draw, form):
    """Write the codes in small letters, with blanks around."""
    form.change(["kode"], lambda code: f" {code.lower()}\u00a0")


def blank_codes_lost(_draw, form):
    """Lose the codes of the blank rows."""
    for row in form.grid[form.blank() :]:
        row[form.columns["kode"]] = None


def sorted_by_column(draw, form):
    """Sort the rows of data by one of the columns."""
    at = form.columns[draw(st.sampled_from(["nama", "nama", "kode", "status", "pagu_1", "jumlah"]))]
    first = form.head + 1
    form.grid[first:] = sorted(
        form.grid[first:],
        key=lambda row: (row[at] is None, str(row[at])),
        reverse=draw(st.booleans()),
    )


def sorted_without_codes(_draw, form):
    """Sort all columns but that of codes: each row bears the code of another."""
    rows, at = form.known(), form.columns["kode"]
    codes = [form.grid[n][at] for n in rows]
    turned = sorted((form.grid[n] for n in rows), key=lambda row: str(row[form.columns["nama"]]))
    for n, row, code in zip(rows, turned, codes, strict=True):
        form.grid[n] = [*row[:at], code, *row[at + 1 :]]


def names_sorted_alone(_draw, form):
    """Sort the column of names, and nothing else; without codes nobody could see that."""
    rows = [n for n in form.known() if decode(str(form.get(n, "kode")))]
    for n, nama in zip(rows, sorted(form.name_in(n) for n in rows), strict=True):
        form.put(n, "nama", nama)


def shuffled(draw, form):
    """Put the rows into another order."""
    known = form.known()
    rows = draw(st.permutations([form.grid[n] for n in known]))
    for n, row in zip(known, rows, strict=True):
        form.grid[n] = row


def gap_of_blank_rows(draw, form):
    """Insert empty rows among the data, some with blanks in them."""
    at = draw(st.integers(form.head + 1, len(form.grid)))
    blank = draw(st.sampled_from([None, " ", "\u00a0"]))
    rows = [form.empty_row() for _n in range(draw(st.integers(1, 12)))]
    rows[0][form.columns["nama"]] = blank
    form.grid[at:at] = rows


def far_below(_draw, form):
    """Let the last row stand far below the others."""
    row = form.known()[-1]
    moved = form.grid[row]
    form.grid[row] = form.empty_row()
    form.grid += [form.empty_row() for _n in range(25)] + [moved]


def heading_again(_draw, form):
    """Repeat the heading among the rows, as a printed page does."""
    form.grid.insert(form.head + 3, list(form.grid[form.head]))


def heading_twice(_draw, form):
    """Let the heading stand twice, one below the other."""
    form.grid.insert(form.head + 1, list(form.grid[form.head]))


def page_again(_draw, form):
    """Repeat the title, the groups and the heading, as on a second page."""
    title = form.empty_row()
    title[form.columns["nama"]] = "FORMULIR KEGIATAN KECAMATAN BERDAYA (lanjutan)"
    groups = form.grid[form.head - 1]
    form.grid[form.head + 3 : form.head + 3] = [title, list(groups), list(form.grid[form.head])]


def columns_numbered(draw, form):
    """Number the columns below the heading: (1) (2) (3)."""
    how = draw(st.sampled_from(["{}", "({})"]))
    width = len(form.grid[form.head])
    form.grid.insert(form.head + 1, [how.format(n) for n in range(1, width + 1)])


def totalled(draw, form):
    """Add a total below."""
    total = form.empty_row()
    total[form.columns["nama"]] = draw(st.sampled_from(["JUMLAH", "Total", "Jumlah seluruhnya"]))
    total[form.columns["realisasi_1"]] = draw(st.sampled_from([99_000_000, "=SUM(J12:J40)"]))
    form.grid.append(total)


def subtotalled(draw, form):
    """Add a subtotal in the middle, its word in the first column or in that of names."""
    total = form.empty_row()
    at = draw(st.sampled_from([0, 1, form.columns["nama"]]))
    total[at] = draw(st.sampled_from(["Sub Jumlah", "SUBTOTAL", "Jumlah I", "Sub total lansia"]))
    total[form.columns["pagu_1"]], total[form.columns["realisasi_1"]] = 23_000_000, 14_500_000
    form.grid.insert(form.known()[0] + 1, total)


def totalled_in_a_blank_row(_draw, form):
    """Write a total into a blank row, whose code stays."""
    row = form.blank()
    form.put(row + 1, "nama", "JUMLAH")
    form.put(row + 1, "realisasi_1", 99_000_000)


def signed(draw, form):
    """Sign below."""
    at = draw(st.integers(1, len(form.grid[form.head]) - 2))
    form.grid += [[None] * at + line for line in ([], ["Purbalingga, 20 November 2025"], *SIGNED)]


def noted_below(draw, form):
    """Write notes below the table."""
    notes = ["Catatan: angka sementara", "*) belum termasuk DPPA", "Keterangan: L = laki-laki"]
    at = draw(st.integers(0, form.columns["nama"]))
    form.grid += [[], [None] * at + [draw(st.sampled_from(notes))]]


def titled_part(draw, form):
    """Put the title of a part among the rows."""
    title = form.empty_row()
    title[form.columns["nama"]] = draw(st.sampled_from(["A. BIDANG SOSIAL", "Fokus lansia", "I"]))
    form.grid.insert(form.known()[0], title)


def second_source_below(_draw, form):
    """Write a second source of money into a row of its own, below its kegiatan."""
    more = form.empty_row()
    for name, value in {
        "sumber_dana_1": "BOK",
        "pagu_1": 1_000_000,
        "realisasi_1": 400_000,
    }.items():
        more[form.columns[name]] = value
    form.grid.insert(form.known()[0] + 1, more)


def form_twice(_draw, form):
    """Paste the table as it is once more below itself."""
    form.grid += [[], *([list(row) for row in form.grid[form.head : form.blank() + 3]])]


CHANGING = (
    row_copied, row_from_another_form, row_twice, row_taken_out, row_emptied, code_damaged,
    code_dragged_down, blank_codes_lost, codes_lost, some_codes_lost, codes_typed,
    sorted_by_column, sorted_without_codes, names_sorted_alone, shuffled,
)  # fmt: skip
"""What is done to rows; what is put among them comes once their cells are filled."""
ADDING = (
    row_shifted, totalled_in_a_blank_row, gap_of_blank_rows, far_below, heading_again, heading_twice, page_again,
    columns_numbered, titled_part, subtotalled, second_source_below, totalled, noted_below, signed, form_twice,
)  # fmt: skip
