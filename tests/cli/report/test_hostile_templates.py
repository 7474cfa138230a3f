"""report --templat: an office's Word file may be hostile, and reads, writes and hangs nothing."""

import time
import zipfile

import pytest
from docx import Document

from berdaya_cli.storage import apart

TIMES = "{{% for {0} in kop %}}"
HOSTILE = {
    "a file over another": "{{ lambang.tpl.save('BERKAS') }}",
    "a file into the document": "{{ lambang.tpl.replace_zipname('word/media/image1.png', 'RAHASIA') }}",
    "the tree of the document": "{{ lambang.tpl.get_docx().element.getroottree().write('BERKAS') }}",
    "what a text can do": "{{ kaki.format(kaki) }}",
    "the class of a text": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "a function of Jinja": "{{ range(10) | list }}",
    "another": "{{ lipsum() }}{{ cycler('a') }}",
    "a macro": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "a loop that calls itself": "{% for a in kop recursive %}{{ loop(kop) }}{% endfor %}",
    "an endless text": "{{ 'a' * 30000000000 }}",
    "a text that grows": "{% for a in 'x' * 9999999 %}{% for b in 'x' * 9999999 %}{{ a }}{% endfor %}{% endfor %}",
    "a number that grows": "{{ 9 ** 99999999999 }}",
    "a filter that widens": "{{ kaki | center(9999999999) }}",
    "another file": "{% include 'RAHASIA' %}",
    "another template": "{% extends 'RAHASIA' %}",
    "an import": "{% import 'os' as os %}{{ os.system('id') }}",
    "what loops over loops": "".join(
        f"{{% for {c} in 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' %}}" for c in "abcdef"
    )
    + "x"
    + "{% endfor %}" * 6,
}


def template(path, *fields):
    document = Document()
    for field in fields:
        document.add_paragraph(field)
    document.save(path)
    return path


ENDLESS = "a number that grows"
"""This one computes until nobody waits any longer; how long it may itself is looked at from outside,
in ``test_hostile_workbooks.py``."""


@pytest.mark.parametrize("what", list(HOSTILE))
def test_a_hostile_template_is_refused(contoh, tmp_path, monkeypatch, what):
    if what == ENDLESS:
        monkeypatch.setattr(apart, "SECONDS", 5)
    secret, target = tmp_path / "rahasia.txt", tmp_path / "sasaran.txt"
    secret.write_text("PRIVATE KEY")
    target.write_text("penting")
    field = HOSTILE[what].replace("BERKAS", str(target)).replace("RAHASIA", str(secret))
    made = template(tmp_path / "t.docx", field, "{{ lambang }}")
    before = sorted(path.name for path in tmp_path.iterdir())
    began = time.monotonic()
    result = contoh("report", "--output", str(tmp_path / "l.docx"), "--templat", str(made))

    assert (result.exit_code, result.stdout) == (4, ""), what
    assert result.stderr.startswith(("Kesalahan: Templat memuat", "Kesalahan: Berkas ini tidak"))
    assert time.monotonic() - began < 30
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert (target.read_text(), secret.read_text()) == ("penting", "PRIVATE KEY")


def parts_of(path):
    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def packed(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return path


def test_an_entity_of_its_xml_reads_no_file(contoh, tmp_path):
    secret = tmp_path / "rahasia.txt"
    secret.write_text("PRIVATE KEY")
    parts = parts_of(template(tmp_path / "t.docx", "{{ kaki }} MASUK"))
    xml = parts["word/document.xml"].decode()
    head, _sign, body = xml.partition("?>")
    declared = f'<!DOCTYPE w [<!ENTITY masuk SYSTEM "file://{secret}">]>'
    parts["word/document.xml"] = f"{head}?>{declared}{body.replace('MASUK', '&masuk;')}".encode()
    made = packed(tmp_path / "e.docx", parts)
    result = contoh("report", "--output", str(tmp_path / "l.docx"), "--templat", str(made))

    assert result.exit_code in {0, 4}
    if result.exit_code == 0:
        assert b"PRIVATE KEY" not in b"".join(parts_of(tmp_path / "l.docx").values())


def test_entities_that_grow_are_refused(contoh, tmp_path):
    parts = parts_of(template(tmp_path / "t.docx", "{{ kaki }} MASUK"))
    xml = parts["word/document.xml"].decode()
    head, _sign, body = xml.partition("?>")
    lines = ['<!ENTITY a0 "aaaaaaaaaa">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    declared = f"<!DOCTYPE w [{''.join(lines)}]>"
    parts["word/document.xml"] = f"{head}?>{declared}{body.replace('MASUK', '&a9;')}".encode()
    made = packed(tmp_path / "e.docx", parts)
    result = contoh("report", "--output", str(tmp_path / "l.docx"), "--templat", str(made))

    assert result.exit_code in {0, 4}
    if result.exit_code == 0:
        assert (tmp_path / "l.docx").stat().st_size < 1 << 20


def test_a_template_that_unpacks_to_more_than_a_file_may_have_is_refused(contoh, tmp_path):
    parts = parts_of(template(tmp_path / "t.docx", "{{ kaki }}"))
    parts["word/media/besar.bin"] = bytes(900 << 20)
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"'
        b' Target="media/besar.bin"/></Relationships>',
    )
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>", b'<Default Extension="bin" ContentType="image/png"/></Types>'
    )
    made = packed(tmp_path / "b.docx", parts)
    result = contoh("report", "--output", str(tmp_path / "l.docx"), "--templat", str(made))

    assert (result.exit_code, result.stdout) == (4, "")


def test_values_with_the_marks_of_pictures_are_texts(contoh, tmp_path):
    made = template(tmp_path / "t.docx", "{{ kaki }} \ue00099\ue001 {{ '\ue0000\ue001' }}")
    result = contoh("report", "--output", str(tmp_path / "l.docx"), "--templat", str(made))

    assert result.exit_code == 0
    text = "".join(p.text for p in Document(tmp_path / "l.docx").paragraphs)
    assert "\ue00099\ue001" in text


@pytest.mark.parametrize("kind", ["attachedTemplate", "image", "oleObject", "frame"])
def test_a_template_that_fetches_something_when_it_is_opened_is_refused(contoh, tmp_path, kind):
    document = Document()
    document.add_paragraph("{{ judul }}")
    document.part.rels.get_or_add_ext_rel(f"http://x.example/{kind}", "http://10.0.0.1/a.dotm")
    document.save(tmp_path / "t.docx")
    result = contoh(
        "report", "--output", str(tmp_path / "l.docx"), "--templat", str(tmp_path / "t.docx")
    )

    assert (result.exit_code, result.stdout) == (4, "")
    assert "mengambil sesuatu dari tempat lain" in result.stderr
    assert not (tmp_path / "l.docx").exists()


def test_a_template_with_a_link_to_click_is_taken(contoh, tmp_path):
    document = Document()
    document.add_paragraph("{{ judul }}")
    document.part.rels.get_or_add_ext_rel("http://x.example/hyperlink", "https://jatengprov.go.id")
    document.save(tmp_path / "t.docx")
    result = contoh(
        "report", "--output", str(tmp_path / "l.docx"), "--templat", str(tmp_path / "t.docx")
    )

    assert result.exit_code == 0, result.stderr
