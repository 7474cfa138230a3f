"""Setting a document with Typst, in the typeface that all documents share.

Liberation Sans is as wide as Arial, in which a page and a Word file are set: pictures fit in each.
"""

import json
from pathlib import Path
from typing import Any, Literal

TEMPLATES = Path(__file__).parents[1] / "templates"


def typeset(
    template: Path | bytes,
    data: dict[str, Any],
    bentuk: Literal["pdf", "png"],
    resolution: float = 144,
) -> bytes | list[bytes]:
    """Set a document from a template; its data are texts and never read as markup.

    Args:
        template: the file, or the text of one that needs no other.
        data: what the template reads from ``sys.inputs.data``.
        bentuk: a PDF, or a picture of each page.
        resolution: of pictures, in dots per inch.
    """
    import typst

    source: Any = template  # its stubs know no union of a path and a text
    done: bytes | list[bytes] = typst.compile(
        source,
        format=bentuk,
        ppi=resolution,
        font_paths=[TEMPLATES / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
    )
    return done
