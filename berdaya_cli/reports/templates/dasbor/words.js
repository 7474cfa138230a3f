// Words, numbers and amounts, as the language of the page writes them.

"use strict";

/** Stands for a value that nobody has given, which is not 0. */
const NOT_REPORTED = "\u2013";

/** Which language is spoken: the place of its texts in pairs. */
let spoken = 0;

/**
 * Say something in the language of the page, with what stands in braces filled in.
 * @param {string} message
 * @param {Record<string, string | number>} [values]
 */
function say(message, values = {}) {
  const said = spoken === 0 ? DATA.kata[message] ?? message : message;
  return said.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/**
 * Write a whole number with its thousands marked.
 * @param {number | bigint} value
 */
function number(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, spoken === 0 ? "." : ",");
}

/**
 * Write an amount of rupiah.
 * @param {number | bigint} value
 */
function rupiah(value) {
  return value < 0 ? `-Rp${number(-value)}` : `Rp${number(value)}`;
}

/**
 * Write hundredths of a percent.
 * @param {number | bigint} value
 */
function percent(value) {
  const digits = String(value < 0 ? -value : value).padStart(3, "0");
  const mark = spoken === 0 ? "," : ".";
  const whole = number(BigInt(digits.slice(0, -2)));
  return `${value < 0 ? "-" : ""}${whole}${mark}${digits.slice(-2)}%`;
}

/**
 * Write a figure for people; a text stands for what is hidden.
 * @param {Value} value
 * @param {"angka" | "rupiah" | "persen"} kind
 */
function written(value, kind) {
  if (value === null) return NOT_REPORTED;
  if (typeof value === "string") return value;
  return { angka: number, rupiah, persen: percent }[kind](value);
}

/**
 * Return a text that stands in both languages, by its place in the list.
 * @param {number} place
 */
function text(place) {
  return DATA.teks[place][spoken];
}

/**
 * Write names in a line: the first ones, and how many more there are.
 * @param {string[]} names
 * @param {number} most
 */
function inALine(names, most) {
  if (names.length <= most + 1) return names.join(", ");
  const shown = names.slice(0, most).join(", ");
  return say("{names} and {n} others", { names: shown, n: names.length - most });
}
