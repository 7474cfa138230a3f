"""What somebody says each time, and may write down once: the settings of a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from berdaya_cli.domain.errors import InvalidValueError, did_you_mean, one_of
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.language import _


@dataclass(frozen=True, slots=True, kw_only=True)
class Setelan:
    """The settings of a file; None is what it does not say.

    Attributes:
        db: the database.
        petugas: who the history says did it.
        lang: the language of the screen.
        penanda_tangan: who signs documents; ``mengetahui`` who takes note.
        kertas: the paper of documents.
    """

    db: str | None = None
    petugas: str | None = None
    lang: str | None = None
    penanda_tangan: str | None = None
    mengetahui: str | None = None
    kertas: str | None = None


def read_setelan(content: Mapping[str, object], berkas: str, kunci: tuple[str, ...]) -> Setelan:
    """Read the settings of a file.

    Args:
        content: names and values, as the file has them.
        berkas: the file, for messages.
        kunci: what it may say.

    Raises:
        BerdayaError: it says something else, or no text; every mistake is reported.
    """
    check = Mistakes()
    for name, value in content.items():
        if name not in kunci:
            said = _("{file}: '{name}' cannot be set there.")
            near = did_you_mean(tuple(get_close_matches(name, kunci, n=1)))
            check.add(InvalidValueError(said, hint=near or one_of(kunci), file=berkas, name=name))
        elif not isinstance(value, str) or not value.strip():
            said = _("{file}: '{name}' must be a text in quotation marks.")
            check.add(InvalidValueError(said, file=berkas, name=name))
    check.stop()
    return Setelan(**{name: str(value) for name, value in content.items()})
