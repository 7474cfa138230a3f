"""list-penugasan: a matrix on a terminal, rows in a pipe."""

import pytest


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("list-penugasan", "--opd", "dinsoss"), 3, "Mungkin maksud Anda"),
        (("list-penugasan", "--kecamatan", "Kejobon"), 3, "Mungkin maksud Anda Kejobong?"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(berdaya, words, code, told):
    berdaya.refuses(words, code, told)


def test_the_matrix_on_a_terminal(berdaya, golden):
    golden("list-penugasan.terminal.txt", berdaya("list-penugasan", terminal=True).stdout)
    golden("list-penugasan.tsv", berdaya("list-penugasan").stdout)
    golden(
        "list-penugasan.opd.txt",
        berdaya("list-penugasan", "--opd", "dinporapar", terminal=True).stdout,
    )


def test_with_many_pilots_the_matrix_is_turned(berdaya, golden):
    for number in (1, 5, 6):
        berdaya.sql(
            "INSERT INTO pilot (kabupaten, kecamatan, berlaku_mulai, alasan, uid)"
            f" VALUES ('33.03', '33.03.0{number}', '2025-08-01', 'uji', 'u{number}')"
        )

    result = berdaya("list-penugasan", terminal=True)
    assert max(map(len, result.stdout.splitlines())) <= 80
    golden("list-penugasan.turned.txt", result.stdout)


def test_no_pilots_leave_an_empty_matrix(berdaya):
    result = berdaya("list-penugasan", "--per", "2020-01-01", terminal=True)

    assert result.stdout.split() == [
        "Fokus",
        "─" * 12,
        "rppa",
        "disabilitas",
        "lansia",
        "zilenial",
        "sport-center",
    ]
