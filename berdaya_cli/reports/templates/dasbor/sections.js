// The parts of the page below the choices: each is filled anew from the rows of the view.

"use strict";

/** @typedef {{ choice: Choice, rows: Standing[], found: Record<string, Value>, state: State }} Seen */

/** So many things of a kind are listed before they are only counted, on the page and on paper. */
const NAMED = 5;
const NAMED_ON_PAPER = 2;

/**
 * Say as of when all this is, and how many forms are back.
 * @param {Seen} seen
 */
function sayWhen(seen) {
  const forms = periodOf(view.periode).formulir;
  const day = text(seen.state.nama_hari[0]);
  byId("keadaan").textContent = forms
    ? say("As of {day} ({n} of {all} forms)", { day, n: forms[0], all: forms[1] })
    : say("As of {day}", { day });
}

/** Return in words what is chosen beside the kecamatan. */
function choiceInWords() {
  const status = DATA.status.find((row) => row[0] === view.status);
  return [
    periodOf(view.periode).nama[spoken],
    DATA.fokus.find((row) => row[0] === view.fokus)?.[2],
    view.status === NO_STATUS ? say("status not reported") : status?.[1 + spoken],
    DATA.lembaga.find((row) => row[0] === view.opd)?.[1],
  ].filter(Boolean);
}

/**
 * Say in a sentence or two what the view comes to.
 * @param {Seen} seen
 */
function sayInShort(seen) {
  const { found, state, choice } = seen;
  const place = DATA.kecamatan.find((row) => row[0] === choice.kecamatan)?.[1] ?? DATA.daerah;
  const parts = [
    say("{place}: {n} kegiatan, {done} finished.", {
      place,
      n: written(found.kegiatan, "angka"),
      done: written(found.selesai, "angka"),
    }),
  ];
  if (found.persen !== null && found.persen !== WITHHELD) {
    parts.push(say("Spending {share} of pagu.", { share: written(found.persen, "persen") }));
  }
  const here = placeOf(DATA.kecamatan, choice.kecamatan);
  if (here !== undefined && state.pilot.includes(here) && !choice.fokus && !choice.opd && !choice.status) {
    const without = state.sel
      .filter((cell) => cell[0] === here)
      .map((cell) => DATA.fokus[cell[1]])
      .filter((fokus) => !figures({ ...choice, fokus: fokus[0] }).kegiatan)
      .map((fokus) => fokus[2]);
    if (without.length) parts.push(say("No kegiatan in this period yet: {names}.", { names: without.join(", ") }));
  }
  if (here !== undefined && !state.pilot.includes(here)) parts.push(say("No pilot on that day."));
  byId("ringkas").textContent = `${choiceInWords().join(", ")}. ${parts.join(" ")}`;
}

/**
 * Fill the cards with the figures that leaders ask for.
 * @param {Seen} seen
 */
function fillCards({ found, rows, choice, state }) {
  const names = choice.opd && PROTECTED.size ? [...PROTECTED].map((n) => DATA.fokus[n][2]).join(", ") : "";
  byId("tanpa-terlindung").textContent = names
    ? say("Kegiatan of {names} are published without who carries them out: no figure of an OPD holds them.", { names })
    : "";
  const states = DATA.status
    .filter((row) => typeof found[row[0]] === "number" && found[row[0]])
    .map((row) => `${row[1 + spoken]} ${number(Number(found[row[0]]))}`);
  if (typeof found.tanpa_status === "number" && found.tanpa_status) states.push(`${say("no status")} ${number(Number(found.tanpa_status))}`);
  const cards = [
    card(say("Kegiatan"), written(found.kegiatan, "angka"), states.join(", ")),
    card(say("People present"), written(found.jumlah, "angka"), peopleInWords(found, choice)),
    card(
      say("Spending up to {day}", { day: text(state.nama_hari[1]) }),
      written(found.realisasi_sd, "rupiah"),
      rows.length ? ofPagu(found) : "",
    ),
  ];
  const reached = coverage(choice, rows);
  if (reached) {
    const [n, all] = reached.map((value) => number(value));
    cards.push(card(say("Desa reached"), say("{n} of {all}", { n, all }), choice.kecamatan ? "" : say("of the pilots")));
  }
  byId("kartu").replaceChildren(...cards);
}

/**
 * @param {Record<string, Value>} found
 * @param {Choice} choice
 */
