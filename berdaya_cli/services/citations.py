"""Legal bases and sources that a command names: an existing row, or a new one that is reported."""

from collections.abc import Callable
from dataclasses import dataclass, field

from berdaya_cli.domain.row import slug
from berdaya_cli.language import _
from berdaya_cli.storage.store import Store


@dataclass(slots=True)
class Citations:
    """Matches what a user names against the record of one regency.

    Attributes:
        catatan: what was made anew, in the user's language.
    """

    store: Store
    kabupaten: str
    catatan: list[str] = field(default_factory=list)

    def sumber(self, text: str | None) -> str | None:
        """Return the code of a source, making a row for one that is not known yet."""
        if text is None:
            return None
        table = self.store.sumber
        known = table.match(text, self.kabupaten)
        if known is None:
            known = self._free_code(text, table.match)
            table.add(known, text, self.kabupaten)
            self.catatan.append(_("New source: {name} ({kode})").format(name=text, kode=known))
        return known

    def dasar_hukum(self, text: str | None, sumber: str | None) -> str | None:
        """Return the code of a legal basis, making a row for one that is not known yet."""
        if text is None:
            return None
        table = self.store.dasar_hukum
        known = table.match(text, self.kabupaten)
        if known is None:
            known = self._free_code(text, table.match)
            table.add(known, text, self.kabupaten, sumber)
            said = _("New legal basis: {name} ({kode})")
            self.catatan.append(said.format(name=text, kode=known))
        return known

    def _free_code(self, text: str, match: Callable[[str, str], str | None]) -> str:
        """Make a code of a name; a number goes behind it where the code is taken."""
        base = kode = slug(text)
        number = 2
        while match(kode, self.kabupaten) is not None:
            kode = f"{base}-{number}"
            number += 1
        return kode
