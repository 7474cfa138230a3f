"""The manual says what each figure means: every heading of every report and recap stands there."""

import pytest

from berdaya_cli.language import _, use_language
from berdaya_cli.reports.report.outline import outline
from berdaya_cli.reports.report.tables.kegiatan_table import kegiatan, kegiatan_mitra
from berdaya_cli.reports.report.tables.lampiran import LRFK, MONEV
from berdaya_cli.services.report.recap import PermintaanRekap, recap
from berdaya_cli.storage.files import read_page
from tests.conftest import CONTOH_TODAY, report_of

SCOPES = ({}, {"kecamatan": "Kejobong"}, {"opd": "dinporapar"}, {"fokus": "lansia"})
HEADS = {"id": "## Arti setiap angka", "en": "## What each figure means"}


def section(language):
    text = read_page(language, "laporan")
    return text.partition(HEADS[language])[2].partition("\n## ")[0]


@pytest.fixture
def headings(contoh):
    """Every column heading, as a message id; names of kecamatan head columns of their own."""
    from berdaya_cli.storage.opening import open_store
    from tests.conftest import uids

    found = {column.judul for column in (*LRFK, *MONEV)}
    with open_store(contoh.db, uids()) as store:
        for scope in SCOPES:
            for periode in ("2025", "2025-TW4"):
                laporan = report_of(store, CONTOH_TODAY, periode=periode, **scope)
                sections = [*outline(laporan).sections, kegiatan(laporan)]
                sections += [kegiatan_mitra(laporan)] if laporan.lingkup.opd else []
                places = {place.nama for place in laporan.wilayah}
                found |= {column.judul for one in sections for column in one.kolom} - places
        for menurut in ("kecamatan", "fokus"):
            minta = PermintaanRekap(menurut=menurut, periode="2025")
            found |= {
                column.judul for column in recap(store, minta, today=CONTOH_TODAY).tabel.kolom
            }
    return found


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_heading_is_explained(headings, language):
    use_language(language)
    said = " ".join(section(language).split())

    assert [heading for heading in sorted(headings) if _(heading) not in said] == []