function peopleInWords(found, choice) {
  if (DATA.samar && (choice.opd || choice.status)) return say("not told apart by OPD or status");
  if (found.jumlah === null && found.laki_laki === null && found.perempuan === null) return "";
  const sexes = `L ${written(found.laki_laki, "angka")}, P ${written(found.perempuan, "angka")}`;
  const { jumlah, laki_laki: men, perempuan: women } = found;
  const hidden = [jumlah, men, women].some((count) => typeof count === "string");
  const rest = hidden ? 0 : Number(jumlah) - Number(men) - Number(women);
  const told = rest > 0 ? say("{sexes}, {n} not told apart", { sexes, n: number(rest) }) : sexes;
  const groups = ["disabilitas", "lansia", "anak", "pemuda"]
    .filter((name) => found[name])
    .map((name) => `${name} ${written(found[name], "angka")}`);
  return groups.length ? say("{sexes}; among them {groups}", { sexes: told, groups: groups.join(", ") }) : told;
}

/**
 * Write how much of the pagu is spent.
 * @param {Record<string, Value>} found
 */
function ofPagu(found) {
  const pagu = written(found.pagu, "rupiah");
  if (found.pagu === null) return say("pagu not reported");
  if (found.persen === null) return say("of a pagu of {pagu}", { pagu });
  return say("{share} of {pagu}", { share: written(found.persen, "persen"), pagu });
}

/**
 * @param {string} title
 * @param {string} figure
 * @param {string} more
 */
function card(title, figure, more) {
  return make("div", {}, make("dt", {}, title), make("dd", { class: "angka" }, figure), make("dd", {}, more));
}

/** @typedef {{ kode: string, name: string, found: Record<string, Value>, chosen?: boolean }} Group */

/**
 * Return the columns of figures that groups have.
 * @param {string} title what a group is
 * @param {(row: Group) => string} link
 * @returns {Column<Group>[]}
 */
function groupColumns(title, link) {
  /** @type {[string, "angka" | "rupiah" | "persen", string][]} */
  const kinds = [
    ["kegiatan", "angka", say("Kegiatan")],
    ["selesai", "angka", say("Finished")],
    ["jumlah", "angka", say("People")],
    ["laki_laki", "angka", "L"],
    ["perempuan", "angka", "P"],
    ["pagu", "rupiah", say("Pagu")],
    ["realisasi_sd", "rupiah", say("Spending so far")],
    ["persen", "persen", "%"],
  ];
  return [
    { name: "nama", heading: title, kind: "teks", value: (row) => row.name, title: true, link },
    ...kinds.map(([name, kind, heading]) => ({
      name,
      heading,
      kind,
      value: (/** @type {Group} */ row) => row.found[name] ?? null,
    })),
  ];
}

/**
 * Return the figures of each kecamatan that is a pilot, or has a kegiatan of its own.
 * @param {Choice} choice
 * @param {State} state
 * @returns {Group[]}
 */
function byKecamatan(choice, state) {
  const everywhere = { ...choice, kecamatan: "" };
  const busy = new Set(chosen(everywhere).flatMap((row) => DATA.kegiatan[row[0]][4].map((place) => place[0])));
  return DATA.kecamatan
    .map(([kode, name], n) => ({ kode, name, n }))
    .filter(({ n }) => state.pilot.includes(n) || busy.has(n))
    .map(({ kode, name }) => ({
      kode,
      name,
      found: figures({ ...choice, kecamatan: kode }),
      chosen: kode === choice.kecamatan,
    }));
}

/**
 * Fill the tables of kecamatan and of fokus.
 * @param {Seen} seen
 * @param {Group[]} places
 */
function fillGroups({ choice, state }, places) {
  const whole = { kode: "", name: say("In all"), found: figures({ ...choice, kecamatan: "" }) };
  const rest = withoutPlace(choice);
  const others = rest ? [{ kode: "", name: say("Not told apart"), found: rest }] : [];
  const link = (/** @type {Group} */ row) => addressOf({ ...view, kecamatan: row.kode });
  fillTable("kecamatan", groupColumns(say("Kecamatan"), link), places, {
    below: [...others, whole],
    all: true,
    paper: 20,
  });
  document.body.classList.toggle("banyak", places.length > SIDE_BY_SIDE);
  const rows = places.reduce((sum, one) => sum + Number(one.found.kegiatan), 0);
  byId("bersama").textContent =
    rows > Number(whole.found.kegiatan) ? say("A kegiatan of several kecamatan stands in each row, and counts once in all.") : "";
  const used = new Set([...state.kegiatan.map((row) => DATA.kegiatan[row[0]][1]), ...state.sel.map((cell) => cell[1])]);
  const fokus = DATA.fokus
    .map(([kode, , name], n) => ({ kode, name, n }))
    .filter(({ n }) => used.has(n))
    .map(({ kode, name }) => ({
      kode,
      name,
      found: figures({ ...choice, fokus: kode }),
      chosen: kode === choice.fokus,
    }));
  fillTable("fokus", groupColumns(say("Fokus"), (row) => addressOf({ ...view, fokus: row.kode })), fokus, {
    below: [{ kode: "", name: say("In all"), found: figures({ ...choice, fokus: "" }) }],
    all: true,
  });
}

