"""export: what is published is safe to publish, and valid."""

import csv
import json
import re
import subprocess
import sys
import zipfile
from dataclasses import fields
from pathlib import Path

import pytest

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.publish.penyamaran import samarkan
from berdaya_cli.domain.report.kegiatan import KegiatanLaporan
from berdaya_cli.domain.report.laporan import Laporan
from tests.conftest import CONTOH_TODAY, seed_under
from tests.documents import pdf_text, word_text
from tests.rounds import Round

PLAIN = ("csv", "json", "markdown", "teks", "html", "dasbor")
FORMS = PLAIN if Round.quick else (*PLAIN, "xlsx", "docx", "pdf")
SENTINEL = "RAHASIA"
"""Stands in every free text of the fixture."""
FREE_TEXT = {
    "kegiatan": ("uraian",),
    "perkembangan": ("hasil", "kendala", "tindak_lanjut"),
    "pelaksanaan": ("tempat", "catatan"),
    "realisasi": ("nomor_bukti", "catatan"),
    "pejabat": ("nama", "catatan"),
    "pembina": ("nama", "catatan"),
    "pilot": ("alasan",),
    "lembaga": ("catatan",),
    "sumber": ("catatan",),
    "dasar_hukum": ("catatan",),
    "aset": ("catatan",),
    "agenda": ("catatan", "hasil", "tempat"),
    "fokus": ("uraian",),
    "lembaga_alias": ("alias",),
    "tindak_lanjut": ("uraian",),
}

UID_OR_HASH = r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{64}\b"
"""Digits in these are no figures."""


def export(berdaya, folder, *words, forms=FORMS, today=CONTOH_TODAY):
    asked = [word for form in forms for word in ("--format", form)]
    result = berdaya("export", "--output", str(folder), *asked, *words, today=today)
    assert (result.exit_code, result.stderr) == (0, "")
    return folder


def text_of(path):
    """Give all that a file says, unpacked where it is packed."""
    if path.suffix == ".pdf":
        return pdf_text(path)
    if path.suffix == ".docx":
        return "\n".join(word_text(path))
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as packed:
            return "\n".join(
                packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml")
            )
    return path.read_text(encoding="utf-8")


