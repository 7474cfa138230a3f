"""Change what is hidden in random records and look whether a public byte moves.

Run as ``python -m tests.bench.nothing_moves [RECORDS]``: each record is the sample with random
changes of what is published, exported in every form before and after random changes of what is not.
"""

import random
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from tests.cli.publish.test_nothing_moves import HIDDEN, SMALL
from tests.cli.publish.test_people_stay_in import FORMS
from tests.conftest import CONTOH_TODAY
from tests.faults import files_of, run


def shaken(chance):
    """Return statements that change what is published: names, days, amounts, counts, states."""
    return (
        f"UPDATE kegiatan SET nama = nama || ' {chance.randrange(99)}' WHERE id % {chance.randint(2, 6)} = 0",
        f"UPDATE realisasi SET jumlah = jumlah + {chance.randrange(10**6)} WHERE id % {chance.randint(2, 6)} = 0",
        f"UPDATE anggaran SET jumlah = jumlah + {chance.randrange(10**6)} WHERE id % {chance.randint(2, 6)} = 0",
        f"UPDATE pelaksanaan SET {', '.join(f'{name} = NULL' for name in GROUPS[1:])},"  # noqa: ISC004  one statement
        f" jumlah = 1 + (id * {chance.randint(1, 97)}) % 60 WHERE id % {chance.randint(2, 5)} = 0",
        f"DELETE FROM perkembangan WHERE id % {chance.randint(5, 11)} = 0",
    )


def write(db, statements):
    """Run statements as another client of SQLite does."""
    conn = sqlite3.connect(db)
    for statement in statements:
        conn.execute(statement)
    conn.commit()
    conn.close()


def main(records=20):
    """Print how many records were tried, and how many files each had."""
    words = [word for form in FORMS for word in ("--format", form)]
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        run("init", "--contoh", "--db", base / "contoh.db")
        for number in range(records):
            chance = random.Random(number)
            db = base / f"{number}.db"
            shutil.copy(base / "contoh.db", db)
            write(db, (*shaken(chance), SMALL.format(n=chance.randint(1, 4))))
            found = []
            for turn in range(2):
                folder = base / f"{number}-{turn}"
                run("export", "--output", folder, "--db", db, *words, BERDAYA_TODAY=CONTOH_TODAY)
                found.append(files_of(folder))
                some = chance.sample(HIDDEN, chance.randint(1, len(HIDDEN)))
                write(db, (*some, SMALL.format(n=chance.randint(1, 4))))
            moved = sorted(
                n for n in found[0].keys() | found[1].keys() if found[0].get(n) != found[1].get(n)
            )
            assert moved == [], (number, moved)
    sys.stdout.write(f"{records} records of {len(found[0])} files each: no byte moved\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
