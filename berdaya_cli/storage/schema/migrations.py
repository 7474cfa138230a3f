"""The schema's history: append only, a released step is never edited."""

from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

from berdaya_cli.storage.audit import drop_triggers
from berdaya_cli.storage.schema.steps.m0001_initial import STATEMENTS as INITIAL
from berdaya_cli.storage.schema.steps.m0002_bukti import STATEMENTS as BUKTI
from berdaya_cli.storage.schema.steps.m0003_impor import STATEMENTS as IMPOR
from berdaya_cli.storage.schema.steps.m0004_instansi import STATEMENTS as INSTANSI
from berdaya_cli.storage.schema.steps.m0005_riwayat import STATEMENTS as RIWAYAT
from berdaya_cli.storage.schema.steps.m0006_cepat import STATEMENTS as CEPAT
from berdaya_cli.storage.schema.steps.m0007_pemetaan import STATEMENTS as PEMETAAN
from berdaya_cli.storage.schema.steps.m0008_dicatat import STATEMENTS as DICATAT
from berdaya_cli.storage.schema.steps.m0009_dokumen import STATEMENTS as DOKUMEN
from berdaya_cli.storage.schema.steps.m0010_jadwal import STATEMENTS as JADWAL
from berdaya_cli.storage.schema.steps.m0011_register import STATEMENTS as REGISTER
from berdaya_cli.storage.schema.steps.m0012_pengingat import STATEMENTS as PENGINGAT
from berdaya_cli.storage.schema.steps.m0013_lintas import STATEMENTS as LINTAS
from berdaya_cli.storage.schema.steps.m0014_batas import STATEMENTS as BATAS
from berdaya_cli.storage.schema.steps.m0015_desa_adat import STATEMENTS as DESA_ADAT
from berdaya_cli.storage.schema.steps.m0016_indikator import STATEMENTS as INDIKATOR
from berdaya_cli.storage.schema.steps.m0017_edisi import STATEMENTS as EDISI
from berdaya_cli.storage.schema.steps.m0018_susulan import STATEMENTS as SUSULAN

if TYPE_CHECKING:
    from sqlite_utils.db import Database

MIGRATIONS = Migrations("berdaya")


@MIGRATIONS()
def m0001_initial(db: "Database") -> None:
    """Make the tables of places, bodies, pilots, assignments, kegiatan and history."""
    for statement in INITIAL:
        db.execute(statement)


@MIGRATIONS()
def m0002_bukti(db: "Database") -> None:
    """Make the tables of evidence, follow-ups and documents, and mark protected fokus."""
    for statement in BUKTI:
        db.execute(statement)


@MIGRATIONS()
def m0003_impor(db: "Database") -> None:
    """Make the tables of forms that went out and files that came in."""
    for statement in IMPOR:
        db.execute(statement)


@MIGRATIONS()
def m0004_instansi(db: "Database") -> None:
    """Make the table of the letterhead."""
    for statement in INSTANSI:
        db.execute(statement)


@MIGRATIONS()
def m0005_riwayat(db: "Database") -> None:
    """Make what undo puts aside, and what merge notes of rows that it took over."""
    for statement in RIWAYAT:
        db.execute(statement)


@MIGRATIONS()
def m0006_cepat(db: "Database") -> None:
    """Make the indexes by which the kegiatan of a period are found."""
    for statement in CEPAT:
        db.execute(statement)


@MIGRATIONS()
def m0007_pemetaan(db: "Database") -> None:
    """Make the table of what tables of others were said to hold."""
    for statement in PEMETAAN:
        db.execute(statement)


@MIGRATIONS()
def m0008_dicatat(db: "Database") -> None:
    """Note of each dated row when it was recorded; the history does not hear of it."""
    drop_triggers(db.conn)
    for statement in DICATAT:
        db.execute(statement)


@MIGRATIONS()
def m0009_dokumen(db: "Database") -> None:
    """Let a pagu bear the number and date of its budget document."""
    for statement in DOKUMEN:
        db.execute(statement)


@MIGRATIONS()
def m0010_jadwal(db: "Database") -> None:
    """Make the table of planned times, and let a kegiatan name the one that it continues."""
    for statement in JADWAL:
        db.execute(statement)


@MIGRATIONS()
def m0011_register(db: "Database") -> None:
    """Make the tables of what became of forms, and note the files that came in before."""
    for statement in REGISTER:
        db.execute(statement)


@MIGRATIONS()
def m0012_pengingat(db: "Database") -> None:
    """Let a step of a form say what was asked for."""
    for statement in PENGINGAT:
        db.execute(statement)


@MIGRATIONS()
def m0013_lintas(db: "Database") -> None:
    """Let a fokus be what cuts across all others: the coordination of the programme."""
    for statement in LINTAS:
        db.execute(statement)


@MIGRATIONS()
def m0014_batas(db: "Database") -> None:
    """Make the table of outlines on a map."""
    for statement in BATAS:
        db.execute(statement)


@MIGRATIONS()
def m0015_desa_adat(db: "Database") -> None:
    """Let a place below the kecamatan be a desa adat."""
    for statement in DESA_ADAT:
        db.execute(statement)


@MIGRATIONS()
def m0016_indikator(db: "Database") -> None:
    """Make the tables of indicators, of population, and of what was looked at."""
    for statement in INDIKATOR:
        db.execute(statement)


@MIGRATIONS()
def m0017_edisi(db: "Database") -> None:
    """Make the tables of editions, of what became of them, and of their files."""
    for statement in EDISI:
        db.execute(statement)


@MIGRATIONS()
def m0018_susulan(db: "Database") -> None:
    """Make the table of reasons for late rows."""
    for statement in SUSULAN:
        db.execute(statement)
