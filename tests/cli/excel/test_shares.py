"""import: what several offices report of one kegiatan is all in the record, or a finding names it."""

import csv
import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from berdaya_cli.domain.excel.kolom import HEADINGS, heading_key
from berdaya_cli.domain.excel.tata_letak import ISIAN, TANDA
from berdaya_cli.domain.formulir.kode import encode
from tests.conftest import FILES, Berdaya
from tests.rounds import tries

PLACES = {"33.03.01": "Kemangkon", "33.03.02": "Bukateja", "33.03.03": "Kejobong", "33.03.04": "Kaligondang"}  # fmt: skip
NAME = "Senam lansia bersama"
ROW = {
    "nama": NAME, "fokus": "lansia", "tempat": "; ".join(PLACES.values()), "kecamatan": "; ".join(PLACES.values()),
    "pelaksana": "dinsos", "jenis": "baru", "tanggal": "3/11/2025", "tanggal_mulai": datetime(2025, 11, 3),
    "tanggal_selesai": datetime(2025, 11, 3), "status": "selesai",
}  # fmt: skip
SENT = {
    "tahun": 2025, "nama": NAME, "fokus": "lansia", "lokasi": ";".join(PLACES), "pelaksana": "dinsos", "mitra": "",
    "jenis": "baru", "program": None, "tanggal_mulai": "2025-11-03", "tanggal_selesai": "2025-11-03",
    "status": "selesai", "kendala": None, "tindak_lanjut": None, "sumber_dana_1": None, "pagu_1": None,
    "realisasi_1": None, "sumber_dana_2": None, "pagu_2": None, "realisasi_2": None, "jumlah": None,
    "laki_laki": None, "perempuan": None, "disabilitas": None, "lansia": None, "anak": None, "pemuda": None,
}  # fmt: skip
FORMS = (
    "dinsos",
    "dinsos lansia",
    *(f"{kind} {place}" for kind in ("lama", "baru") for place in PLACES),
)
"""Forms of an OPD, and of kecamatan: of the first layout, which asked each of them; of the second,
which ask none, so that the kegiatan is typed into a blank row."""
TOTALS = "SELECT (SELECT sum(jumlah) FROM realisasi), (SELECT sum(jumlah) FROM pelaksanaan)"


@dataclass(frozen=True)
class Share:
    """What one form reports of the kegiatan."""

    form: str
    money: int
    people: int
    day: str | None = None
    whole: bool = True
    """Of a row that is typed: whether it names all the places, or that of the form alone."""


@dataclass
class Sheet:
    """A form that went out: its rows, and where the kegiatan is filled in."""

    rows: list
    facts: list
    head: int
    row: int

    @property
    def columns(self):
        titles = enumerate(self.rows[self.head])
        return {HEADINGS[heading_key(t)]: n for n, t in titles if t and heading_key(t) in HEADINGS}


def _first_layout(conn, uid, number, place):
    """Let a form of the first layout go out for a kecamatan, as an older berdaya did."""
    form = f"f0f0f0f0-0000-4000-8000-{number:012}"
    values = ("33.03", None, place, None, "2025", "2025-11-04", form)
    conn.execute("INSERT INTO formulir (kabupaten, pelaksana, kecamatan, fokus, periode, tanggal, uid)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)", values)  # fmt: skip
    conn.execute(
        "INSERT INTO isian (formulir, kegiatan, isi) VALUES (?, ?, ?)",
        (form, uid, json.dumps(SENT)),
    )
    book = openpyxl.load_workbook(FILES / "formulir-1.xlsx")
    rows = [list(row) for row in book[ISIAN].iter_rows(values_only=True, max_row=6)]
    facts = dict(book[TANDA].iter_rows(values_only=True))
    sheet = Sheet([*rows, [None] * len(rows[-1])], [], 5, 6)
    for name, value in (ROW | {"kode": encode(uid)}).items():
        if name in sheet.columns:
            sheet.rows[6][sheet.columns[name]] = value
    sheet.facts = list((facts | {"formulir": form, "pelaksana": "", "kecamatan": place}).items())
    return sheet


def _second_layout(berdaya, path, words):
    assert berdaya("template", *words, "--periode", "2025", "--output", str(path)).exit_code == 0
    rows = [list(row) for row in openpyxl.load_workbook(path)[ISIAN].iter_rows(values_only=True)]
    sheet = Sheet(rows, [], 10, 11)
    if rows[11][sheet.columns["kendala_tindak_lanjut"]]:  # asked about elsewhere: type it below
        sheet.row = 12
    return sheet


