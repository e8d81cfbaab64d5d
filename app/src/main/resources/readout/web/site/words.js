// How the page says what the codes say.

export const QUADS = { 1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict" };

export const STATUSES = {
  actual: "it happened or is going on",
  negated: "it did not happen, the claim says",
  future: "announced or expected",
  hypothetical: "possible, conditional, feared or wished",
  historical: "it happened before this news",
};

export const ROLES = {
  actor: "who",
  recipient: "to whom",
  mediator: "mediator",
  trigger: "did what",
  source: "on whose word",
  date: "when",
  place: "where",
};

export const BASES = {
  text: "stated in the report",
  relative: "reckoned from the day of publication",
  context: "from the nearest dated sentence",
  published: "the day of publication, for want of a stated date",
  none: "not found",
};

export const DROPPED = {
  comments: "Reader comments",
  caption: "Caption",
  boilerplate: "Boilerplate",
  disclaimer: "Disclaimer",
  related: "Related items",
  embed: "Embedded post",
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO date, month, year or date-time as a reader writes it: 9 Oct 2019. */
export function day(iso) {
  const found = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? "");
  if (!found) return iso ?? "";
  const year = found[1] === "-" ? "" : found[1];
  return [found[3] ? Number(found[3]) : "", found[2] ? MONTHS[found[2] - 1] : "", year].filter(Boolean).join(" ");
}

/** A party's name: as the text has it, else the registry's, else that it is not named. */
export function nameOf(entity) {
  return entity.entity_text || entity.identifier_text || (entity.code === "UNK" ? "somebody unnamed" : entity.code);
}

/** A party's code and sectors: TUR MIL. */
export function codeOf(entity) {
  if (entity.code === "UNK") return "";
  const sectors = Array.isArray(entity.sector) ? entity.sector : [entity.sector].filter(Boolean);
  return [entity.code, ...sectors].filter(Boolean).join(" ");
}

/** On whose word, outermost speaker first; empty for the publisher's own voice. */
export function sourceOf(claim) {
  return (claim.attribution ?? []).map((link) => (link.source ? nameOf(link.source) : `an unnamed source (“${link.cue}”)`))
    .join(", citing ");
}

/** Where it happened, empty where unknown. */
export function placeOf(claim) {
  const place = claim.event_loc ?? {};
  return place.resolved_place || place.extracted_place || "";
}

export const categoryOf = (claim) => [claim.event].flat()[0] ?? "";

export const plural = (number, one, many = `${one}s`) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** People hurt or taking part, as words: "12 dead, at least 30 injured". */
export function sizeOf(claim) {
  const size = claim.size ?? {};
  return ["dead", "injured", "arrested", "size"]
    .filter((what) => size[what] != null)
    .map((what) => `${size.size_text?.[what] || size[what]} ${what === "size" ? "people" : what}`)
    .join(", ");
}
