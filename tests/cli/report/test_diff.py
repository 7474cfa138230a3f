"""diff: which figures changed since an edition, by how much, through which records."""

import json
import shutil

import openpyxl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.report.potret import AngkaPotret, CatatanPotret, Potret, compare
from tests.editions import LATER, NUMBER, PERIOD, issue
from tests.rounds import examples

UIDS = [f"u{n}" for n in range(6)]
ADDS = st.dictionaries(st.sampled_from(UIDS), st.integers(0, 50) | st.none(), max_size=6)
RECORDS = {uid: CatatanPotret("realisasi", uid, f"Kegiatan {uid}", "2025-11-01") for uid in UIDS}


def figure(adds):
    known = [value for value in adds.values() if value is not None]
    return AngkaPotret(sum(known) if known else None, adds)


HISTORIES = st.dictionaries(st.sampled_from(["a", "b", "c"]), ADDS.map(figure), max_size=3)


@settings(max_examples=300)
@given(before=HISTORIES, after=HISTORIES)
def test_it_names_exactly_the_figures_that_changed(before, after):
    found = {one.nama: one for one in compare(Potret(before, RECORDS), Potret(after, RECORDS))}
    none = AngkaPotret(None, {})
    changed = {
        name
        for name in {*before, *after}
        if before.get(name, none).nilai != after.get(name, none).nilai
    }
    assert set(found) == changed
    for one in found.values():
        moved = sum((cause.sesudah or 0) - (cause.sebelum or 0) for cause in one.sebab)
        assert (one.sesudah or 0) - (one.sebelum or 0) == moved


def lines(result):
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)["data"]


def test_issue_a_late_entry_issue_again_and_compare(office):
    first = issue(office)
    assert lines(office("diff", first, "--json")) == []

    words = ("spend", "1", "--dana", "APBD Kabupaten:250.000", "--tanggal", "2025-12-30")
    assert office(*words, today=LATER, BERDAYA_PETUGAS="Sari").exit_code == 0
    found = {row["angka"]: row for row in lines(office("diff", first, "--json", today=LATER))}
    row = found["total.ini.realisasi"]
    assert (row["isi_sebelum"], row["isi_sesudah"]) == (None, 250_000)
    assert row["sesudah"] - row["sebelum"] == 250_000
    assert (row["nama"], row["tanggal"], row["petugas"]) == (
        "Posyandu lansia (contoh)", "2025-12-30", "Sari"
    )  # fmt: skip
    assert all("realisasi" in name for name in found)

    result = office("issue", *PERIOD, "--nomor", NUMBER.replace("15", "16"), today=LATER)
    second = result.stdout.split()[1].rstrip(":")
    again = {row["angka"]: row for row in lines(office("diff", first, second, "--json"))}
    assert again.keys() == found.keys()
    assert lines(office("diff", second, "--json", today=LATER)) == []


def test_a_corrected_record_is_named_with_what_it_added_before(office):
    kode = issue(office)
    ((number, before),) = office.sql(
        "SELECT id, jumlah FROM realisasi WHERE tanggal BETWEEN '2025-10-01' AND '2025-12-31'"
        " AND jumlah > 0 ORDER BY id LIMIT 1"
    )
    office.sql(f"UPDATE realisasi SET jumlah = jumlah + 1000 WHERE id = {number}")
    found = {row["angka"]: row for row in lines(office("diff", kode, "--json", today=LATER))}
    row = found["total.ini.realisasi"]
    assert (row["isi_sebelum"], row["isi_sesudah"]) == (before, before + 1000)
    assert row["petugas"] == "(program lain)"


def test_editions_of_two_things_are_not_compared(office):
    whole, part = issue(office), issue(office, "--kecamatan", "Kejobong")
    result = office("diff", whole, part)
    assert (result.exit_code, result.stdout) == (ExitCode.INVALID, "")
    assert "Purbalingga, Triwulan IV" in result.stderr
    assert "Kejobong, Triwulan IV" in result.stderr


