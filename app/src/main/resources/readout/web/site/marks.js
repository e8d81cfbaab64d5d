// Cuts a stretch of text at the borders of marks, which may overlap.

/**
 * The pieces of text[start, end): each with its words and the roles of all marks over it, in order.
 * A mark is { start, end, role }; offsets count UTF-16 code units, as JavaScript strings do.
 */
export function pieces(text, start, end, marks) {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .filter((mark) => mark.start < mark.end);
  const borders = new Set([start, end]);
  for (const mark of inside) borders.add(mark.start).add(mark.end);
  const sorted = [...borders].sort((a, b) => a - b);
  const cut = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const roles = [];
    for (const mark of inside) {
      if (mark.start <= sorted[i] && sorted[i + 1] <= mark.end && !roles.includes(mark.role)) roles.push(mark.role);
    }
    const opens = inside.filter((mark) => mark.start === sorted[i]).map((mark) => mark.role);
    cut.push({ words: text.slice(sorted[i], sorted[i + 1]), roles, opens });
  }
  return cut;
}

/** The marks of one claim: its parties, trigger and sources. */
export function marksOf(claim) {
  const marks = [];
  const add = (role, span) => {
    if (span && Number.isInteger(span.start) && span.end > span.start) marks.push({ role, start: span.start, end: span.end });
  };
  add("trigger", claim.trigger);
  for (const role of ["actor", "recipient", "mediator"]) {
    for (const entity of claim[role] ?? []) if (entity.entity_text) add(role, entity);
  }
  for (const link of claim.attribution ?? []) {
    add("source", link.source);
    add("cue", link);
  }
  add("place", claim.event_loc);
  return marks;
}
