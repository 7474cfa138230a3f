"""Editions through the front door: issued once, kept, found again from the paper."""

import json
import lzma
import re
import shutil

import pytest

from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.report.edisi import SNAPSHOT
from tests.documents import pdf_text
from tests.editions import LATER, NUMBER, PERIOD, issue


def answers(result):
    return [line for line in result.stdout.splitlines() if line]


def test_a_report_is_issued_found_again_and_withdrawn(office, tmp_path):
    paper = tmp_path / "laporan.pdf"
    kode = issue(office, "--output", str(paper))

    (row,) = json.loads(office("list-edisi", "--json").stdout)["data"]
    assert (row["kode"], row["ke"], row["nomor"], row["keadaan"]) == (kode, 1, NUMBER, "berlaku")
    assert (row["lingkup"], row["periode"]) == ("kabupaten:33.03", "2025-TW4")

    again = tmp_path / "lagi.pdf"
    assert (
        office("list-edisi", kode.replace("-", " ").lower(), "--output", str(again)).exit_code == 0
    )
    assert again.read_bytes() == paper.read_bytes()

    found = office("verify", str(paper))
    assert found.exit_code == 0
    assert answers(found)[0] == (
        f"Berkas ini sama dengan yang diterbitkan: edisi 1, nomor {NUMBER}, 31 Juli 2026, "
        "Purbalingga, Triwulan IV Tahun 2025."
    )
    assert answers(found)[-1] == "Ini memeriksa isi berkas, bukan tanda tangan elektronik."

    refused = office("undo", today=LATER)
    assert refused.exit_code == ExitCode.INVALID
    assert "berdaya issue --cabut" in refused.stderr
    assert office("issue", "--cabut", kode, today=LATER).exit_code == ExitCode.INVALID
    words = ("issue", "--cabut", kode, "--alasan", "angka belanja keliru")
    assert office(*words, today=LATER).exit_code == 0
    assert office(*words, today=LATER).exit_code == ExitCode.INVALID
    told = office("verify", kode, today=LATER)
    assert answers(told)[0] == "DICABUT pada 3 Agustus 2026: angka belanja keliru."
    found = json.loads(office("doctor", "--json", today=LATER).stdout)["data"]
    assert not {"edition-unsound", "same-number"} & {row["jenis"] for row in found}


def test_the_paper_bears_the_code_and_is_no_draft(office, tmp_path):
    paper, draft = tmp_path / "a.pdf", tmp_path / "b.pdf"
    kode = issue(office, "--output", str(paper))
    said = office("report", *PERIOD, "--nomor", NUMBER, "--output", str(draft))

    text = pdf_text(paper)
    assert "KONSEP" not in text
    assert text.count(f", edisi 1 ({kode})") == text.count("\f")
    assert "KONSEP" in pdf_text(draft)
    assert "Ini tidak menerbitkan apa pun" in said.stderr
    result = office("verify", str(draft))
    assert result.exit_code == ExitCode.FINDINGS
    assert "Konsep yang belum diterbitkan (bertanda KONSEP) juga bukan edisi." in result.stdout


def test_the_next_edition_replaces_the_one_before_and_a_number_used_is_said(office):
    first = issue(office)
    result = office("issue", *PERIOD, "--nomor", NUMBER, today=LATER)
    second = re.match(r"Kode (\S+): edisi 2,", result.stdout)[1]

    assert f"Nomor {NUMBER} sudah dipakai edisi lain: {first}" in result.stderr
    assert (
        f"Edisi ini sudah digantikan edisi dengan kode {second}." in office("verify", first).stdout
    )
    rows = json.loads(office("list-edisi", "--json").stdout)["data"]
    assert [(row["ke"], row["keadaan"], row["pengganti"]) for row in rows] == [
        (1, "diganti", second), (2, "berlaku", None)
    ]  # fmt: skip
    found = json.loads(office("doctor", "--json").stdout)["data"]
    assert "same-number" in {row["jenis"] for row in found}


