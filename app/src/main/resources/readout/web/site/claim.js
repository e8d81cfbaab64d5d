// A claim as a sentence one can read.
import { html } from "./vendor.js";
import { pieces } from "./marks.js";
import { QUADS, STATUSES, categoryOf, codeOf, nameOf, sourceOf } from "./words.js";

const SHAPES = {
  actual: html`<circle cx="6" cy="6" r="4.5" fill="currentColor" stroke="none" />`,
  negated: html`<g><circle cx="6" cy="6" r="4.5" /><path d="M2.8 9.2 9.2 2.8" /></g>`,
  future: html`<path d="M3 1.8v8.4L10 6Z" />`,
  hypothetical: html`<circle cx="6" cy="6" r="4.5" stroke-dasharray="2 1.9" />`,
  historical: html`<g><circle cx="6" cy="6" r="4.5" /><path d="M6 3.2V6l2 1.4" /></g>`,
};

/** The status as a shape and a word. */
export function Status({ status }) {
  return html`<span class="status status-${status}" title=${STATUSES[status]}>
    <svg viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">${SHAPES[status]}</svg>
    ${status}</span>`;
}

/** The category with its modes; the square's fill tells the quad class. */
export function Category({ claim }) {
  const modes = claim.mode ?? [];
  return html`<span class="category quad-${claim.quad_code}" title=${QUADS[claim.quad_code]}>
    <span class="square" aria-hidden="true"></span>${categoryOf(claim)}</span>${modes.length > 0 &&
  html`<span class="mode"> ${modes.join(", ")}</span>`}`;
}

function Entities({ entities }) {
  return entities.map((entity, i) => html`${i > 0 && (i + 1 === entities.length ? " and " : ", ")}<span class="entity"
    >${nameOf(entity)} <span class="code">${codeOf(entity)}</span></span>`);
}

/** Actor → recipient. */
export function Parties({ claim }) {
  const actors = claim.actor ?? [];
  const recipients = claim.recipient ?? [];
  const mediators = claim.mediator ?? [];
  return html`<span class="parties">
    ${actors.length ? html`<${Entities} entities=${actors} />` : html`<span class="entity none">nobody named</span>`}
    ${recipients.length > 0 && html`<span class="arrow" aria-hidden="true"> → </span><span class="aside"> to </span>
      <${Entities} entities=${recipients} />`}
    ${mediators.length > 0 && html`<span class="through"> through <${Entities} entities=${mediators} /></span>`}
  </span>`;
}

/** On whose word. */
export function Word({ claim }) {
  const source = sourceOf(claim);
  return source
    ? html`<span class="word">on the word of ${source}</span>`
    : html`<span class="word own">in the publisher’s own voice</span>`;
}

/** The claim's sentence with its trigger set off. */
export function Sentence({ claim }) {
  const { start } = claim.text_info;
  const trigger = { ...claim.trigger, role: "trigger" };
  const text = claim.text;
  const marks = [{ role: "trigger", start: trigger.start - start, end: trigger.end - start }];
  return html`<q class="sentence">${pieces(text, 0, text.length, marks).map((piece) =>
    piece.roles.length ? html`<strong>${piece.words}</strong>` : piece.words)}</q>`;
}
