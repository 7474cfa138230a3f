"""import: a workbook may be hostile; it is one finding, and the other files come in."""

import json
import struct
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from berdaya_cli.storage.apart import SECONDS
from tests.conftest import need
from tests.faults import clean_environ
from tests.messy_books import HEAD, MAIN, ROW, _container, _record, _zipped, crafted
from tests.rounds import tries

GOOD = ",".join(HEAD) + "\n" + ",".join(ROW) + "\n"


def book(path, sheet, *, place="xl/worksheets/sheet1.xml", strings=""):
    """Write a workbook of one sheet, whose XML is as it is given."""
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    links = (
        f'<Relationship Id="rId1" Type="{rel}/worksheet" Target="/{place}"/>'
        f'<Relationship Id="rId2" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/>'
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{rel}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">{links}</Relationships>',
        place: f'<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>',
        "xl/sharedStrings.xml": strings or f'<sst xmlns="{MAIN}"/>',
    }  # fmt: skip
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return path


def rows(shape='<c r="{r}" t="inlineStr"><is><t>{t}</t></is></c>'):
    return "".join(
        f'<row r="{n}">'
        + "".join(shape.format(r=f"{chr(65 + c)}{n}", t=t) for c, t in enumerate(row))
        + "</row>"
        for n, row in enumerate((HEAD, ROW), start=1)
    )


FAR = [
    '<c s="0" r="XFD400000"><v>1</v></c>', '<c\nr="XFD400000"><v>1</v></c>', "<c r='XFD1048576'><v>1</v></c>",
    '<c r="xfd400000"><v>1</v></c>', '<c r="XFD1048576" t="b"><v>1</v></c>',
]  # fmt: skip


def imported(berdaya, folder):
    """Import a folder with a good file in it, and give the kinds of findings by file."""
    (folder / "z.csv").write_text(GOOD, encoding="utf-8")
    result = berdaya("import", str(folder), "--json")
    assert result.exit_code == 6, result
    found = {
        one["berkas"]: {t["jenis"] for t in one["temuan"]}
        for one in json.loads(result.stdout)["data"]["berkas"]
    }
    assert found.pop("z.csv") == set()
    assert berdaya.sql("SELECT count(*) FROM kegiatan") == [(1,)]
    return found


@pytest.mark.parametrize("number", range(len(FAR)))
@pytest.mark.parametrize("place", ["xl/worksheets/sheet1.xml", "data/x.xml"])
def test_a_cell_in_the_last_corner_however_it_is_spelled(berdaya, tmp_path, number, place):
    book(tmp_path / "a.xlsx", rows() + f'<row r="400000">{FAR[number]}</row>', place=place)

    assert imported(berdaya, tmp_path) == {"a.xlsx": {"too-large"}}


def test_more_texts_are_claimed_than_there_are(berdaya, tmp_path):
    strings = (
        f'<sst xmlns="{MAIN}" count="4294967295" uniqueCount="4294967295"><si><t>a</t></si></sst>'
    )
    book(tmp_path / "a.xlsx", rows(), strings=strings)
    (tmp_path / "z.csv").write_text(GOOD, encoding="utf-8")
    result = berdaya("import", str(tmp_path), "--json")

    assert result.exit_code in {0, 6}
    assert berdaya.sql("SELECT count(*) FROM kegiatan") == [(1,)]


def test_a_record_in_the_last_row_of_an_xls(berdaya, tmp_path):
    import random

    stream = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    stream += _record(0x0200, struct.pack("<IIHHH", 0, 4294967295, 0, 65535, 0))
    stream += _record(0x0203, struct.pack("<HHHd", 65535, 65535, 0, 1.5)) + _record(0x000A)
    (tmp_path / "a.xls").write_bytes(_container(random.Random(1), stream))

    assert imported(berdaya, tmp_path)["a.xls"]