def test_the_paper_says_which_edition_it_replaces_and_the_last_one_issued_holds(office, tmp_path):
    """Also where its letter bears an earlier day than the one before."""
    first, paper = issue(office), tmp_path / "b.pdf"
    words = ("--tanggal", "2026-07-20", "--output", str(paper))
    second = issue(office, *words, nomor="400.10.2/16/2026")
    head, *_rest = pdf_text(paper).split("\f")
    assert f"Edisi 2, menggantikan edisi 1 ({first}), nomor {NUMBER}, 31 Juli 2026\n" in head
    assert f", edisi 2 ({second})" in head

    gone = office("issue", "--cabut", second, "--alasan", "keliru", today=LATER)
    said = "nomor 400.10.2/16/2026, 20 Juli 2026, Purbalingga, Triwulan IV Tahun 2025"
    again = f"Edisi 1, {first}, berlaku lagi. Jika tidak dikehendaki: berdaya issue --cabut {first}"
    assert answers(gone)[0] == f"Dicabut: edisi 2, {said}, kode {second}; keliru"
    assert again in gone.stderr

    first_gone = office("issue", "--cabut", first, "--alasan", "keliru", today=LATER)
    assert "berlaku lagi" not in first_gone.stderr
    assert office("issue", *PERIOD, "--nomor", "3", "--output", str(paper)).exit_code == 0
    assert "\nEdisi 3\n" in pdf_text(paper)


def test_the_snapshot_names_the_records_behind_each_figure(office):
    issue(office)
    ((sha,),) = office.sql(f"SELECT sha256 FROM edisi_berkas WHERE nama_berkas = '{SNAPSHOT}'")
    kept = office.db.with_suffix(".edisi") / f"{sha}.xz"
    data = json.loads(lzma.decompress(kept.read_bytes()))

    report = json.loads(office("report", *PERIOD, "--json").stdout)["data"]
    total = report["total"]["ini"]
    for figure in ("kegiatan", "jumlah", "realisasi", "laki_laki"):
        nilai, tabel, rows = data["angka"][f"total.ini.{figure}"]
        assert nilai == total[figure] * 10_000
        assert sum(adds for _place, adds in rows) == nilai
        assert all(data["catatan"][tabel][place] for place, _adds in rows)


def test_what_cannot_be_issued_leaves_nothing(office, tmp_path):
    for words in (
        PERIOD,
        (*PERIOD, "--nomor", NUMBER, "--output", str(tmp_path / "laporan.docx")),
        (*PERIOD, "--nomor", NUMBER, "--alasan", "x"),
        ("--cabut", "00000-000001", "--alasan", "x", "--nomor", NUMBER),
        ("--cabut", "00000-000001", "--alasan", "x", "--kertas", "f4"),
        ("--cabut", "00000-000001", "--alasan", "x", "--mengetahui", "Bupati"),
    ):
        assert office("issue", *words).exit_code in {ExitCode.INVALID, ExitCode.USAGE}
    tried = office("issue", *PERIOD, "--nomor", NUMBER, "--dry-run")
    said = "Purbalingga, Triwulan IV Tahun 2025"
    assert answers(tried)[0] == f"Edisi 1, nomor {NUMBER}, 31 Juli 2026, {said}"
    assert office.sql("SELECT count(*) FROM edisi") == [(0,)]
    assert not office.db.with_suffix(".edisi").exists()


def test_what_is_issued_is_said_although_the_document_cannot_be_written(office, tmp_path):
    (tmp_path / "berkas").write_text("")
    words = ("issue", *PERIOD, "--nomor", NUMBER, "--output", str(tmp_path / "berkas" / "a.pdf"))
    result = office(*words)
    assert result.exit_code == ExitCode.STORAGE
    (row,) = json.loads(office("list-edisi", "--json").stdout)["data"]
    assert answers(result)[0].startswith(f"Kode {row['kode']}: edisi 1,")


