"""One known table, mangled as offices do: moved, titled, totalled, signed, hidden, in other units."""

import csv
import io
from datetime import date

import xlsxwriter
from hypothesis import strategies as st

RECORDS = (
    (
        "Kursus menganyam",
        "lansia",
        "33.03.03",
        "2025-10-13",
        "2025-10-13",
        10_000_000,
        9_000_000,
        10,
        12,
    ),
    (
        "Kursus membatik",
        "rppa",
        "33.03.02",
        "2025-11-05",
        "2025-11-07",
        15_000_000,
        7_500_000,
        0,
        25,
    ),
    (
        "Senam bersama",
        "zilenial",
        "33.03.03",
        "2025-09-01",
        "2025-09-01",
        4_000_000,
        4_000_000,
        31,
        8,
    ),
)
"""Name, fokus, kecamatan, first and last day, pagu, spending, men, women."""
PLACES = {"33.03.03": "Kejobong", "33.03.02": "Bukateja"}
HEADINGS = {
    "no": ("No", "No.", "Nomor"),
    "nama": ("Nama Kegiatan", "Kegiatan", "Program/Kegiatan", "NAMA KEGIATAN"),
    "fokus": ("Fokus", "Bidang", "Pilar"),
    "kecamatan": ("Kecamatan", "Kec."),
    "pelaksana": ("Perangkat Daerah", "OPD", "Pelaksana"),
    "tanggal": ("Tanggal", "Waktu Pelaksanaan", "Tgl"),
    "status": ("Status",),
    "dana": ("Sumber Dana", "Sumber Anggaran"),
    "pagu": ("Pagu", "Anggaran", "Pagu (Rp)"),
    "realisasi": ("Realisasi", "Realisasi Keuangan"),
    "persen": ("%", "Serapan", "Serapan (%)"),
    "l": ("L", "Laki-laki"),
    "p": ("P", "Perempuan"),
    "ket": ("Ket", "Keterangan"),
}
KETERANGAN = ("Lansia", "Pemuda", "Anak", "", "selesai")
TITLES = ("PEMERINTAH KABUPATEN PURBALINGGA", "LAPORAN REALISASI", "Tahun 2025", "Dinas: Dinsos")
UNITS = {1: "", 1000: "(dalam ribuan rupiah)", 10**6: "(dalam jutaan rupiah)"}


@st.composite
def tables(draw):
    """Make the rows of a sheet, which of them are hidden, what is merged, whether it has two tables."""
    columns = [
        name for name in HEADINGS if name not in {"no", "persen", "ket"} or draw(st.booleans())
    ]
    if draw(st.booleans()):
        columns = draw(st.permutations(columns))
    unit = draw(st.sampled_from((1, 1, 1000, 10**6)))
    in_title = draw(st.booleans())
    rows = _above(draw, UNITS[unit] if in_title else "")
    head = [draw(st.sampled_from(HEADINGS[name])) for name in columns]
    if unit > 1 and not in_title:
        head = [
            f"{h.removesuffix(' (Rp)')} {UNITS[unit]}" if name in {"pagu", "realisasi"} else h
            for name, h in zip(columns, head, strict=True)
        ]
    merged = _head(draw, rows, head, columns)
    first = len(rows)
    for number, record in enumerate(RECORDS, start=1):
        rows.append([_cell(draw, name, record, number, unit) for name in columns])
    hidden = {first + 1} if draw(st.booleans()) else set()
    second = _below(draw, rows, columns, unit)
    return rows, hidden, merged, second


def _above(draw, unit):
    rows = [[title] for title in draw(st.lists(st.sampled_from(TITLES), max_size=3))]
    rows += [[unit]] if unit else []
    return [*rows, []] if rows and draw(st.booleans()) else rows


def _head(draw, rows, head, columns):
    """Add the heading, of two rows or one, maybe with numbers of columns below it."""
    left, right = columns.index("l"), columns.index("p")
    merged = []
    if right == left + 1 and draw(st.booleans()):
        lower = [""] * len(head)
        lower[left], lower[right] = "L", "P"
        head[left], head[right] = "Peserta", ""
        merged = [len(rows), left, right] if draw(st.booleans()) else []
        rows += [head, lower]
    else:
        rows.append(head)
    if draw(st.booleans()):
        rows.append([f"({n})" for n in range(1, len(columns) + 1)])
    return merged


def _below(draw, rows, columns, unit):
    """Add a total, another table, a signature block, or none of them."""
    if draw(st.booleans()):
        total = [""] * len(columns)
        total[0] = draw(st.sampled_from(("Jumlah", "TOTAL", "Jumlah Total")))
        if at := columns.index("pagu"):
            total[at] = sum(r[5] for r in RECORDS) // unit
        rows.append(total)
    second = draw(st.integers(0, 3)) == 0
    if second:
        rows += [
            [],
            [],
            ["Kegiatan", "Kecamatan", "Status", "Fokus"],
            ["Lain", "Bukateja", "selesai", "lansia"],
        ]
    if draw(st.booleans()):
        rows += [[], *_signature(draw, len(columns))]
    return second


def _cell(draw, name, record, number, unit):
    nama, fokus, place, start, end, pagu, spent, men, women = record
    if name == "tanggal":
        one, other = date.fromisoformat(start), date.fromisoformat(end)
        days = f"{one.day}-{other.day}/{one.month}/{one.year}" if one != other else None
        return days or draw(st.sampled_from((f"{one.day}/{one.month}/{one.year}", start)))
    if name in {"pagu", "realisasi"}:
        amount = (pagu if name == "pagu" else spent) / unit
        whole = int(amount) if amount == int(amount) else amount
        text = f"{whole:,}".replace(",", "#").replace(".", ",").replace("#", ".")
        return draw(st.sampled_from((whole, text)))
    return {
        "no": number, "nama": nama, "fokus": fokus, "kecamatan": PLACES[place], "pelaksana": "dinsos", "status": "selesai",
        "dana": "APBD Kabupaten", "persen": spent / pagu, "l": men, "p": women, "ket": draw(st.sampled_from(KETERANGAN)),
    }[name]  # fmt: skip


def _signature(draw, width):
    at = draw(st.integers(0, max(width - 2, 0)))
    lines = (
        "Purbalingga, 20 November 2025",
        "Kepala Dinas Contoh",
        "",
        "Drs. KARTAPURA, M.Si",
        "Pembina",
        "NIP. 19780101 200501 1 999",
    )
    beside = (
        "Mengetahui,",
        "Camat Kejobong",
        "",
        "SUTARNO, S.Sos",
        "Penata",
        "NIP. 19800101 200501 1 998",
    )
    both = draw(st.booleans()) and at > 3
    rows = []
    for one, other in zip(lines, beside, strict=True):
        row = [""] * width
        row[at] = one
        if both:
            row[1] = other
        rows.append(row)
    return rows


def as_csv(rows):
    """Write the rows as text, as an Indonesian Excel does."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";")
    width = max(map(len, rows))
    for row in rows:
        cells = [str(c).replace(".", ",") if isinstance(c, float) else c for c in row]
        writer.writerow([*cells, *[""] * (width - len(cells))])
    return buffer.getvalue().encode()


def as_xlsx(rows, hidden, merged):
    """Write the rows as a workbook."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if cell != "":
                sheet.write(number, column, cell)
    if merged:
        row, left, right = merged
        sheet.merge_range(row, left, row, right, rows[row][left])
    for row in hidden:
        sheet.set_row(row, None, None, {"hidden": True})
    book.close()
    return buffer.getvalue()
