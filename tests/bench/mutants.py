"""Small changes to rules, to see whether their tests notice: ``python tests/bench/mutants.py [MODULE ...]``.

Each change is made in a copy of the checkout: a bound moved, a condition turned round, a number changed, a
word taken out of a list or a pattern. The tests of the module and of its wing run until the first fails; a
change that none notices is printed with its line. Chance is the same in every run (``--seed``).
"""

import argparse
import ast
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = "berdaya_cli"
RULES = {
    "domain/berlaku.py": ("domain/test_berlaku.py", "domain/programme", "storage/programme"),
    "domain/programme/sel.py": ("domain/programme", "storage/programme"),
    "domain/kegiatan/keadaan.py": ("domain/kegiatan", "storage/kegiatan"),
    "storage/kegiatan/sql.py": ("storage/kegiatan", "services/report"),
    "domain/kegiatan/kegiatan.py": ("domain/kegiatan",),
    "domain/kegiatan/status.py": ("domain/kegiatan",),
    "domain/kegiatan/anggaran.py": ("domain/kegiatan",),
    "domain/periode.py": ("domain/test_periode.py",),
    "domain/tanggal.py": ("domain/test_tanggal.py",),
    "domain/rentang.py": ("domain/test_rentang.py",),
    "domain/uang.py": ("domain/test_uang.py",),
    "domain/privasi.py": ("domain/test_privasi.py",),
    "domain/lookup.py": ("domain/test_lookup.py",),
    "domain/excel/banding.py": ("domain/excel",),
    "domain/excel/baris_masuk.py": ("domain/excel",),
    "domain/excel/baris_dilewati.py": ("domain/excel",),
    "domain/excel/baris_judul.py": ("domain/excel",),
    "domain/excel/serapan.py": ("domain/excel",),
    "domain/excel/pemetaan.py": ("domain/excel",),
    "domain/excel/kepala_tabel.py": ("domain/excel",),
    "domain/formulir/kode.py": ("domain/formulir",),
    "domain/excel/selisih.py": ("domain/excel",),
    "domain/excel/periksa_baris.py": ("domain/excel",),
    "domain/kegiatan/peserta.py": ("domain/kegiatan",),
    "domain/kegiatan/perkembangan.py": ("domain/kegiatan",),
    "domain/kegiatan/bukti.py": ("domain/kegiatan",),
    "domain/keeping/cadangan.py": ("domain/keeping",),
    "domain/keeping/gabung.py": ("domain/keeping",),
    "domain/publish/penjadwalan.py": ("domain/test_text.py",),
    "domain/report/angka.py": ("domain/report",),
    "domain/report/kegiatan.py": ("domain/report",),
    "domain/report/penutup.py": ("domain/report",),
    "domain/row.py": ("domain/test_row.py",),
    "domain/bentuk.py": ("domain/test_bentuk.py",),
    "domain/temuan.py": ("domain/test_temuan.py",),
    "domain/mistakes.py": ("domain/test_mistakes.py",),
    "domain/excel/kolom.py": ("domain/excel",),
    "domain/excel/temuan_impor.py": ("domain/excel",),
    "domain/excel/lembar.py": ("domain/excel",),
    "domain/keeping/riwayat.py": ("domain/keeping",),
    "domain/perubahan.py": ("domain/keeping",),
    "domain/report/laporan.py": ("domain/report",),
    "domain/report/jejak.py": ("domain/report",),
    "domain/publish/versi_publik.py": ("domain/publish",),
    "domain/publish/data_terbuka.py": ("domain/publish", "storage/publish"),
    "storage/publish/terbuka.py": ("storage/publish", "cli/publish/test_export_public.py"),
    "storage/programme/penugasan.py": ("storage/programme", "services/programme", "cli/programme"),
    "domain/seed/rules.py": ("domain/seed",),
    "domain/text.py": ("domain/test_text.py",),
    "domain/berkas.py": ("domain/test_berkas.py",),
    "domain/publish/penyamaran.py": ("domain/publish",),
    "domain/seed/banding.py": ("domain/seed",),
}
"""The modules of rules, and the tests that are nearest to each."""
BOUNDS = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
SQL_BOUNDS = {
    "<=": "<",
    ">=": ">",
    " < ": " <= ",
    " > ": " >= ",
    "DESC": "ASC",
    "NOT IN": "IN",
    " AND ": " OR ",
}


def mutants(source):
    """Make every small change of a module: where it is, and the module with it."""
    tree = ast.parse(source)
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    typing = {
        id(part) for node in ast.walk(tree) for one in _typing(node) for part in ast.walk(one)
    }
    for node in ast.walk(tree):
        if id(node) in docs or id(node) in typing:
            continue
        yield from (
            (node.lineno, what, changed)
            for what, changed in _changes(source, node)
            if changed != source
        )


def _typing(node):
    """Find what only a type checker reads, and how a dataclass is made."""
    yield from (found for name in ("annotation", "returns") if (found := getattr(node, name, None)))
    yield from getattr(node, "decorator_list", ())
    if isinstance(node, ast.Subscript) and getattr(node.value, "id", "") == "Literal":
        yield node


