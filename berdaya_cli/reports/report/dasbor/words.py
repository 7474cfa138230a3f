"""The words of a dashboard's page: what its script says, and what stands in it."""

from berdaya_cli.language import N_

WORDS = (
    N_(" (since {day})"),
    N_(
        "A kegiatan of several kecamatan stands in each of them and counts once in all. "
        "People are those who were present, counted each time. Percent is spending so far "
        "against the pagu of kegiatan whose pagu is known."
    ),
    N_("A schematic of tiles, not a map."),
    N_("All bodies"),
    N_("All fokus"),
    N_("All kecamatan"),
    N_("All statuses"),
    N_("And {n} more on the page."),
    N_("And {n} more; choose a kecamatan or a fokus."),
    N_("As of {day}"),
    N_("As of {day} ({n} of {all} forms)"),
    N_("By fokus"),
    N_("By kecamatan"),
    N_("By quarter"),
    N_("Carried out by"),
    N_("Check code {code}."),
    N_("Coloured by"),
    N_(
        "Colours show how large a figure is, not how well a kecamatan performs. Hatched: not "
        "reported. Grey: no pilot."
    ),
    N_("Dashboard of Kecamatan Berdaya"),
    N_("Desa reached"),
    N_("Figure over time"),
    N_("Finished"),
    N_("Finished kegiatan"),
    N_("Fokus"),
    N_("Follow-up not finished: {what} ({who}), due {day}"),
    N_("In all"),
    N_("Kecamatan"),
    N_("Kecamatan Berdaya"),
    N_("Kegiatan"),
    N_("Map"),
    N_("Map for display only, no legal boundary: {source}."),
    N_("No kegiatan yet: {names}."),
    N_("Nobody answers yet: {fokus} in {place}"),
    N_("Nothing that is published shows."),
    N_("Nothing that the record shows."),
    N_("OPD"),
    N_("Pagu"),
    N_("Past its schedule: {name}, {where} ({who}), planned until {day}"),
    N_("People"),
    N_("People present"),
    N_("Period"),
    N_("Place"),
    N_("Print"),
    N_(
        "Public edition: people are counted from quarters that are over. <{k} is 1 to {n} "
        "people; x is hidden or not published yet; sums count published figures only. Free "
        "text, evidence, names of officials, and names and desa of kegiatan of a protected "
        "fokus are left out."
    ),
    N_("Quarter"),
    N_("Rp{n} m"),
    N_("Show all {n} kegiatan"),
    N_("Skip to the content"),
    N_("Spending against pagu"),
    N_("Spending so far"),
    N_("Spending {share} of pagu."),
    N_("Start over"),
    N_("Status"),
    N_("The address names what is not known here: {names}."),
    N_("To be completed"),
    N_("When"),
    N_("Who answers"),
    N_("[OPEN]"),
    N_("above {from}"),
    N_("no pilot"),
    N_("no status"),
    N_("not reported"),
    N_("not reported, or hidden"),
    N_("not told apart by OPD or status"),
    N_("of the pilots"),
    N_("pagu not reported"),
    N_("status not reported"),
    N_("the whole regency"),
    N_("with {n} other kecamatan"),
    N_("{document} is not there yet: {places}"),
    N_("{names} and {n} others"),
    N_("{n} of {all}"),
    N_("{place}: {n} kegiatan, {done} finished."),
    N_("{share} of {pagu}"),
)
"""In English, as the script asks for them; a test compares the two."""
