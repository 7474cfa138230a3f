"""collect: packages come in whole or not at all; the same again changes nothing."""

import json
import os
import random
import shutil
import zipfile
from hashlib import sha256

import duckdb
import pytest

from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.report.rekap import MENURUT
from tests.cli.province.conftest import PLACES, TODAY

FIGURES = (
    "kegiatan", "selesai", "pelaksanaan", "jumlah", "pagu", "realisasi", "realisasi_sd", "persen", "sisa",
)  # fmt: skip


def files_of(folder):
    """Give every file of a folder but the lock, with its bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".kunci"
    }


def outcomes(result):
    rows = [line.split("\t") for line in result.stdout.splitlines()[1:]]
    return {row[0]: (row[3], row[4]) for row in rows}


def repacked(path, target, change):
    """Write a package anew with other contents, its note fitting again unless it is changed too."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target


def with_note(**changes):
    def change(parts):
        parts["kiriman.json"] = json.dumps(json.loads(parts["kiriman.json"]) | changes).encode()

    return change


def with_table(table, sql, tmp_path, *, honest=True):
    """Change a table by SQL over ``t``, and its note with it."""

    def change(parts):
        old, new = tmp_path / "lama.parquet", tmp_path / "baru.parquet"
        old.write_bytes(parts[f"{table}.parquet"])
        new.unlink(missing_ok=True)
        with duckdb.connect() as conn:
            conn.execute(f"CREATE VIEW t AS SELECT * FROM read_parquet('{old}')")
            conn.execute(f"COPY ({sql}) TO '{new}' (FORMAT parquet)")
        content = new.read_bytes()
        parts[f"{table}.parquet"] = content
        note = json.loads(parts["kiriman.json"])
        row = note["tabel"][table]
        row["sha256"], row["ukuran"] = sha256(content).hexdigest(), len(content)
        if honest:
            names = list(row["jumlah"])
            sums = "".join(f", sum({name})" for name in names)
            with duckdb.connect() as conn:
                asked = f"SELECT count(*){sums} FROM read_parquet('{new}')"
                ((row["baris"], *totals),) = conn.execute(asked).fetchall()
            row["jumlah"] = dict(zip(names, totals, strict=True))
        parts["kiriman.json"] = json.dumps(note).encode()

    return change


@pytest.fixture
def run(offices):
    return offices["33.01"]


def test_the_lake_sums_what_each_file_sums(offices, run, tmp_path):
    out, lake = tmp_path / "out", tmp_path / "danau"
    for office in offices.values():
        office.send(out)
    assert set(outcomes(run("collect", str(out), "--ke", str(lake))).values()) == {("masuk", "")}

    for menurut in ("kabupaten", "kecamatan", "pelaksana"):
        for periode in ("2025", "2025-TW4", "2025-S1"):
            words = ("--menurut", menurut, "--periode", periode, "--json")
            there = json.loads(run("recap", "--dari", str(lake), *words).stdout)["data"]
            there = [row for row in there if "belum masuk" not in row["nama"]]
            own = []
            for office in offices.values():
                rows = json.loads(office("recap", *words).stdout)["data"]
                own += [row for row in rows if row["kode"] or row["kegiatan"]]
            keys = ("kabupaten", "kode", *FIGURES)
            shown = [tuple(row[key] for key in keys) for row in there]
            assert shown == [tuple(row[key] for key in keys) for row in own]
    found = json.loads(run("recap", "--dari", str(lake), "--menurut", "fokus", "--json").stdout)
    lansia = next(row for row in found["data"] if row["kode"] == "lansia")
    assert lansia["kegiatan"] == sum(range(1, len(PLACES) + 1))
    assert set(MENURUT) >= {"kabupaten", "kecamatan", "pelaksana", "fokus"}