def rows(folder, table):
    with (folder / f"CONTOH_{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cells(folder):
    return rows(folder, "peserta")


def test_no_free_text_official_or_evidence_is_published(contoh, tmp_path):
    for table, columns in FREE_TEXT.items():
        for column in columns:
            unique = "|| rowid" if table.endswith("alias") else ""
            contoh.sql(f"UPDATE {table} SET {column} = '{SENTINEL}' {unique}")
    contoh("edit-instansi", "--alamat", "Jalan Contoh 1")
    folder = export(contoh, tmp_path / "out", "--periode", "2026-TW2")

    assert len(list(folder.iterdir())) > 10 * len(FORMS)
    for path in folder.iterdir():
        assert SENTINEL not in text_of(path), path.name
    whole = contoh("report", "--periode", "2026-TW2", "--format", "markdown", today=CONTOH_TODAY)
    assert SENTINEL in whole.stdout


def test_of_a_protected_fokus_no_name_and_no_desa_is_published(contoh, tmp_path):
    contoh.sql("UPDATE kegiatan SET nama = 'RPPA ' || ? || id WHERE fokus = 'rppa'", SENTINEL)
    contoh.sql("UPDATE kegiatan SET program = ? WHERE fokus = 'rppa' AND program <> ''", SENTINEL)
    contoh.sql("UPDATE aset SET nama = ? WHERE fokus = 'rppa'", SENTINEL)
    folder = export(contoh, tmp_path / "out", "--periode", "2026")

    for path in folder.iterdir():
        assert SENTINEL not in text_of(path), path.name
    protected = {str(n) for (n,) in contoh.sql("SELECT id FROM kegiatan WHERE fokus = 'rppa'")}
    places = rows(folder, "kegiatan_lokasi")
    assert {r["desa"] for r in places if r["kegiatan"] in protected} == {""}
    assert {r["desa"] for r in places if r["kegiatan"] not in protected} > {""}
    assert [(r["nama"], r["desa"]) for r in rows(folder, "aset") if r["fokus"] == "rppa"] == [
        ("", ""),
        ("", ""),
    ]


def test_who_does_what_for_a_protected_fokus_is_not_published(berdaya, tmp_path):
    berdaya(
        "add-lembaga",
        f"Pemerintah Desa {SENTINEL}",
        "--jenis",
        "pemerintah-desa",
        "--kode",
        "desa-x",
    )
    berdaya("add-lembaga", f"Rumah {SENTINEL}", "--jenis", "mitra", "--kode", "rumah-x")
    berdaya("add-dasar-hukum", f"SK {SENTINEL}", "--jenis", "keputusan", "--dokumen", "sk-camat-rppa",
            "--tentang", SENTINEL)  # fmt: skip
    berdaya("record", "--nama", "Layanan", "--fokus", "rppa", "--pelaksana", "desa-x", "--mitra", "rumah-x",
            "--kecamatan", "Kejobong", "--tanggal", "2025-10-13", "--jumlah", "30")  # fmt: skip
    berdaya(
        "assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong", "--sumber", SENTINEL
    )
    assert berdaya.sql("SELECT count(*) FROM kegiatan_mitra") == [(1,)]
    folder = export(berdaya, tmp_path / "out", "--periode", "2025", today="2026-02-01")

    for path in folder.iterdir():
        if path.stem != "lembaga":
            assert SENTINEL.casefold() not in text_of(path).casefold(), path.name
    with (folder / "kegiatan.csv").open(encoding="utf-8", newline="") as file:
        assert [row["pelaksana"] for row in csv.DictReader(file)] == [""]


def test_every_field_of_a_report_is_thought_of():
    """The edition for the public leaves named fields out: a new one has to be decided on here."""
    published = {f.name for f in fields(Laporan)}
    assert published == {
        "lingkup", "daerah", "periode", "hari", "contoh", "kategori", "pilot", "wilayah", "sel", "aset",
        "agenda", "kegiatan", "kegiatan_mitra", "total", "mitra", "per_fokus", "per_kecamatan", "per_bulan",
        "terlambat", "celah", "dalam", "tindak_lanjut", "kop", "penutup", "periode_lain", "samar_di_bawah", "terbatas",
        "segel", "tanpa_tempat", "celah_dokumen", "jangkauan", "formulir", "mulai_program", "dasar_hukum",
        "rencana", "indikator", "edisi", "susulan", "foto", "foto_lain", "foto_tak_terbaca",
    }  # fmt: skip
    assert {f.name for f in fields(KegiatanLaporan)} == {
        "id", "nama", "uraian", "fokus", "nama_fokus", "jenis", "program", "tanggal_mulai",
        "tanggal_selesai", "seluruh_kabupaten", "penerima_manfaat", "pelaksana", "nama_pelaksana",
        "mitra", "lokasi", "pelaksanaan", "perkembangan", "anggaran", "realisasi", "bukti", "terlindung", "jadwal",
    }  # fmt: skip


def test_no_report_counts_the_people_of_another_regency(berdaya, tmp_path):
    """Also not those of a kegiatan of all of it, which has no kecamatan."""
    other = tmp_path / "lain.yaml"
    other.write_text(
        seed_under("33.04").replace("nama: Purbalingga\n", "nama: Lainland\n", 1),
        encoding="utf-8",
    )
    assert berdaya("seed", str(other)).exit_code == 0
    for number, (home, people) in enumerate((("33.03", 20), ("33.04", 1000)), start=1):
        berdaya.sql(
            "INSERT INTO kegiatan (id, kabupaten, nama, fokus, pelaksana, jenis, tanggal_mulai,"
            " tanggal_selesai, seluruh_kabupaten, uid) VALUES (?, ?, 'Lomba', 'lansia',"
            " 'dinsosdaldukkbp3a', 'baru', '2025-10-01', '2025-10-01', 1, ?)",
            number, home, f"k{number}",
        )  # fmt: skip
        berdaya.sql(
            "INSERT INTO pelaksanaan (kegiatan, tanggal, jumlah, uid) VALUES (?, '2025-10-01', ?, ?)",
            number, people, f"p{number}",
        )  # fmt: skip
    folder = export(
        berdaya, tmp_path / "out", "--periode", "2025-TW4", forms=("teks",), today="2026-02-01"
    )

    for name, people in (("Purbalingga", "20"), ("Lainland", "1.000")):
        (path,) = folder.glob(f"Laporan_Kabupaten-{name}-*")
        assert f"Peserta: *{people}*" in path.read_text(encoding="utf-8")


def test_three_regencies_have_their_own_reports(berdaya, tmp_path):
    for code in ("33.04", "33.05"):
        other = tmp_path / f"{code}.yaml"
        other.write_text(seed_under(code), encoding="utf-8")
        assert berdaya("seed", str(other)).exit_code == 0
    folder = export(berdaya, tmp_path / "out", "--periode", "2025", forms=("teks",))

    names = [path.name for path in folder.iterdir()]
    assert len([name for name in names if "Kejobong" in name]) == 3
    assert len([name for name in names if "Dinporapar" in name]) == 3


def test_no_count_of_one_kegiatan_is_published(contoh, tmp_path):
    """Each has a count that no sum of cells has."""
    contoh.sql(
        "UPDATE pelaksanaan SET jumlah = 400000 + id * id, laki_laki = NULL, perempuan = NULL"
    )
    folder = export(contoh, tmp_path / "out", "--periode", "2026")
    single = {str(400000 + n * n) for (n,) in contoh.sql("SELECT id FROM pelaksanaan")}
    in_cells = {row["jumlah"] for row in cells(folder)}

    for path in folder.iterdir():
        text = re.sub(UID_OR_HASH, "", text_of(path))
        numbers = set(re.findall(r"\d+", text.replace(".", "")))
        assert not numbers & (single - in_cells), path.name


def test_every_published_figure_of_people_is_a_sum_of_published_cells(contoh, tmp_path):
    """Of a quarter, half a year and a year, in the regency's report and in a kecamatan's."""
    for periode, quarters in (
        ("2026-TW2", {"2026-TW2"}), ("2025-S2", {"2025-TW3", "2025-TW4"}),
        ("2026", {"2026-TW1", "2026-TW2"}),
    ):  # fmt: skip
        folder = export(contoh, tmp_path / periode, "--periode", periode, forms=("csv", "teks"))
        for about, kecamatan in (("Kabupaten-Purbalingga", None), ("Kejobong", "33.03.03")):
            (path,) = folder.glob(f"*Laporan_{about}-*.txt")
            said = path.read_text(encoding="utf-8")
            told = re.search(r"Peserta: \*(\S+)\* \(L (\S+), P (\S+?)[,)]", said).groups()
            for figure, name in zip(told, ("jumlah", "laki_laki", "perempuan"), strict=True):
                known = [
                    int(row[name]) for row in cells(folder)
                    if row["periode"] in quarters and row[name].isdigit()
                    and (kecamatan is None or row["kecamatan"] == kecamatan)
                ]  # fmt: skip
                assert int(figure.replace(".", "")) == sum(known), (periode, about, name)


def bounds(published, name, k=5, most=40):
    """Find by brute force every value that a hidden count of a published row can have."""
    whole = published["jumlah"]
    wholes = [int(whole)] if whole.isdigit() else range(1, k) if whole else [None]
    found = set()
    for total in wholes:
        if name == "jumlah":
            found.add(total)
            continue
        for part in range((total if total is not None else most) + 1):
            rest = {"laki_laki": "perempuan", "perempuan": "laki_laki"}.get(name)
            for other in range(total - part + 1) if rest and total is not None else [None]:
                raw = {"jumlah": total, name: part} | ({rest: other} if rest else {})
                shown = samarkan(tuple(raw.get(group) for group in GROUPS), k)
                told = {n: c.tampil for n, c in zip(GROUPS, shown, strict=True)}
                same = all(
                    str(told[n]) == published[n] for n in raw if n == name or published[n]
                )  # fmt: skip
                if same:
                    found.add(part)
    return found


def test_an_attacker_cannot_tell_a_hidden_count(contoh, tmp_path):
    contoh.sql(
        "UPDATE pelaksanaan SET jumlah = id % 13, laki_laki = (id % 13) / 3,"
        " perempuan = id % 13 - (id % 13) / 3, lansia = (id % 13) / 2, anak = NULL, pemuda = NULL,"
        " disabilitas = NULL"
    )
    folder = export(contoh, tmp_path / "out", forms=("csv",))
    hidden = 0
    for row in cells(folder):
        for name in GROUPS:
            if row[name] in {"<5", "x"}:
                hidden += 1
                assert len(bounds(row, name)) > 1, (row, name)
    assert hidden > 30


def test_only_quarters_that_are_over_are_published(contoh, tmp_path):
    before = export(contoh, tmp_path / "a", forms=("csv",), today="2026-06-30")
    after = export(contoh, tmp_path / "b", forms=("csv",), today="2026-07-01")

    assert max(row["periode"] for row in cells(before)) == "2026-TW1"
    assert max(row["periode"] for row in cells(after)) == "2026-TW2"


def test_a_larger_k_hides_more(contoh, tmp_path):
    few = export(contoh, tmp_path / "a", forms=("csv",))
    many = export(contoh, tmp_path / "b", "--k", "25", forms=("csv",))

    def hidden(folder):
        return sum(row[name] in {"x", "<5", "<25"} for row in cells(folder) for name in GROUPS)

    assert 0 < hidden(few) < hidden(many)
    package = json.loads((many / "CONTOH_datapackage.json").read_text(encoding="utf-8"))
    people = next(r for r in package["resources"] if r["name"] == "peserta")
    assert people["schema"]["missingValues"] == ["", "<25", "x"]


def validated(package):
    """Ask the validator of Frictionless, in a process of its own: it changes csv for all."""
    done = subprocess.run(
        [Path(sys.executable).with_name("frictionless"), "validate", package.name, "--json"],
        cwd=package.parent, capture_output=True, check=False,
    )  # fmt: skip
    return json.loads(done.stdout)


@pytest.mark.parametrize("kind", [(), ("--excel",), ("--internal",), ("--k", "11")])
def test_the_package_is_valid(contoh, tmp_path, kind):
    folder = export(contoh, tmp_path / "out", *kind, forms=("csv",))
    (package,) = folder.glob("*datapackage.json")
    report = validated(package)

    assert report["valid"], [task["errors"][:3] for task in report["tasks"]]
    assert report["stats"]["tasks"] == len(list(folder.glob("*.csv")))


def test_the_package_would_be_found_invalid(contoh, tmp_path):
    """The check is one that can fail: of a reference, of a choice, of a number."""
    folder = export(contoh, tmp_path / "out", forms=("csv",))
    for name, old, new in (
        ("kegiatan", '"lansia"', '"lanjut"'), ("anggaran", '"murni"', '"asli"'),
        ("peserta", '"x"', '"rahasia"'),
    ):  # fmt: skip
        path = folder / f"CONTOH_{name}.csv"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
    report = validated(folder / "CONTOH_datapackage.json")
    assert {task["name"] for task in report["tasks"] if task["errors"]} == {
        "kegiatan", "anggaran", "peserta",
    }  # fmt: skip


@pytest.mark.parametrize("form", ["markdown", "teks"])
def test_the_edition_for_the_public(contoh, tmp_path, golden, form):
    contoh.sql(
        "UPDATE pelaksanaan SET jumlah = 7, laki_laki = 3, perempuan = 4, disabilitas = NULL,"
        " lansia = NULL, anak = NULL, pemuda = NULL WHERE id % 3 = 0"
    )
    folder = export(contoh, tmp_path / "out", "--periode", "2026-TW2", forms=(form,))
    for about in ("Kabupaten-Purbalingga", "Kejobong", "Dinporapar"):
        (path,) = folder.glob(f"*Laporan_{about}-*")
        golden(f"export/{about}{path.suffix}", path.read_text(encoding="utf-8"))


def test_a_restricted_document_says_so(contoh, tmp_path):
    folder = export(
        contoh, tmp_path / "out", "--internal", "--periode", "2026-11",
        forms=("markdown", "teks", "html", "xlsx", "docx", "pdf"),
    )  # fmt: skip

    for path in folder.glob("*Laporan*"):
        assert path.name.startswith("CONTOH_TERBATAS_Laporan_")
        assert "TERBATAS: hanya untuk kalangan dinas" in text_of(path), path.name
