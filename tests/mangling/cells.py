"""Ways in which the cells of a form are mangled: how people type, and what programs make of it."""

from datetime import date, datetime

from hypothesis import strategies as st

from berdaya_cli.domain.formulir.kode import decode
from tests.mangling.form import BEFORE, DAYS, MONEY, PEOPLE, PLACES

_EPOCH = datetime(1899, 12, 30)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")


def amounts_as_text(draw, form):
    """Write money as people do."""
    how = draw(
        st.sampled_from(
            ["{:_}", "Rp {:_}", "Rp{:_},00", "{:_},-", "Rp. {:_},-", "Rp\u00a0{:_}", " {:_}  ", "IDR {:_}"]
        )
    )  # fmt: skip
    form.change(MONEY, lambda n: how.format(n).replace("_", ".") if isinstance(n, int) else n)


def amounts_in_english(draw, form):
    """Write money as an English Excel shows it."""
    how = draw(st.sampled_from(["{:,}", "{:,}.00", "Rp{:,}", "{:.1f}", "{:.2f}"]))
    form.change(MONEY, lambda n: how.format(n) if isinstance(n, int) else n)


def amounts_in_words(draw, form):
    """Write money in millions."""
    word = draw(st.sampled_from(["juta", "jt", " juta"]))
    form.change(
        MONEY,
        lambda n: f"{n / 1e6:g}".replace(".", ",") + f" {word}" if isinstance(n, int) else n,
    )


