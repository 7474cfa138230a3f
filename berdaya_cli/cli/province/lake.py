"""Delivering what a lake of packages says."""

from pathlib import Path

from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import TableFile, deliver_table


def recap_packages(
    session: Session,
    dari: Path,
    file: TableFile | None,
    *,
    menurut: str,
    per: str | None,
    **asked: str | None,
) -> None:
    """Recap a lake, and say whose figures these are.

    Args:
        session: what delivers it.
        dari: the lake.
        file: where it goes; None is the screen.
        menurut: what a line is of, as typed.
        per: the day up to which packages count, as typed.
        asked: what else is asked for, as typed (``PermintaanDanau``).

    Raises:
        BerdayaError: the lake cannot be read, or something asked for is not known.
    """
    from berdaya_cli.services.province.recap import PermintaanDanau, recap_lake

    minta = PermintaanDanau(menurut=menurut, per=session.as_of(per), **asked)
    found = recap_lake(session.files.lake(dari), minta, today=session.today)
    when = found.periode.kode
    deliver_table(session, None, found.tabel, file, periode=when, said=found.catatan)
    for said in found.catatan:
        session.screen.note(said)
