// The page of a province: it follows its address, and writes what is chosen into it.

"use strict";

/** So many regencies and kecamatan are shown: all of them; so many on paper. */
const ON_PAPER = 40;

/**
 * A line of a table with its name; one that sent nothing has no figures.
 * @typedef {{ kode: string, nama: string, sampai: string, line: Line | null, chosen: boolean }} Row
 */

/**
 * Return the columns of a table.
 * @param {string} heading
 * @param {boolean} dated
 * @param {((row: Row) => string) | undefined} link
 * @returns {Column<Row>[]}
 */
function columns(heading, dated, link) {
  /** @type {Column<Row>[]} */
  const first = [
    { name: "nama", heading, kind: "teks", value: (row) => row.nama, title: true, ...(link ? { link } : {}) },
  ];
  if (dated) first.push({ name: "sampai", heading: say("As of"), kind: "teks", value: (row) => row.sampai });
  const figures = SHOWN.map(([name, kind, title, place]) => {
    return /** @type {Column<Row>} */ ({
      name,
      heading: say(title),
      kind,
      value: (row) => (row.line ? row.line[place] : null),
    });
  });
  return [...first, ...figures];
}

/**
 * Return the lines of some by their codes.
 * @param {Line[]} lines
 */
function byCode(lines) {
  return new Map(lines.map((line) => [line[0], line]));
}

/**
 * Return whether a kecamatan is of a regency.
 * @param {string} kecamatan
 * @param {string} kabupaten
 */
function within(kecamatan, kabupaten) {
  return !kabupaten || kecamatan.startsWith(`${kabupaten}.`);
}

/**
 * Fill the tables of regencies, of the kecamatan of the chosen one, and of fokus.
 * @param {Period} periode
 */
function fillTables(periode) {
  const found = byCode(periode.kabupaten);
  /** @type {Row[]} */
  const regencies = DATA.kabupaten.map(([kode, nama, sampai]) => ({
    kode,
    nama,
    sampai: sampai.length ? sampai[spoken] : say("not received"),
    line: found.get(kode) ?? null,
    chosen: view.kabupaten === kode,
  }));
  const sum = { kode: "", nama: say("In all"), sampai: "", line: periode.total, chosen: false };
  const link = (/** @type {Row} */ row) => {
    return addressOf({ ...view, kabupaten: view.kabupaten === row.kode ? "" : row.kode });
  };
  const options = { below: [sum], all: true, paper: ON_PAPER };
  fillTable("kabupaten", columns(say("Regency or city"), true, link), regencies, options);
  const names = new Map(DATA.kecamatan);
  const places = periode.kecamatan
    .filter((line) => line[0] && within(line[0], view.kabupaten))
    .map((line) => ({ kode: line[0], nama: names.get(line[0]) ?? line[0], sampai: "", line, chosen: false }));
  fillTable("kecamatan", columns(say("Kecamatan"), false, undefined), places, { all: Boolean(view.kabupaten) });
  const fokus = new Map(DATA.fokus);
  const lines = periode.fokus.map((line) => {
    return { kode: line[0], nama: fokus.get(line[0]) ?? line[0], sampai: "", line, chosen: false };
  });
  fillTable("fokus", columns(say("Fokus"), false, undefined), lines, {});
}

/**
 * Colour the map: what was not received is hatched, what is no pilot and has nothing is grey.
 * @param {Period} periode
 */
function drawProvince(periode) {
  const [, kind, title, place] = SHOWN.find((row) => row[0] === view.angka) ?? SHOWN[0];
  const lines = byCode(periode.kecamatan);
  const sent = new Set(periode.kabupaten.map((line) => line[0]));
  const values = [...lines.values()].map((line) => line[place]);
  const amounts = values.flatMap((value) => (typeof value === "number" ? [BigInt(value)] : []));
  const largest = amounts.reduce((most, value) => (value > most ? value : most), 0n);
  const step = kind === "persen" ? 2500n : stepOf(largest);
  const pilots = new Set(periode.pilot);
  for (const [kode, name] of DATA.kecamatan) {
    const area = document.querySelector(`[data-kecamatan="${CSS.escape(kode)}"]`);
    if (!area) continue;
    const home = kode.slice(0, "33.05".length);
    const line = lines.get(kode);
    const value = line ? line[place] : null;
    const missing = !sent.has(home);
    const shade = missing ? "arsir" : !line ? "luar" : typeof value === "number" ? `k${shadeOf(value, step)}` : "arsir";
    const far = view.kabupaten && home !== view.kabupaten ? " jauh" : "";
    area.setAttribute("class", `${shade}${pilots.has(kode) ? " pilot" : ""}${far}`);
    area.setAttribute("href", addressOf({ ...view, kabupaten: view.kabupaten === home ? "" : home }));
    const said = missing ? say("not received") : line ? written(value, kind) : say("no pilot");
    area.setAttribute("aria-label", `${name}: ${say(title)} ${said}`);
    const told = area.querySelector("title");
    if (told) told.textContent = `${name}: ${said}`;
  }
  byId("judul-angka").textContent = `: ${say(title)}`;
  legend(step, kind, largest, values.some((value) => typeof value === "string"));
}

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
  const notes = [
    say("Lines stand in the order of codes; it is no rank."),
    say("People are sums of published cells: counts below {k} are hidden.", { k: DATA.samar }),
    say("A kegiatan of several kecamatan stands in each row, and counts once in all."),
  ];
  if (DATA.sumber_peta.length) {
    notes.push(say("Map for display only, no legal boundary: {source}.", { source: DATA.sumber_peta.join("; ") }));
  }
  byId("catatan").replaceChildren(...notes.map((said) => make("p", {}, said)));
  byId("belum").textContent = DATA.belum[spoken];
}

/** Fill the page from the view. */
function show() {
  spoken = view.bahasa === "en" ? 1 : 0;
  fillWords();
  const periode = periodOf(view.periode);
  choices("periode", DATA.periode.map((one) => [one.kode, one.nama[spoken]]), view.periode);
  const all = /** @type {[string, string]} */ (["", say("All regencies")]);
  choices("pilih-kabupaten", [all, ...DATA.kabupaten.map((row) => /** @type {[string, string]} */ ([row[0], row[1]]))], view.kabupaten);
  choices("angka", SHOWN.map((row) => [row[0], say(row[2])]), view.angka);
  byId("keadaan").textContent = `${periode.nama[spoken]}. ${periode.keadaan[spoken]}`;
  const line = byCode(periode.kabupaten).get(view.kabupaten) ?? (view.kabupaten ? null : periode.total);
  const card = (/** @type {(typeof SHOWN)[number]} */ [, kind, title, place]) => {
    return make("div", {}, make("dt", {}, say(title)), make("dd", { class: "angka" }, line ? written(line[place], kind) : say("not received")));
  };
  byId("kartu").replaceChildren(...[SHOWN[0], SHOWN[2], SHOWN[4], SHOWN[5]].map(card));
  if (document.getElementById("peta")) drawProvince(periode);
  fillTables(periode);
  if (refocus) /** @type {HTMLElement | null} */ (document.querySelector(refocus))?.focus();
  refocus = "";
}

/** Follow the address: what it does not know it says, and shows the rest. */
function follow() {
  const [found, unknown] = readAddress(location.hash.includes("=") ? location.hash : "");
  view = found;
  show();
  sayUnknown(unknown);
}

/** Listen to whoever looks at the page. */
function start() {
  listen([
    ["periode", "periode"],
    ["pilih-kabupaten", "kabupaten"],
    ["angka", "angka"],
  ]);
  addEventListener("hashchange", follow);
  follow();
}

start();
