"""The words of a dashboard's page: what its script says, and what stands in it."""

from berdaya_cli.language import N_

WORDS = (
    N_("Nothing that is published shows."),
    N_("Nothing is to be completed, as far as the record shows."),
    N_(" (since {day})"),
    N_(" (up to {day})"),
    N_("A kegiatan of several kecamatan stands in each row, and counts once in all."),
    N_("A schematic of tiles, not a map."),
    N_("All OPD"),
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
    N_("Indicator"),
    N_("Indicators"),
    N_("Kecamatan"),
    N_(
        "Kegiatan of {names} are published without who carries them out: no figure of an OPD "
        "holds them."
    ),
    N_("Kecamatan Berdaya"),
    N_("Kegiatan"),
    N_(
        "Kegiatan and people are of the period, pagu and spending from 1 January to its end. "
        "People are attendances, counted each time. Percent is that spending against the "
        "pagu of kegiatan whose pagu is known. A cancelled kegiatan counts, its pagu does "
        "not."
    ),
    N_("Attained"),
    N_("Target"),
    N_("This period"),
    N_("So far"),
    N_("Remarks"),
    N_("Map"),
    N_("Map for display only, no legal boundary: {source}."),
    N_("No kecamatan was a pilot on that day yet."),
    N_("No kegiatan in this period yet: {names}."),
    N_("No pilot on that day."),
    N_("Nobody answers yet: {fokus} in {place}"),
    N_("Not known in this address: {names}. All else of it is shown."),
    N_("Not told apart"),
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
    N_("Spending up to {day}"),
    N_("Spending {share} of pagu."),
    N_("Start over"),
    N_("Status"),
    N_("To be completed"),
    N_("When"),
    N_("Who answers"),
    N_("Women among them"),
    N_("[OPEN]"),
    N_("above {from}"),
    N_("no pilot"),
    N_("no status"),
    N_("not reported"),
    N_("not reported, or hidden"),
    N_("not told apart by OPD or status"),
    N_("of a pagu of {pagu}"),
    N_("of the pilots"),
    N_("pagu not reported"),
    N_("status not reported"),
    N_("the whole regency"),
    N_("up to {last}"),
    N_("with {n} other kecamatan"),
    N_("{document} is not there yet: {places}"),
    N_("{names} and {n} others"),
    N_("not reported, or no kegiatan yet"),
    N_(
        "{n} of them are outside the period: their money or people fall into it and count, "
        "they do not."
    ),
    N_("{n} of {all}"),
    N_("{place}: {n} kegiatan, {done} finished."),
    N_("{sexes}, {n} not told apart"),
    N_("{sexes}; among them {groups}"),
    N_("{share} of {pagu}"),
    N_("{status}, past its schedule"),
)
"""In English, as the script asks for them; a test compares the two."""
