"""The listings of reference data: on a terminal, in a pipe, as JSON, in both languages."""

import json

import pytest

LISTINGS = ("list-kecamatan", "list-pilots", "list-opd", "list-fokus", "list-agenda")


@pytest.mark.parametrize("name", LISTINGS)
def test_a_listing_on_a_terminal(berdaya, golden, name):
    result = berdaya(name, terminal=True)

    assert (result.exit_code, result.stderr) == (0, "")
    assert max(map(len, result.stdout.splitlines())) <= 80
    golden(f"{name}.terminal.txt", result.stdout)


@pytest.mark.parametrize("name", LISTINGS)
def test_a_listing_in_a_pipe_has_full_values(berdaya, golden, name):
    result = berdaya(name)

    assert (result.exit_code, result.stderr) == (0, "")
    golden(f"{name}.tsv", result.stdout)


@pytest.mark.parametrize("name", LISTINGS)
def test_a_listing_as_json_has_the_same_rows(berdaya, name):
    head, *rows = berdaya(name).stdout.splitlines()
    result = berdaya(name, "--json")

    answer = json.loads(result.stdout)
    assert answer["skema"] == f"berdaya/{name}/1"
    assert list(answer["data"][0]) == head.split("\t")
    as_text = [
        "\t".join("" if v is None else str(v) for v in row.values()) for row in answer["data"]
    ]
    assert as_text == rows


def test_english_is_one_option_away(berdaya, golden):
    result = berdaya("--lang", "en", "list-pilots", terminal=True)

    assert result == berdaya("list-pilots", terminal=True, BERDAYA_LANG="en")
    golden("list-pilots.terminal.en.txt", result.stdout)


def test_a_long_listing_is_plain_and_paged(berdaya, golden):
    result = berdaya("list-opd", "--semua", terminal=True, LINES="24", PAGER="cat")

    assert result.exit_code == 0
    golden("list-opd.long.txt", result.stdout)


def test_colour_is_used_only_where_a_person_looks(berdaya):
    assert "\x1b[" in berdaya("list-pilots", terminal=True, NO_COLOR="").stdout
    assert "\x1b[" not in berdaya("list-pilots", terminal=True, NO_COLOR="", TERM="dumb").stdout
    assert "\x1b[" not in berdaya("list-pilots", NO_COLOR="").stdout


def test_an_unknown_regency_is_told_with_the_nearest(berdaya):
    result = berdaya("list-fokus", "--kabupaten", "Purbalinga")

    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == (
        "Kesalahan: Tidak ada kabupaten atau kota bernama 'Purbalinga'.\n"
        "Saran: Mungkin maksud Anda Kabupaten Purbalingga?\n"
    )


def test_text_from_users_is_shown_and_never_obeyed(berdaya):
    hostile = "[red]merah[/red] :smile: \x1b[31m\ttab\nbaris \u202e"
    berdaya.sql("UPDATE fokus SET nama = ? WHERE kode = 'rppa'", hostile)

    shown = r"[red]merah[/red] :smile: \x1b[31m\ttab\nbaris \u202e"
    assert f"rppa\t{shown}\tRPPA" in berdaya("list-fokus").stdout
    on_screen = berdaya("list-fokus", terminal=True, COLUMNS="200").stdout
    assert shown in on_screen
    assert json.loads(berdaya("list-fokus", "--json").stdout)["data"][0]["nama"] == hostile
