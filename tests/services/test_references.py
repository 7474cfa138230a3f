from berdaya_cli.services.references import References


def test_a_source_is_matched_by_code_title_or_link_and_made_only_once(store):
    references = References(store, "33.03")

    assert references.sumber("Radarbanyumas-2025") == "radarbanyumas-2025"
    assert (
        references.sumber("empat kecamatan jadi pilot project program kecamatan berdaya")
        == "radarbanyumas-2025"
    )
    first = references.sumber("https://contoh.id/berita")
    assert references.sumber("https://contoh.id/berita") == first == "https-contoh-id-berita"
    assert len(references.catatan) == 1
    assert store._conn.execute("SELECT tautan FROM sumber WHERE kode = ?", (first,)).fetchone() == (
        "https://contoh.id/berita",
    )


def test_nothing_named_is_nothing_made(store):
    references = References(store, "33.03")

    assert (references.sumber(None), references.dasar_hukum(None, None)) == (None, None)
    assert references.catatan == []
