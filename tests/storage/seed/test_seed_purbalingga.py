"""The seed of Kabupaten Purbalingga holds the facts of its sources, and nothing made up."""

import json
from dataclasses import fields

import jsonschema
import pytest
import yaml

from berdaya_cli.domain.seed.seed import walk
from berdaya_cli.storage.files import data_path
from berdaya_cli.storage.seed.files import read_seed
from tests.conftest import FILES
from tests.seed_schema import PATH, schema


@pytest.fixture(scope="module")
def seed():
    return read_seed(data_path("purbalingga.yaml"))


def by_code(rows):
    return {row.kode: row for row in rows}


def test_places(seed):
    assert (seed.kabupaten.kode, seed.kabupaten.nama, seed.kabupaten.jenis) == (
        "33.03",
        "Purbalingga",
        "kabupaten",
    )
    desa = [desa for kecamatan in seed.kecamatan for desa in kecamatan.desa]
    assert len(seed.kecamatan) == 18
    assert [sum(d.jenis == kind for d in desa) for kind in ("desa", "kelurahan")] == [224, 15]
    assert by_code(desa)["33.03.04.2010"].nama == "Sempor Lor"
    assert by_code(desa)["33.03.03.2007"].nama == "Pandansari"


def test_bps_codes_are_their_own(seed):
    codes = by_code(seed.kecamatan)

    assert (codes["33.03.02"].kode_bps, codes["33.03.18"].kode_bps) == ("3303020", "3303141")
    assert sum(k.kode_bps == k.kode.replace(".", "") + "0" for k in seed.kecamatan) == 3
    assert len({k.kode_bps for k in seed.kecamatan}) == 18


def test_the_tiles_of_the_schematic_map_do_not_overlap(seed):
    assert len({(k.petak_baris, k.petak_kolom) for k in seed.kecamatan}) == 18


def test_pilots_and_why(seed):
    assert [p.kecamatan for p in seed.pilot] == ["33.03.02", "33.03.03", "33.03.04", "33.03.09"]
    assert {(p.alasan, p.dasar_hukum, p.berlaku_mulai, p.berlaku_sampai) for p in seed.pilot} == {
        ("miskin", "sk-bupati-2025", "2025-07", None)
    }
    poor = {k.kode for k in seed.kecamatan if k.kategori == "miskin"}
    assert poor == {p.kecamatan for p in seed.pilot}
    assert {k.kategori for k in seed.kecamatan if k.kode not in poor} == {None}


def test_the_decree_has_no_number_and_a_fuzzy_date(seed):
    decree = by_code(seed.dasar_hukum)["sk-bupati-2025"]

    assert (decree.nomor, decree.tanggal) == (None, "2025-07")
    assert "akhir Juli 2025" in decree.catatan


def test_nobody_is_responsible_for_lansia(seed):
    who = {(p.fokus, p.lembaga) for p in seed.penugasan}

    assert who == {
        ("rppa", "dinsos"), ("disabilitas", "dinsos"),
        ("zilenial", "dinporapar"), ("sport-center", "dinporapar"),
    }  # fmt: skip
    assert len(seed.penugasan) == 16
    assert [f.kode for f in seed.fokus] == [
        "rppa",
        "disabilitas",
        "lansia",
        "zilenial",
        "sport-center",
        "koordinasi",
    ]
    assert [f.kode for f in seed.fokus if f.lintas == "ya"] == ["koordinasi"]


def test_lansia_and_disabilitas_share_a_pillar(seed):
    pillars = {f.kode: f.pilar for f in seed.fokus if f.lintas == "tidak"}

    assert pillars["lansia"] == pillars["disabilitas"]
    assert len(set(pillars.values())) == 4


def test_bodies(seed):
    bodies = by_code(seed.lembaga)

    assert sum(b.jenis == "kecamatan" for b in seed.lembaga) == 18
    assert {b.kode for b in seed.lembaga if b.jenis == "mitra"} == {
        "kadin", "hipmi", "yayasan-disabilitas", "koni", "kormi", "npci", "lembaga-komunitas",
    }  # fmt: skip
    assert bodies["dinsos"].singkatan == "Dinsosdaldukkbp3a"
    assert bodies["bagian-kesra"].induk == "setda"


def test_the_team_and_who_is_named(seed):
    seats = by_code(seed.pembina)

    assert seats["ketua"].jabatan == "Sekretaris Daerah"
    assert (seats["sekretaris"].nama, seats["sekretaris"].jabatan) == ("Eni Sosiatman", None)
    assert [(o.jabatan, o.nama) for o in seed.pejabat] == [
        ("Sekretaris Daerah", None),
        ("Kepala Bidang Pemberdayaan Masyarakat", "Eko Juli Purnomo"),
    ]


def test_assets_and_events(seed):
    assert {(a.kecamatan, a.desa, a.fokus) for a in seed.aset} == {
        ("33.03.04", "33.03.04.2010", "rppa"),
        ("33.03.03", "33.03.03.2007", "rppa"),
        ("33.03.02", None, "sport-center"),
        ("33.03.09", None, "sport-center"),
    }
    assert {(a.kode, a.tanggal_mulai, a.tanggal_selesai) for a in seed.agenda} == {
        ("sk-bupati-2025", "2025-07", None),
        ("rakor-provinsi-2025", "2025-10-13", "2025-10-14"),
        ("peluncuran-provinsi-2025", "2025-10-30", None),
        ("rakor-kabupaten", None, None),
    }


def test_sources_of_money_have_a_row_for_none(seed):
    names = {d.nama for d in seed.sumber_dana}

    assert {"APBD Kabupaten", "APBDes", "Baznas", "Tanpa Anggaran"} <= names
    assert len(names) == 12


def test_every_fact_names_its_source(seed):
    for way, row in walk(seed):
        if row.tabel == "sumber":
            continue
        stated = [
            f.name for f in fields(row) if f.name.startswith("sumber") and getattr(row, f.name)
        ]
        assert stated or row.tabel == "desa", way


def test_the_schema_for_editors_is_up_to_date():
    assert PATH.read_text(encoding="utf-8") == schema()


@pytest.mark.parametrize("path", [data_path("purbalingga.yaml"), FILES / "kota-contoh.yaml"])
def test_an_editor_finds_nothing_wrong_with_a_good_seed(path):
    data = json.loads(json.dumps(yaml.safe_load(path.read_text(encoding="utf-8")), default=str))

    jsonschema.validate(data, json.loads(PATH.read_text(encoding="utf-8")))


def test_an_editor_finds_a_misspelt_key():
    data = json.loads(
        json.dumps(yaml.safe_load((FILES / "salah-bentuk.yaml").read_text()), default=str)
    )

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, json.loads(PATH.read_text(encoding="utf-8")))
