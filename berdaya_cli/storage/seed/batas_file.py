"""The outlines that a seed names: GeoJSON in its folder, or one that comes with the tool.

Every mistake is found at once.
"""

import json
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from berdaya_cli.domain.berkas import is_file_name
from berdaya_cli.domain.errors import InvalidValueError, did_you_mean
from berdaya_cli.domain.reference.batas import Batas, Geometri, as_text, read_geometri
from berdaya_cli.domain.seed.rules import BrokenRule
from berdaya_cli.domain.seed.seed import BatasTerbaca, BerkasBatas
from berdaya_cli.language import _
from berdaya_cli.storage.files import check_plain, data_path, read_whole

MOST_FEATURES = 1000
"""No regency has a tenth as many kecamatan; a province has fewer."""
LARGEST_FILE = 5 * 1024 * 1024
"""Bytes; the kecamatan of a whole province take about 0.7 MiB."""


def read_batas(
    named: BerkasBatas, seed: Path, codes: frozenset[str]
) -> tuple[BatasTerbaca | None, list[BrokenRule]]:
    """Read the outlines that a seed names, and find every mistake in them.

    Args:
        named: the file's name, and the source of what it holds.
        seed: the seed, beside which it lies.
        codes: those of the seed's kecamatan; each needs an outline.

    Raises:
        StorageError: the file cannot be read.
    """
    if not is_file_name(named.berkas):
        said = _("'{name}' must be the name of a file in the folder of the seed, without a path.")
        return None, [_broken(("berkas",), said.format(name=named.berkas))]
    beside = seed.parent / named.berkas
    path = beside if beside.exists() else data_path(named.berkas)
    if not path.exists():
        said = _("{path} is not there.").format(path=beside)
        hint = _("Put it beside the seed, or leave 'batas' out: maps then show tiles.")
        return None, [_broken(("berkas",), said, hint)]
    check_plain(path)
    if path.stat().st_size > LARGEST_FILE:
        said = _("The file is larger than 5 MB: simplify its outlines.")
        return None, [_broken(("berkas",), said)]
    features = _features(read_whole(path))
    if features is None:
        said = _("The file is no collection of GeoJSON features.")
        return None, [_broken(("berkas",), said)]
    if len(features) > MOST_FEATURES:
        said = _("The file has more than {n} features: leave those of other regencies out.")
        return None, [_broken(("berkas",), said.format(n=MOST_FEATURES))]
    found: dict[str, Batas] = {}
    broken = list(_each(features, named, codes, found))
    for kode in sorted(codes - found.keys()):
        if not broken:
            said = _("The file has no outline of kecamatan {kode}.").format(kode=kode)
            broken.append(_broken(("berkas",), said))
    rows = tuple(found[kode] for kode in sorted(found))
    return BatasTerbaca(berkas=named.berkas, sumber=named.sumber, wilayah=rows), broken


def province_outlines(province: str) -> tuple[tuple[str, Geometri], ...]:
    """Read the outlines of the kecamatan of a province that come with the tool, by code.

    Of most provinces there are none.
    """
    path = data_path(f"batas-{province}.geojson")
    features = (_features(read_whole(path)) or []) if path.exists() else []
    found = ((row["properties"]["kode"], read_geometri(row["geometry"])) for row in features)
    return tuple(sorted(found))


def _features(content: bytes) -> list[Any] | None:
    """Return the features of a collection; None where it is none."""
    try:
        whole = json.loads(content)
    except (ValueError, RecursionError):
        return None
    features = whole.get("features") if isinstance(whole, dict) else None
    return features if isinstance(features, list) else None


def _each(
    features: list[Any], named: BerkasBatas, codes: frozenset[str], found: dict[str, Batas]
) -> Iterator[BrokenRule]:
    """Put what is right into ``found``, and return what is wrong."""
    for number, feature in enumerate(features):
        way = ("fitur", number)
        properties = feature.get("properties") if isinstance(feature, dict) else None
        kode = properties.get("kode") if isinstance(properties, dict) else None
        if not isinstance(kode, str) or kode not in codes:
            said = _("Its property 'kode' is no kecamatan of this seed.")
            near = get_close_matches(str(kode), sorted(codes), n=1)
            yield _broken(way, said, did_you_mean(tuple(near)))
        elif kode in found:
            said = _("{key} stands here a second time.").format(key=kode)
            yield _broken(way, said)
        else:
            try:
                outline = read_geometri(feature.get("geometry"))
            except InvalidValueError as error:
                yield _broken((*way, kode), str(error))
            else:
                found[kode] = Batas(kecamatan=kode, geometri=as_text(outline), sumber=named.sumber)


def _broken(way: tuple[str | int, ...], pesan: str, saran: str = "") -> BrokenRule:
    return BrokenRule("outline", ("batas", *way), pesan, saran)
