"""Workbooks that nobody's Excel writes: spellings of XML, records, claims that are not true.

``crafted(number)`` makes one of them; the same number makes the same bytes.
"""

import io
import random
import struct
import zipfile

HEAD = ("Nama Kegiatan", "Fokus", "Kecamatan", "Pelaksana", "Tanggal Mulai")
ROW = ("Posyandu", "lansia", "Kejobong", "dinsos", "2025-10-13")
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CELLS = (
    '<c r="{r}" t="inlineStr"><is><t>{t}</t></is></c>',
    "<c r='{r}' t='inlineStr'><is><t>{t}</t></is></c>",
    '<c\nr="{r}"\nt="inlineStr"><is><t>{t}</t></is></c>',
    '<c s="0" r="{r}" t="inlineStr"><is><t>{t}</t></is></c>',
    '<c t="inlineStr" r="{r}"  ><is><t xml:space="preserve">{t}</t></is></c>',
    '<c r="{lower}" t="inlineStr"><is><t>{t}</t></is></c>',
    '<c r="{r}" t="str"><v>{t}</v></c>',
    '<c r="{r}" t="s"><v>{n}</v></c>',
    '<c t="inlineStr"><is><t>{t}</t></is></c>',
)
FAR = (
    "XFD1048576",
    "XFD400000",
    "ZZZZ1",
    "A99999999999",
    "A0",
    "a1b",
    "XFE1",
    "A1048577",
    "",
    "1A",
    "AAAAAAAAA1",
)


def crafted(number):
    """Return the name and the bytes of one crafted file."""
    chance = random.Random(number)
    kind = chance.choice(("xlsx", "xlsx", "xlsx", "ods", "xls"))
    made = {"xlsx": _xlsx, "ods": _ods, "xls": _xls}[kind](chance)
    if chance.random() < 0.3:
        made = _spoiled(chance, made)
    return f"k{number}.{kind}", made


def _cell(chance, reference, text, number):
    if chance.random() < 0.03:
        reference = chance.choice(FAR)
    shape = chance.choice(CELLS)
    if chance.random() < 0.03:
        shape = chance.choice((
            '<c r="{r}"><f>1+1</f></c>', '<c r="{r}" t="e"><v>#REF!</v></c>', '<c r="{r}" t="b"><v>7</v></c>',
            '<c r="{r}" t="d"><v>0001-01-01</v></c>', '<c r="{r}"><v>1e999</v></c>', '<c r="{r}"><v>-1</v></c>',
            '<c r="{r}" s="99999"><v>1</v></c>', '<c r="{r}" t="s"><v>99999</v></c>', '<c r="{r}"/>',
            '<c r="{r}"><f\n>1</f></c>', '<c r="{r}" t="zz"><v>1</v></c>',
        ))  # fmt: skip
    return shape.format(r=reference, lower=reference.lower(), t=text, n=number)


def _xlsx(chance):
    prefix = chance.choice(("", "", "x:"))
    place = chance.choice(
        ("xl/worksheets/sheet1.xml", "xl/sheet1.xml", "data/lembar.xml", "xl/worksheets/SHEET1.XML")
    )
    rows = [HEAD, *[ROW] * chance.randint(0, 4)]
    strings = [text for row in rows for text in row]
    body = []
    for number, row in enumerate(rows, start=1):
        cells = "".join(
            _cell(chance, f"{chr(65 + c)}{number}", text, (number - 1) * len(HEAD) + c)
            for c, text in enumerate(row)
        )
        claim = (
            chance.choice(
                (
                    f' r="{number}"',
                    f" r='{number}'",
                    "",
                    f' spans="1:5" r="{number}"',
                    ' r="1048576"',
                )
            )
            if chance.random() < 0.2
            else f' r="{number}"'
        )
        body.append(f"<row{claim}>{cells}</row>")
    dimension = chance.choice(
        ("", '<dimension ref="A1:XFD1048576"/>', '<dimension ref="x"/>', '<dimension ref="A1:E3"/>')
    )
    merged = (
        chance.choice(
            (
                "",
                '<mergeCells count="4294967295"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
                '<mergeCells><mergeCell ref="B1:A1"/></mergeCells>',
                '<mergeCells><mergeCell ref="zzz"/></mergeCells>',
            )
        )
        if chance.random() < 0.3
        else ""
    )
    sheet = f'<worksheet xmlns="{MAIN}">{dimension}<sheetData>{"".join(body)}</sheetData>{merged}</worksheet>'
    if prefix:
        for tag in (
            "worksheet",
            "sheetData",
            "row",
            "c",
            "is",
            "t",
            "v",
            "f",
            "dimension",
            "mergeCells",
            "mergeCell",
        ):
            for mark in (" ", ">", "/>", "\n"):
                sheet = sheet.replace(f"<{tag}{mark}", f"<{prefix}{tag}{mark}")
            sheet = sheet.replace(f"</{tag}>", f"</{prefix}{tag}>")
        sheet = sheet.replace('xmlns="', 'xmlns:x="')
    count = chance.choice((len(strings), 0, 4294967295, -1, 18446744073709551615))
    shared = (
        f'<sst xmlns="{MAIN}" count="{count}" uniqueCount="{count}">'
        + "".join(f"<si><t>{t}</t></si>" for t in strings)
        + "</sst>"
    )
    target = place.removeprefix("xl/") if place.startswith("xl/") else "/" + place
    if chance.random() < 0.1:
        target = chance.choice(
            ("../../../etc/passwd", "worksheets/none.xml", "", "/", "http://a/b")
        )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets><sheet name="{chance.choice(("A", "", "x" * 300, "A&#10;B"))}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{REL}/worksheet" Target="{target}"/><Relationship Id="rId2" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": shared,
        place: sheet,
    }  # fmt: skip
    if chance.random() < 0.1:
        parts.pop(chance.choice(list(parts)))
    return _zipped(chance, parts)


