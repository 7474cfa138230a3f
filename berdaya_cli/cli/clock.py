"""Which day and moment it is, and which day is meant."""

import os
from functools import cached_property

from berdaya_cli.cli.settings import now, read_today


class Clock:
    """The clock of one run of the program, in WIB."""

    @cached_property
    def today(self) -> str:
        """Today's date in WIB, as ISO text."""
        return read_today(os.environ)

    @property
    def waktu(self) -> str:
        """The moment in WIB, as ISO text."""
        return now().isoformat(timespec="seconds")

    def as_of(self, per: str | None) -> str:
        """Return the day that ``--per`` means, as ISO text; today without one."""
        if per is None:
            return self.today
        from berdaya_cli.domain.tanggal import as_of

        return as_of(per, self.today)