/** So many quarters are shown. */
const QUARTERS = 8;

/**
 * Show the figure of the map over the quarters up to the end of the period, with a bar for each.
 * @param {Choice} choice
 */
function fillQuarters(choice) {
  const [name, kind, title] = shownFigure();
  const until = periodOf(choice.periode).akhir;
  const quarters = DATA.periode
    .filter((one) => one.triwulan.length === 1 && one.akhir <= until)
    .slice(-QUARTERS)
    .map((one) => ({ one, value: figures({ ...choice, periode: one.kode })[name] }));
  const least = kind === "persen" ? 10_000 : 1;
  const largest = Math.max(least, ...quarters.map(({ value }) => (typeof value === "string" ? 0 : Number(value))));
  const rows = quarters.map(({ one, value }) => {
    const bar = make("div", { class: "batang" });
    bar.style.width = `${typeof value === "string" ? 0 : Math.max(0, (Number(value) * 100) / largest)}%`;
    const { hari, nama_hari: day } = DATA.keadaan[one.akhir];
    const until = hari < one.akhir ? say(" (up to {day})", { day: text(day[1]) }) : "";
    const link = make("a", { href: addressOf({ ...view, periode: one.kode }) }, one.nama[spoken]);
    if (until) link.append(make("small", {}, until));
    return make(
      "tr",
      one.kode === view.periode ? { class: "ini" } : {},
      make("th", { scope: "row" }, link),
      make("td", { class: "kanan" }, written(value, kind)),
      make("td", { class: "jalur", "aria-hidden": "true" }, bar),
    );
  });
  const head = make(
    "tr",
    {},
    make("th", { scope: "col" }, say("Quarter")),
    make("th", { scope: "col", class: "kanan" }, say(title)),
    make("td", {}),
  );
  byId("triwulan").replaceChildren(make("thead", {}, head), make("tbody", {}, ...rows));
}

/**
 * Show who answers for what: a row a fokus and a column a pilot, or with many pilots the other way.
 * @param {Seen} seen
 */
function fillOwners({ choice, state }) {
  const here = placeOf(DATA.kecamatan, choice.kecamatan);
  const fokus = placeOf(DATA.fokus, choice.fokus);
  const opd = placeOf(DATA.lembaga, choice.opd);
  const cells = state.sel.filter(
    (cell) =>
      (here === undefined || cell[0] === here) &&
      (fokus === undefined || cell[1] === fokus) &&
      (opd === undefined || cell[2].includes(opd)),
  );
  const places = [...new Set(cells.map((cell) => cell[0]))];
  const rows = [...new Set(cells.map((cell) => cell[1]))];
  byId("bagian-penanggung-jawab").hidden = !cells.length;
  const turned = places.length > SIDE_BY_SIDE;
  const [down, across] = turned ? [places, rows] : [rows, places];
  const placeName = (/** @type {number} */ n) => DATA.kecamatan[n][1];
  const fokusName = (/** @type {number} */ n) => DATA.fokus[n][2];
  const [downName, acrossName] = turned ? [placeName, fokusName] : [fokusName, placeName];
  const corner = turned ? say("Kecamatan") : say("Fokus");
  const head = [corner, ...across.map(acrossName)].map((said) => make("th", { scope: "col" }, said));
  const lines = down.map((line) => {
    const own = across.map((column) => {
      const [place, its] = turned ? [line, column] : [column, line];
      return owner(state.sel.find((one) => one[0] === place && one[1] === its));
    });
    return make("tr", {}, make("th", { scope: "row" }, downName(line)), ...own);
  });
  const body = make("tbody", {}, ...lines);
  byId("penanggung-jawab").replaceChildren(make("thead", {}, make("tr", {}, ...head)), body);
  byId("bagian-penanggung-jawab").classList.toggle("layar", turned);
}

/**
 * @param {State["sel"][number] | undefined} cell
 */
function owner(cell) {
  if (cell?.[4]) return make("td", { class: "soroti" }, say("[OPEN]"));
  const names = (cell?.[2] ?? []).map((one) => DATA.lembaga[one][1]);
  return make("td", {}, make("span", {}, names.join(", ") || NOT_REPORTED));
}

