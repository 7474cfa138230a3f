"""The rules that rows of a seed keep among each other: each broken once, and each just kept."""

from dataclasses import replace

import pytest

from berdaya_cli.domain.programme.penugasan import Penugasan
from berdaya_cli.domain.programme.pilot import Pilot
from berdaya_cli.domain.reference.aset import Aset
from berdaya_cli.domain.reference.desa import Desa
from berdaya_cli.domain.reference.fokus import Fokus
from berdaya_cli.domain.reference.kabupaten import Kabupaten
from berdaya_cli.domain.reference.kecamatan import Kecamatan
from berdaya_cli.domain.reference.lembaga import Lembaga
from berdaya_cli.domain.reference.sumber import Sumber
from berdaya_cli.domain.seed.rules import check_left_out, check_seed
from berdaya_cli.domain.seed.seed import Seed


def desa(kode="33.03.03.2001", nama="Pandansari", **more):
    return Desa(kode=kode, nama=nama, jenis="desa", **more)


def kecamatan(kode="33.03.03", nama="Kejobong", **more):
    return Kecamatan(**({"kode": kode, "nama": nama, "sumber": "s", "desa": (desa(),)} | more))


def lembaga(kode, jenis="perangkat-daerah", **more):
    return Lembaga(
        **({"kode": kode, "nama": f"Dinas {kode}", "jenis": jenis, "sumber": "s"} | more)
    )


def fokus(kode="lansia", nama="Lansia", **more):
    return Fokus(**({"kode": kode, "nama": nama, "urutan": 1, "sumber": "s"} | more))


def tugas(body="a", peran="penanggung-jawab", mulai="2025-01-01", sampai=None, **more):
    return Penugasan(
        lembaga=body,
        fokus=more.get("fokus", "lansia"),
        kecamatan=more.get("kecamatan", "33.03.03"),
        peran=peran,
        berlaku_mulai=mulai,
        berlaku_sampai=sampai,
        sumber=more.get("sumber", "s"),
    )


def pilot(kode="33.03.03", mulai="2025-01-01", sampai=None, dasar_hukum="d", **more):
    return Pilot(
        kecamatan=kode,
        berlaku_mulai=mulai,
        berlaku_sampai=sampai,
        alasan="miskin",
        dasar_hukum=dasar_hukum,
        sumber=more.get("sumber", "s"),
    )


PLAIN = Seed(
    skema="berdaya/seed/1",
    kabupaten=Kabupaten(
        kode="33.03", nama="Purbalingga", jenis="kabupaten", provinsi="Jawa Tengah", sumber="s"
    ),
    sumber=(Sumber(kode="s", judul="Sumber", penerbit="X"),),
    kecamatan=(kecamatan(), kecamatan("33.03.04", "Kaligondang", desa=())),
    fokus=(fokus(), fokus("rppa", "RPPA")),
    lembaga=(lembaga("a"), lembaga("b"), lembaga("yayasan", "mitra")),
)
CODES = frozenset({"d"})


def broken(codes=CODES, **changes):
    return [(rule.jenis, rule.jalur) for rule in check_seed(replace(PLAIN, **changes), codes)]


def test_a_seed_that_keeps_every_rule():
    assert broken() == []
    assert broken(penugasan=(tugas(),), pilot=(pilot(),)) == []


@pytest.mark.parametrize("text", ["Dinas\nX", "Dinas\u202eX"])
def test_a_text_that_acts(text):
    assert broken(lembaga=(lembaga("a", nama=text),)) == [
        ("hidden-characters", ("lembaga", 0, "nama"))
    ]


def test_every_row_names_its_source_and_a_desa_may_inherit_it():
    assert broken(lembaga=(lembaga("a", sumber=None),)) == [("missing", ("lembaga", 0, "sumber"))]
    assert broken(pilot=(pilot(sumber=None),)) == [("missing", ("pilot", 0, "sumber"))]
    assert PLAIN.kecamatan[0].desa[0].sumber is None


