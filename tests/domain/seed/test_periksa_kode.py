"""Codes and names of a seed against the national code list."""

from dataclasses import replace

import pytest

from berdaya_cli.domain.seed.periksa_kode import check_codes
from berdaya_cli.services.seed.start import start_seed
from berdaya_cli.storage.seed.wilayah_file import read_wilayah

SEED = start_seed("33.05")
DAFTAR = read_wilayah("33.05")


def found(seed):
    return [(rule.jenis, rule.jalur, rule.pesan, rule.saran) for rule in check_codes(seed, DAFTAR)]


def with_kecamatan(**changes):
    first, *others = SEED.kecamatan
    return replace(SEED, kecamatan=(replace(first, **changes), *others))


def test_the_list_is_right_by_itself():
    assert found(SEED) == []


def test_another_name_is_named_with_the_code_that_has_it():
    other = SEED.kecamatan[1]
    (rule,) = found(with_kecamatan(nama=other.nama.upper()))

    assert rule[:2] == ("other-name", ("kecamatan", 0, "nama"))
    assert (
        rule[2] == f"Menurut daftar kode wilayah 2025, 33.05.01 bernama {SEED.kecamatan[0].nama}."
    )
    assert rule[3] == f"{other.nama} berkode {other.kode}."


@pytest.mark.parametrize("form", [str.upper, str.lower, lambda name: name.replace("a", "a ")])
def test_case_and_blanks_do_not_matter(form):
    assert found(with_kecamatan(nama=form(SEED.kecamatan[0].nama))) == []


def test_the_name_of_the_list_may_stand_as_an_alias():
    assert found(with_kecamatan(nama="Ayahan", alias=(SEED.kecamatan[0].nama,))) == []
    assert found(with_kecamatan(nama="Ayahan"))[0][3].startswith("Tulis begitu, atau cantumkan")


def test_a_code_that_is_none_names_what_is_near_and_what_is_below_it_is_left_alone():
    first = SEED.kecamatan[0]
    (rule,) = found(with_kecamatan(kode="33.05.99", nama=f"{first.nama}s"))

    assert rule[0] == "unknown-code"
    assert rule[1] == ("kecamatan", 0, "kode")
    assert rule[3] == f"Mungkin maksud Anda {first.nama} (33.05.01)?"


def test_desa_are_compared_within_their_kecamatan():
    first, *others = SEED.kecamatan
    one, two, *rest = first.desa
    swapped = (replace(one, nama=two.nama), replace(two, nama=one.nama), *rest)
    rules = found(replace(SEED, kecamatan=(replace(first, desa=swapped), *others)))

    assert [rule[1] for rule in rules] == [("kecamatan", 0, "desa", n, "nama") for n in (0, 1)]
    assert rules[0][3] == f"{two.nama} berkode {two.kode}."


def test_a_kota_is_no_kabupaten():
    (rule,) = found(replace(SEED, kabupaten=replace(SEED.kabupaten, jenis="kota")))
    assert rule[:3] == (
        "wrong-kind",
        ("kabupaten", "jenis"),
        "33.05 adalah kabupaten: Kabupaten Kebumen.",
    )


def test_a_regency_that_is_none_is_named_once():
    (rule,) = found(replace(SEED, kabupaten=replace(SEED.kabupaten, kode="33.99")))
    assert (rule[0], rule[3]) == ("unknown-code", "Kebumen berkode 33.05.")


@pytest.mark.parametrize(("tanggal", "taken"), [("2025", False), ("2026-02", True), (None, False)])
def test_what_is_newer_than_the_list_is_taken_with_its_source(tanggal, taken):
    newer = replace(SEED.sumber[0], kode="perda", tanggal=tanggal)
    changed = with_kecamatan(nama="Nama Baru", sumber="perda")

    assert (found(replace(changed, sumber=(*SEED.sumber, newer))) == []) == taken


def test_every_mistake_is_found_at_once():
    rows = tuple(replace(row, nama=f"X{row.nama}") for row in SEED.kecamatan)
    assert len(found(replace(SEED, kecamatan=rows))) == len(rows)