def _changes(source, node):
    text = ast.get_source_segment(source, node) or ""
    for kinds, change in CHANGES:
        if isinstance(node, kinds):
            yield from ((what, _put(source, node, new)) for what, new in change(node, text, source))
            return


def _put(source, node, new):
    """Put a text in the place of a node."""
    lines = source.encode().splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    first = starts[node.lineno - 1] + node.col_offset
    last = starts[node.end_lineno - 1] + node.end_col_offset
    return (source.encode()[:first] + new.encode() + source.encode()[last:]).decode()


def _compare(node, text, _source):
    for number, op in enumerate(node.ops):
        if type(op) in BOUNDS:
            other = ast.parse(f"({text})", mode="eval").body
            other.ops[number] = BOUNDS[type(op)]()
            yield f"{text} -> {ast.unparse(other)}", f"({ast.unparse(other)})"


def _condition(node, text, _source):
    other = ast.parse(f"({text})", mode="eval").body
    other.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    yield f"{text} -> {ast.unparse(other)}", f"({ast.unparse(other)})"


def _negation(node, text, source):
    if isinstance(node.op, ast.Not):
        inner = ast.get_source_segment(source, node.operand)
        yield f"{text} -> {inner}", f"bool({inner})"


def _constant(node, text, _source):
    if isinstance(node.value, bool):
        yield f"{text} -> {not node.value}", str(not node.value)
    elif isinstance(node.value, int):
        yield f"{text} -> {node.value + 1}", str(node.value + 1)
    elif isinstance(node.value, str):
        yield from _texts(text)


def _list(node, text, _source):
    if len(node.elts) < 2 or not isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
        return
    for number, item in enumerate(node.elts):
        if isinstance(item, ast.Constant):
            other = ast.parse(f"({text})", mode="eval").body
            del other.elts[number]
            yield f"without {ast.unparse(item)}", ast.unparse(other)


def _dict(node, text, _source):
    if len(node.keys) < 2 or not all(isinstance(key, ast.Constant) for key in node.keys):
        return
    for number, key in enumerate(node.keys):
        other = ast.parse(text, mode="eval").body
        del other.keys[number], other.values[number]
        yield f"without {ast.unparse(key)}", ast.unparse(other)


def _texts(text):
    """Change a statement of SQL or a pattern; other texts are words for people."""
    if re.search(r"\b(SELECT|BETWEEN|WHERE|ORDER BY)\b|<=|>=", text):
        for old, new in SQL_BOUNDS.items():
            for match in re.finditer(re.escape(old), text):
                yield (
                    f"{old.strip()} -> {new.strip()}",
                    text[: match.start()] + new + text[match.end() :],
                )
    elif text.startswith(('r"', "r'", 'rf"')):
        for match in re.finditer(r"\|[^|()\[\]]+(?=[|)])", text):
            yield f"pattern without {match[0]}", text[: match.start()] + text[match.end() :]


CHANGES = (
    (ast.Compare, _compare),
    (ast.BoolOp, _condition),
    (ast.UnaryOp, _negation),
    ((ast.Tuple, ast.List, ast.Set), _list),
    (ast.Dict, _dict),
    (ast.JoinedStr, lambda _node, text, _source: _texts(text)),
    (ast.Constant, _constant),
)
"""What can be changed, and how."""


def main():
    """Try some changes of each module, and count those that are noticed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", help="only these, such as domain/uang.py")
    parser.add_argument("--most", type=int, default=40, help="changes of a module")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    whole = [0, 0]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(
            ROOT, copy, ignore=shutil.ignore_patterns(".venv", ".git", ".hypothesis", "__pycache__")
        )
        for module in asked.modules or RULES:
            noticed, tried = _try(copy, module, asked)
            whole = [whole[0] + noticed, whole[1] + tried]
            sys.stdout.write(f"{module}: {noticed} of {tried} noticed\n")
            sys.stdout.flush()
    sys.stdout.write(f"all: {whole[0]} of {whole[1]} noticed ({whole[0] / max(whole[1], 1):.0%})\n")


def _try(copy, module, asked):
    path = copy / PACKAGE / module
    source = path.read_text(encoding="utf-8")
    found = list(mutants(source))
    random.Random(asked.seed).shuffle(found)
    tests = [
        str(copy / "tests" / name) for name in RULES[module] if (copy / "tests" / name).exists()
    ]
    noticed = 0
    for line, what, changed in found[: asked.most]:
        path.write_text(changed, encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-x",
            "-n",
            "0",
            "-p",
            "no:cacheprovider",
            *tests,
        ]
        try:
            failed = (
                subprocess.run(
                    command, cwd=copy, capture_output=True, timeout=300, check=False
                ).returncode
                != 0
            )
        except subprocess.TimeoutExpired:
            failed = True
        noticed += failed
        if not failed:
            sys.stdout.write(f"  {module}:{line}: {' '.join(what.split())[:110]}\n")
    path.write_text(source, encoding="utf-8")
    return noticed, min(len(found), asked.most)


if __name__ == "__main__":
    main()
