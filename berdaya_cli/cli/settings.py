"""What a user sets for a whole run: on the command line, or in the environment."""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from berdaya_cli.domain.errors import InvalidValueError, UsageError, one_of
from berdaya_cli.language import DEFAULT_LANGUAGE, LANGUAGES, _

SHELLS = ("bash", "zsh", "fish", "powershell")
"""The shells that can complete a line."""
COMPLETE_VAR = "_BERDAYA_COMPLETE"
"""The variable in which a shell says that it completes one."""
WIB = timezone(timedelta(hours=7), "WIB")
"""Western Indonesian Time, in which the regency's day begins."""


@dataclass(slots=True)
class Settings:
    """The options that every command takes, before and after its name.

    Attributes:
        db: the database that the user named, or None for the default one.
        petugas: who the history says did it; None is the login name.
    """

    db: str | None = None
    lang: str = DEFAULT_LANGUAGE
    json: bool = False
    quiet: bool = False
    petugas: str | None = None


def read_settings(words: Sequence[str], environ: Mapping[str, str]) -> Settings:
    """Read the environment, and how the user wants to be spoken to.

    Language and form are looked for in the words before they are parsed, so that a mistake in
    them is shown in the right language and form too.
    """
    lang = environ.get("BERDAYA_LANG") or DEFAULT_LANGUAGE
    for number, word in enumerate(words):
        if word == "--lang" and number + 1 < len(words):
            lang = words[number + 1]
        elif word.startswith("--lang="):
            lang = word.removeprefix("--lang=")
    return Settings(
        db=environ.get("BERDAYA_DB") or None,
        lang=lang,
        json="--json" in words,
        quiet="--quiet" in words,
        petugas=environ.get("BERDAYA_PETUGAS") or None,
    )


def check_language(lang: str) -> str:
    """Refuse a language that the screen does not speak.

    Raises:
        UsageError: it is not one of LANGUAGES.
    """
    if lang not in LANGUAGES:
        raise UsageError(
            _("'{lang}' is not a language of berdaya."),
            hint=one_of(LANGUAGES),
            lang=lang,
        )
    return lang


def read_today(environ: Mapping[str, str]) -> str:
    """Return today's date in WIB as ISO text; BERDAYA_TODAY overrides it.

    Raises:
        InvalidValueError: BERDAYA_TODAY is not an ISO day.
    """
    given = environ.get("BERDAYA_TODAY")
    if not given:
        return now().date().isoformat()
    from berdaya_cli.domain.tanggal import check_tanggal

    try:
        day = date.fromisoformat(given).isoformat()
    except ValueError:
        raise InvalidValueError(
            _("BERDAYA_TODAY is '{given}', which is not a day like 2025-12-31."), given=given
        ) from None
    check_tanggal(day)
    return day


def now() -> datetime:
    """Return the time in WIB."""
    return datetime.now(WIB)


def default_database() -> Path:
    """Return the place of the database where the user names none: the user's data folder."""
    from platformdirs import user_data_path

    return user_data_path("berdaya", appauthor=False) / "berdaya.db"


def database_path(settings: Settings) -> Path:
    """Return where the database is, or would be.

    A link to it is followed: copies of files lie beside the file itself.
    """
    path = Path(settings.db) if settings.db else default_database()
    return path.resolve() if path.is_symlink() else path


def sample_database() -> Path:
    """Return the place of the database with fictional records: beside the default one."""
    return default_database().with_name("contoh.db")


def log_file() -> Path:
    """Return the place of the file that keeps the details of a mistake in berdaya itself."""
    from platformdirs import user_log_path

    return user_log_path("berdaya", appauthor=False) / "berdaya.log"


def lock_folders() -> tuple[Path, ...]:
    """Return where locks can stand: in the user's own folder, or where there is no home."""
    from tempfile import gettempdir

    from platformdirs import user_state_path

    user = os.getuid() if hasattr(os, "getuid") else "kunci"
    return (
        user_state_path("berdaya", appauthor=False) / "kunci",
        Path(gettempdir()) / f"berdaya-{user}",
    )


def own_program() -> tuple[str, ...]:
    """Return the words that start this installation from anywhere, with absolute paths."""
    from sysconfig import get_path

    name = "berdaya.exe" if os.name == "nt" else "berdaya"
    script = Path(get_path("scripts")) / name
    return (str(script),) if script.is_file() else (sys.executable, "-m", "berdaya_cli")


def user_name() -> str:
    """Return the login name of whoever runs the command."""
    from getpass import getuser

    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return str(os.getuid()) if hasattr(os, "getuid") else "?"
