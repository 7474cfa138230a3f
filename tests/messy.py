"""Files as nobody should send them: good ones with bytes turned, tables of whatever people type."""

import csv
import io
import random
from datetime import date

import openpyxl
from hypothesis import strategies as st
from openpyxl.utils.exceptions import IllegalCharacterError

HEAD = ("Kecamatan", "Desa", "Fokus", "Nama Kegiatan", "Pelaksana", "Mitra", "Jenis", "Program",
        "Tanggal Mulai", "Tanggal Selesai", "Status", "Sumber Dana", "Pagu", "Realisasi", "L", "P",
        "Jumlah", "Kendala", "Hasil", "Realisasi Fisik (%)")  # fmt: skip
GOOD = ("Kejobong", "Langgar", "Lansia", "Posyandu", "dinsos", "Kadin", "baru", "", "13/10/2025",
        "14/10/2025", "selesai", "BOK", "15.000.000", "7,5 jta", "12", "20", "32", "Hujan", "Baik", "75%")  # fmt: skip
WORDS = ("", " ", "-", "nihil", "Kejobong", "kec. bukateja", "Seluruh kabupaten", "Karangreja", "Bojong",
         "lansia", "RPPA; lansia", "dinsos", "Kadin;HIPMI", ";", "baru", "kolaborasi", "selesai", "batal",
         "13/10/2025", "10/13/2025", "2025-10", "13-14 Oktober 2025", "besok", "TW IV 2025", "0", "-1", "12",
         "1.250", "1,5 juta", "Rp 1.500.000,-", "1e9", "9" * 40, "75%", "101%", "APBD", "BOK", "=1+1", "@x",
         "3303034509800001", "0812-3456-7890", "Jumlah", "Total", "Mengetahui,", "\x00", "\u200b", "\u202e",
         "a" * 400, "é", "\ud7ff", "😀", "\n", "\t", '"', "'")  # fmt: skip
CELLS = st.one_of(
    st.sampled_from(WORDS),
    st.text(max_size=12),
    st.integers(-(10**18), 10**18),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    st.booleans(),
    st.none(),
)
ROWS = st.lists(
    st.one_of(
        st.lists(CELLS, max_size=24),
        st.tuples(st.integers(0, len(GOOD) - 1), CELLS).map(lambda p: changed(*p)),
    ),
    max_size=6,
)


def changed(column, value):
    """Give the good row with another value in one column."""
    return [value if number == column else cell for number, cell in enumerate(GOOD)]


def workbook(rows, head=HEAD):
    """Write a workbook; what Excel itself cannot hold is left out."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(list(head))
    for number, row in enumerate(rows, start=2):
        for column, value in enumerate(row, start=1):
            try:
                sheet.cell(number, column).value = value
            except (ValueError, IllegalCharacterError):
                sheet.cell(number, column).value = None
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def text(rows, delimiter=";", head=HEAD):
    """Write a text file."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter)
    writer.writerows([head, *rows])
    return buffer.getvalue().encode("utf-8", "replace")


def mutated(content, seed):
    """Turn, drop, double or cut some bytes of a file."""
    chance = random.Random(seed)
    data = bytearray(content)
    for _time in range(chance.randrange(1, 8)):
        at = chance.randrange(len(data))
        kind = chance.randrange(5)
        if kind == 0:
            data[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del data[at : at + chance.randrange(1, 64)]
        elif kind == 2:
            data[at:at] = data[at : at + chance.randrange(1, 64)]
        elif kind == 3:
            data[at : at + 4] = chance.randbytes(4)
        elif chance.randrange(4) == 0:
            del data[at:]
        data = data or bytearray(b"x")
    return bytes(data)


def repacked(content, seed):
    """Turn bytes inside a part of a workbook and pack it again, so that they are read."""
    import zipfile

    chance = random.Random(seed)
    source = zipfile.ZipFile(io.BytesIO(content))
    chosen = chance.choice(source.namelist())
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for name in source.namelist():
            data = source.read(name)
            packed.writestr(name, mutated(data, seed) if name == chosen else data)
    return buffer.getvalue()