def test_an_ods_of_a_few_hundred_bytes(berdaya, tmp_path):
    import random

    office, table = (f"urn:oasis:names:tc:opendocument:xmlns:{n}:1.0" for n in ("office", "table"))
    cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>'
    content = (
        f'<office:document-content xmlns:office="{office}" xmlns:table="{table}"><office:body><office:spreadsheet>'
        f'<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    parts = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}
    (tmp_path / "a.ods").write_bytes(_zipped(random.Random(1), parts))

    assert imported(berdaya, tmp_path)["a.ods"]


@pytest.mark.parametrize("start", range(0, 60, 12))
def test_crafted_workbooks_end_nothing(berdaya, tmp_path, start):
    for number in range(start, start + tries(12)):
        name, content = crafted(number)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "z.csv").write_text(GOOD.replace("Posyandu", "Senam"), encoding="utf-8")
    began = time.monotonic()
    result = berdaya("import", str(tmp_path), "--json", "--dry-run")

    assert result.exit_code in {0, 6}
    assert time.monotonic() - began < 12 * SECONDS
    files = {one["berkas"]: one for one in json.loads(result.stdout)["data"]["berkas"]}
    assert files["z.csv"]["temuan"] == []


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="Linux lists the limits of a process")
def test_the_process_that_reads_a_workbook_may_open_and_write_nothing(tmp_path):
    """Looked at from outside while it waits for a question."""
    from berdaya_cli.storage.apart import apart

    need("sh")
    content = book(tmp_path / "a.xlsx", rows()).read_bytes()
    with apart("lembar") as process:
        assert process.ask("open", content) == ("xlsx", {"A": True})
        told = Path(f"/proc/{process._process.pid}/limits").read_text(encoding="ascii")
    limits = {line[:26].strip(): line[26:47].strip() for line in told.splitlines()}
    assert (limits["Max open files"], limits["Max file size"], limits["Max core file size"]) == (
        "3",
        "0",
        "0",
    )
    assert int(limits["Max data size"]) == 400 << 20
    assert int(limits["Max cpu time"]) == SECONDS


def test_a_file_that_is_refused_is_kept_nowhere_even_if_the_import_is_killed(berdaya, tmp_path):
    """It has a name nowhere while it is read."""
    import subprocess
    import sys

    nik = "3303044107900001"
    lines = "".join(f"Posyandu {n},lansia,Kejobong,dinsos,2025-10-13\n" for n in range(60_000))
    path = tmp_path / "a.csv"
    path.write_text(",".join(HEAD) + "\n" + lines + f"{nik},lansia,Kejobong,dinsos,2025-10-13\n")
    for wait in (0.2, 0.4, 0.8):
        with subprocess.Popen(
            [sys.executable, "-m", "berdaya_cli", "--db", berdaya.db, "import", path],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        ) as process:  # fmt: skip
            time.sleep(wait)
            process.kill()
        left = [p for p in berdaya.db.parent.rglob("*") if p.is_file() and p != path]
        assert all(nik.encode() not in p.read_bytes() for p in left if "-wal" not in p.name)
        assert not berdaya.db.with_name("berdaya.impor").exists()


def test_no_module_beside_a_workbook_is_run(berdaya, tmp_path):
    folder = tmp_path / "kiriman"
    folder.mkdir()
    for name in ("zipfile", "openpyxl", "calamine", "csv", "json", "berdaya_cli"):
        (folder / f"{name}.py").write_text(f"open({str(tmp_path / 'terkena')!r}, 'w').close()\n")
    book(folder / "a.xlsx", rows())
    result = subprocess.run(
        [Path(sys.executable).with_name("berdaya"), "import", "a.xlsx", "--db", berdaya.db],
        cwd=folder, env=clean_environ(PYTHONPATH=str(folder / "lain")), capture_output=True, check=False,
    )  # fmt: skip

    assert result.returncode in {0, 6}, result.stderr
    assert not (tmp_path / "terkena").exists()
