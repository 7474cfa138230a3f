"""The words of the page of a province: what its script says, and what stands in it."""

from berdaya_cli.language import N_

WORDS = (
    N_("A kegiatan of several kecamatan stands in each row, and counts once in all."),
    N_("All regencies"),
    N_("And {n} more on the page."),
    N_("As of"),
    N_("By fokus"),
    N_("By kecamatan"),
    N_("By regency"),
    N_("Coloured by"),
    N_(
        "Colours show how large a figure is, not how well a kecamatan performs. Hatched: not "
        "reported. Grey: no pilot."
    ),
    N_("Dashboard of Kecamatan Berdaya"),
    N_("Finished kegiatan"),
    N_("Fokus"),
    N_("In all"),
    N_("Kecamatan"),
    N_("Kecamatan Berdaya"),
    N_("Kegiatan"),
    N_("Lines stand in the order of codes; it is no rank."),
    N_("Map"),
    N_("Map for display only, no legal boundary: {source}."),
    N_("Not known in this address: {names}. All else of it is shown."),
    N_("Pagu"),
    N_("People are sums of published cells: counts below {k} are hidden."),
    N_("People present"),
    N_("Period"),
    N_("Print"),
    N_("Regency or city"),
    N_("Rp{n} m"),
    N_("Skip to the content"),
    N_("Spending against pagu"),
    N_("Spending so far"),
    N_("Start over"),
    N_("above {from}"),
    N_("no pilot"),
    N_("not received"),
    N_("not reported, or hidden"),
    N_("not reported, or no kegiatan yet"),
    N_("up to {last}"),
    N_("{names} and {n} others"),
)
"""Message ids; each page has them in Indonesian beside the English of its script."""