def test_a_month_of_a_province_two_late_one_missing_one_twice_one_damaged_one_replaced(
    offices, run, tmp_path
):
    out, lake = tmp_path / "out", tmp_path / "danau"
    sent = {}
    for kode, office in offices.items():
        late = ("--sampai", "2025-11-30") if kode in {"33.02", "33.04"} else ()
        if kode != "33.05":
            sent[kode] = office.send(out, *late)
    shutil.copy(sent["33.01"], out / "lagi.zip")
    whole = sent["33.22"].read_bytes()
    sent["33.22"].write_bytes(whole[:-400])
    found = run("collect", str(out), "--ke", str(lake), code=ExitCode.FINDINGS)
    told = outcomes(found)

    assert told["lagi.zip"][0] == "sudah-ada"
    assert told[sent["33.22"].name] == (
        "ditolak",
        f"{sent['33.22'].name} bukan kiriman, atau tidak utuh.",
    )
    assert found.stderr == "5 masuk, 1 sudah ada, 1 ditolak.\n"
    offices["33.03"].record(4)
    newer = offices["33.03"].send(tmp_path / "baru")
    refused = run("collect", str(newer), "--ke", str(lake), code=ExitCode.FINDINGS)
    assert "Sudah ada kiriman lain dari Kabupaten Purbalingga per 2025-12-31" in refused.stdout
    before = files_of(lake)
    assert run("collect", str(newer), "--ke", str(lake), "--ganti", "--dry-run").exit_code == 0
    assert files_of(lake) == before
    assert "menggantikan" in run("collect", str(newer), "--ke", str(lake), "--ganti").stdout
    assert before.items() <= files_of(lake).items()
    older = run("collect", str(sent["33.03"]), "--ke", str(lake))
    assert outcomes(older)[sent["33.03"].name][0] == "sudah-ada"

    result = run("recap", "--dari", str(lake), "--periode", "2025-12")
    assert result.stderr.startswith(
        "5 dari 35 kabupaten/kota; 2 memakai keadaan 30 November 2025.\nBelum masuk: "
    )
    assert "Kabupaten Kebumen" in result.stderr
    lines = {row.split("\t")[1]: row.split("\t") for row in result.stdout.splitlines()[1:]}
    sums = run("recap", "--dari", str(lake), "--menurut", "kabupaten").stdout.splitlines()[1:]
    lines = {row.split("\t")[1]: row.split("\t") for row in sums}
    assert lines["33.05"][2:6] == ["Kebumen: belum masuk", "", "", ""]
    assert lines["33.03"][3:5] == ["2025-12-31", "4"]
    assert lines["33.02"][3] == "2025-11-30"
    assert list(lines) == sorted(lines)
    (out / sent["33.22"].name).write_bytes(whole)
    assert run("collect", str(out), "--ke", str(lake)).exit_code == 0


def test_the_same_again_changes_nothing(offices, run, tmp_path):
    out, lake = tmp_path / "out", tmp_path / "danau"
    offices["33.03"].send(out)
    run("collect", str(out), "--ke", str(lake))
    before = files_of(lake)
    result = run("collect", str(out), "--ke", str(lake))
    assert (result.exit_code, result.stderr) == (0, "0 masuk, 1 sudah ada, 0 ditolak.\n")
    assert files_of(lake) == before


def test_a_backup_comes_in_as_a_package_does(offices, run, tmp_path):
    office, lake = offices["33.74"], tmp_path / "danau"
    office("backup", "--output", str(tmp_path / "cadangan"))
    result = run("collect", str(tmp_path / "cadangan"), "--ke", str(lake))
    assert result.stderr == "1 masuk, 0 sudah ada, 0 ditolak.\n"
    assert "\t33.74\t" in result.stdout


def twice(table):
    return lambda t: with_table(table, "SELECT * FROM t UNION ALL SELECT * FROM t", t)


def missing(table, column, kind="BIGINT"):
    return lambda t: with_table(table, f"SELECT * REPLACE (NULL::{kind} AS {column}) FROM t", t)


