"""How wide texts are: as wide as the typeface sets them, wrapped into what fits."""

import json

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.reports.drawing.text_width import text_width, wrapped
from berdaya_cli.reports.formats.typesetting import TEMPLATES

SET = b"""#let data = json(bytes(sys.inputs.data))
#set text(font: "Liberation Sans", size: 100pt, kerning: false, ligatures: false)
#context [#metadata(data.teks.map(teks => measure(teks).width.pt())) <lebar>]"""
TEXTS = (
    "Rumah Perlindungan Perempuan dan Anak", "Dinsosdaldukkbp3a", "Karangmoncol", "100.900.000",
    "98,13%", "AWMQ @ {~}", "Taruna Karya Mandiri (Zilenial)", "iiiilllljjj",
)  # fmt: skip


def test_the_widths_are_those_of_the_typeface():
    import typst

    found = typst.query(
        SET, "<lebar>", field="value", one=True, font_paths=[TEMPLATES / "fonts"],
        ignore_system_fonts=True, sys_inputs={"data": json.dumps({"teks": TEXTS})},
    )  # fmt: skip

    for text, width in zip(TEXTS, json.loads(found), strict=True):
        assert abs(text_width(text, 100) - width) < 0.2, text


LABELS = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=120)


@given(LABELS, st.floats(30, 200), st.integers(1, 4))
def test_a_wrapped_label_fits_its_room(text, room, most):
    lines = wrapped(text, 12, room, most)

    assert 1 <= len(lines) <= most
    for line in lines:
        assert text_width(line, 12) <= room or len(line) <= 2
    kept = "".join(lines).replace(" ", "")
    assert "".join(text.split(" ")).startswith(kept.rstrip("\u2026"))


def test_what_is_cut_shows_it():
    assert wrapped("Rumah Perlindungan Perempuan dan Anak", 12, 60, 2) == [
        "Rumah",
        "Perlindu\u2026",
    ]
