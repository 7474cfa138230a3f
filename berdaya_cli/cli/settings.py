"""What a user sets for a whole run: on the command line, or in the environment."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from berdaya_cli.domain.errors import BerdayaError, InvalidValueError, UsageError, one_of
from berdaya_cli.language import DEFAULT_LANGUAGE, LANGUAGES, _

if TYPE_CHECKING:  # hardly anybody has such a file
    from berdaya_cli.domain.setelan import Setelan

SHELLS = ("bash", "zsh", "fish", "powershell")
"""The shells that can complete a line."""
COMPLETE_VAR = "_BERDAYA_COMPLETE"
"""The variable in which a shell says that it completes one."""
WIB = timezone(timedelta(hours=7), "WIB")
"""Western Indonesian Time, in which the regency's day begins."""


ReadSetelan = Callable[[Path, tuple[str, ...]], "Setelan"]
COLOURS = ("auto", "always", "never")
OWN_KEYS = ("db", "petugas", "lang", "penanda_tangan", "mengetahui", "kertas")
"""What the user's own file may say."""
SHARED_KEYS = ("lang", "kertas")
"""What a file beside a database may say: others may write into that folder."""


@dataclass(slots=True)
class Settings:
    """The options that every command takes, before and after its name, and what files say for them.

    Attributes:
        db: the database that the user named, or None for the default one.
        petugas: who the history says did it; None is the login name.
        color: whether the screen may be coloured: one of COLOURS.
        penanda_tangan: who signs documents, where the command does not say it; None the head.
        mengetahui: who takes note, likewise.
        kertas: their paper, likewise.
        asal: where each of them was said, by its name; what is not there is the default.
    """

    db: str | None = None
    lang: str = DEFAULT_LANGUAGE
    json: bool = False
    quiet: bool = False
    petugas: str | None = None
    no_input: bool = False
    color: str = "auto"
    penanda_tangan: str | None = None
    mengetahui: str | None = None
    kertas: str = "a4"
    asal: dict[str, str] = field(default_factory=dict)

    def say(self, name: str, value: object, asal: str) -> None:
        """Set what has not been said yet; who says it first is nearest to the user."""
        if value and name not in self.asal:
            setattr(self, name, value)
            self.asal[name] = asal

    def each_with_source(self, path: Path) -> Iterator[tuple[str, str | None, str]]:
        """Return each setting that can be written down: its name, its value, who said it.

        Args:
            path: the database that is used.
        """
        values = {name: getattr(self, name) for name in OWN_KEYS} | {"db": str(path)}
        for name, value in values.items():
            yield name, value, self.asal.get(name) or _("default")


def read_settings(words: Sequence[str], environ: Mapping[str, str]) -> Settings:
    """Read the environment, and how the user wants to be spoken to.

    Database, language and form are looked for in the words before they are parsed, so that a
    mistake in them is shown in the right language and form too.
    """
    settings = Settings(json="--json" in words, quiet=not {"-q", "--quiet"}.isdisjoint(words))
    for name in ("db", "lang"):
        settings.say(name, _said(words, f"--{name}"), f"--{name}")
    for name in ("db", "lang", "petugas"):
        variable = f"BERDAYA_{name.upper()}"
        settings.say(name, environ.get(variable), variable)
    if environ.get("NO_COLOR"):
        settings.say("color", "never", "NO_COLOR")
    if environ.get("FORCE_COLOR", "0") != "0":
        settings.say("color", "always", "FORCE_COLOR")
    return settings


def _said(words: Sequence[str], option: str) -> str | None:
    """Return the last value of an option among words that are not parsed yet."""
    said = None
    for number, word in enumerate(words):
        if word == option and number + 1 < len(words):
            said = words[number + 1]
        elif word.startswith(f"{option}="):
            said = word.removeprefix(f"{option}=")
    return said


def complete_settings(settings: Settings, read: ReadSetelan) -> str:
    """Add what files say: the user's own, then the one beside the database.

    Args:
        settings: what was said already, which holds.
        read: reads a file, which may say so much.

    Returns:
        What is wrong with the one beside the database, which is left aside then.

    Raises:
        BerdayaError: the user's own file has mistakes; every one is reported.
    """
    own = settings_file()
    _add_file(settings, own, OWN_KEYS, read)
    shared = database_path(settings).with_name(own.name)
    try:
        if shared != own:  # on Windows both lie in one folder
            _add_file(settings, shared, SHARED_KEYS, read)
    except BerdayaError as error:
        return " ".join(one.message for one in error.each)
    return ""


def _add_file(settings: Settings, path: Path, keys: tuple[str, ...], read: ReadSetelan) -> None:
    if path.is_file():
        setelan = read(path, keys)
        for name in keys:
            settings.say(name, getattr(setelan, name), str(path))


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


def settings_file() -> Path:
    """Return the place of the user's own settings: on Linux as the XDG Base Directories say.

    Every command asks for it, and there platformdirs would take a tenth of a listing's time.
    """
    if sys.platform not in {"darwin", "win32"}:
        folder = Path(os.environ.get("XDG_CONFIG_HOME", ""))  # to be ignored if relative
        if not folder.is_absolute():
            folder = Path(os.path.expanduser("~/.config"))  # noqa: PTH111  # no error without a home
        return folder / "berdaya" / "berdaya.toml"
    from platformdirs import user_config_path

    return user_config_path("berdaya", appauthor=False) / "berdaya.toml"


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
    if getattr(sys, "frozen", False):  # one file, which is no Python that takes -m
        return (sys.executable,)
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
