"""An auditor's walk: from a figure on paper to the papers behind it, by command alone."""

import json
import re

from berdaya_cli.domain.uang import persen
from berdaya_cli.language import format_number, format_percent, speaking
from tests.conftest import CONTOH_TODAY
from tests.documents import pdf_text

PERIOD = ("--periode", "2025")
GROUPS = {
    "fokus.rppa": "RPPA", "fokus.disabilitas": "Disabilitas",
    "fokus.lansia": "Lansia", "fokus.zilenial": "Zilenial", "fokus.sport-center": "Sport center",
    "kecamatan.33.03.02": "Bukateja", "kecamatan.33.03.03": "Kejobong", "kecamatan.33.03.04": "Kaligondang",
    "kecamatan.33.03.09": "Bobotsari", "total": "Jumlah",
}  # fmt: skip
"""Figures by their names, and how the lines of the paper begin that have them."""
FIGURES = {
    "ini.jumlah": format_number, "tahun_berjalan.pagu": format_number, "tahun_berjalan.realisasi": format_number,
    "tahun_berjalan.persen": format_percent,
}  # fmt: skip


def answered(berdaya, *words):
    result = berdaya(*words, "--json", today=CONTOH_TODAY)
    assert result.exit_code in {0, 6}, result.stderr
    return json.loads(result.stdout)["data"]


def test_forty_figures_on_paper_lead_to_receipts_and_documents(contoh, tmp_path):
    path = tmp_path / "laporan.pdf"
    assert contoh("report", *PERIOD, "--output", str(path), today=CONTOH_TODAY).exit_code == 0
    paper = [" ".join(line.split()) for line in pdf_text(path, "-layout").splitlines()]
    lacking = {
        kind: {row["kegiatan"] for row in answered(contoh, "gaps", "--jenis", kind, "--per", "2025-12-31")}
        for kind in ("tanpa-nomor-bukti", "tanpa-bukti")
    }  # fmt: skip
    shown = {}
    walked = 0
    for group, name in GROUPS.items():
        for figure, written in FIGURES.items():
            rows = answered(contoh, "report", *PERIOD, "--angka", f"{group}.{figure}")
            sums = {}
            for row in rows:
                part = row["angka"].rpartition(".")[2]
                sums[part] = sums.get(part, 0) + row["isi"]
                assert row["nilai"] == sum(r["isi"] for r in rows if r["angka"] == row["angka"])
            value = (
                persen(sums["realisasi_berpagu"], sums["pagu"])
                if "persen" in figure
                else max(sums.values())
            )
            with speaking("id"):
                told = re.escape(written(value))
            line = re.compile(rf"{re.escape(name)}.* {told}( |$)")
            assert any(map(line.match, paper)), (group, figure, told)
            for row in rows:
                leads_to_its_papers(row, lacking)
                number = row["kegiatan"]
                shown.setdefault(number, []).append(row)
            walked += 1
    assert walked == 40

    for number, rows in shown.items():
        known = answered(contoh, "show", str(number))
        for row in rows:
            (kept,) = [one for one in known[row["tabel"]] if one["id"] == row["nomor"]]
            assert kept.get("nomor_bukti", kept.get("nomor_dokumen")) == row["nomor_surat"]
        evidence = [
            f"{one['jenis']}: {one['tempat'] or one['tautan'] or one['nama_berkas']}"
            for one in known["bukti"]
        ]
        assert {row["bukti"] for row in rows} == {"; ".join(evidence) or None}
        assert evidence or known["status"] != "selesai" or number in lacking["tanpa-bukti"]


def leads_to_its_papers(row, lacking):
    """Money has its paper, its source and its year, or a command that says that it lacks it."""
    if row["tabel"] == "realisasi":
        assert row["nomor_surat"] or row["kegiatan"] in lacking["tanpa-nomor-bukti"], row
    if row["tabel"] in {"realisasi", "anggaran"}:
        assert row["sumber_dana"], row
        assert row["tahun"] == 2025, row
    if row["tabel"] == "anggaran" and row["nomor_surat"]:
        assert row["tanggal_surat"] == "2025-01-02", row
