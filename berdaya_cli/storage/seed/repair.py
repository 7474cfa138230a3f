"""Leaving out what is wrong in a seed, so that the rest of it can still be checked.

A file with one misspelt key shall tell of the desa outside its kecamatan too. What was left out
is remembered: a row that refers to it is not wrong because of that.
"""

import re
from copy import deepcopy
from dataclasses import fields
from typing import Any

from berdaya_cli.domain.seed.seed import SKEMA, Seed
from berdaya_cli.domain.temuan import Way
from berdaya_cli.storage.yaml_text import YamlValue

_GONE = object()
_PARTS = {field.name for field in fields(Seed)} - {"skema", "kabupaten"}


class Repair:
    """A seed as lists and dicts, from which wrong values go.

    Attributes:
        data: what is left.
        codes: every code in what went.
        rows: the rows that went, by the way to them in the file.
    """

    def __init__(self, data: YamlValue) -> None:
        self.data = deepcopy(data)
        self.codes: set[str] = set()
        self.rows: dict[Way, dict[str, YamlValue]] = {}
        self._kept: dict[Way, list[int]] = {}

    def original(self, way: Way) -> Way:
        """Return the way in the file to a value whose rows may have moved up since."""
        found: Way = ()
        for step in way:
            kept = self._kept.get(found)
            found += (kept[step] if kept is not None and isinstance(step, int) else step,)
        return found

    def leave_out(self, problems: list[Any]) -> bool:
        """Leave out what pydantic complains of; give False where nothing useful would be left.

        An unknown key goes alone; for any other mistake the row goes that it stands in.
        """
        if not isinstance(self.data, dict):
            return False
        for problem in problems:
            way: Way = tuple(problem["loc"])
            rows = [place for place, step in enumerate(way) if isinstance(step, int)]
            if problem["type"] == "unexpected_keyword_argument":
                self._blank(way)
            elif rows:
                self._blank(way[: rows[-1] + 1])
            elif way == ("skema",):
                self.data["skema"] = SKEMA
            elif way[:1] == ("kabupaten",) and self._stand_in():
                continue
            elif len(way) == 1 and way[0] in _PARTS:
                self.data[way[0]] = []
            else:
                return False
        self.data = self._compact(self.data, ())
        return True

    def _stand_in(self) -> bool:
        """Put something of the right form in the place of the regency, if its code is right."""
        said = self.data.get("kabupaten")
        kode = said.get("kode") if isinstance(said, dict) else None
        if not isinstance(kode, str) or not re.fullmatch(r"[0-9]{2}\.[0-9]{2}", kode):
            return False
        self.rows[("kabupaten",)] = {"sumber": said.get("sumber")}
        self.data["kabupaten"] = {
            "kode": kode,
            "nama": "-",
            "jenis": "kabupaten",
            "provinsi": "-",
            "sumber": "-",
        }
        self.codes.add("-")
        return True

    def _blank(self, way: Way) -> None:
        place = self.data
        for step in way[:-1]:
            if place is _GONE:
                return
            place = place[step]
        if place is not _GONE:
            value = place[way[-1]]
            self._remember(value)
            if isinstance(value, dict):
                self.rows[self.original(way)] = value
            place[way[-1]] = _GONE

    def _remember(self, value: YamlValue) -> None:
        if isinstance(value, dict):
            self.codes.add(str(value.get("kode")))
            for child in value.values():
                self._remember(child)
        elif isinstance(value, list):
            for child in value:
                self._remember(child)

    def _compact(self, value: YamlValue, way: Way) -> YamlValue:
        """Close the gaps, keeping note of where each row of a list stood in the file."""
        if isinstance(value, dict):
            left = {key: child for key, child in value.items() if child is not _GONE}
            return {key: self._compact(child, (*way, key)) for key, child in left.items()}
        if not isinstance(value, list):
            return value
        before = self._kept.get(way) or list(range(len(value)))
        stayed = [n for n, child in enumerate(value) if child is not _GONE]
        self._kept[way] = [before[n] for n in stayed]
        return [self._compact(value[n], (*way, before[n])) for n in stayed]
