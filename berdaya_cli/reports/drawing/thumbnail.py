"""Making a photograph small, in a process of its own: a picture may be hostile, too."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from PIL import (
    Image,
    ImageOps,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
)

from berdaya_cli.domain.errors import UnreadableFileError

WIDEST, TALLEST = 960, 720
"""Pixels: sharp on paper at a third of a sheet's width."""
QUALITY = 82
MOST_PIXELS = 120_000_000
"""A telephone's largest photograph has 108 million; more is a bomb."""
KINDS = ("JPEG", "PNG")
"""No plug-in for another kind is tried."""
_LOADED = (JpegImagePlugin, MpoImagePlugin, PngImagePlugin, TiffImagePlugin)
"""What Pillow would import while it reads: later no file can be opened."""

Image.preinit()
Image.MAX_IMAGE_PIXELS = MOST_PIXELS // 2  # it refuses twice as many


def serve() -> Callable[[tuple[Any, ...]], tuple[bytes, int, int]]:
    """Make what makes photographs small."""

    def answer(words: tuple[Any, ...]) -> tuple[bytes, int, int]:
        (content,) = words
        return thumbnail(content)

    return answer


def thumbnail(content: bytes) -> tuple[bytes, int, int]:
    """Make a small JPEG of a photograph, upright and without what the camera notes in it.

    Returns:
        its bytes, alike for the same photograph, and its width and height in pixels.

    Raises:
        UnreadableFileError: it is no picture, or too large for one.
    """
    try:
        with Image.open(BytesIO(content), formats=KINDS) as picture:
            picture.draft("RGB", (WIDEST * 2, TALLEST * 2))
            upright = ImageOps.exif_transpose(picture)
            small = _on_white(upright)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UnreadableFileError("no-picture", str(error)) from error
    small.thumbnail((WIDEST, TALLEST))
    made = BytesIO()
    small.save(made, "JPEG", quality=QUALITY)
    return made.getvalue(), small.width, small.height


def _on_white(picture: Image.Image) -> Image.Image:
    """Lay a picture that can be seen through on white, for a JPEG cannot be."""
    if picture.mode.startswith("I"):  # grey in 16 bits
        return picture.convert("I").point(lambda grey: grey / 256).convert("L").convert("RGB")
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        white = Image.new("RGB", seen.size, "white")
        white.paste(seen, mask=seen.getchannel("A"))
        return white
    return picture.convert("RGB")
