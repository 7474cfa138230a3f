"""Delivering what a lake of packages says."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import TableFile, deliver_table
from berdaya_cli.domain.errors import ExitCode, InvalidValueError, UsageError, one_of
from berdaya_cli.domain.province.permintaan import PermintaanDanau
from berdaya_cli.language import _, speaking

if TYPE_CHECKING:  # read by nobody at run time
    from berdaya_cli.storage.publish.published import PublishedFolder


def ask_lake(
    session: Session,
    *,
    menurut: str = "kabupaten",
    periode: str | None = None,
    kabupaten: str | None = None,
    per: str | None = None,
    mesin: str | None = None,
    master: str | None = None,
) -> PermintaanDanau:
    """Put together what options ask of a lake, each as typed; the day is read.

    Raises:
        InvalidValueError: ``per`` is no day.
    """
    return PermintaanDanau(
        menurut=menurut,
        periode=periode,
        kabupaten=kabupaten,
        per=session.as_of(per),
        mesin=mesin,
        master=master,
    )


def recap_packages(
    session: Session, dari: Path, file: TableFile | None, minta: PermintaanDanau
) -> None:
    """Recap a lake, and say whose figures these are.

    Args:
        session: what delivers it.
        dari: the lake.
        file: where it goes; None is the screen.
        minta: what is asked for.

    Raises:
        BerdayaError: the lake cannot be read, or something asked for is not known.
    """
    from berdaya_cli.services.province.recap import recap_lake

    found = recap_lake(session.files.lake(dari), minta, today=session.today)
    when = found.periode.kode
    deliver_table(session, None, found.tabel, file, periode=when, said=found.catatan)
    for said in found.catatan:
        session.screen.note(said)


def open_cells(
    session: Session, dari: Path, file: TableFile | None, minta: PermintaanDanau
) -> ExitCode:
    """Show the cells of pilots that nobody answers for, over a lake.

    Args:
        session: what delivers it.
        dari: the lake.
        file: where it goes; None is the screen.
        minta: what is asked for; ``per`` is the day.

    Raises:
        BerdayaError: the lake cannot be read, or something asked for is not known.
    """
    from berdaya_cli.services.province.gaps import find_open_cells

    found = find_open_cells(session.files.lake(dari), minta)
    notes = (found.masukan.heading(), found.masukan.missing())
    said = tuple(filter(None, notes))
    deliver_table(session, None, found.tabel, file, per=minta.per, said=said)
    for note in said:
        session.screen.note(note)
    return ExitCode.FINDINGS if found.jumlah else ExitCode.OK


def report_packages(
    session: Session,
    dari: Path,
    output: Path | None,
    bentuk: str | None,
    minta: PermintaanDanau,
    *,
    kertas: str | None,
) -> None:
    """Report what the regencies of a province sent, as a document.

    Args:
        session: what delivers it.
        dari: the lake.
        output: the file; its ending says the form where ``bentuk`` does not.
        bentuk: the form, as typed.
        minta: what is asked for.
        kertas: the size of the paper, as typed.

    Raises:
        UsageError: no file is named.
        BerdayaError: the lake cannot be read, or something asked for is not known.
    """
    from berdaya_cli.domain.bentuk import bentuk_of_file, parse_bentuk, parse_kertas
    from berdaya_cli.reports.province import dasbor, naskah
    from berdaya_cli.services.province.report import gather_dasbor_provinsi, gather_provinsi

    if output is None:
        raise UsageError(
            _("The report of a province is a document: name a file with --output."),
            hint=_("Figures for the screen: berdaya recap --dari {path}").format(path=dari),
        )
    form = parse_bentuk(bentuk) if bentuk else bentuk_of_file(output.name)
    if form not in (*naskah.BENTUK, "dasbor"):
        raise InvalidValueError(
            _("The report of a province is not made as {form}."),
            hint=one_of((*naskah.BENTUK, "dasbor")),
            form=form,
        )
    size = parse_kertas(kertas or session.settings.kertas)
    lake = session.files.lake(dari)
    with speaking("id"):
        if form == "dasbor":
            shown = gather_dasbor_provinsi(lake, minta, today=session.today)
            content = b"".join(dasbor.render(shown))
        else:
            laporan = gather_provinsi(lake, minta, today=session.today)
            content = b"".join(naskah.render(laporan, form, size))
    session.files.write(output, content)
    data = {"berkas": str(output), "format": form, "bytes": len(content)}
    session.screen.report_done("report-file", data, _("Written: {path}").format(path=output))


def export_packages(
    session: Session,
    dari: Path,
    output: str,
    minta: PermintaanDanau,
    *,
    k: str | None,
    lisensi: str | None,
    dry_run: bool,
) -> "tuple[Path, PublishedFolder]":
    """Write what of a lake may be published into a folder, whole files only.

    Args:
        session: what delivers it.
        dari: the lake.
        output: the folder, as typed.
        minta: what is asked for, but for ``k``.
        k: the smallest count that is published, as typed; the packages may ask for more.
        lisensi: under which terms, as typed.
        dry_run: look only.

    Returns:
        The folder, and what was written into it.

    Raises:
        BerdayaError: the lake cannot be read, or something asked for is not known.
    """
    from berdaya_cli import __version__
    from berdaya_cli.domain.publish.data_terbuka import LICENCES, parse_lisensi
    from berdaya_cli.domain.publish.penyamaran import parse_k
    from berdaya_cli.reports.province import folder as files
    from berdaya_cli.reports.publish import as_folder
    from berdaya_cli.services.province.list_kiriman import state_of_lake
    from berdaya_cli.services.province.report import gather_dasbor_provinsi

    terms = parse_lisensi(lisensi) if lisensi else LICENCES[0]
    until, folder = minta.per, Path(output)
    minta = replace(minta, k=parse_k(k) if k else None)
    lake = session.files.lake(dari)
    lake.refuse_beside(folder)
    with session.files.hold(folder, dry_run=dry_run) as published:
        options = (minta.periode, k, lisensi)
        state = state_of_lake(lake, until, options, today=session.today, versi=__version__)
        if published.is_up_to_date(state):
            return folder, published
        with speaking("id"):
            found = gather_dasbor_provinsi(lake, minta, today=session.today)
        manifest = as_folder.manifest_name(contoh=False, terbatas=False)
        write_manifest = partial(as_folder.manifest, contoh=False)
        published.begin(manifest, as_folder.MANIFESTS, write_manifest)
        published.claim(files.NAMES)
        for berkas in files.render(found, terms):
            published.write(berkas.nama, berkas.isi)
        published.finish(state)
    return folder, published
