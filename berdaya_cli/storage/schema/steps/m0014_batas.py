"""The statements of the fourteenth migration: the outlines of kecamatan on a map."""

STATEMENTS = (
    """
CREATE TABLE batas (
    kecamatan TEXT PRIMARY KEY REFERENCES kecamatan (kode),
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    geometri TEXT NOT NULL CHECK (json_valid(geometri)),
    sumber TEXT NOT NULL,
    uid TEXT NOT NULL UNIQUE,
    CHECK (substr(kecamatan, 1, 5) = kabupaten),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT
""",
    "CREATE INDEX batas_kabupaten ON batas (kabupaten)",
)
"""``geometri`` is a MultiPolygon of GeoJSON (RFC 7946): for display, no legal boundary."""
