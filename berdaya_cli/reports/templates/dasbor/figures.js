// Adding up what a view has chosen: recorded figures of kegiatan, or published cells of people.
// No rule of the record is applied here; each row bears the figures that reports made of it.

"use strict";

/** @typedef {number | bigint | string | null} Value */

/**
 * What is chosen; an empty text is all.
 * @typedef {{ periode: string, kecamatan: string, fokus: string, status: string, opd: string }} Choice
 */

/** Stands for a count that is hidden though it need not be small, or that is not published yet. */
const WITHHELD = "x";

/** Stands for the kecamatan of people who were not told apart by kecamatan. */
const NO_PLACE = "tidak-dirinci";

/** Stands for the status that no row reports. */
const NO_STATUS = "tanpa-status";

/**
 * Add an amount to a sum; what is not reported adds nothing.
 * @template {number | bigint} T
 * @param {T | null} sum
 * @param {T | null} more
 * @returns {T | null}
 */
function plus(sum, more) {
  if (more === null) return sum;
  return sum === null ? more : /** @type {T} */ (/** @type {any} */ (sum) + more);
}

/**
 * Return an amount of money in which no sum loses a rupiah.
 * @param {Amount} value
 */
function exact(value) {
  return value === null ? null : BigInt(value);
}

/**
 * Return the place of a code in a list of codes; undefined where none is asked for.
 * @param {[string, ...string[]][]} rows
 * @param {string} kode
 */
function placeOf(rows, kode) {
  return kode === "" ? undefined : rows.findIndex((row) => row[0] === kode);
}

/**
 * Return the people of a choice who were not told apart by kecamatan; null where there are none.
 * @param {Choice} choice
 * @returns {Record<string, Value> | null}
 */
function withoutPlace(choice) {
  const of = { ...choice, kecamatan: NO_PLACE };
  const people = DATA.samar ? publishedPeople(of) : recordedPeople(of, chosen({ ...choice, kecamatan: "" }));
  if (people.every((one) => one === null)) return null;
  /** @type {Record<string, Value>} */
  const found = {};
  GROUPS.forEach((name, n) => (found[name] = people[n]));
  return found;
}

/**
 * Return whether a kegiatan is of what is chosen, but for its status.
 * @param {number} kegiatan
 * @param {number | undefined} kecamatan
 * @param {number | undefined} fokus
 * @param {number | undefined} opd
 */
function isOf(kegiatan, kecamatan, fokus, opd) {
  const [, itsFokus, itsBody, everywhere, places] = DATA.kegiatan[kegiatan];
  if (fokus !== undefined && itsFokus !== fokus) return false;
  if (opd !== undefined && itsBody !== opd) return false;
  if (kecamatan === undefined || everywhere) return true;
  return places.some((place) => place[0] === kecamatan);
}

/**
 * Return the kegiatan of a choice as they stand at the end of its period.
 * @param {Choice} choice
 * @returns {Standing[]}
 */
function chosen(choice) {
  const kecamatan = placeOf(DATA.kecamatan, choice.kecamatan);
  const fokus = placeOf(DATA.fokus, choice.fokus);
  const opd = placeOf(DATA.lembaga, choice.opd);
  const status = choice.status === NO_STATUS ? -1 : placeOf(DATA.status, choice.status);
  return stateOf(choice.periode).kegiatan.filter(
    (row) => (status === undefined || row[1] === status) && isOf(row[0], kecamatan, fokus, opd),
  );
}

/** @type {Map<string, Map<number, Happening>>} */
const HAPPENED = new Map(
  DATA.periode.map((one) => [one.kode, new Map(one.kegiatan.map((row) => [row[0], row]))]),
);

/**
 * Return what happened of a kegiatan in a period.
 * @param {string} periode
 * @param {number} kegiatan
 * @returns {Happening | undefined}
 */
function happened(periode, kegiatan) {
  return HAPPENED.get(periode)?.get(kegiatan);
}

/**
 * Return a part of a whole in hundredths of a percent, half up; null without a whole.
 * @param {bigint | null} part
 * @param {bigint | null} whole
 */
function share(part, whole) {
  if (part === null || !whole) return null;
  const above = part * 20000n + whole;
  const below = 2n * whole;
  return (above - (((above % below) + below) % below)) / below;
}

/** The fokus whose kegiatan do not say, in an edition for the public, who carries them out. */
const PROTECTED = new Set(DATA.samar ? DATA.kegiatan.filter((row) => row[2] < 0).map((row) => row[1]) : []);

/**
 * Add up the figures of a choice, under the names that reports have for them.
 * @param {Choice} choice
 * @param {Standing[]} [rows] the kegiatan of that choice, where they are known already
 * @returns {Record<string, Value>}
 */
