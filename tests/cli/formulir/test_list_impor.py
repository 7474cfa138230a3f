"""list-impor: the files that came in, the newest first."""


def test_a_file_that_came_in_is_listed_with_what_it_brought(worked):
    result = worked("list-impor")

    assert (result.exit_code, result.stderr) == (0, "")
    heads, row = (line.split("\t") for line in result.stdout.splitlines())
    assert dict(zip(heads, row, strict=True))["nama_berkas"] == "m.csv"


def test_nothing_has_come_in_yet(berdaya):
    assert berdaya("list-impor", terminal=True).exit_code == 0
    assert len(berdaya("list-impor").stdout.splitlines()) == 1