/**
 * List what is open: cells, documents, kegiatan past their schedule, follow-ups.
 * @param {Seen} seen
 */
function fillOpen({ choice, state }) {
  const kinds = [openCells(choice, state), lacking(choice, state), late(choice, state), overdue(choice, state)];
  const all = kinds.flat().length;
  const shown = kinds.flatMap((items) => items.slice(0, NAMED).map((said, n) => [said, n < NAMED_ON_PAPER ? "" : "lebih"]));
  byId("perlu").replaceChildren(...shown.map(([said, kind]) => make("li", { class: kind }, make("span", {}, said))));
  const nothing = DATA.samar
    ? say("Nothing that is published shows.")
    : say("Nothing is to be completed, as far as the record shows.");
  const rest = all - shown.length;
  byId("perlu-sisa").textContent = rest ? say("And {n} more; choose a kecamatan or a fokus.", { n: rest }) : all ? "" : nothing;
  const left = all - shown.filter(([, kind]) => !kind).length;
  byId("perlu-lain").textContent = left ? say("And {n} more on the page.", { n: left }) : all ? "" : nothing;
}

/**
 * Return whether places hold the chosen kecamatan; without any they are the whole regency.
 * @param {Choice} choice
 * @param {number[]} places
 */
function isAt(choice, places) {
  const here = placeOf(DATA.kecamatan, choice.kecamatan);
  return here === undefined || !places.length || places.includes(here);
}

/**
 * Say which fokus nobody answers for, where and since when; an OPD answers for what it has.
 * @param {Choice} choice
 * @param {State} state
 */
function openCells(choice, state) {
  if (choice.opd) return [];
  const fokus = placeOf(DATA.fokus, choice.fokus);
  /** @type {Map<string, [number, number, string[]]>} */
  const groups = new Map();
  for (const [place, its, , since, open] of state.sel) {
    if (!open || !isAt(choice, [place]) || (fokus !== undefined && fokus !== its)) continue;
    const group = groups.get(`${its} ${since}`) ?? [its, since, []];
    group[2].push(DATA.kecamatan[place][1]);
    groups.set(`${its} ${since}`, group);
  }
  return [...groups.values()].map(([its, since, places]) => {
    const said = { fokus: DATA.fokus[its][2], place: inALine(places, 4) };
    const day = since < 0 ? "" : say(" (since {day})", { day: text(since) });
    return say("Nobody answers yet: {fokus} in {place}", said) + day;
  });
}

/**
 * Say which documents are not there yet, and where; they are of no OPD and of no fokus.
 * @param {Choice} choice
 * @param {State} state
 */
function lacking(choice, state) {
  if (choice.opd || choice.fokus) return [];
  return DATA.dokumen.flatMap((name, n) => {
    const rows = state.dokumen.filter((row) => row[1] === n && isAt(choice, [row[0]]));
    const places = inALine(rows.map((row) => DATA.kecamatan[row[0]][1]), 4);
    return rows.length ? [say("{document} is not there yet: {places}", { document: name, places })] : [];
  });
}

/**
 * Say which kegiatan are past their schedule.
 * @param {Choice} choice
 * @param {State} state
 */
function late(choice, state) {
  const fokus = placeOf(DATA.fokus, choice.fokus);
  const opd = placeOf(DATA.lembaga, choice.opd);
  return state.terlambat.map(lateOf).flatMap(({ name, its, itsBody, who, places, until }) => {
    if (!isAt(choice, places) || (fokus !== undefined && fokus !== its)) return [];
    if (opd !== undefined && itsBody !== opd) return [];
    const where = places.map((place) => DATA.kecamatan[place][1]).join(", ") || DATA.daerah;
    const said = { name, where, who, day: text(until) };
    return [say("Past its schedule: {name}, {where} ({who}), planned until {day}", said)];
  });
}

/**
 * Say which follow-ups are overdue; they are of no fokus.
 * @param {Choice} choice
 * @param {State} state
 */
function overdue(choice, state) {
  if (choice.fokus) return [];
  const here = placeOf(DATA.kecamatan, choice.kecamatan);
  const opd = placeOf(DATA.lembaga, choice.opd);
  return state.tindak_lanjut.flatMap(([what, who, its, day, places]) => {
    if (here !== undefined && !places.includes(here)) return [];
    if (opd !== undefined && its !== opd) return [];
    return [say("Follow-up not finished: {what} ({who}), due {day}", { what, who, day: text(day) })];
  });
}

