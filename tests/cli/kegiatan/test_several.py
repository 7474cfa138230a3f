"""One thing done to several kegiatan: shown, asked once, undone as one, with a reason."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.kegiatan.kegiatan import KegiatanTercatat
from berdaya_cli.domain.not_found import KegiatanNotFoundError
from berdaya_cli.services.kegiatan.attach import PermintaanBukti, attach_evidence
from berdaya_cli.services.kegiatan.budget import PermintaanAnggaran, add_budget
from berdaya_cli.services.kegiatan.delete import delete_kegiatan
from berdaya_cli.services.kegiatan.edit import GantiJadwal, edit_kegiatan
from berdaya_cli.services.kegiatan.progress import PermintaanPerkembangan, add_progress
from berdaya_cli.services.kegiatan.record import record_kegiatan
from berdaya_cli.services.kegiatan.record_input import PermintaanKegiatan
from berdaya_cli.services.kegiatan.several import change_each
from tests.conftest import undone
from tests.rounds import examples
from tests.terminal import DOWN, ENTER, Terminal

TODAY = "2026-03-10"
PLACES, TIMES = (
    ("Kejobong", "Bukateja", "Bobotsari"),
    ("Maret 2026", "10-12 Maret 2026", "TW I 2026", "Maret-Mei 2026"),
)
FLOOD = ("progress", *(w for p in PLACES for w in ("--kecamatan", p)), "--periode", "2026-03", "--status", "ditunda",
         "--sampai", "belum ditentukan", "--kendala", "Banjir")  # fmt: skip


@pytest.fixture
def year(berdaya):
    """Twelve kegiatan planned for March in three kecamatan, one elsewhere, and one that is over."""
    for place in (*PLACES, "Kaligondang"):
        for time in TIMES if place in PLACES else TIMES[:1]:
            words = ("record", "--nama", f"Kegiatan {time}", "--fokus", "lansia", "--pelaksana", "dinsos", "--tanggal",
                     time, "--kecamatan", place, "--status", "direncanakan")  # fmt: skip
            assert berdaya(*words, today="2026-01-12").exit_code == 0
    over = ("record", "--nama", "Sudah", "--fokus", "lansia", "--pelaksana", "dinsos", "--tanggal", "2026-03-02",
            "--kecamatan", "Kejobong", "--status", "selesai")  # fmt: skip
    assert berdaya(*over, today=TODAY).exit_code == 0
    return berdaya


def statuses(berdaya):
    rows = berdaya("list-kegiatan", today=TODAY).stdout.splitlines()[1:]
    return [row.split("\t")[11] for row in rows]


def test_a_flood_is_one_command_undone_as_one_and_done_again(year):
    asked = year(*FLOOD, today=TODAY)
    assert (asked.exit_code, asked.stdout) == (2, "")
    assert "Ini mengenai 12 kegiatan: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12." in asked.stderr
    before = year.content()
    assert year(*FLOOD, "--dry-run", today=TODAY).exit_code == 0
    assert year.content() == before

    done = year(*FLOOD, "--yes", today=TODAY)
    assert (done.exit_code, done.stderr) == (0, "")
    assert statuses(year) == ["ditunda"] * 12 + ["direncanakan", "selesai"]
    assert year.sql("SELECT count(*) FROM operasi WHERE perintah = 'progress'") == [(1,)]
    gaps = year("gaps", "--jenis", "lewat-jadwal", "--per", "2026-06-30", today="2026-06-30").stdout
    assert gaps.count("Kejobong") == 0
    assert year("undo", "--yes", today=TODAY).exit_code == 0
    assert statuses(year) == ["direncanakan"] * 13 + ["selesai"]
    assert year(*FLOOD, "--yes", today=TODAY).exit_code == 0
    assert statuses(year)[:12] == ["ditunda"] * 12


def test_several_numbers_need_a_reason_and_are_all_or_nothing(year):
    year.refuses(("delete", "1", "2"), 2, "--alasan")
    year.refuses(("progress", "1,2", "--status", "ditunda"), 2, "Mengapa 2 kegiatan")
    year.refuses(("budget", "1", "2", "--dana", "Baznas:1jt"), 2, "Mengapa 2 kegiatan")
    year.refuses(("edit", "1", "2", "--uraian", "x"), 2, "Mengapa 2 kegiatan")
    year.refuses(("attach", "1", "2", "--tempat", "Lemari"), 2, "Mengapa 2 kegiatan")
    wrong = year.refuses(
        ("edit", "1", "14", "--tanggal", "Mei 2026", "--alasan", "x"), 4, "Kegiatan 14"
    )
    assert "Kegiatan 1:" not in wrong.stderr
    year.refuses(("progress", "--status", "selesai"), 2, "Kegiatan yang mana?")
    year.refuses(("progress", "1", "--fokus", "lansia", "--status", "selesai"), 2, "yang mana?")
    year.refuses(("delete", "--fokus", "rppa", "--alasan", "x"), 3, "Tidak ada kegiatan")
    year.refuses(("delete", "1", "99", "x", "--alasan", "x"), 3, "Tidak ada kegiatan x.")
    year.refuses(("delete", "1", "2", "--baris", "pagu:1", "--alasan", "x"), 2, "satu kegiatan")


def test_each_of_the_five_commands_takes_several(year, tmp_path):
    paper = tmp_path / "foto.pdf"
    paper.write_bytes(b"%PDF-1.7")
    for words, table, count in (
        (("budget", "1,2", "3", "--dana", "Baznas:1jt", "--alasan", "DPA"), "anggaran", 3),
        (("attach", "1", "2", str(paper), "--alasan", "satu laporan"), "bukti", 2),
        (("attach", "--kecamatan", "Kejobong", "--tempat", "Lemari", "--alasan", "x", "--yes"), "bukti", 7),
        (("edit", "--dari-kecamatan", "Bukateja", "--mitra", "kadin", "--alasan", "MoU", "--yes"), "kegiatan_mitra", 4),
        (("progress", "1", "2", "--status", "berjalan", "--alasan", "mulai", "--tanggal", TODAY), "perkembangan", 16),
        (("delete", "--status", "selesai", "--fokus", "lansia", "--alasan", "uji", "--yes"), "kegiatan", 13),
    ):  # fmt: skip
        done = year(*words, today=TODAY)
        assert done.exit_code == 0, (words, done.stderr)
        assert year.sql(f"SELECT count(*) FROM {table}") == [(count,)], words


def test_on_a_terminal_the_list_is_shown_and_asked_for_once(year):
    words = ("progress", "1", "2", "--status", "ditunda", "--kendala", "Banjir")
    for keys, status in ((DOWN + ENTER, "direncanakan"), (ENTER, "ditunda")):
        shell = Terminal(year, *words, today=TODAY)
        shell.sees("1  Kegiatan Maret 2026, Kejobong, Maret 2026, direncanakan")
        shell.sees("2  Kegiatan 10-12 Maret 2026")
        shell.sees("Ubah 2 kegiatan ini?")
        shell.answer("Jangan disimpan", keys)
        shell.ends()
        assert statuses(year)[0] == status


progresses = st.fixed_dictionaries(
    {"status": st.sampled_from(["ditunda", "berjalan", "selesai", "dibatalkan"])},
    optional={
        "kendala": st.just("Banjir"),
        "tanggal": st.sampled_from(["2026-01-20", "2026-02-20"]),
        "fisik": st.just("40%"),
        "sampai": st.sampled_from(["Mei 2026", "belum ditentukan", "2026-04-02"]),
    },
)


edits = st.sampled_from(
    [
        {"tanggal": "Juni 2026"},
        {"tanggal": "2026-05-04", "uraian": "Diundur"},
        {"kecamatan": ("Bukateja", "Bobotsari")},
        {"mitra": ("kadin",)},
    ]
)
pagu = st.sampled_from([("Baznas:1jt",), ("APBD Kabupaten:20 jt", "Baznas:2jt"), ("Baznas:0",)])
changes = st.one_of(
    st.tuples(st.just("progress"), progresses),
    st.tuples(st.just("edit"), edits),
    st.tuples(st.just("budget"), pagu),
    st.tuples(st.just("attach"), st.sampled_from(["Lemari", "https://example.org/foto"])),
    st.tuples(st.just("delete"), st.just("tercatat dua kali")),
)


@examples(60)
@given(asked=changes, chosen=st.lists(st.integers(0, 3), min_size=2, max_size=4, unique=True))
def test_many_at_once_equals_one_by_one(store, asked, chosen):
    found = []
    for many in (True, False):
        with undone(store):
            ids = [_record(store, time) for time in TIMES]
            numbers = tuple(str(ids[one]) for one in chosen)
            if many:
                change_each(numbers, lambda number: _change(store, asked, number))
            else:
                for number in numbers:
                    _change(store, asked, number)
            found.append([_state(store, one, ids[0]) for one in ids])
    assert found[0] == found[1]


def _change(store, asked, number):
    command, said = asked
    match command:
        case "progress":
            if said["status"] != "ditunda":
                said = {key: value for key, value in said.items() if key != "sampai"}
            return add_progress(store, PermintaanPerkembangan(kegiatan=number, **said), today=TODAY)
        case "edit":
            ganti = GantiJadwal(alasan="Banjir")
            return edit_kegiatan(store, number, PermintaanKegiatan(**said), ganti, today=TODAY)
        case "budget":
            return add_budget(store, PermintaanAnggaran(kegiatan=number, dana=said), today=TODAY)
        case "attach":
            key = "tautan" if "//" in said else "tempat"
            minta = PermintaanBukti(kegiatan=number, **{key: said})
            return attach_evidence(store, minta, today=TODAY)
        case _:
            return delete_kegiatan(store, number, said)


def _record(store, time):
    minta = PermintaanKegiatan(
        nama=time, fokus="lansia", pelaksana="dinsos", tanggal=time, kecamatan=("Kejobong",)
    )
    record_kegiatan(store, minta, today="2026-01-12")
    (number,) = store.conn.execute("SELECT max(id) FROM kegiatan").fetchone()
    return number


# Of each table of dated rows what a person said; ids and uids differ by themselves.
SAID = (
    "SELECT tanggal, status, fisik_persen, kendala FROM perkembangan WHERE kegiatan = ? ORDER BY id",
    "SELECT tanggal, mulai, selesai, alasan FROM jadwal WHERE kegiatan = ? ORDER BY id",
    "SELECT tanggal, sumber_dana, tahun, jumlah FROM anggaran WHERE kegiatan = ? ORDER BY id",
    "SELECT tanggal, jenis, tautan, tempat FROM bukti WHERE kegiatan = ? ORDER BY id",
)


def _state(store, number, first):
    try:
        row: KegiatanTercatat = store.kegiatan.get(number)
    except KegiatanNotFoundError:
        return number - first
    dated = [store.conn.execute(statement, (number,)).fetchall() for statement in SAID]
    return number - first, replace(row, id=0), dated