function figures(choice, rows = chosen(choice)) {
  /** @type {Record<string, Value>} */
  const found = { kegiatan: 0, tanpa_status: 0 };
  for (const [kode] of DATA.status) found[kode] = 0;
  /** @type {Record<string, bigint | null>} */
  const money = { pagu: null, realisasi: null, realisasi_sd: null, realisasi_berpagu: null };
  for (const [kegiatan, status, pagu, spent, , against = spent] of rows) {
    money.pagu = plus(money.pagu, exact(pagu));
    money.realisasi_sd = plus(money.realisasi_sd, exact(spent));
    money.realisasi_berpagu = plus(money.realisasi_berpagu, exact(against));
    const row = happened(choice.periode, kegiatan);
    if (!row) continue;
    money.realisasi = plus(money.realisasi, exact(row[2]));
    if (!row[1]) continue;
    const name = status < 0 ? "tanpa_status" : DATA.status[status][0];
    found.kegiatan = Number(found.kegiatan) + 1;
    found[name] = Number(found[name]) + 1;
  }
  Object.assign(found, money, { persen: share(money.realisasi_berpagu, money.pagu) });
  const people = DATA.samar ? publishedPeople(choice) : recordedPeople(choice, rows);
  GROUPS.forEach((name, n) => (found[name] = people[n]));
  const fokus = placeOf(DATA.fokus, choice.fokus);
  if (choice.opd && fokus !== undefined && PROTECTED.has(fokus)) {
    for (const name of Object.keys(found)) found[name] = WITHHELD;
  }
  return found;
}

/**
 * Add up the people of kegiatan, of one kecamatan those who were counted there.
 * @param {Choice} choice
 * @param {Standing[]} rows
 * @returns {Value[]}
 */
function recordedPeople(choice, rows) {
  const kecamatan = placeOf(DATA.kecamatan, choice.kecamatan);
  /** @type {(number | null)[]} */
  const sums = GROUPS.map(() => null);
  for (const [kegiatan] of rows) {
    const [, , , ...people] = happened(choice.periode, kegiatan) ?? [0, 0, null];
    for (const [place, ...counts] of people) {
      if (kecamatan !== undefined && place !== kecamatan) continue;
      counts.forEach((count, n) => (sums[n] = plus(sums[n], /** @type {number | null} */ (count))));
    }
  }
  return sums;
}

/**
 * Add up published cells; no cell knows who did a kegiatan, or how far it is.
 * @param {Choice} choice
 * @returns {Value[]}
 */
function publishedPeople(choice) {
  if (choice.opd || choice.status) return GROUPS.map(() => WITHHELD);
  const cells = cellsOf(DATA.peserta, choice);
  const others = cellsOf(DATA.belum_diumumkan, choice);
  return GROUPS.map((_name, n) => {
    const sum = publishedSum(cells.map((cell) => cell[n + 3] ?? null));
    return sum === null && others.some((cell) => cell[n + 3] !== null) ? WITHHELD : sum;
  });
}

/**
 * Return the cells of a choice, of the quarters that lie within its period.
 * @param {Cell[]} cells
 * @param {Choice} choice
 */
function cellsOf(cells, choice) {
  const quarters = new Set(periodOf(choice.periode).triwulan);
  const kecamatan = placeOf(DATA.kecamatan, choice.kecamatan);
  const fokus = placeOf(DATA.fokus, choice.fokus);
  return cells.filter(
    (cell) =>
      quarters.has(cell[0]) &&
      (kecamatan === undefined || cell[1] === kecamatan) &&
      (fokus === undefined || cell[2] === fokus),
  );
}

/**
 * Add up what is published; where that is nothing, say that something is hidden.
 * @param {(number | string | null)[]} counts
 * @returns {Value}
 */
function publishedSum(counts) {
  if (counts.length === 1) return counts[0];
  const known = counts.filter((count) => typeof count === "number");
  const hidden = counts.some((count) => typeof count === "string");
  if (hidden && !known.some(Boolean)) return WITHHELD;
  return known.length ? known.reduce((sum, count) => sum + count, 0) : null;
}

/**
 * Count the desa of the pilots, or of the chosen one, and how many of them were reached.
 * @param {Choice} choice
 * @param {Standing[]} rows
 * @returns {[number, number] | null}
 */
function coverage(choice, rows) {
  const kecamatan = placeOf(DATA.kecamatan, choice.kecamatan);
  const every = stateOf(choice.periode).desa.filter(
    (row) => kecamatan === undefined || row[0] === kecamatan,
  );
  if (!every.length) return null;
  const reaching = new Set(rows.map((row) => row[0]));
  const reached = every.flatMap((row) => row[2]).filter((by) => by.some((one) => reaching.has(one)));
  return [reached.length, every.reduce((sum, row) => sum + row[1], 0)];
}
