"""Random plans of the time of a kegiatan, for tests of rules."""

from hypothesis import strategies as st

from berdaya_cli.domain.kegiatan.jadwal import Jadwal


def times(day):
    """Give a time around some days: a day, a month, a quarter without an end, or months."""
    return st.one_of(
        day.map(lambda d: (d, d)),
        day.map(lambda d: (d[:7], d[:7])),
        day.map(lambda d: (f"{d[:4]}-TW{(int(d[5:7]) + 2) // 3}", None)),
        st.tuples(day, day).map(lambda two: (min(two)[:7], max(two)[:7])),
    )


@st.composite
def plans(draw, day):
    """Give no plan, or a first one and what took its place, in the order of their days."""
    since = ["", *draw(st.lists(day, max_size=2))]
    found = draw(st.lists(times(day), max_size=3))
    rows = [
        Jadwal(tanggal=known, mulai=mulai, selesai=selesai)
        for known, (mulai, selesai) in zip(since, found, strict=False)
    ]
    return tuple(sorted(rows, key=lambda row: row.tanggal))
