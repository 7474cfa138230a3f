// The page as a whole: it follows its address, and writes what is chosen into it.

"use strict";

/** Fill what does not change with the view, in the language of the page. */
function fillWords() {
  document.documentElement.lang = view.bahasa;
  for (const part of document.querySelectorAll("[data-kata]")) {
    part.textContent = say(String(part.getAttribute("data-kata")));
  }
  document.title = `${say("Dashboard of Kecamatan Berdaya")}, ${DATA.daerah}`;
  byId("tanda").textContent = DATA.tanda[spoken];
  byId("bahasa").textContent = spoken === 0 ? "English" : "Bahasa Indonesia";
  byId("bahasa").lang = spoken === 0 ? "en" : "id";
  const notes = DATA.samar
    ? [
        say("Public edition: people are counted from quarters that are over. <{k} is 1 to {n} people; x is hidden or not published yet; sums count published figures only. Free text, evidence, names of officials, and names and desa of kegiatan of a protected fokus are left out.", { k: DATA.samar, n: DATA.samar - 1 }),
      ]
    : [];
  notes.push(
    say("Kegiatan and people are of the period, pagu and spending from 1 January to its end. People are attendances, counted each time. Percent is that spending against the pagu of kegiatan whose pagu is known. A cancelled kegiatan counts, its pagu does not."),
  );
  if (DATA.sumber_peta.length) {
    notes.push(say("Map for display only, no legal boundary: {source}.", { source: DATA.sumber_peta.join("; ") }));
  }
  if (DATA.segel) notes.push(say("Check code {code}.", { code: DATA.segel }));
  byId("catatan").replaceChildren(...notes.map((said) => make("p", {}, said)));
}

/** Fill the choices, and put each at what the view has. */
function fillChoices() {
  choices("periode", [...DATA.periode].reverse().map((one) => [one.kode, one.nama[spoken]]), view.periode);
  const all = (/** @type {string} */ said) => /** @type {[string, string]} */ (["", say(said)]);
  choices("pilih-kecamatan", [all("All kecamatan"), ...pairs(DATA.kecamatan)], view.kecamatan);
  choices("pilih-fokus", [all("All fokus"), ...pairs(DATA.fokus)], view.fokus);
  const states = DATA.status.map((row) => /** @type {[string, string]} */ ([row[0], row[1 + spoken]]));
  choices("status", [all("All statuses"), ...states, [NO_STATUS, say("status not reported")]], view.status);
  choices("opd", [all("All OPD"), ...pairs(DATA.lembaga)], view.opd);
  choices("angka", SHOWN.map((row) => [row[0], say(row[2])]), view.angka);
}

/**
 * @param {[string, string, ...string[]][]} rows
 * @returns {[string, string][]}
 */
function pairs(rows) {
  return rows.map((row) => [row[0], row[1]]);
}

/** Fill the page from the view. */
function show() {
  spoken = view.bahasa === "en" ? 1 : 0;
  fillWords();
  fillChoices();
  const { periode, kecamatan, fokus, status, opd } = view;
  const choice = { periode, kecamatan, fokus, status, opd };
  const rows = chosen(choice);
  const state = stateOf(periode);
  const seen = { choice, rows, found: figures(choice, rows), state };
  const places = byKecamatan(choice, state);
  sayWhen(seen);
  sayInShort(seen);
  fillCards(seen);
  if (document.getElementById("peta")) {
    const pilots = new Set(state.pilot.map((n) => DATA.kecamatan[n][0]));
    drawMap(new Map(places.map((one) => [one.kode, one.found])), pilots);
  }
  fillGroups(seen, places);
  fillQuarters(choice);
  fillIndicators(choice);
  fillOwners(seen);
  fillOpen(seen);
  fillKegiatan(seen);
  if (refocus) /** @type {HTMLElement | null} */ (document.querySelector(refocus))?.focus();
  refocus = "";
}

/** Follow the address: what it does not know it says, and shows the rest; a place is no choice. */
function follow() {
  const [found, unknown] = readAddress(location.hash.includes("=") ? location.hash : "");
  view = found;
  everyRow = false;
  show();
  sayUnknown(unknown);
}

/** Listen to whoever looks at the page. */
function start() {
  listen([
    ["periode", "periode"],
    ["pilih-kecamatan", "kecamatan"],
    ["pilih-fokus", "fokus"],
    ["status", "status"],
    ["opd", "opd"],
    ["angka", "angka"],
  ]);
  byId("semua").addEventListener("click", () => {
    everyRow = true;
    show();
  });
  addEventListener("hashchange", follow);
  follow();
}

start();
