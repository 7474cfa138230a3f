"""No table of a report, a recap or a list has two columns with one heading."""

import pytest

from berdaya_cli.language import _, use_language
from berdaya_cli.reports.report.naskah import write
from berdaya_cli.reports.report.naskah_data import write_out
from berdaya_cli.reports.report.outline import outline
from berdaya_cli.services.report.recap import PermintaanRekap, recap
from tests.conftest import CONTOH_TODAY, report_of, uids

SCOPES = ({}, {"kecamatan": "Kejobong"}, {"opd": "dinporapar"}, {"fokus": "lansia"})
RECAPS = ("kecamatan", "fokus", "pelaksana", "kabupaten", "sumber-dana", "tahap", "penugasan")


def doubled(headings):
    shown = [heading for heading in headings if heading]
    return sorted({heading for heading in shown if shown.count(heading) > 1})


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_heading_of_a_table_is_its_own(contoh, language):
    from berdaya_cli.storage.opening import open_store

    use_language(language)
    found = {}
    with open_store(contoh.db, uids()) as store:
        for scope in SCOPES:
            for periode in ("2025", "2025-TW4"):
                laporan = report_of(store, CONTOH_TODAY, periode=periode, **scope)
                tables = {s.judul: [_(k.judul) for k in s.kolom] for s in outline(laporan).sections}
                paper = write_out(write(laporan))
                for part in (paper.ringkasan, *paper.bagian, *paper.lampiran):
                    for s in part.sections:
                        tables[f"paper {part.judul} {s.judul}"] = [k.judul for k in s.kolom]
                found |= {
                    name: twice for name, kolom in tables.items() if (twice := doubled(kolom))
                }
        for menurut in RECAPS:
            minta = PermintaanRekap(menurut=menurut, periode="2025")
            kolom = [_(k.judul) for k in recap(store, minta, today=CONTOH_TODAY).tabel.kolom]
            found |= {menurut: twice} if (twice := doubled(kolom)) else {}

    assert found == {}
