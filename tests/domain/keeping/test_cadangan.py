"""How backups are named, which give way, and when there has been none for too long."""

from pathlib import PurePath

import pytest

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.keeping.cadangan import (
    DAILY_KEPT,
    CatatanCadangan,
    backup_name,
    giving_way,
    is_backup_of,
    parse_keep,
    stem_of,
)
from berdaya_cli.domain.keeping.jangkar import Jangkar, anchors_in, anchors_of_name


def paths(*names):
    return tuple(map(PurePath, names))


@pytest.mark.parametrize(
    ("keep", "gone"),
    [(None, ()), (1, ("a/1.db", "a/2.db")), (2, ("a/1.db",)), (3, ()), (4, ())],
)
def test_the_oldest_of_its_folder_give_way(keep, gone):
    own = paths("b/0.db", "a/1.db", "b/9.db", "a/2.db", "a/3.db")

    assert giving_way(own, PurePath("a/3.db"), keep) == paths(*gone)


def test_a_backup_is_named_by_its_moment_and_known_by_its_name():
    assert (
        backup_name("berdaya", "2025-11-20T08:01:02+07:00", ".db") == "berdaya-20251120-080102.db"
    )
    assert backup_name("b", "2025-11-20T08:01:02.345678Z", ".db") == "b-20251120-080102.db"
    head = Jangkar(12, "1a2b3c4d5e6f7a8b")
    assert (
        backup_name("b", "2025-11-20T08:01:02Z", ".db", head)
        == "b-20251120-080102-12-1a2b3c4d5e6f7a8b.db"
    )
    for name in (
        "berdaya-20251120-080102", "berdaya-20251120-080102-2",
        "berdaya-20251120-080102-12-1a2b3c4d5e6f7a8b", "berdaya-20251120-080102-12-1a2b3c4d5e6f7a8b-3",
    ):  # fmt: skip
        assert stem_of(name) == "berdaya"
    for name in ("berdaya", "berdaya-2025", "berdaya-20251120-08010", "x-20251120-080102-"):
        assert stem_of(name) == name


def test_only_what_is_named_like_a_backup_of_a_database_is_one():
    for name in ("b-20251120-080102.db", "b-20251120-080102-12-1a2b3c4d5e6f7a8b-2.db"):
        assert is_backup_of(PurePath("f", name), "b")
    for name in (
        "b.db",
        "c-20251120-080102.db",
        "b-20251120-080102",
        "b-2025.db",
        "b-20251120-080102-x.db",
    ):
        assert not is_backup_of(PurePath("f", name), "b") or name == "b-20251120-080102"


def test_the_marks_of_a_text_and_of_a_name():
    one, other = Jangkar(12, "1a2b3c4d5e6f7a8b"), Jangkar(7, "0" * 64)
    said = (
        f"Laporan TW IV, segel {one}. Lagi {one}, dan {other}; bukan 12/1a2b, 3/4, a12/{'1' * 16}"
    )

    assert anchors_in(said) == (one, other)
    assert anchors_in("") == ()
    assert anchors_of_name("b-20251120-080102-12-1a2b3c4d5e6f7a8b.db") == (one,)
    assert anchors_of_name("b-20251120-080102-12-1a2b3c4d5e6f7a8b-2.db") == (one,)
    assert anchors_of_name("b-20251120-080102.db") == ()


def test_a_mark_fits_the_seal_that_begins_like_it():
    mark = Jangkar(12, "1a2b3c4d5e6f7a8b")

    assert mark.fits("1a2b3c4d5e6f7a8b" + "0" * 48)
    assert not mark.fits("1a2b3c4d5e6f7a8c" + "0" * 48)
    assert not mark.fits(None)


@pytest.mark.parametrize(("text", "wanted"), [("1", 1), ("7", 7), ("9999", 9999)])
def test_how_many_are_kept(text, wanted):
    assert parse_keep(text) == wanted


@pytest.mark.parametrize("text", ["0", "-1", "10000", "x", "", "1.5", "\u0661"])
def test_what_is_no_number_of_backups(text):
    with pytest.raises(InvalidValueError):
        parse_keep(text)


@pytest.mark.parametrize(
    ("last", "today", "stale"),
    [
        ("2025-11-13", "2025-11-20", False),
        ("2025-11-12", "2025-11-20", True),
        (None, "2025-11-08", False),
        (None, "2025-11-09", True),
    ],
)
def test_seven_days_without_one_are_too_many(last, today, stale):
    assert CatatanCadangan(terakhir=last).is_stale(today, "2025-11-01") is stale
    assert CatatanCadangan(terakhir_tempat=last).is_stale(today, "2025-11-01") is stale


def test_the_last_one_is_the_later_of_both_places():
    notes = CatatanCadangan(terakhir="2025-11-01", terakhir_tempat="2025-11-05")

    assert notes.terbaru == "2025-11-05"
    assert CatatanCadangan().terbaru is None


def test_a_note_with_a_day_that_is_none_is_refused():
    for field in ("terakhir", "terakhir_tempat", "diperingatkan"):
        with pytest.raises(ValueError, match="month"):
            CatatanCadangan(**{field: "2025-13-01"})


def test_a_week_of_daily_backups_is_kept():
    assert DAILY_KEPT == 7


def test_the_last_backup_is_the_one_of_the_latest_moment():
    first, last = (
        f"/{place}/b-{stamp}.db"
        for place, stamp in (("z", "20251120-080000"), ("a", "20251121-070509"))
    )
    for dibuat in ((first, last), (last, first)):
        notes = CatatanCadangan(dibuat=dibuat, terakhir="2025-11-21")
        assert (notes.berkas_terakhir, notes.saat_terakhir) == (last, "2025-11-21T07:05")


def test_of_a_backup_whose_name_says_nothing_the_day_is_known():
    notes = CatatanCadangan(dibuat=("/a/salinan.db",), terakhir="2025-11-20")
    assert (notes.berkas_terakhir, notes.saat_terakhir) == ("/a/salinan.db", "2025-11-20")
    assert CatatanCadangan().berkas_terakhir is CatatanCadangan().saat_terakhir is None
