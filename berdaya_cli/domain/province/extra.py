"""What few need is not installed with the rest: the error that says how."""

from berdaya_cli.domain.errors import BerdayaError, ExitCode
from berdaya_cli.language import _


class MissingExtraError(BerdayaError):
    """A library that few need is not installed; the hint says how."""

    code = "missing-extra"
    exit_code = ExitCode.STORAGE

    def __init__(self, extra: str, library: str) -> None:
        super().__init__(
            _("This needs {library}, which is not installed."),
            hint=_("Install it with: pip install 'berdaya-cli[{extra}]'").format(extra=extra),
            library=library,
        )