def test_it_goes_into_a_page_and_a_workbook(office, tmp_path):
    kode = issue(office)
    late = ("spend", "1", "--dana", "APBD Kabupaten:250.000", "--tanggal", "2025-12-30")
    assert office(*late, "--alasan", "kuitansi | baru", today=LATER).exit_code == 0
    page, book = tmp_path / "a.md", tmp_path / "a.xlsx"
    for path in (page, book):
        assert office("diff", kode, "--output", str(path), today=LATER).exit_code == 0
    lines = page.read_text().splitlines()
    said = [line for line in lines if line.startswith("| Realisasi dalam periode (Rp) |")]
    assert len(said) == 1
    assert any(line.startswith("| fokus.lansia.ini.realisasi |") for line in lines)
    assert r"kuitansi \| baru" in said[0]
    sheet = openpyxl.load_workbook(book).active
    assert any(row[0] == "total.ini.realisasi" for row in sheet.values)


def test_on_a_terminal_it_tells_of_the_whole_and_counts_the_rest(office):
    kode = issue(office)
    office("spend", "1", "--dana", "APBD Kabupaten:250.000", "--tanggal", "2025-12-30", today=LATER)
    shown = office("diff", kode, today=LATER, terminal=True)
    assert "\nRealisasi dalam periode (Rp)\n" in f"\n{shown.stdout}"
    assert "total.ini" not in shown.stdout
    assert "fokus.lansia" not in shown.stdout
    assert "semuanya: --output" in shown.stderr + shown.stdout
    assert office("diff", "00000-000001").exit_code == ExitCode.NOT_FOUND


def test_a_kegiatan_is_known_by_what_it_is_and_not_by_its_number_in_a_file(office, tmp_path):
    """On another laptop the same kegiatan has another number."""
    other = tmp_path / "lain" / "lain.db"
    other.parent.mkdir()
    shutil.copy(office.db, other)
    for path, nama in ((other, "Senam lansia"), (office.db, "Posyandu remaja")):
        words = ("record", "--db", str(path), "--nama", nama, "--fokus", "lansia",
                 "--kecamatan", "Kejobong", "--pelaksana", "dinsosdaldukkbp3a",
                 "--tanggal", "2025-11-03")  # fmt: skip
        assert office(*words).exit_code == 0
    kode = issue(office, "--db", str(other))

    assert office("merge", str(other), today=LATER).exit_code == 0
    found = lines(office("diff", kode, "--json", today=LATER))
    numbers = dict(office.sql("SELECT nama, id FROM kegiatan"))
    names = {row["angka"].rpartition(".ini.")[0] for row in found if ".ini." in row["angka"]}
    assert f"kegiatan.{numbers['Posyandu remaja']}" in names
    assert f"kegiatan.{numbers['Senam lansia']}" not in names


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["spend", "log", "correct", "undo"]),
        st.integers(1, 4),
        st.integers(1, 9),
        st.booleans(),
    ),
    max_size=4,
)


def walk(office, step):
    """Do one step of a history, of the sample's kegiatan."""
    kind, number, size, within = step
    day = "2025-12-30" if within else "2026-01-30"
    if kind == "spend":
        words = ("spend", str(number), "--dana", f"APBD Kabupaten:{size}0.000", "--tanggal", day)
        assert office(*words, "--lagi", today=LATER).exit_code == 0
    elif kind == "log":
        words = ("log", str(number), "--tanggal", day, "--jumlah", str(size), "--lagi")
        assert office(*words, today=LATER).exit_code == 0
    elif kind == "correct":
        office.sql(f"UPDATE realisasi SET jumlah = jumlah + {size} WHERE kegiatan = {number}")
    else:
        office("undo", "--yes", today=LATER)


@settings(examples(200), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_over_random_histories_it_names_exactly_the_figures_that_changed(office, tmp_path, steps):
    """Through the whole program: the figures before and after are those that reports name."""
    base = tmp_path / "awal.db"
    if not base.exists():
        issue(office)
        office.sql("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(office.db, base)
        before.update(figures(office))
    shutil.copy(base, office.db)
    for step in steps:
        walk(office, step)
    after = figures(office)
    ((kode,),) = office.sql("SELECT kode FROM edisi")
    found = {row["angka"]: row for row in lines(office("diff", kode, "--json", today=LATER))}
    changed = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    assert set(found) == changed
    for name, row in found.items():
        assert (row["sebelum"], row["sesudah"]) == (before.get(name), after.get(name))


before = {}
"""The figures of the edition of the test above."""


def figures(office):
    """Return every figure of the report by its name, as ``report --jejak`` gives it."""
    rows = lines(office("report", *PERIOD, "--jejak", "--json", today=LATER))
    return {row["angka"]: row["nilai"] for row in rows}