def _ods(chance):
    office, table = (f"urn:oasis:names:tc:opendocument:xmlns:{n}:1.0" for n in ("office", "table"))
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"

    def often():
        columns = ("16384", "99999999999", "-1", "x", "1")
        return (
            f' table:number-columns-repeated="{chance.choice(columns)}"'
            if chance.random() < 0.1
            else ""
        )

    def rows():
        numbers = ("1048576", "4294967295", "0", "1")
        return (
            f' table:number-rows-repeated="{chance.choice(numbers)}"'
            if chance.random() < 0.15
            else ""
        )

    body = "".join(
        f"<table:table-row{rows()}>"
        + "".join(
            f'<table:table-cell office:value-type="string"{often()}><text:p>{t}</text:p></table:table-cell>'
            for t in row
        )
        + "</table:table-row>"
        for row in (HEAD, *[ROW] * chance.randint(0, 3))
    )
    content = (
        f'<office:document-content xmlns:office="{office}" xmlns:table="{table}" xmlns:text="{text}"><office:body><office:spreadsheet>'
        f'<table:table table:name="A">{body}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content,
        "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    }  # fmt: skip
    return _zipped(chance, parts)


def _zipped(chance, parts):
    buffer = io.BytesIO()
    with zipfile.ZipFile(
        buffer, "w", chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))
    ) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return buffer.getvalue()


def _record(kind, body=b""):
    return struct.pack("<HH", kind, len(body)) + body


def _xls(chance):
    """Make the records of BIFF8 without the container that Excel puts around them, or within one."""
    place = chance.choice((0, 1, 255, 65535))
    stream = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    stream += _record(
        0x0200,
        struct.pack(
            "<IIHHH", 0, chance.choice((1, 65536, 4294967295)), 0, chance.choice((5, 256, 65535)), 0
        ),
    )
    for number, text in enumerate(HEAD):
        data = text.encode("utf-16-le")
        stream += _record(
            0x0204,
            struct.pack("<HHHHB", place, number, 0, chance.choice((len(text), 65535)), 1) + data,
        )
    stream += _record(0x0203, struct.pack("<HHHd", 65535, chance.choice((0, 255, 65535)), 0, 1.5))
    stream += _record(chance.choice((0x00E5, 0x00FC, 0x0085)), bytes(chance.randint(0, 40)))
    stream += _record(0x000A)
    return _container(chance, stream)


def _container(chance, stream):
    """Put a stream into a compound file of one sector table (MS-CFB)."""
    stream += bytes(-len(stream) % 512)
    stream = stream.ljust(4096, b"\0")
    sectors = len(stream) // 512
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", header, 40, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<I", header, 76, 0)
    header[80:512] = b"\xff" * 432
    table = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, sectors + 2), 0xFFFFFFFE]
    if chance.random() < 0.2:
        table[chance.randrange(len(table))] = chance.choice((0, 2, 0xFFFFFFFF, 99999))
    fat = struct.pack(f"<{len(table)}I", *table).ljust(512, b"\xff")

    def entry(name, kind, start, size, child=0xFFFFFFFF):
        label = name.encode("utf-16-le")
        return (
            label.ljust(64, b"\0") + struct.pack("<HBBIII", len(label) + 2, kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child)
            + bytes(16) + struct.pack("<IQQIQ", 0, 0, 0, start, size)
        )  # fmt: skip

    directory = entry("Root Entry", 5, 0xFFFFFFFE, 0, 1) + entry("Workbook", 2, 2, len(stream))
    directory = directory.ljust(512, b"\0")
    return bytes(header) + fat + directory + stream


def _spoiled(chance, content):
    """Change some bytes, cut the file short, or put something behind it."""
    changed = bytearray(content)
    how = chance.random()
    if how < 0.5:
        for _n in range(chance.randint(1, 8)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    elif how < 0.8:
        del changed[chance.randrange(1, len(changed)) :]
    else:
        changed += changed[: chance.randrange(len(changed))]
    return bytes(changed)