HOSTILE = {
    "fokus twice": twice("fokus"),
    "bodies twice": twice("lembaga"),
    "kegiatan twice": twice("kegiatan"),
    "places twice": twice("kegiatan_lokasi"),
    "a fokus without a code": lambda t: with_table(
        "fokus", "SELECT * FROM t UNION ALL SELECT * REPLACE (NULL::VARCHAR AS kode) FROM t", t
    ),
    "no status": missing("perkembangan", "status", "VARCHAR"),
    "no amount": missing("realisasi", "jumlah"),
    "no year": missing("anggaran", "tahun"),
    "neither everywhere nor somewhere": missing("kegiatan", "seluruh_kabupaten"),
    "more men than people": lambda t: with_table(
        "pelaksanaan", "SELECT * REPLACE (500::BIGINT AS laki_laki) FROM t", t
    ),
    "a code with a quote": lambda t: with_table(
        "fokus", "SELECT * REPLACE (kode || chr(39) || '--' AS kode) FROM t", t
    ),
    "a code of a kecamatan without its dots": lambda t: with_table(
        "kecamatan", "SELECT * REPLACE (replace(kode, '33.03', '33x03') AS kode) FROM t", t
    ),
    "the 30th of February": lambda t: with_table(
        "realisasi", "SELECT * REPLACE ('2025-02-30' AS tanggal) FROM t", t
    ),
    "a uid that is a sentence": lambda t: with_table(
        "kegiatan", "SELECT * REPLACE ('Ibu Siti ' || uid AS uid) FROM t", t
    ),
    "another name in its table": lambda t: with_table(
        "kabupaten", "SELECT * REPLACE ('Banyumas' AS nama) FROM t", t
    ),
    "a day that is none in its note": lambda _t: with_note(sampai="2025-02-30"),
    "a day to come in its note": lambda _t: with_note(sampai="2026-12-31"),
    "a count that hides all": lambda _t: with_note(k=10**9),
    "a count that hides nothing": lambda _t: with_note(k=-5),
    "more operations than there are": lambda _t: with_note(operasi=10**25),
    "a province with a number of a person": lambda _t: with_note(provinsi="3303056708900001"),
    "a province with an escape": lambda _t: with_note(provinsi="\x1b[31mJawa"),
    "a row more than its note says": lambda t: with_table(
        "realisasi", "SELECT * FROM t UNION ALL SELECT * FROM t", t, honest=False
    ),
    "codes of another regency": lambda t: with_table(
        "kecamatan", "SELECT replace(kode, '33.03', '33.04') AS kode, kabupaten, nama FROM t", t
    ),
    "a kecamatan that is not there": lambda t: with_table(
        "pelaksanaan", "SELECT * REPLACE ('33.03.99' AS kecamatan) FROM t", t
    ),
    "a kegiatan that is not there": lambda t: with_table(
        "pelaksanaan", "SELECT * REPLACE (kegiatan + 1000 AS kegiatan) FROM t", t
    ),
    "the number of another regency": lambda t: with_table(
        "kegiatan", "SELECT * REPLACE (id + 10000000000 AS id) FROM t", t
    ),
    "a day after its day": lambda t: with_table(
        "realisasi", "SELECT * REPLACE ('2026-01-01' AS tanggal) FROM t", t
    ),
    "a day that is none": lambda t: with_table(
        "realisasi", "SELECT * REPLACE ('2025-13-01' AS tanggal) FROM t", t
    ),
    "an amount beyond all use": lambda t: with_table(
        "realisasi", "SELECT * REPLACE (9000000000000000000 AS jumlah) FROM t LIMIT 1", t
    ),
    "people below nothing": lambda t: with_table(
        "pelaksanaan", "SELECT * REPLACE (-5 AS jumlah) FROM t", t
    ),
    "a number of a person": lambda t: with_table(
        "lembaga", "SELECT * REPLACE ('Budi 3303056708900001' AS nama) FROM t", t
    ),
    "a column more": lambda t: with_table("kegiatan", "SELECT *, 'x' AS nama FROM t", t),
    "a column of another type": lambda t: with_table(
        "realisasi", "SELECT * REPLACE (jumlah::DOUBLE AS jumlah) FROM t", t
    ),
    "no day": lambda t: with_table(
        "realisasi", "SELECT * REPLACE (NULL::VARCHAR AS tanggal) FROM t", t
    ),
    "a status that is none": lambda t: with_table(
        "perkembangan", "SELECT * REPLACE ('hebat' AS status) FROM t", t
    ),
    "a newer schema": lambda _t: with_note(skema_basis=99),
    "another name": lambda _t: with_note(nama="Kabupaten Kebumen"),
    "another regency": lambda _t: with_note(kabupaten="33.04", nama="Kabupaten Banjarnegara"),
    "a path as its day": lambda _t: with_note(sampai="../../etc/x"),
    "a path as its seal": lambda _t: with_note(segel="../" * 20),
    "a path as its code": lambda _t: with_note(kabupaten="../.."),
    "another form": lambda _t: with_note(skema="berdaya/kiriman/2"),
    "a key that nobody knows": lambda _t: with_note(perintah="rm"),
    "another seal": lambda _t: with_note(segel="0" * 64),
    "a chain that is none": lambda _t: lambda p: p.update({"kepala.txt": b"1/zzzz\n"}),
    "no note": lambda _t: lambda p: p.pop("kiriman.json"),
    "a file more": lambda _t: lambda p: p.update({"../../jahat.py": b"x"}),
    "a table that is none": lambda _t: (
        lambda p: p.update({"kegiatan.parquet": b"PAR1" + b"\0" * 90})
    ),
}


