"""The QR code of an edition: small, with its quiet zone, the same each time."""

from berdaya_cli.reports.drawing.qr import svg

TEXT = "7Q2MX-0K4TZ9 " + "0123456789ABCDEF" * 4


def test_it_has_its_quiet_zone_and_is_of_version_four():
    drawn = svg(TEXT)
    assert 'width="41" height="41"' in drawn  # 33 modules, and four on each side
    assert drawn == svg(TEXT)
    assert "http://" not in drawn.replace("http://www.w3.org/2000/svg", "")
