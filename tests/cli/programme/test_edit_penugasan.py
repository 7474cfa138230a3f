"""edit-penugasan: from when to when a body answered is put right."""

import pytest


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("edit-penugasan", "1"), 2, "Tidak ada yang diminta untuk diubah"),
        (("edit-penugasan", "99", "--mulai", "2025"), 3, "Tidak ada penugasan 99"),
        (("edit-penugasan", "satu", "--mulai", "2025"), 3, "Tidak ada penugasan satu"),
        (("edit-penugasan", "1", "--mulai", "besok"), 4, "'besok' bukan tanggal"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(berdaya, words, code, told):
    berdaya.refuses(words, code, told)


def test_a_cell_keeps_one_penanggung_jawab(berdaya):
    berdaya(
        "unassign", "dinsos", "--fokus", "rppa", "--kecamatan", "Kejobong", "--sampai", "2025-10-31"
    )
    berdaya(
        "assign",
        "dinporapar",
        "--fokus",
        "rppa",
        "--kecamatan",
        "Kejobong",
        "--mulai",
        "2025-11-10",
    )
    ((new,),) = berdaya.sql("SELECT max(id) FROM penugasan")

    assert berdaya("edit-penugasan", str(new), "--mulai", "2025-11-01").exit_code == 0
    berdaya.refuses(
        ("edit-penugasan", str(new), "--mulai", "2025-10-31"), 4, "berlaku pada sebagian hari itu"
    )