@pytest.mark.parametrize("way", HOSTILE)
def test_what_is_not_as_an_office_sends_it_is_refused_and_leaves_nothing(
    offices, run, tmp_path, way
):
    path = offices["33.03"].send(tmp_path / "out")
    bad = repacked(path, tmp_path / "buruk.zip", HOSTILE[way](tmp_path))
    lake = tmp_path / "danau"
    run("collect", str(offices["33.01"].send(tmp_path / "lain")), "--ke", str(lake))
    before = files_of(lake)
    result = run("collect", str(bad), "--ke", str(lake), code=ExitCode.FINDINGS)

    assert outcomes(result)["buruk.zip"][0] == "ditolak"
    assert outcomes(result)["buruk.zip"][1]
    assert files_of(lake) == before
    assert run("collect", str(path), "--ke", str(lake)).exit_code == 0


def test_a_file_of_a_zip_that_says_less_than_it_is_is_refused(offices, run, tmp_path):
    path = offices["33.03"].send(tmp_path / "out")

    def bomb(parts):
        note = json.loads(parts["kiriman.json"])
        note["tabel"]["kegiatan"]["ukuran"] = 10
        parts["kiriman.json"] = json.dumps(note).encode()

    bad = repacked(path, tmp_path / "bom.zip", bomb)
    with zipfile.ZipFile(tmp_path / "bom2.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("kiriman.json", b" " * (1 << 28))
    for one in (bad, tmp_path / "bom2.zip"):
        result = run("collect", str(one), "--ke", str(tmp_path / "danau"), code=ExitCode.FINDINGS)
        assert outcomes(result)[one.name][0] == "ditolak"


def test_two_files_of_one_name_and_links_are_refused(offices, run, tmp_path):
    path = offices["33.03"].send(tmp_path / "out")
    twice = tmp_path / "dua.zip"
    shutil.copy(path, twice)
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(twice, "a") as archive:
        archive.writestr("kiriman.json", b"{}")
    lake = tmp_path / "danau"
    result = run("collect", str(twice), "--ke", str(lake), code=ExitCode.FINDINGS)
    assert outcomes(result)["dua.zip"][0] == "ditolak"
    if os.name != "nt":
        run("collect", str(offices["33.01"].send(tmp_path / "lain")), "--ke", str(lake))
        outside = tmp_path / "luar"
        outside.mkdir()
        (lake / "kegiatan" / "kab=33.03").symlink_to(outside)
        refused = run("collect", str(path), "--ke", str(lake), code=ExitCode.FINDINGS)
        assert "menuju tempat lain" in refused.stdout
        assert not list(outside.iterdir())
        assert (
            "33.03"
            not in run("recap", "--dari", str(lake), "--menurut", "kabupaten").stdout.split(
                "33.03\t33.03\tPurbalingga: belum masuk"
            )[0]
        )


def test_a_history_that_was_made_anew_is_refused(offices, run, tmp_path):
    lake = tmp_path / "danau"
    office = offices["33.05"]
    run("collect", str(office.send(tmp_path / "a", "--sampai", "2025-11-30")), "--ke", str(lake))
    office.db.unlink()
    office("init", "--kabupaten", "33.05")
    for number in range(1, 9):
        office.record(number, nama="Lain")
    result = run("collect", str(office.send(tmp_path / "b")), "--ke", str(lake), code=6)
    assert "Riwayatnya bukan riwayat kiriman 2025-11-30" in result.stdout


def test_an_older_package_that_comes_later_comes_in(offices, run, tmp_path):
    lake = tmp_path / "danau"
    early = offices["33.05"].send(tmp_path / "a", "--sampai", "2025-11-30")
    offices["33.05"].record(6)
    late = offices["33.05"].send(tmp_path / "b")
    for path in (late, early):
        assert run("collect", str(path), "--ke", str(lake)).exit_code == 0
    per = ("--per", "2025-12-01", "--menurut", "kabupaten")
    assert "33.05\tKebumen\t2025-11-30\t5\t" in run("recap", "--dari", str(lake), *per).stdout
    now = run("recap", "--dari", str(lake), "--menurut", "kabupaten").stdout
    assert f"33.05\tKebumen\t{TODAY}\t6\t" in now


def test_a_file_copied_under_another_code_is_refused(offices, run, tmp_path):
    lake = tmp_path / "danau"
    path = offices["33.03"].send(tmp_path / "out")
    run("collect", str(path), "--ke", str(lake))

    def as_another(parts):
        note = json.loads(parts["kiriman.json"])
        note |= {"kabupaten": "33.04", "nama": "Kabupaten Banjarnegara"}
        parts["kiriman.json"] = json.dumps(note).encode()

    bad = repacked(path, tmp_path / "salin.zip", as_another)
    result = run("collect", str(bad), "--ke", str(lake), code=ExitCode.FINDINGS)
    assert "Kegiatannya adalah kegiatan 33.03" in result.stdout


def test_a_folder_with_other_files_or_an_export_is_no_lake(offices, run, tmp_path):
    path = offices["33.03"].send(tmp_path / "out")
    (tmp_path / "penuh").mkdir()
    (tmp_path / "penuh" / "surat.txt").write_text("x")
    result = run("collect", str(path), "--ke", str(tmp_path / "penuh"), code=4)
    assert "berisi berkas lain" in result.stderr
    (tmp_path / "kosong").mkdir()
    empty = run("collect", str(tmp_path / "kosong"), "--ke", str(tmp_path / "danau"), code=4)
    assert "Tidak ada kiriman (.zip) atau cadangan (.db)" in empty.stderr


def test_a_note_that_somebody_changed_is_named(offices, run, tmp_path):
    lake = tmp_path / "danau"
    run("collect", str(offices["33.03"].send(tmp_path / "out")), "--ke", str(lake))
    (note,) = (lake / "_kiriman" / "kab=33.03").iterdir()
    note.write_text(note.read_text().replace("33.03", "33.04"))
    result = run("recap", "--dari", str(lake), code=ExitCode.STORAGE)
    assert "bukan catatan kiriman" in result.stderr


def test_questions_to_a_lake_are_checked_at_once(offices, run, tmp_path):
    lake = tmp_path / "danau"
    run("collect", str(offices["33.03"].send(tmp_path / "out")), "--ke", str(lake))
    result = run(
        "recap", "--dari", str(lake), "--menurut", "desa", "--periode", "kapan", "--mesin", "oracle",
        "--kabupaten", "Kebumn", code=4,
    )  # fmt: skip
    for said in (
        "per 'desa'",
        "'kapan' bukan periode",
        "'oracle' bukan mesin",
        "Kabupaten Kebumen?",
    ):
        assert said in result.stderr
    assert "--dari" in run("recap", "--mesin", "duckdb", code=ExitCode.USAGE).stderr


def test_a_damaged_file_is_one_answer_and_the_others_come_in(offices, run, tmp_path):
    out = tmp_path / "out"
    path = offices["33.03"].send(out)
    whole = bytearray(path.read_bytes())
    offices["33.74"].send(out)
    chance = random.Random(1)
    at = whole.index(b"kiriman.json") + 20
    for number in range(40):
        flipped = bytearray(whole)
        begin = at if number < 5 else chance.randrange(len(whole) - 30)
        flipped[begin : begin + 20] = bytes(chance.randrange(256) for _ in range(20))
        (out / f"rusak-{number:02}.zip").write_bytes(flipped)
    result = run("collect", str(out), "--ke", str(tmp_path / "danau"), code=ExitCode.FINDINGS)
    told = outcomes(result)
    assert len(told) == 42
    assert sum(hasil == "masuk" for hasil, _why in told.values()) == 2
    assert {hasil for hasil, _why in told.values()} <= {"masuk", "ditolak", "sudah-ada"}


def test_statistics_that_lie_are_not_believed(offices, run, tmp_path):
    path = offices["33.03"].send(tmp_path / "out")

    def lie(parts):
        content = bytearray(parts["realisasi.parquet"])
        whole = (30_000).to_bytes(8, "little")
        places = [n for n in range(len(content)) if content.startswith(whole, n)]
        for place in places[-2:]:
            content[place : place + 8] = (5).to_bytes(8, "little")
        parts["realisasi.parquet"] = bytes(content)
        note = json.loads(parts["kiriman.json"])
        note["tabel"]["realisasi"]["sha256"] = sha256(content).hexdigest()
        parts["kiriman.json"] = json.dumps(note).encode()

    bad = repacked(path, tmp_path / "bohong.zip", lie)
    lake = tmp_path / "danau"
    run("collect", str(bad), "--ke", str(lake))
    rows = run("recap", "--dari", str(lake), "--menurut", "kabupaten", "--json").stdout
    (own,) = (row for row in json.loads(rows)["data"] if row["kode"] == "33.03")
    assert own["realisasi_sd"] == 60_000


@pytest.mark.parametrize(
    "name", ["tahun=2020", "jumlah=7", "kabupaten=99.99", "it's", "a;b", "100%"]
)
def test_a_lake_may_lie_in_a_folder_of_any_name(offices, run, tmp_path, name):
    lake = tmp_path / name / "danau"
    run("collect", str(offices["33.03"].send(tmp_path / "out")), "--ke", str(lake))
    words = ("--menurut", "kabupaten", "--json")
    rows = json.loads(run("recap", "--dari", str(lake), *words).stdout)["data"]
    (there,) = (row for row in rows if row["kode"] == "33.03")
    (own,) = json.loads(offices["33.03"]("recap", *words).stdout)["data"]
    assert {key: there[key] for key in FIGURES} == {key: own[key] for key in FIGURES}


@pytest.mark.parametrize("name", ["d*", "d?", "d[1]"])
def test_a_name_that_stands_for_others_is_refused(offices, run, tmp_path, name):
    path = offices["33.03"].send(tmp_path / "out")
    result = run("collect", str(path), "--ke", str(tmp_path / name), code=ExitCode.INVALID)
    assert "Nama danau" in result.stderr
    (tmp_path / "berkas").write_text("x")
    run("collect", str(path), "--ke", str(tmp_path / "berkas"), "--dry-run", code=ExitCode.INVALID)


def test_the_same_package_may_hide_more_and_never_less(offices, run, tmp_path):
    lake, office = str(tmp_path / "danau"), offices["33.03"]
    run("collect", str(office.send(tmp_path / "a")), "--ke", lake)
    more = run("collect", str(office.send(tmp_path / "b", "--k", "25")), "--ke", lake)
    assert "di bawah 25" in more.stdout
    again = run("collect", str(office.send(tmp_path / "c")), "--ke", lake)
    assert "sudah-ada" in again.stdout
    office.record(4)
    run("collect", str(office.send(tmp_path / "d")), "--ke", lake, "--ganti")
    path = tmp_path / "l.md"
    words = ("--periode", "2025-TW4", "--output", str(path))
    run("report", "--dari", lake, *words, today="2026-02-01")
    assert "di bawah 25 disamarkan" in path.read_text(encoding="utf-8")


def test_a_quarter_is_shown_once_its_package_goes_on_to_its_end(offices, run, tmp_path):
    lake, office, path = str(tmp_path / "danau"), offices["33.03"], tmp_path / "l.md"
    run("collect", str(office.send(tmp_path / "a", "--sampai", "2025-11-30")), "--ke", lake)
    words = ("--dari", lake, "--periode", "2025-TW4", "--output", str(path))
    run("report", *words, today="2026-02-01")
    assert "| Jumlah 1 |  | 3 | 3 | \u2013 |" in path.read_text(encoding="utf-8")
    run("collect", str(office.send(tmp_path / "b")), "--ke", lake)
    run("report", *words, today="2026-02-01")
    assert "| Jumlah 1 |  | 3 | 3 | 66 |" in path.read_text(encoding="utf-8")


def test_a_damaged_lake_is_said_to_be_so(offices, run, tmp_path):
    lake = tmp_path / "danau"
    run("collect", str(offices["33.03"].send(tmp_path / "out")), "--ke", str(lake))
    (note,) = (lake / "_kiriman" / "kab=33.03").iterdir()
    kept = note.read_text()
    for broken in ("{}", "{"):
        note.write_text(broken)
        path = offices["33.74"].send(tmp_path / "lain")
        result = run("collect", str(path), "--ke", str(lake), code=ExitCode.FINDINGS)
        assert "bukan catatan kiriman" in result.stdout
    note.write_text(kept)
    (table,) = (lake / "realisasi" / "kab=33.03").iterdir()
    table.write_bytes(b"PAR1" + b"\0" * 50)
    result = run("recap", "--dari", str(lake), code=ExitCode.STORAGE)
    assert "tidak dapat dibaca" in result.stderr


def test_a_place_that_is_newer_than_the_code_list_is_found(run, tmp_path):
    lake = str(tmp_path / "danau")
    seed = tmp_path / "s.yaml"
    run("init", "--kabupaten", "33.05", "--tulis-seed", str(seed))
    text = (
        seed.read_text(encoding="utf-8")
        .replace("33.05", "33.99")
        .replace("tanggal: 2025\n", "tanggal: 2026\n")
    )
    seed.write_text(text.replace("nama: Kebumen", "nama: Barulah"), encoding="utf-8")
    db = ("--db", str(tmp_path / "b.db"))
    run("init", "--seed", str(seed), *db, db=False)
    run("send", "--output", str(tmp_path / "o"), *db, db=False)
    run("collect", str(tmp_path / "o"), "--ke", lake)
    for asked in ("33.99", "Kabupaten Barulah"):
        found = run("recap", "--dari", lake, "--kabupaten", asked, "--menurut", "kabupaten")
        assert "Barulah" in found.stdout
