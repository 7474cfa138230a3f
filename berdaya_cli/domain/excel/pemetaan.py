"""What the columns of a table were said to hold: answers kept for the next table alike.

Tables are alike where their headings are; a fingerprint tells that. What is kept are names of
fields and codes of bodies, from closed lists: it can say what an unknown heading or name means, and
nothing of what berdaya understands by itself, least of all of a column that names people.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from berdaya_cli.domain.errors import BerdayaError, InvalidValueError
from berdaya_cli.domain.excel.kolom import BY_NAME, heading_key, names_people
from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.privasi import check_personal, find_personal
from berdaya_cli.language import _

DROPPED = "lewati"
"""What a column is that is left out."""
LONGEST_NAME = 80
LONGEST_KEY = 200
MOST_ANSWERS = 100
"""Of columns, and of bodies."""
LONGEST = 40_000
"""Characters of what is kept of one table."""
_PERSON = heading_key("Nama")
"""Of a kegiatan or of a person: each time it is for the user to say."""
_FINGERPRINT = re.compile(r"[0-9a-f]{64}", re.ASCII)
_CODE = re.compile(r"[a-z0-9][a-z0-9._-]{0,59}", re.ASCII)


def fingerprint(keys: Iterable[str]) -> str:
    """Return the SHA-256 of headings, whatever their order.

    Args:
        keys: the heading of each column, as ``heading_key`` gives it.
    """
    return sha256("\n".join(sorted(keys)).encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pemetaan:
    """Answers for the tables of one heading.

    Attributes:
        nama: what people call it.
        sidik: the fingerprint of the heading.
        kolom: the field that an unknown column holds, or DROPPED, by its heading.
        lembaga: the code of the body that an unknown name means.

    Raises:
        InvalidValueError: it says more than such a thing may.
    """

    nama: str
    sidik: str
    kolom: Mapping[str, str] = field(default_factory=dict)
    lembaga: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.nama.strip() or len(self.nama) > LONGEST_NAME or not self.nama.isprintable():
            raise _refused(_("its name is empty, or longer than {most} signs"), most=LONGEST_NAME)
        check_personal(self.nama)
        if not _FINGERPRINT.fullmatch(self.sidik):
            raise _refused(_("its fingerprint is none"))
        if not self.kolom and not self.lembaga:
            raise _refused(_("it says nothing"))
        if people := [key for key in self.kolom if key == _PERSON or names_people([key])]:
            raise _refused(_("'{word}' can be a column of people"), word=people[0])
        _check_answers(self.kolom, heading_key, {DROPPED, *BY_NAME}.__contains__)
        _check_answers(self.lembaga, normal, _CODE.fullmatch)

    @property
    def isi(self) -> str:
        """What it says, as it is kept: JSON."""
        said = {"kolom": dict(self.kolom), "lembaga": dict(self.lembaga)}
        return json.dumps(said, ensure_ascii=False, sort_keys=True)

    def words(self) -> tuple[str, ...]:
        """Return each answer in words."""
        dropped = _("left out")
        fields = (
            f"{key} = {dropped if name == DROPPED else BY_NAME[name].judul}"
            for key, name in self.kolom.items()
        )
        return (*fields, *(f"{key} = {kode}" for key, kode in self.lembaga.items()))


def _check_answers(
    answers: Mapping[str, str], key_of: Callable[[str], str], known: Callable[[str], object]
) -> None:
    if len(answers) > MOST_ANSWERS:
        raise _refused(_("it has more than {most} answers"), most=MOST_ANSWERS)
    for key, word in answers.items():
        if not key or len(key) > LONGEST_KEY or key != key_of(key):
            raise _refused(_("'{word}' is no heading or name"), word=key)
        check_personal(key)
        if not known(word):
            raise _refused(_("'{word}' is no field or body"), word=word)


def read_isi(nama: str, sidik: str, isi: str) -> Pemetaan:
    """Read what is kept.

    Raises:
        InvalidValueError: it says more than such a thing may.
    """
    if len(isi) > LONGEST:
        raise _refused(_("it is too long"))
    try:
        said = json.loads(isi)
    except (ValueError, RecursionError) as error:
        raise _refused(_("it cannot be read")) from error
    kinds = ("kolom", "lembaga")
    if (
        not isinstance(said, dict)
        or not set(said) <= {*kinds}
        or not all(map(_flat, said.values()))
    ):
        raise _refused(_("it cannot be read"))
    return Pemetaan(nama=nama, sidik=sidik, **said)


def can_be_kept(key: str, *, lembaga: bool) -> bool:
    """Return whether an answer to a heading, or to the name of a body, may be kept."""
    answer = {key: DROPPED}
    try:
        Pemetaan(nama="-", sidik="0" * 64, **{"lembaga" if lembaga else "kolom": answer})
    except BerdayaError:
        return False
    return True


def _flat(answers: object) -> bool:
    return isinstance(answers, dict) and all(isinstance(word, str) for word in answers.values())


def _refused(why: str, word: str = "", **data: object) -> InvalidValueError:
    personal = find_personal(word)
    word = personal[1] if personal else word[:LONGEST_NAME]
    return InvalidValueError(
        _("This mapping cannot be used: {why}."),
        hint=_("Answer anew: berdaya import FILE --tanpa-pemetaan"),
        why=why.format(word=word, **data),
    )
