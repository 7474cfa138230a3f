"""Counts of the people who came once."""

from dataclasses import astuple, dataclass, fields

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.language import _


@dataclass(frozen=True, slots=True, kw_only=True)
class Peserta:
    """People who came once; None is "not reported", 0 is none.

    Attributes:
        jumlah: all of them; of these laki_laki (L) and perempuan (P), where known.
        disabilitas: of these, persons with a disability; lansia (60 and older), anak (under 18)
            and pemuda (16 to 30) likewise; one person can be in several.
    """

    jumlah: int | None = None
    laki_laki: int | None = None
    perempuan: int | None = None
    disabilitas: int | None = None
    lansia: int | None = None
    anak: int | None = None
    pemuda: int | None = None

    def __post_init__(self) -> None:
        whole = whole_of(self.jumlah, self.laki_laki, self.perempuan)
        object.__setattr__(self, "jumlah", whole)
        if error := people_mistake(*astuple(self)):
            raise error

    @property
    def reported(self) -> bool:
        """Return whether any figure is known."""
        return any(getattr(self, f.name) is not None for f in fields(self))


def whole_of(jumlah: int | None, laki_laki: int | None, perempuan: int | None) -> int | None:
    """Return how many came in all: as reported, else the sum of both sexes where both are known."""
    if jumlah is None and laki_laki is not None and perempuan is not None:
        return laki_laki + perempuan
    return jumlah


def people_mistake(  # noqa: PLR0913, PLR0917  the groups in which people are counted
    jumlah: int | None,
    laki_laki: int | None,
    perempuan: int | None,
    disabilitas: int | None,
    lansia: int | None,
    anak: int | None,
    pemuda: int | None,
) -> InvalidValueError | None:
    """Return what is wrong with counts of people who came once, if anything is."""
    of_these = (laki_laki, perempuan, disabilitas, lansia, anak, pemuda)
    if jumlah is None:
        if of_these == (None,) * len(of_these):
            return None
        return InvalidValueError(
            _("How many people were there in all?"),
            hint=_("Give --jumlah, or both --laki-laki and --perempuan."),
        )
    wrong = [
        _("'{group}' is more than the total of {total}.").format(
            group=name.replace("_", "-"), total=jumlah
        )
        for name, count in zip(GROUPS[1:], of_these, strict=True)
        if count is not None and count > jumlah
    ]
    if not wrong and (laki_laki or 0) + (perempuan or 0) > jumlah:
        said = _("L {men} + P {women} is more than the total of {total}.")
        wrong = [said.format(men=laki_laki, women=perempuan, total=jumlah)]
    return InvalidValueError(" ".join(wrong)) if wrong else None


GROUPS = tuple(f.name for f in fields(Peserta))
"""Whom counts of people tell apart; the first is all of them."""