@pytest.fixture(scope="module")
def sent(tmp_path_factory, seeded_file):
    """A record of one kegiatan in four kecamatan, and every form that went out about it."""
    folder = tmp_path_factory.mktemp("bagian")
    with pytest.MonkeyPatch.context() as patch:
        berdaya = Berdaya(seeded_file, patch).at(folder / "asal.db")
        places = chain(*(("--kecamatan", place) for place in PLACES))
        words = (
            "record",
            "--nama",
            NAME,
            "--fokus",
            "lansia",
            "--pelaksana",
            "dinsos",
            "--tanggal",
            "2025-11-03",
        )
        assert berdaya(*words, *places, "--status", "selesai").exit_code == 0
        forms = {
            "dinsos": ("--pelaksana", "dinsos"),
            "dinsos lansia": ("--pelaksana", "dinsos", "--fokus", "lansia"),
        }
        forms |= {f"baru {place}": ("--kecamatan", place) for place in PLACES}
        sheets = {
            name: _second_layout(berdaya, folder / "f.xlsx", words) for name, words in forms.items()
        }
        with sqlite3.connect(berdaya.db) as conn:
            ((uid,),) = conn.execute("SELECT uid FROM kegiatan")
            for number, place in enumerate(PLACES):
                sheets[f"lama {place}"] = _first_layout(conn, uid, number, place)
            conn.commit()
            conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        conn.close()
        yield berdaya, sheets


def filled(folder, sheets, number, share):
    """Write the form of a share, filled in, and return where."""
    sheet = sheets[share.form]
    rows = [list(row) for row in sheet.rows]
    place = PLACES.get(share.form.split()[-1])
    values = {"sumber_dana_1": "BOK", "pagu_1": 40_000_000, "realisasi_1": share.money}
    values |= {"laki_laki": 1, "perempuan": share.people - 1, "jumlah": share.people}
    if not sheet.facts and place:
        values |= ROW | ({} if share.whole else {"tempat": place})
    for name, value in values.items():
        if name in sheet.columns:
            rows[sheet.row][sheet.columns[name]] = value
    if share.day:
        label = next((r, c) for r, row in enumerate(rows) for c, cell in enumerate(row) if str(cell).startswith("Keadaan per"))  # fmt: skip
        rows[label[0]][label[1] + 1] = share.day
    if not sheet.facts:
        path = folder / f"{number}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(
                [["" if c is None else c for c in row] for row in rows]
            )
        return str(path)
    path, book = folder / f"{number}.xlsx", openpyxl.Workbook()
    book.active.title = ISIAN
    for name, lines in ((ISIAN, rows), (TANDA, sheet.facts)):
        target = book.active if name == ISIAN else book.create_sheet(name)
        for line in lines:
            target.append(line)
    book.save(path)
    return str(path)


@st.composite
def shares(draw):
    """Draw what is reported, by which forms, in which order; equal shares as often as others."""
    office = {"unique_by": lambda form: form.split()[-1]}  # one office says its share once
    forms = draw(st.lists(st.sampled_from(FORMS), min_size=2, max_size=4, **office))
    amounts = draw(st.sampled_from([[3], [3], [3, 5], [2, 3, 4]]))
    days = st.sampled_from([None, None, "10/11/2025", "15/11/2025"])
    return [
        Share(form, draw(st.sampled_from(amounts)) * 1_000_000, draw(st.sampled_from(amounts)) * 10, draw(days), draw(st.booleans()))
        for form in forms
    ]  # fmt: skip


def check(sent, folder, reported, *, together, add_up):
    """Import all, and see that all is there, or that a finding names the kegiatan."""
    berdaya, sheets = sent
    work = berdaya.at(folder / "berdaya.db")
    files = [filled(folder, sheets, n, share) for n, share in enumerate(reported)]
    asked = False
    for some in [files] if together else [[file] for file in files]:
        result = work("import", *some)
        if result.exit_code == 6 and add_up and not together:
            assert "egiatan 1" in result.stdout, (reported, result.stdout)
            result = work("import", *some, "--pakai", "jumlah")
        assert result.exit_code in {0, 6}, (reported, result)
        if result.exit_code == 6:
            asked = True
            assert "egiatan 1" in result.stdout, (reported, result.stdout)
    money, people = work.sql(TOTALS)[0]
    wanted = sum(share.money for share in reported), sum(share.people for share in reported)
    assert asked or (money, people) == wanted, (reported, money, people, wanted)
    return asked


@pytest.mark.parametrize("kind", ["lama", "baru"])
def test_equal_shares_of_four_kecamatan_are_asked_about(sent, tmp_path, kind):
    equal = [Share(f"{kind} {place}", 3_000_000, 30) for place in PLACES]
    assert check(sent, tmp_path, equal, together=True, add_up=False)
    assert not check(sent, tmp_path, equal, together=False, add_up=True)  # each with --pakai jumlah


def test_the_record_never_holds_less_than_was_reported_without_a_finding(sent, tmp_path):
    @settings(max_examples=tries(20), suppress_health_check=list(HealthCheck))
    @given(reported=shares(), together=st.booleans(), add_up=st.booleans())
    def run(reported, together, add_up):
        check(sent, tmp_path, reported, together=together, add_up=add_up)

    run()
