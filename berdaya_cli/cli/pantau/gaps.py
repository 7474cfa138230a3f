"""The command gaps."""

from functools import partial
from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, PerOption, TableOption, option
from berdaya_cli.cli.province.lake import ask_lake, open_cells
from berdaya_cli.cli.province.params import (
    LakeOption,
    MasterOption,
    MesinOption,
    refuse_with_lake,
    refuse_without_lake,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.programme.jenis_celah import PLACES, parse_jenis_celah
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.domain.temuan import Temuan, tabel_temuan
from berdaya_cli.language import N_, _, format_number
from berdaya_cli.reports.pantau.gaps import on_screen
from berdaya_cli.services.indikator.second_look import note_seen
from berdaya_cli.services.pantau.gaps import PermintaanCelah, find_gaps, has_pilots

EXAMPLES = (
    "berdaya gaps",
    "berdaya gaps --opd dinporapar",
    "berdaya gaps --jenis kegiatan --kecamatan Bukateja",
    "berdaya gaps --jenis semua --output perlu-dilengkapi.xlsx",
    'berdaya gaps --dilihat 31 --alasan "daftar hadir sudah dicocokkan"',
    "berdaya gaps --per 31/12/2025 --jenis semua --json",
)


def gaps(
    ctx: typer.Context,
    per: PerOption = None,
    jenis: Annotated[
        list[str] | None,
        option(
            "--jenis",
            N_(
                "A group: penanggung-jawab (if not given), kegiatan, kelengkapan, uang, program,"
                " target, perlu-dicek, inspektorat; one kind of it, such as lewat-jadwal or"
                " tanpa-bukti; or semua, but for what only an inspector asks; repeatable"
            ),
            "JENIS",
        ),
    ] = None,
    opd: Annotated[
        str | None, option("--opd", N_("What this OPD has to do, of every kind"), "OPD")
    ] = None,
    kecamatan: Annotated[
        str | None, option("--kecamatan", N_("Only in this kecamatan"), "KECAMATAN")
    ] = None,
    fokus: Annotated[str | None, option("--fokus", N_("Only of this fokus"), "FOKUS")] = None,
    output: TableOption = None,
    dilihat: Annotated[
        str | None,
        option(
            "--dilihat", N_("This was looked at and is right: a kegiatan, or pengukuran:12"), "ID"
        ),
    ] = None,
    alasan: Annotated[str | None, option("--alasan", N_("Why it is right"))] = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
    dari: LakeOption = None,
    mesin: MesinOption = None,
    master: MasterOption = None,
) -> ExitCode:
    """Show what has no penanggung jawab, or more than one; what is past its day or incomplete."""
    session: Session = ctx.obj
    if dari is not None:
        refuse_with_lake(jenis, opd, kecamatan, fokus)
        asked = ask_lake(session, kabupaten=kabupaten, per=per, mesin=mesin, master=master)
        return open_cells(session, dari, read_table_file(output), asked)
    refuse_without_lake(mesin, master)
    if dilihat is not None:
        return _note_seen(session, dilihat, alasan, tuple(jenis or ()), dry_run=dry_run)
    hari = session.as_of(per)
    minta = PermintaanCelah(
        jenis=tuple(jenis or ()), opd=opd, kecamatan=kecamatan, fokus=fokus, kabupaten=kabupaten
    )
    file = read_table_file(output)
    with session.store() as store:
        temuan = find_gaps(store, minta, hari=hari)
        names = store.lembaga.called(None)
        pilots = has_pilots(store, kabupaten, hari=hari)
        tabel = tabel_temuan("gaps", PLACES, temuan, versi=4)
        if file:
            deliver_table(session, store, tabel, file, kabupaten=kabupaten, per=hari)
    if not file:
        none = _("Every fokus of every pilot has a penanggung jawab as of {date}.")
        if jenis or opd or kecamatan or fokus:
            none = _("Nothing of this kind as of {date}.")
        if not pilots:
            none = _("No kecamatan is a pilot on {date}.")
        shown = partial(_shown, temuan, names, hari=hari, contoh=session.screen.contoh)
        kosong = none.format(date=session.nama_tanggal(hari))
        session.screen.deliver_temuan(tabel, temuan, kosong, shown)
    return ExitCode.FINDINGS if temuan else ExitCode.OK


def _note_seen(
    session: Session, asked: str, alasan: str | None, jenis: tuple[str, ...], *, dry_run: bool
) -> ExitCode:
    """Note that figures were looked at and are right, of these kinds."""
    kinds = frozenset(kind.kode for word in jenis for kind in parse_jenis_celah(word))
    with session.write("gaps", dry_run=dry_run, make=False) as store:
        rencana = note_seen(store, asked, alasan or "", kinds, today=session.today)
    session.report_changes("gaps-dilihat", rencana, dry_run=dry_run)
    return ExitCode.OK


def _shown(
    temuan: tuple[Temuan, ...],
    names: dict[str, str],
    *,
    hari: str,
    contoh: bool,
    **size: int,
) -> tuple[str, ...]:
    """Lay gaps out for a terminal; a pipe needs neither their words nor the date in words."""
    said = _("To be completed as of {date}: {n}")
    title = said.format(date=nama_tanggal(hari), n=format_number(len(temuan)))
    return on_screen(temuan, names, title=title, contoh=contoh, **size)
