from berdaya_cli.services.citations import Citations


def test_a_source_is_matched_by_code_title_or_link_and_made_only_once(store):
    cited = Citations(store, "33.03")

    assert cited.sumber("Radarbanyumas-2025") == "radarbanyumas-2025"
    assert (
        cited.sumber("empat kecamatan jadi pilot project program kecamatan berdaya")
        == "radarbanyumas-2025"
    )
    first = cited.sumber("https://contoh.id/berita")
    assert cited.sumber("https://contoh.id/berita") == first == "https-contoh-id-berita"
    assert len(cited.catatan) == 1
    assert store.conn.execute("SELECT tautan FROM sumber WHERE kode = ?", (first,)).fetchone() == (
        "https://contoh.id/berita",
    )


def test_nothing_named_is_nothing_made(store):
    cited = Citations(store, "33.03")

    assert (cited.sumber(None), cited.dasar_hukum(None, None)) == (None, None)
    assert cited.catatan == []
