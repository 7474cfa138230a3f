// Shades of one hue: which one a value has, and what each stands for.

"use strict";

/** Shades beside the one for none; each can be told from its neighbours in grey as well. */
const SHADES = 4;

/** Characters of a value that is written large on the map. */
const SHORT = 6;

/**
 * Return how much each shade takes in, so that the largest value has the last one.
 * @param {bigint} largest
 */
function stepOf(largest) {
  for (let unit = 1n; ; unit *= 10n) {
    for (const part of [1n, 2n, 5n]) if (part * unit * BigInt(SHADES) >= largest) return part * unit;
  }
}

/**
 * Return the shade of a value: 0 for none, else from 1 for little.
 * @param {number | bigint} value
 * @param {bigint} step
 */
function shadeOf(value, step) {
  const whole = BigInt(value);
  if (whole <= 0n) return 0;
  return Math.min(SHADES, Number((whole + step - 1n) / step));
}

/**
 * Write a value where there is little room: amounts of money in millions.
 * @param {Value} value
 * @param {"angka" | "rupiah" | "persen"} kind
 */
function shortened(value, kind) {
  if (kind !== "rupiah" || value === null || typeof value === "string") return written(value, kind);
  const amount = BigInt(value) < 0n ? -BigInt(value) : BigInt(value);
  if (amount < 100_000n) return written(value, kind);
  const tenths = (amount + 50_000n) / 100_000n;
  const mark = spoken === 0 ? "," : ".";
  const rest = tenths % 10n ? `${mark}${tenths % 10n}` : "";
  return (value < 0 ? "-" : "") + say("Rp{n} m", { n: `${number(tenths / 10n)}${rest}` });
}

/**
 * Say what the shades stand for.
 * @param {bigint} step
 * @param {"angka" | "rupiah" | "persen"} kind
 * @param {bigint} largest
 * @param {boolean} hidden
 */
function legend(step, kind, largest, hidden) {
  const rows = [entry("k0", written(0, kind))];
  for (let shade = 1; shade <= SHADES; shade += 1) {
    const from = step * BigInt(shade - 1);
    if (from >= largest) break;
    rows.push(entry(`k${shade}`, rangeInWords(from, step * BigInt(shade), kind, shade === SHADES)));
  }
  rows.push(entry("arsir", hidden ? say("not reported, or hidden") : say("not reported, or no kegiatan yet")));
  rows.push(entry("luar", say("no pilot")));
  byId("legenda").replaceChildren(...rows);
}

/**
 * Write what a shade takes in: whole numbers from the next one on, amounts from one to the other.
 * @param {bigint} from
 * @param {bigint} last
 * @param {"angka" | "rupiah" | "persen"} kind
 * @param {boolean} darkest
 */
function rangeInWords(from, last, kind, darkest) {
  if (kind === "angka" && from + 1n === last) return written(last, kind);
  if (kind === "angka") return `${written(from + 1n, kind)} \u2013 ${written(last, kind)}`;
  if (kind === "persen" && darkest) return say("above {from}", { from: written(from, kind) });
  if (!from) return say("up to {last}", { last: shortened(last, kind) });
  return `${shortened(from, kind)} \u2013 ${shortened(last, kind)}`;
}

/**
 * @param {string} shade
 * @param {string} said
 */
function entry(shade, said) {
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", "0 0 24 16");
  picture.setAttribute("aria-hidden", "true");
  const area = document.createElementNS(SVG, "rect");
  for (const [key, value] of [["class", shade], ["x", "1"], ["y", "1"], ["width", "22"], ["height", "14"]]) {
    area.setAttribute(key, value);
  }
  picture.append(area);
  const row = make("li");
  row.append(picture, said);
  return row;
}
