"""import: a table of an office says the same as xlsx, ods and xls, and as text where it has one sheet."""

import json
import re
import subprocess

import pytest

from tests.conftest import FILES, need

CASES = sorted((FILES / "kasus").glob("*.xlsx"))
KINDS = {"ods": "ods", "xls": "xls"}
TODAY = "2025-11-20"
_UPPER = re.compile(r"\(.* / ")
FIGURES = (
    "SELECT nama, fokus, pelaksana, tanggal_mulai, tanggal_selesai, sub_kegiatan FROM kegiatan ORDER BY id",
    "SELECT tanggal, jumlah, laki_laki, perempuan FROM pelaksanaan ORDER BY id",
    "SELECT tanggal, status, fisik_persen FROM perkembangan ORDER BY id",
    "SELECT tahun, jumlah FROM anggaran ORDER BY id",
    "SELECT tanggal, jumlah FROM realisasi ORDER BY id",
)


@pytest.fixture(scope="module")
def converted(tmp_path_factory):
    """Let LibreOffice save every case as the other kinds."""
    folder = tmp_path_factory.mktemp("jenis")
    soffice = need("soffice")
    for kind in KINDS:
        subprocess.run(
            [soffice, f"-env:UserInstallation=file://{folder}/lo", "--headless", "--convert-to", kind, "--outdir", str(folder), *map(str, CASES)],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
    return folder


def told(berdaya, path):
    result = berdaya("import", str(path), "--sebagian", "--json", today=TODAY)
    assert result.exit_code in {0, 6}, result.stderr
    (one,) = json.loads(result.stdout)["data"]["berkas"]
    findings = [
        (t["jenis"], t["lembar"], t["baris"], t["kolom"], t["pesan"]) for t in one["temuan"]
    ]
    # calamine tells no merged cells of an ods, so that a column may lack its uppermost label
    passed = [(d["lembar"], d["baris"], _UPPER.sub("(", d["alasan"])) for d in one["dilewati"]]
    return findings, passed, [berdaya.sql(statement) for statement in FIGURES]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_it_says_the_same(berdaya, converted, path, kind):
    empty = berdaya.db.read_bytes()
    wanted = told(berdaya, path)
    for ending in ("", "-wal", "-shm"):
        berdaya.db.with_name(berdaya.db.name + ending).unlink(missing_ok=True)
    berdaya.db.write_bytes(empty)

    assert told(berdaya, converted / f"{path.stem}.{kind}") == wanted
