"""progress: how far a kegiatan is on a day."""

import pytest


def test_a_status_that_goes_back_is_allowed_and_noted(posyandu):
    posyandu("progress", "1", "--status", "selesai", "--tanggal", "2025-11-01")
    result = posyandu("progress", "1", "--status", "berjalan")

    assert (result.exit_code, result.stderr) == (
        0,
        "Perhatian: statusnya mundur, sebelumnya selesai.\n",
    )
    assert posyandu("progress", "1", "--status", "ditunda").stderr == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("progress", "1", "--status", "selesai", "--tanggal", "2025-09-01"),
            "Perhatian: status selesai sebelum hari pertamanya, 1 Oktober 2025.",
        ),
    ],
)
def test_what_is_odd_is_kept_with_a_warning(posyandu, words, told):
    result = posyandu(*words)

    assert result.exit_code == 0
    assert told in result.stderr


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("progress", "1"), 2, "Kegiatan 1 belum punya status"),
        (("progress", "1", "--status", "beres", "--fisik", "101"), 4, "'101' bukan persentase."),
        (("progress", "9", "--status", "selesai"), 3, "Tidak ada kegiatan 9."),
        (("progress", "1", "--status", "selesai", "--hasil", "hubungi 0812 3456 7890"), 4, "(telepon 08********90)"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(posyandu, words, code, told):
    result = posyandu.refuses(words, code, told)

    assert "3303014507900001" not in result.stderr
