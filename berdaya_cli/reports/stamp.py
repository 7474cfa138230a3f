"""What every answer and document of fictional records says."""

from berdaya_cli.language import _


def stamp() -> str:
    """Say that the records are invented."""
    return _("SAMPLE DATA: invented, none of it is real.")
