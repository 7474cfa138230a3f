"""The table of figures that somebody has looked at a second time."""

from collections.abc import Iterable

from berdaya_cli.storage.table import Table


class DilihatTable(Table):
    """What was seen and found right, with the reason, as dated rows."""

    ADD = ("kabupaten", "jenis", "objek", "sidik", "tanggal", "alasan")

    def add(self, **values: str) -> int:
        """Note that a figure was seen: its kind, the uid of what it is of, what it said."""
        return self._insert_dated("dilihat", **{name: values[name] for name in self.ADD})

    SEEN = """
        SELECT objek, jenis, sidik FROM dilihat
         WHERE kabupaten = :kabupaten AND tanggal <= :hari
    """

    def seen(self, kabupaten: str, hari: str) -> frozenset[tuple[str, str, str]]:
        """Return what was seen up to a day: of which uid, which kind, which figures."""
        rows: Iterable[tuple[str, str, str]] = self._conn.execute(
            self.SEEN, {"kabupaten": kabupaten, "hari": hari}
        )
        return frozenset(rows)
