"""Photographs made small: the same bytes each time, upright, without what a camera notes."""

from io import BytesIO

import pytest
from PIL import Image

from berdaya_cli.domain.errors import UnreadableFileError
from berdaya_cli.reports.drawing.thumbnail import TALLEST, WIDEST, thumbnail
from berdaya_cli.storage.apart import apart

MAKER, ORIENTATION = 0x010F, 0x0112


def photograph(size=(1600, 1200), kind="JPEG", mode="RGB", **saved):
    picture = Image.new(mode, size, 0)
    picture.paste(255 if mode in {"L", "P"} else "white", (0, 0, size[0] // 2, size[1] // 2))
    exif = picture.getexif()
    exif[MAKER] = "KAMERA RAHASIA"
    exif[ORIENTATION] = saved.pop("orientation", 1)
    file = BytesIO()
    picture.save(file, kind, exif=exif, **saved)
    return file.getvalue()


def test_it_is_small_and_alike_each_time():
    content = photograph()
    small, width, height = thumbnail(content)

    assert (width, height) == (960, 720)
    assert thumbnail(content) == (small, width, height)
    assert b"RAHASIA" in content
    assert b"RAHASIA" not in small
    assert not Image.open(BytesIO(small)).getexif()


def test_it_is_turned_upright():
    _small, width, height = thumbnail(photograph((1600, 1200), orientation=6))

    assert (width, height) == (540, 720)


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("PNG", "LA"), ("JPEG", "CMYK"), ("JPEG", "L")])  # fmt: skip
def test_every_way_of_colour_becomes_a_jpeg(kind, mode):
    small, width, height = thumbnail(photograph((300, 200), kind, mode))

    assert (width, height) == (300, 200)
    assert Image.open(BytesIO(small)).mode == "RGB"


def test_a_picture_that_can_be_seen_through_is_laid_on_white():
    file = BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(file, "PNG")
    small, _width, _height = thumbnail(file.getvalue())

    assert min(Image.open(BytesIO(small)).getpixel((10, 10))) > 250


BOMB = Image.new("1", (20_000, 20_000))


def _bomb():
    file = BytesIO()
    BOMB.save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize(
    "content",
    [b"", b"bukan gambar", b"\xff\xd8\xff", photograph()[:900], _bomb(), b"GIF89a" + b"\0" * 80],
)
def test_what_is_no_photograph_is_refused(content):
    with pytest.raises(UnreadableFileError):
        thumbnail(content)
    with apart("foto") as process, pytest.raises(UnreadableFileError):
        process.ask(content)


def test_it_is_made_where_no_file_can_be_opened():
    with apart("foto") as process:
        for content in (photograph(), photograph(kind="PNG"), photograph(orientation=8)):
            small, width, height = process.ask(content)
            assert Image.open(BytesIO(small)).size == (width, height)
            assert width <= WIDEST
            assert height <= TALLEST


def test_grey_in_sixteen_bits_stays_grey():
    file = BytesIO()
    Image.new("I;16", (40, 40), 30_000).save(file, "PNG")
    small, _width, _height = thumbnail(file.getvalue())

    assert abs(Image.open(BytesIO(small)).getpixel((10, 10))[0] - 117) < 5
