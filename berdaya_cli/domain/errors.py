"""What can go wrong, in the user's words: one tree, an exit code and a code word each.

An error is raised where the fact is known and caught once, in ``cli/app.py``. Code words and
exit codes are part of the interface: they may be added to, never changed.
"""

from collections.abc import Iterable
from enum import IntEnum
from typing import TYPE_CHECKING, ClassVar

from berdaya_cli.language import N_, _

if TYPE_CHECKING:
    from berdaya_cli.domain.temuan import Temuan


class ExitCode(IntEnum):
    """What the tool tells the shell."""

    OK = 0
    """done"""
    BUG = 1
    """a mistake in berdaya itself; the details are in a log file"""
    USAGE = 2
    """an unknown command or option, or one that is missing"""
    NOT_FOUND = 3
    """no such name or number"""
    INVALID = 4
    """a value that cannot be"""
    STORAGE = 5
    """the database or a file: locked, full, damaged, newer, not there"""
    FINDINGS = 6
    """something asked for was found: gaps, mistakes in what came in, conflicts"""
    INTERRUPTED = 130
    """stopped with Ctrl-C"""


class BerdayaError(Exception):
    """A failure that the user can act on.

    Attributes:
        code: a stable word for scripts.
        exit_code: what the shell gets.
        hint: what to do about it, or an empty text.
        temuan: every single mistake, where one input has many.
    """

    code: ClassVar[str] = "error"
    exit_code: ExitCode = ExitCode.BUG

    def __init__(self, message: str, *, hint: str = "", **data: object) -> None:
        super().__init__(message.format(**data) if data else message)
        self.hint = hint
        self.temuan: tuple[Temuan, ...] = ()

    @property
    def message(self) -> str:
        """What happened, in one sentence."""
        return str(self)

    @property
    def each(self) -> "tuple[BerdayaError, ...]":
        """The single failures that it is made of: itself alone, or several."""
        return (self,)

    def begin_with(self, head: str) -> None:
        """Put before the sentence what it is about, where it does not say so itself."""
        if not self.message.startswith(head):
            self.args = (f"{head}: {self.message}",)


class UsageError(BerdayaError):
    """The words of the command line are not ones that berdaya knows."""

    code = "usage"
    exit_code = ExitCode.USAGE


class NothingToChangeError(UsageError):
    """A command that corrects something was given nothing to correct."""

    def __init__(self, command: str) -> None:
        hint = _("See: {command} --help").format(command=f"berdaya {command}")
        super().__init__(_("Nothing to change was given."), hint=hint)


class NotFoundError(BerdayaError):
    """No row goes by the name that the user gave."""

    code = "not-found"
    exit_code = ExitCode.NOT_FOUND
    sentence: ClassVar[str] = N_("Nothing is called '{asked}'.")
    look: ClassVar[str] = ""
    """Where to see what there is, for a name that is like no other (a message id)."""

    def __init__(
        self,
        asked: str,
        nearest: tuple[str, ...] = (),
        known: tuple[str, ...] = (),
        **data: object,
    ) -> None:
        hint = did_you_mean(nearest)
        if not hint and known:
            hint = _("There are: {names}").format(names=", ".join(known))
        super().__init__(_(self.sentence), hint=hint or _(self.look), asked=asked, **data)
        self.asked = asked


class RowNotFoundError(BerdayaError):
    """The kegiatan has no dated row of that kind and number."""

    code = "row-not-found"
    exit_code = ExitCode.NOT_FOUND


class PenugasanNotFoundError(BerdayaError):
    """No assignment of this body, fokus and kecamatan holds on the day asked for."""

    code = "penugasan-not-found"
    exit_code = ExitCode.NOT_FOUND


class PilotNotFoundError(BerdayaError):
    """The kecamatan is no pilot on the day asked for."""

    code = "pilot-not-found"
    exit_code = ExitCode.NOT_FOUND