/**
 * Return what a kegiatan is that is past its schedule.
 * @param {Late} late
 */
function lateOf([kegiatan, until, name = "", its = -1, who = "", places = [], body = -1]) {
  if (kegiatan < 0) return { name, its, itsBody: body, who, places, until };
  const [itsName, itsFokus, itsBody, , where] = DATA.kegiatan[kegiatan];
  return {
    name: itsName,
    its: itsFokus,
    itsBody,
    who: DATA.lembaga[itsBody]?.[1] ?? WITHHELD,
    places: [...new Set(where.map((place) => place[0]).filter((place) => place >= 0))],
    until,
  };
}

/** Whether every kegiatan is listed, or the first ones alone. */
let everyRow = false;

/**
 * List the kegiatan of the view.
 * @param {Seen} seen
 */
function fillKegiatan({ choice, rows }) {
  const here = placeOf(DATA.kecamatan, choice.kecamatan);
  const within = rows.filter((row) => happened(choice.periode, row[0]));
  const past = new Set(stateOf(choice.periode).terlambat.map((one) => one[0]));
  const listed = within
    .map((row) => ({
      row,
      one: DATA.kegiatan[row[0]],
      found: figures(choice, [row]),
      inside: happened(choice.periode, row[0])?.[1] === 1,
      past: past.has(row[0]),
    }))
    .sort((a, b) => Number(b.inside) - Number(a.inside) || Number(b.past) - Number(a.past));
  /** @typedef {typeof listed[number]} Listed */
  /** @type {Column<Listed>[]} */
  const columns = [
    { name: "nama", heading: say("Kegiatan"), kind: "teks", title: true, value: ({ one }) => one[0] },
    { name: "tempat", heading: say("Place"), kind: "teks", value: ({ one }) => placesInWords(one, here) },
    { name: "fokus", heading: say("Fokus"), kind: "teks", value: ({ one }) => DATA.fokus[one[1]]?.[2] ?? "" },
    { name: "pelaksana", heading: say("Carried out by"), kind: "teks", value: ({ one }) => DATA.lembaga[one[2]]?.[1] ?? WITHHELD },
    { name: "waktu", heading: say("When"), kind: "teks", value: ({ row }) => text(row[4]) },
    { name: "status", heading: "Status", kind: "teks", value: statusInWords },
  ];
  if (!DATA.samar) {
    columns.push({ name: "jumlah", heading: say("People"), kind: "angka", value: ({ found }) => found.jumlah });
  }
  columns.push(
    { name: "pagu", heading: say("Pagu"), kind: "rupiah", value: ({ found }) => found.pagu },
    { name: "realisasi_sd", heading: say("Spending so far"), kind: "rupiah", value: ({ found }) => found.realisasi_sd },
  );
  const shown = fillTable("kegiatan", columns, listed, { all: everyRow, paper: document.body.classList.contains("banyak") ? 6 : 7 });
  const outside = listed.filter((one) => !one.inside).length;
  byId("luar").textContent = outside
    ? say("{n} of them are outside the period: their money or people fall into it and count, they do not.", { n: outside })
    : "";
  const more = byId("semua");
  more.hidden = shown === listed.length;
  more.textContent = say("Show all {n} kegiatan", { n: listed.length });
}

/**
 * Write how far a kegiatan is, and that it is past its schedule.
 * @param {{ row: Standing, past: boolean }} listed
 */
function statusInWords({ row, past }) {
  const status = DATA.status[row[1]]?.[1 + spoken] ?? say("not reported");
  return past ? say("{status}, past its schedule", { status }) : status;
}

/**
 * Write where a kegiatan is; that it is shared says with how many others.
 * @param {Data["kegiatan"][number]} one
 * @param {number | undefined} here
 */
function placesInWords([, , , everywhere, places], here) {
  if (everywhere) return say("the whole regency");
  if (here !== undefined) {
    const desa = places.filter((place) => place[0] === here && place[1] >= 0).map((place) => DATA.desa[place[1]]);
    const others = new Set(places.map((place) => place[0])).size - 1;
    const shared = others > 0 ? say("with {n} other kecamatan", { n: others }) : "";
    return [desa.join(", "), shared].filter(Boolean).join("; ") || DATA.kecamatan[here][1];
  }
  const names = places.map(([place, desa]) => {
    const name = DATA.kecamatan[place]?.[1] ?? "";
    return desa < 0 ? name : `${name} (${DATA.desa[desa]})`;
  });
  return inALine([...new Set(names)], 4);
}
