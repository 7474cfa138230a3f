"""Nonsense for every door: options, seeds, JSON, database files."""

import random
import string

from berdaya_cli.cli.commands import COMMANDS
from berdaya_cli.cli.parsing import load_command
from berdaya_cli.storage.files import data_path

NASTY = (
    "", " ", "-", "--", "0", "-1", "1", "12", "99999999999999999999", "1e5", "nan", "x" * 5000, "\x00a", "\x1b[31m",
    "\u202e", "\ud7ff", "=cmd()", "'; DROP TABLE kegiatan; --", "{}", "[1]", "2025", "2025-13-45", "0000",
    "9999-12-31", "13/10/2025", "TW9 2025", "2025-TW4", "..", "2025-01-01..", "Kejobong", "33.03.03", "lansia", "dinsos",
    "APBD Kabupaten:1,5 jt", ":", "a:b:c", "1.500", "Rp 1.500.000,-", "3303024107900001", "081234567890", "/dev/null",
    "/proc/self/mem", "/", "~", "C:\\x", "%s%n", "{0}", "\n\n", "ya", "tidak", "penanggung-jawab", "pdf", "xlsx", "csv",
    "0001-01-01", "1-1-0001", "9999", "a" * 300, "CON", "aux.pdf", "pipa", "k1.xlsx", "../x", "[" * 3000, "\x9b31m",
    "/dev/stdin", "12/0123456789abcdef",
)  # fmt: skip
OUTPUTS = (
    "luar", "luar.pdf", "luar.docx", "luar.xlsx", "luar.html", "luar.csv", "berkas/x.pdf", "pipa", "con.pdf", "a" * 300,
    "/dev/null", "/dev/full", "/proc/self/fd/1", "contoh.db", "", "x\x00", "\u202e.csv", "rusak.db",
)  # fmt: skip
SKIPPED = {"init", "completion"}
"""``init`` makes files where it is told to; what ``completion`` takes is a choice of four."""


def words(chance: random.Random) -> list[str]:
    """Make a command line that somebody in despair could type."""
    entry = chance.choice([entry for entry in COMMANDS if entry.name not in SKIPPED])
    given = [entry.name]
    command = load_command(entry.name)
    _function, examples = entry.load()
    values = [*NASTY, *(word for line in examples for word in line.split()[2:])]
    for param in command.params:
        option = next((name for name in param.opts if name.startswith("--")), None)
        needed = getattr(param, "required", False)
        if option in {"--db", "--lang", "--help", "--atur"}:
            continue
        if not (needed or chance.random() < 0.3):
            continue
        if option:
            given.append(option)
        if not getattr(param, "is_flag", False):
            places = option in {"--output", "--paket", "--tandai"}
            given.append(chance.choice(OUTPUTS if places else values))
    if chance.random() < 0.1:
        given.append("".join(chance.choices(string.printable, k=6)))
    return given


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Change, drop, double or cut some bytes."""
    changed = bytearray(content)
    for _number in range(chance.randint(1, 12)):
        at = chance.randrange(len(changed) or 1)
        kind = chance.randrange(4)
        if kind == 0:
            changed[at : at + 1] = bytes([chance.randrange(256)])
        elif kind == 1:
            del changed[at : at + chance.randint(1, 40)]
        elif kind == 2:
            changed[at:at] = changed[at : at + chance.randint(1, 40)]
        else:
            changed[at:at] = chance.choice(NASTY).encode("utf-8", "surrogatepass")
    if chance.random() < 0.1:
        del changed[chance.randrange(len(changed) or 1) :]
    return bytes(changed)


def seed(chance: random.Random) -> bytes:
    """Make a seed that is damaged."""
    return damaged(data_path("purbalingga.yaml").read_bytes()[:40_000], chance)


def json_input(chance: random.Random) -> bytes:
    """Make a kegiatan as JSON that is damaged."""
    whole = (
        '[{"nama": "Rakor", "fokus": "rppa", "pelaksana": "dinsos", "tanggal_mulai": "2025-11-01",'
        ' "lokasi": [{"kecamatan": "Kejobong", "desa": "Pandansari"}], "jumlah": 12,'
        ' "anggaran": [{"sumber_dana": "APBD Kabupaten", "jumlah": 5000000}]}]'
    )
    return damaged(whole.encode(), chance)