def test_a_body_is_no_part_of_itself_by_whatever_detour():
    def ring(**induk):
        rows = tuple(lembaga(kode, induk=above) for kode, above in induk.items())
        return [way[1] for kind, way in broken(lembaga=rows) if kind == "ring"]

    assert ring(a="a") == [0]
    assert ring(a="b", b="c", c="a", d="a") == [0, 1, 2]
    assert ring(a=None, b="a", c="b") == []
    assert ring(a="x") == []


def test_a_key_stands_once():
    twice = broken(fokus=(fokus(), fokus(nama="Lain")))
    assert ("duplicate", ("fokus", 1, "kode")) in twice
    assert broken(pilot=(pilot(sampai="2025-01-31"), pilot(mulai="2025-02-01"))) == []
    assert broken(fokus=(fokus("a", "A"),), lembaga=(lembaga("a"),)) == []


@pytest.mark.parametrize(
    ("first", "second", "place"),
    [
        ({}, {"nama": "lansia"}, ("nama",)),
        ({}, {"nama": "LANSIA "}, ("nama",)),
        ({}, {"alias": ("Lansia",)}, ("alias", 0)),
        ({"alias": ("Jompo",)}, {"alias": ("Tua", "jompo")}, ("alias", 1)),
        ({"alias": ("rppa",)}, {"nama": "Lain"}, ("kode",)),
    ],
)
def test_a_name_means_one_row(first, second, place):
    rows = (fokus(**first), fokus(**({"kode": "rppa", "nama": "RPPA"} | second)))
    assert broken(fokus=rows) == [("duplicate-name", ("fokus", 1, *place))]


def test_a_row_may_be_called_by_its_code_but_says_no_name_twice():
    assert broken(fokus=(fokus("lansia", "Lansia"),)) == []
    again = fokus("lansia", "Lansia", alias=("lansia",))
    assert broken(fokus=(again,)) == [("duplicate-name", ("fokus", 0, "alias", 0))]
    assert broken(fokus=(fokus(alias=("Jompo", "jompo")),)) == [
        ("duplicate-name", ("fokus", 0, "alias", 1))
    ]
    assert broken(
        lembaga=(lembaga("a", nama="Dinas A", singkatan="a"), lembaga("b", singkatan="a"))
    ) == [("duplicate-name", ("lembaga", 1, "singkatan"))]


def test_desa_of_two_kecamatan_may_have_one_name():
    here = kecamatan(desa=(desa(), desa("33.03.03.2002", "Bojong")))
    there = kecamatan("33.03.04", "Kaligondang", desa=(desa("33.03.04.2001", "Bojong"),))
    twice = kecamatan(desa=(desa(), desa("33.03.03.2002")))

    assert broken(kecamatan=(here, there)) == []
    assert broken(kecamatan=(twice,)) == [
        ("duplicate-name", ("kecamatan", 0, "desa", 1, "nama")),
    ]


def test_places_are_within_what_they_belong_to():
    assert broken(kecamatan=(kecamatan("33.04.03", desa=()),)) == [
        ("outside", ("kecamatan", 0, "kode"))
    ]
    assert broken(kecamatan=(kecamatan(desa=(desa(), desa("33.03.04.2001", "X"))),)) == [
        ("outside", ("kecamatan", 0, "desa", 1, "kode"))
    ]


def test_an_asset_is_in_the_desa_of_its_kecamatan():
    def aset(kode, where):
        row = Aset(kode="x", nama="Balai", fokus="lansia", kecamatan=kode, desa=where, sumber="s")
        return broken(aset=(row,))

    assert aset("33.03.03", "33.03.03.2001") == aset("33.03.03", None) == []
    assert aset("33.03.04", "33.03.03.2001") == [("outside", ("aset", 0, "desa"))]


