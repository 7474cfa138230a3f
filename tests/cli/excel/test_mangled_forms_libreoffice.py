"""import: mangled forms that LibreOffice has opened and saved again, all of them at one start."""

import subprocess

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.cli.excel.test_mangled_forms import both_layouts, check_file
from tests.conftest import FILES, need
from tests.mangled_forms import filled
from tests.mangling.saved import as_xlsx

FORMATS = {
    "xlsx": "xlsx:Calc MS Excel 2007 XML",
    "ods": "ods",
    "csv": "csv:Text - txt - csv (StarCalc):59,34,76,1",
}
MERGING = {"merged_trouble", "merged_money", "merged_names", "merged_across"}
"""What a text does not keep: an emptied cell is as one that nobody filled in."""


def drawn(forms, most):
    """Draw some mangled forms, the same in every run."""
    found = []

    @settings(max_examples=most, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(form=filled(forms, ["xlsx"]))
    def run(form):
        form.first = True  # a text holds the first sheet
        found.append(form)

    run()
    return found


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """Forms as they went out, filled in and mangled, with what LibreOffice made of each."""
    soffice, folder = need("soffice"), tmp_path_factory.mktemp("libreoffice")
    with pytest.MonkeyPatch.context() as patch:
        berdaya, forms = both_layouts(folder, patch)
        originals = {1: FILES / "formulir-1.xlsx", 2: folder / "formulir-2.xlsx"}
        found = {folder / f"{n}.xlsx": form for n, form in enumerate(drawn(forms, 6))}
        for path, form in found.items():
            path.write_bytes(as_xlsx(form, originals[form.layout]))
        start = [soffice, f"-env:UserInstallation=file://{folder}/lo", "--headless"]
        for kind, name in FORMATS.items():
            convert = ["--convert-to", name, "--outdir", str(folder / kind), *map(str, found)]
            subprocess.run([*start, *convert], check=True, capture_output=True, timeout=300)
        yield berdaya, found


@pytest.mark.parametrize("kind", FORMATS)
def test_the_records_that_are_meant_or_a_finding(saved, tmp_path, kind):
    berdaya, found = saved
    ends = [
        check_file(berdaya, tmp_path, form, path.parent / kind / f"{path.stem}.{kind}")
        for path, form in found.items()
        if kind != "csv" or MERGING.isdisjoint(form.done)
    ]
    if kind != "csv":  # as an English program shows them, amounts are refused: 15,000,000
        assert 0 in ends, "some come in whole"
