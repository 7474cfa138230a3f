"""Whether a picture can be drawn, tried in a process of its own: a picture may be hostile, too."""

import json
from collections.abc import Callable
from typing import Any

import typst

from berdaya_cli.domain.errors import UnreadableFileError
from berdaya_cli.domain.reference.instansi import kind_of_picture

_PAGE = b"""#set page(width: 20mm, height: 20mm, margin: 0pt)
#image(bytes(json(bytes(sys.inputs.isi))), format: sys.inputs.bentuk, height: 20mm)"""


def serve() -> Callable[[tuple[Any, ...]], bool]:
    """Make what tries a picture."""

    def answer(words: tuple[Any, ...]) -> bool:
        (content,) = words
        try:
            typst.compile(
                _PAGE,
                format="png",
                ppi=20,
                ignore_system_fonts=True,
                sys_inputs={
                    "isi": json.dumps(list(content)),
                    "bentuk": kind_of_picture(content) or "",
                },
            )
        except (typst.TypstError, RuntimeError, ValueError) as error:
            raise UnreadableFileError("no-picture", str(error)) from error
        return True

    return answer