def amounts_in_thousands(draw, form):
    """Count money in thousands, and say so above the table or in its headings."""
    if any(isinstance(form.get(n, name), str) for n in form.known() for name in MONEY):
        return
    for name in (*MONEY, "pagu_2", "realisasi_2"):
        form.change([name], lambda n: n / 1000 if n % 1000 else n // 1000)
    if draw(st.booleans()):
        form.grid[form.head - 2][1] = draw(
            st.sampled_from(["(dalam ribuan rupiah)", "Satuan: Rp. ribu"])
        )
        return
    for name in (*MONEY, "pagu_2", "realisasi_2"):
        column = form.columns[name]
        form.grid[form.head][column] = form.grid[form.head][column].replace("(Rp)", "(ribu Rp)")


def counts_as_text(draw, form):
    """Write people as texts."""
    how = draw(st.sampled_from([" {} ", "{} orang", "{} org.", "{}.0", "{}\u00a0"]))
    form.change(PEOPLE, lambda n: how.format(n) if isinstance(n, int) else n)


def counts_with_fractions(_draw, form):
    """Let people be numbers with a fraction of nought, as programs write them."""
    form.change(PEOPLE, lambda n: float(n) if isinstance(n, int) else n)


def spaces_and_capitals(_draw, form):
    """Type blanks too many, and names in capitals."""
    form.change(
        ("fokus", "tempat", "kecamatan", "status"),
        lambda text: f"  {text.upper()} " if isinstance(text, str) else text,
    )


def blanks_that_do_not_break(_draw, form):
    """Paste texts from a web page: their blanks do not break."""
    form.change(
        ("fokus", "tempat", "kecamatan", "desa", "sumber_dana_1", "nama", *DAYS),
        lambda text: text.replace(" ", "\u00a0") + "\u00a0" if isinstance(text, str) else text,
    )


def names_with_blanks(_draw, form):
    """Leave blanks behind names and two within them."""
    row = form.known()[0]
    form.put(row, "nama", f" {form.name_in(row).replace(' ', '  ')} ")


def places_turned_round(draw, form):
    """Name the kecamatan before the desa."""
    how = draw(st.sampled_from(["{k}, {d}", "Kec. {k}, Desa {d}", "Desa {d} Kec. {k}", "{d} - {k}", "Kec. {k} Ds. {d}"]))  # fmt: skip
    for row in form.known():
        text = form.get(row, "tempat")
        if isinstance(text, str) and text.count(",") == 1 and ";" not in text:
            desa, kecamatan = (part.strip() for part in text.split(","))
            form.put(row, "tempat", how.format(d=desa, k=kecamatan))


def dashes_for_nothing(draw, form):
    """Write a dash wherever nothing is to be said."""
    word = draw(st.sampled_from(["-", " - ", "\u2013"]))
    for row in form.known():
        for name, at in form.columns.items():
            if form.grid[row][at] in {None, ""} and name not in {"kode", *DAYS, *PLACES}:
                form.grid[row][at] = word


def days_typed_otherwise(draw, form):
    """Write days otherwise than they went out."""
    how = draw(st.sampled_from(["%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d", "%d.%m.%Y", "short"]))
    between = draw(st.sampled_from([" - ", " s/d ", " s.d. ", " sampai ", " \u2013 "]))
    for row in form.known():
        mulai, selesai = (_written(day, how) for day in form.rest[form.name_in(row)][:2])
        if not mulai:
            continue
        whole = mulai if mulai == selesai else f"{mulai}{between}{selesai}"
        form.put(row, "tanggal", whole if selesai else f"mulai {mulai}")
        form.put(row, "tanggal_mulai", mulai)
        form.put(row, "tanggal_selesai", selesai or None)


def _written(iso, how):
    if iso is None or len(iso) < len("2025-10-01"):
        return ""
    day = date.fromisoformat(iso)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if how == "short" else f"{day:{how}}"


def _days_as(form, what):
    """Let days that stand alone in their cell be something else."""
    for row in form.known():
        mulai, selesai, *_rest = form.rest[form.name_in(row)]
        ends = {"tanggal_mulai": mulai, "tanggal_selesai": selesai}
        ends |= {"tanggal": mulai} if mulai == selesai else {}
        for name, iso in ends.items():
            if name in form.columns and iso and len(iso) == len("2025-10-01"):
                form.put(row, name, what(datetime.fromisoformat(iso)))


def days_as_days(_draw, form):
    """Let Excel take days for days, some with an hour."""
    _days_as(form, lambda day: day.replace(hour=7))


def days_as_serials(_draw, form):
    """Lose the format of days: their numbers are left."""
    _days_as(form, lambda day: (day - _EPOCH).days)


def days_as_americans_write(_draw, form):
    """Save real days as text on a laptop that speaks American."""
    rows = [
        n for n in form.known() if form.name_in(n) in BEFORE and decode(str(form.get(n, "kode")))
    ]
    for row in rows if "csv" in form.shape else ():
        for name in DAYS:
            if isinstance(day := form.get(row, name), datetime):
                form.put(row, name, f"{day.month}/{day.day}/{day.year}")


def whole_sum_left_out(_draw, form):
    """Leave out the sum of men and women."""
    for row in form.known():
        form.put(row, "jumlah", None)


def formula_without_value(_draw, form):
    """Let a formula stand for people: nobody knows what it gives."""
    form.put(form.known()[0], "jumlah", "=SUM(J12:K12)")


def error_of_excel(draw, form):
    """Let a cell show an error of Excel: nobody knows what it said."""
    name = draw(
        st.sampled_from(["realisasi_1", "jumlah", "kendala", "kendala_tindak_lanjut", "nama"])
    )
    word = draw(st.sampled_from(["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?"]))
    form.put(draw(st.sampled_from(form.known())), name, word)


def money_below_nothing(_draw, form):
    """Write what is left as an amount below zero."""
    form.change(["realisasi_1"], lambda n: -n if isinstance(n, int) else n, form.known()[:1])


def nihil_marked(_draw, form):
    """Mark that there was no activity, and leave the rows."""
    for row in form.grid[: form.head]:
        for n, cell in enumerate(row):
            if str(cell).startswith(("Tidak ada kegiatan", "NIHIL,")):
                row[n + 1] = "NIHIL"


WAYS = (
    amounts_in_thousands, amounts_as_text, amounts_in_english, amounts_in_words, counts_as_text, counts_with_fractions,
    days_typed_otherwise, days_as_days, days_as_serials, days_as_americans_write,
    spaces_and_capitals, names_with_blanks, places_turned_round, blanks_that_do_not_break, dashes_for_nothing,
    whole_sum_left_out, formula_without_value, error_of_excel, money_below_nothing, nihil_marked,
)  # fmt: skip
