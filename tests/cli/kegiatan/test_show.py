"""show: all that is known of one kegiatan."""

import json

import pytest


def test_all_that_is_known_is_shown(posyandu_berjalan, golden):
    screen = posyandu_berjalan("show", "1", terminal=True)

    assert (screen.exit_code, screen.stderr) == (0, "")
    assert max(map(len, screen.stdout.splitlines())) <= 80
    golden("show.terminal.txt", screen.stdout)
    golden("show.txt", posyandu_berjalan("show", "kegiatan 1").stdout)
    golden(
        "show.json",
        json.dumps(
            json.loads(posyandu_berjalan("show", "1", "--json").stdout),
            indent=1,
            ensure_ascii=False,
        ),
    )


def test_a_write_of_another_client_is_shown_as_such(posyandu_berjalan):
    posyandu_berjalan.sql("UPDATE kegiatan SET nama = 'Posyandu ILP' WHERE id = 1")

    (row,) = [
        r
        for r in json.loads(posyandu_berjalan("show", "1", "--json").stdout)["data"]["riwayat"]
        if r["operasi"] is None
    ]
    assert (row["perintah"], row["tabel"], row["aksi"]) == (None, "kegiatan", "ubah")


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("show", "7"), 3, "Tidak ada kegiatan 7."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(posyandu_berjalan, words, code, told):
    posyandu_berjalan.refuses(words, code, told)