def test_who_looked_it_through_is_noted_and_two_withdrawals_are_one(office, tmp_path):
    kode = issue(office, "--diperiksa", "Kepala Bidang  PMD")
    other = tmp_path / "lain" / "lain.db"
    other.parent.mkdir()
    shutil.copy(office.db, other)
    shutil.copytree(office.db.with_suffix(".edisi"), other.with_suffix(".edisi"))
    for path, why in ((str(other), "angka keliru"), (str(office.db), "salah nomor")):
        words = ("issue", "--cabut", kode, "--alasan", why, "--db", path)
        assert office(*words, today=LATER).exit_code == 0
    assert office("merge", str(other), today=LATER).exit_code == 0

    (row,) = json.loads(office("list-edisi", "--json").stdout)["data"]
    assert (row["diperiksa"], row["keadaan"]) == ("Kepala Bidang PMD", "dicabut")
    assert row["alasan"] in {"angka keliru", "salah nomor"}


def test_a_record_dated_by_its_month_is_issued_and_compared(office):
    """An assignment may hold since a month; an indicator counts who answers."""
    office.sql("UPDATE penugasan SET berlaku_mulai = '2025-07' WHERE id = 1")
    words = ("add-indikator", "Penanggung jawab", "--satuan", "pasangan", "--definisi", "Yang ada",
             "--ukuran", "penanggung-jawab", "--jenis", "rasio")  # fmt: skip
    assert office(*words).exit_code == 0
    kode = issue(office)
    assert office("diff", kode).exit_code == 0
    assert "Sejak itu tidak ada angka yang berubah." in office("verify", kode).stdout
    found = json.loads(office("doctor", "--json").stdout)["data"]
    assert "edition-unsound" not in {row["jenis"] for row in found}


@pytest.mark.parametrize("moment", ["2027-01-01T00:00:00.000000Z", "2999-19-39T29:59:59.999999Z",
                                    "2999-12-31T23:59:59.999999Z"])  # fmt: skip
def test_a_clock_that_was_ahead_makes_no_edition_come_after_the_next(office, tmp_path, moment):
    first, paper = issue(office), tmp_path / "b.pdf"
    office.sql(f"UPDATE edisi_langkah SET dicatat = '{moment}'")
    second = issue(office, "--output", str(paper), nomor="16", today=LATER)
    rows = json.loads(office("list-edisi", "--json", today=LATER).stdout)["data"]
    if moment.startswith("2027"):
        assert [(row["kode"], row["ke"]) for row in rows] == [(first, 1), (second, 2)]
        assert [row["keadaan"] for row in rows] == ["diganti", "berlaku"]
        assert f"menggantikan edisi 1 ({first})" in pdf_text(paper)
    assert len(rows) == 2


def test_an_edition_of_what_was_undone_is_verified_and_named_by_doctor(office, tmp_path):
    paper = tmp_path / "o.pdf"
    words = ("add-lembaga", "Dinas Uji", "--kode", "duji", "--jenis", "perangkat-daerah")
    assert office(*words).exit_code == 0
    kode = issue(office, "--opd", "duji", "--output", str(paper))
    office.sql("DELETE FROM lembaga WHERE kode = 'duji'")
    result = office("verify", str(paper), today=LATER)
    assert result.exit_code == 0, result.stderr
    assert "duji, Triwulan IV" in result.stdout
    assert "potretnya hilang, atau lingkupnya tidak ada" in result.stdout
    found = json.loads(office("doctor", "--json", today=LATER).stdout)["data"]
    (said,) = [row["pesan"] for row in found if row["jenis"] == "edition-unsound"]
    assert kode in said
    assert "lingkupnya tidak ada" in said
    assert office("diff", kode, today=LATER).exit_code == ExitCode.NOT_FOUND