class AmbiguousNameError(BerdayaError):
    """A name fits more than one row; the hint lists them with their codes."""

    code = "ambiguous-name"
    exit_code = ExitCode.INVALID

    def __init__(self, asked: str, candidates: tuple[str, ...]) -> None:
        super().__init__(
            _("'{asked}' can mean more than one."),
            hint=_("Use the code: {candidates}").format(candidates="; ".join(candidates)),
            asked=asked,
        )


class InvalidValueError(BerdayaError, ValueError):
    """A value that cannot be, in an option or in a row.

    Attributes:
        field: the field of the row that holds it, where that is known.
    """

    code = "invalid-value"
    exit_code = ExitCode.INVALID

    def __init__(self, message: str, *, hint: str = "", field: str = "", **data: object) -> None:
        super().__init__(message, hint=hint, **data)
        self.field = field


class PersonalDataError(InvalidValueError):
    """A text holds the number of a person; it is reported masked and written nowhere."""

    code = "personal-data"


class ConflictError(BerdayaError):
    """What is asked for contradicts what the record holds; the message names the rows."""

    code = "conflict"
    exit_code = ExitCode.INVALID


class AlreadyThereError(ConflictError):
    """The record says the same already; the user may say that it is a real second one."""

    def __init__(self, message: str, **data: object) -> None:
        hint = _("Give --lagi if it is a real second one.")
        super().__init__(message, hint=hint, **data)


class SeveralError(BerdayaError):
    """Several mistakes in one command line, reported together; the first gives the exit code."""

    code = "several"

    def __init__(self, errors: "tuple[BerdayaError, ...]") -> None:
        super().__init__("; ".join(error.message for error in errors))
        self.errors = errors
        self.exit_code = errors[0].exit_code

    @property
    def each(self) -> "tuple[BerdayaError, ...]":
        """The mistakes."""
        return self.errors


class FindingsError(BerdayaError):
    """An input with mistakes; ``temuan`` holds every one of them and nothing was changed."""

    code = "findings"
    exit_code = ExitCode.FINDINGS

    def __init__(self, message: str, temuan: "tuple[Temuan, ...]", *, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.temuan = temuan


class UnreadableFileError(BerdayaError):
    """A file that came in is none that can be taken in; the file is reported, the others go on.

    Attributes:
        kind: a stable word for what is wrong with it.
    """

    code = "unreadable-file"
    exit_code = ExitCode.FINDINGS

    def __init__(self, kind: str, message: str, *, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.kind = kind


class StorageError(BerdayaError):
    """The database or a file cannot be read or written."""

    code = "storage"
    exit_code = ExitCode.STORAGE


class UnreadableSourceError(StorageError):
    """A file that is to be copied beside the database cannot be read."""

    code = "unreadable-source"


class DatabaseMissingError(StorageError):
    """The user named a database that is not there."""

    code = "database-missing"


class DatabaseExistsError(StorageError):
    """A database is to be made where there is one."""

    code = "database-exists"


class DatabaseNewerError(StorageError):
    """The database was made by a newer berdaya than this one."""

    code = "database-newer"


class DatabaseOlderError(StorageError):
    """The database was made by an older berdaya and has to be upgraded first."""

    code = "database-older"


class NotADatabaseError(StorageError):
    """The file is not a database of berdaya, or it is damaged."""

    code = "not-a-database"


class DamagedHistoryError(StorageError):
    """A row of the history cannot be read: its JSON is broken."""

    code = "damaged-history"

    def __init__(self) -> None:
        super().__init__(
            _("The history of the database is damaged."),
            hint=_("Put a backup back: berdaya restore FILE."),
        )


class ForeignDatabaseError(NotADatabaseError):
    """The file is a database of another program."""


class DatabaseLockedError(StorageError):
    """Another program holds the database longer than we wait."""

    code = "database-locked"


def one_of(words: Iterable[str]) -> str:
    """List, as a hint, the words that are understood."""
    return _("Choose one of: {words}.").format(words=", ".join(words))


def did_you_mean(nearest: tuple[str, ...]) -> str:
    """Word the nearest known names as a question, or say nothing."""
    if not nearest:
        return ""
    *most, last = nearest
    names = _("{most} or {last}").format(most=", ".join(most), last=last) if most else last
    return _("Did you mean {names}?").format(names=names)
