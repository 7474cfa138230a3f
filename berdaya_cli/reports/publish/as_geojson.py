"""The kecamatan as points on a map: GeoJSON (RFC 7946)."""

import json
from collections.abc import Iterable, Iterator

from berdaya_cli.domain.publish.data_terbuka import TitikKecamatan


def render(titik: Iterable[TitikKecamatan]) -> Iterator[bytes]:
    """Write a collection of points, in degrees: east first, then north, as the RFC has it."""
    features = [
        {
            "type": "Feature",
            "id": row.kode,
            "geometry": {"type": "Point", "coordinates": [row.bujur, row.lintang]},
            "properties": {
                "kode": row.kode,
                "nama": row.nama,
                "kabupaten": row.kabupaten,
                "kode_bps": row.kode_bps,
                "kategori": row.kategori,
                "pilot": row.pilot,
            },
        }
        for row in titik
    ]
    collection = {"type": "FeatureCollection", "features": features}
    yield (json.dumps(collection, ensure_ascii=False) + "\n").encode()
