"""What a merge reports: rows that both offices changed, or that cannot stand beside each other."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.domain.keeping.gabung import BedaBaris
from berdaya_cli.domain.perubahan import Rencana, read_image
from berdaya_cli.domain.privasi import find_in_row, hide_personal
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.storage.store import Store


def answered_otherwise(store: Store, other: Store) -> Iterator[Temuan]:
    """Report tables of which the offices said different things: the later answers hold."""
    ours, theirs = store.pemetaan, other.pemetaan
    there = theirs.newest()
    said = _("Both offices said what tables like '{name}' hold, and not the same.")
    for key, (nama, isi, uid) in ours.newest().items():
        if key not in there or there[key][1] == isi:
            continue
        if not theirs.knows(uid) and not ours.knows(there[key][2]):
            yield Temuan(
                jenis="answered-otherwise",
                tempat=(("tabel", "pemetaan"), ("kode", nama)),
                pesan=said.format(name=nama),
                saran=_("The later answers hold; see: berdaya list-pemetaan"),
            )


def personal(table: str, image: Mapping[str, Value], *, hidden: bool) -> Temuan:
    """Report a row whose text holds a number of a person, and what became of it."""
    kind, masked = find_in_row(image) or ("", "")
    said = _("A text of {table} of the other file holds a number of a person ({kind} {masked}).")
    left = _("It stayed out. Take it out there, or merge with --samarkan, which hides it.")
    return Temuan(
        jenis="personal-data",
        tempat=(("tabel", table), ("kode", hide_personal(str(image.get("uid") or "")))),
        pesan=said.format(table=table, kind=kind, masked=masked),
        saran=_("It came in hidden; take it out there too.") if hidden else left,
    )


def no_room(table: str, image: Mapping[str, Value]) -> Temuan:
    """Report a row that cannot stand beside what is there now."""
    name = image.get("nama") or image.get("uid")
    return Temuan(
        jenis="no-room",
        tempat=(("tabel", table), ("kode", str(name))),
        pesan=_("{table} {name} of the other file cannot be beside what is there now.").format(
            table=table, name=name
        ),
        saran=_("Put one of the two right, and merge again."),
    )


def conflict(beda: BedaBaris, *, sana: bool) -> Temuan:
    """Report that both offices changed a row, and whose state holds."""
    shown = beda.sini if beda.sini and beda.sini.citra else beda.sana
    image = read_image(shown.citra) if shown else {}
    name = image.get("nama") or image.get("kode") or beda.ident
    holds = _("the other file's") if sana else _("this file's")
    said = _("Both offices changed {table} {name}; {side} state holds.")
    return Temuan(
        jenis="changed-in-both",
        tempat=(("tabel", beda.tabel), ("kode", str(name))),
        pesan=said.format(table=beda.tabel, name=name, side=holds),
        saran=_("To let the other hold: --pakai {side}").format(side="sini" if sana else "sana"),
    )


def imported_twice(
    ours: Mapping[str, tuple[str, str]], theirs: Mapping[str, tuple[str, str]]
) -> list[Temuan]:
    """Report which file came in at both offices: what it brought may stand here twice.

    Args:
        ours: the uid and name of each file that came in here, by the SHA-256 of what it held.
        theirs: likewise of the other office.
    """
    said = _("Both offices took in the file {name}: look for kegiatan that are there twice.")
    return [
        Temuan(
            jenis="imported-twice",
            tempat=(("tabel", "impor"), ("kode", name)),
            pesan=said.format(name=name),
            saran=_("Take one of them back: berdaya delete ID --alasan TEXT"),
        )
        for sha, (uid, name) in theirs.items()
        if sha in ours and ours[sha][0] != uid
    ]


def refused(path: Path, error: BerdayaError) -> Temuan:
    """Report a file among several that did not come in."""
    return Temuan(
        jenis="refused-file",
        tempat=(("tabel", "-"), ("kode", path.name)),
        pesan=error.message,
        saran=error.hint or _("The others came in; take this one in by itself when it is mended."),
    )


def together(each: Mapping[Path, Rencana | BerdayaError]) -> Rencana:
    """Return of several files what became of each, and which were refused and why."""
    done = {path.name: one for path, one in each.items() if isinstance(one, Rencana)}
    said = [f"{name}: {words}" for name, one in done.items() for words in one.uraian]
    same = _("{name}: nothing new")
    said += [same.format(name=name) for name, one in done.items() if not one.uraian]
    failed = [refused(path, one) for path, one in each.items() if isinstance(one, BerdayaError)]
    return Rencana(
        uraian=tuple(said),
        konflik=(*failed, *(row for one in done.values() for row in one.konflik)),
        catatan=tuple(f"{name}: {row}" for name, one in done.items() for row in one.catatan),
    )