@pytest.mark.parametrize(
    ("changes", "way"),
    [
        ({"penugasan": (tugas("c"),)}, ("penugasan", 0, "lembaga")),
        ({"penugasan": (tugas(fokus="x"),)}, ("penugasan", 0, "fokus")),
        ({"penugasan": (tugas(kecamatan="33.03.05"),)}, ("penugasan", 0, "kecamatan")),
        ({"penugasan": (tugas(sumber="x"),)}, ("penugasan", 0, "sumber")),
        ({"pilot": (pilot(dasar_hukum="x"),)}, ("pilot", 0, "dasar_hukum")),
        ({"lembaga": (lembaga("a", induk="c"),)}, ("lembaga", 0, "induk")),
        ({"lembaga": (lembaga("a", sumber_nama="x"),)}, ("lembaga", 0, "sumber_nama")),
        (
            {"aset": (Aset(kode="x", nama="B", fokus="rppa", kecamatan="33.03.03", desa="33.03.03.2009", sumber="s"),)},
            ("aset", 0, "desa"),
        ),
    ],
)  # fmt: skip
def test_what_is_referred_to_is_there(changes, way):
    assert broken(**changes) == [("unknown-reference", way)]
    unknown = way[-1]
    row = next(iter(changes.values()))[0]
    assert broken(CODES | {getattr(row, unknown)}, **changes) == [] or way[0] == "lembaga"


def test_a_code_that_is_nearly_right_is_offered():
    (rule,) = check_seed(replace(PLAIN, penugasan=(tugas(fokus="lansai"),)))

    assert "lansia" in rule.saran


def test_rows_that_were_left_out_are_looked_at_too():
    left = {("penugasan", 3): {"lembaga": "c", "fokus": 7, "kecamatan": "33.03.03", "catatan": "x"}}

    assert [rule.jalur for rule in check_left_out(PLAIN, left, CODES)] == [
        ("penugasan", 3, "lembaga")
    ]
    assert list(check_left_out(PLAIN, left, CODES | {"c"})) == []


@pytest.mark.parametrize(
    ("first", "second", "other", "wrong"),
    [
        (("2025-01-01", "2025-06-30"), ("2025-06-30", None), "33.03.03", True),
        (("2025-01-01", "2025-06-30"), ("2025-07-01", None), "33.03.03", False),
        (("2025-01-01", None), ("2025-02-01", None), "33.03.04", False),
    ],
)
def test_a_kecamatan_is_a_pilot_once_at_a_time(first, second, other, wrong):
    rows = (pilot("33.03.03", *first), pilot(other, *second))
    assert broken(pilot=rows) == [("overlap", ("pilot", 1, "berlaku_mulai"))] * wrong


@pytest.mark.parametrize(
    ("one", "other", "wrong"),
    [
        ({}, {"body": "b"}, True),
        ({"sampai": "2025-06-30"}, {"body": "b", "mulai": "2025-06-30"}, True),
        ({"sampai": "2025-06-30"}, {"body": "b", "mulai": "2025-07-01"}, False),
        ({}, {"body": "b", "fokus": "rppa"}, False),
        ({}, {"body": "b", "kecamatan": "33.03.04"}, False),
        ({}, {"body": "b", "peran": "pendukung"}, False),
        ({"peran": "pendukung"}, {"peran": "pendukung", "mulai": "2025-02-01"}, True),
        ({"peran": "pendukung"}, {"peran": "pendukung", "body": "b"}, False),
    ],
)
def test_a_cell_has_one_penanggung_jawab_and_each_body_supports_it_once(one, other, wrong):
    found = broken(penugasan=(tugas(**one), tugas(**other)))
    assert found == [("overlap", ("penugasan", 1, "lembaga"))] * wrong


def test_what_collides_is_named_by_its_part():
    led = replace(PLAIN, penugasan=(tugas(), tugas("b")))
    helped = replace(
        PLAIN, penugasan=(tugas(peran="pendukung"), tugas(peran="pendukung", mulai="2025-02-01"))
    )

    assert ["a sudah menjadi penanggung jawab" in r.pesan for r in check_seed(led)] == [True]
    assert ["mendukung" in r.pesan for r in check_seed(helped)] == [True]


def test_only_an_opd_is_penanggung_jawab():
    assert broken(penugasan=(tugas("yayasan"),)) == [("not-an-opd", ("penugasan", 0, "lembaga"))]
    assert broken(penugasan=(tugas("yayasan", "pendukung"),)) == []
