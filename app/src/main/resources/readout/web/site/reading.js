// One report as it was read: its text with the marks, beside it the claims of each sentence and why they were coded so.
import { html, useEffect, useRef, useState } from "./vendor.js";
import * as api from "./api.js";
import { Category, Parties, Status, Word } from "./claim.js";
import { marksOf, pieces } from "./marks.js";
import { follow, href } from "./route.js";
import { BASES, DROPPED, QUADS, ROLES, STATUSES, day, placeOf, plural, sizeOf } from "./words.js";

function Legend() {
  return html`<dl class="legend" aria-label="Legend of the marks">${Object.entries(ROLES)
    .filter(([role]) => role !== "mediator")
    .map(([role, meaning]) => html`<div><dt><mark class="m m-${role}">${role}</mark></dt><dd>${meaning}</dd></div>`)}
    <div><dt><span class="sample-gray">grey</span></dt><dd>not coded</dd></div></dl>`;
}

function Marked({ text, span, marks, labelled }) {
  return pieces(text, span.start, span.end, marks).map((piece) => {
    if (!piece.roles.length) return piece.words;
    const label = labelled ? piece.opens.filter((role) => ROLES[role]).map((role) => ROLES[role]).join(", ") : null;
    return html`<mark class=${`m ${piece.roles.map((role) => `m-${role}`).join(" ")}`} title=${piece.roles.map((role) => ROLES[role] ? `${role}: ${ROLES[role]}` : role).join("; ")}
      data-label=${label || null}>${piece.words}</mark>`;
  });
}

function SentenceText({ report, sentence, claims, chosen, filter }) {
  const mine = claims.find((claim) => claim.address === chosen);
  const layers = [
    ...report.dates.map((date) => ({ ...date, role: "date" })),
    ...report.places.map((place) => ({ ...place, role: "place" })),
  ];
  const marks = [...(mine ? [mine] : claims).flatMap(marksOf), ...layers];
  const ref = useRef(null);
  useEffect(() => {
    if (mine) ref.current?.scrollIntoView({ block: "nearest" });
  }, [mine?.address]);
  return html`<span ref=${ref} class=${`s${claims.length ? " coded" : ""}${mine ? " chosen" : ""}`}>
    <${Marked} text=${report.text} span=${sentence} marks=${marks} labelled=${Boolean(mine)} />${claims.map((claim) =>
    html`<sup><a class="number" href=${href(filter, { report: report.address, claim: claim.address })} aria-label="Claim ${claim.number}"
        onClick=${follow({ replace: true, keepScroll: true })}>${claim.number}</a></sup>`)}</span> `;
}

function Row({ term, children }) {
  return html`<div><dt>${term}</dt><dd>${children}</dd></div>`;
}

/** The grounds of a claim: rule, operators, status, date, place. */
function Why({ claim, filter }) {
  const operators = claim.operators ?? [];
  const info = claim.cite_info ?? {};
  const place = claim.event_loc;
  return html`<section class="why" aria-label="Why claim ${claim.number} was coded so"><h4>Why claim ${claim.number} was coded so</h4><dl>
    <${Row} term="Words">“${[claim.event_text].flat().join("” … “")}”<//>
    <${Row} term="Rule"><code>${claim.pattern}</code><//>
    <${Row} term="Operators">${operators.length ? operators.map((id, i) => html`${i > 0 && " then "}<code>${id}</code>`) : "none: the words stand for themselves"}<//>
    <${Row} term="Category">${QUADS[claim.quad_code]}, score ${claim.event_scale}<//>
    <${Row} term="Status">${STATUSES[claim.status]}<//>
    <${Row} term="When">${claim.date ? html`${day(claim.date)}${claim.enddate && ` to ${day(claim.enddate)}`}${claim.date_text && ` (“${claim.date_text}”)`}: ${BASES[claim.date_basis] ?? claim.date_basis}` : "not found"}<//>
    <${Row} term="Where">${place ? html`${placeOf(claim)}${place.country ? `, ${place.country}` : ""}` : "not found"}<//>
    ${sizeOf(claim) && html`<${Row} term="How many">${sizeOf(claim)}<//>`}
    ${(claim.context ?? []).length > 0 && html`<${Row} term="Context">${claim.context.join(", ").replaceAll("_", " ")}<//>`}
    <${Row} term="Confidence">${Number(claim.confidence).toFixed(2)}: how often such a claim is right<//>
    ${info.coder && html`<${Row} term="Coder">${info.coder}, ${info.codebook}<//>`}
  </dl><${Elsewhere} claim=${claim} filter=${filter} /></section>`;
}

function Elsewhere({ claim, filter }) {
  const [tellings, setTellings] = useState(null);
  useEffect(() => {
    let stale = false;
    api.accounts(claim.address).then((answer) => stale || setTellings(answer.tellings), () => {});
    return () => (stale = true);
  }, [claim.address]);
  if (tellings === null) return null;
  if (!tellings.length) return html`<p class="elsewhere">No other report in this store tells of it.</p>`;
  const reports = new Set(tellings.map((telling) => telling.claim.report_address)).size;
  return html`<p class="elsewhere"><a class="button" href=${href(filter, { accounts: claim.address })} onClick=${follow()}>
    Compare accounts</a> ${plural(tellings.length, "claim")} in ${plural(reports, "other report")}</p>`;
}

function Note({ report, claim, chosen, filter }) {
  const open = claim.address === chosen;
  const address = href(filter, { report: report.address, claim: open ? "" : claim.address });
  return html`<li class=${`note quad-${claim.quad_code}${open ? " chosen" : ""}`}>
    <a class="note-head" href=${address} aria-expanded=${open} onClick=${follow({ replace: true, keepScroll: true })}>
      <span class="kind"><span class="number">${claim.number}</span> <${Category} claim=${claim} /> <${Status} status=${claim.status} /></span>
      <${Parties} claim=${claim} />
    </a>
    <p class="origin"><${Word} claim=${claim} /></p>
  </li>`;
}

/** The report's paragraphs in text order: lists of sentences, and dropped parts of the text itself. */
function paragraphs(report) {
  const groups = [];
  const left = report.dropped.filter((part) => part.within === "report");
  for (const sentence of report.sentences) {
    if (left.some((part) => sentence.start < part.end && part.start < sentence.end)) continue;
    const last = groups[groups.length - 1];
    if (last && last.paragraph === sentence.paragraph) last.sentences.push(sentence);
    else groups.push({ start: sentence.start, paragraph: sentence.paragraph, sentences: [sentence] });
  }
  const dropped = left.map((part) => ({ start: part.start, dropped: part }));
  return [...groups, ...dropped].sort((a, b) => a.start - b.start);
}

function Body({ report, chosen, filter }) {
  const claims = report.claims.map((claim, i) => ({ ...claim, number: i + 1 }));
  const of = (sentence) => claims.filter((claim) => claim.text_info.start === sentence.start);
  return html`<div class="body">${paragraphs(report).map((group) => {
    if (group.dropped) return html`<div class="row"><${DroppedPart} part=${group.dropped} /></div>`;
    const notes = group.sentences.flatMap(of);
    const open = notes.find((claim) => claim.address === chosen);
    return html`<div class="row"><p class="text">${group.sentences.map((sentence) =>
      html`<${SentenceText} report=${report} sentence=${sentence} claims=${of(sentence)} chosen=${chosen} filter=${filter} />`)}</p>
      ${notes.length > 0 && html`<ol class="notes" aria-label="Claims of this paragraph">${notes.map((claim) =>
        html`<${Note} key=${claim.address} report=${report} claim=${claim} chosen=${chosen} filter=${filter} />`)}</ol>`}
      ${open && html`<${Why} claim=${open} filter=${filter} />`}</div>`;
  })}</div>`;
}

function DroppedPart({ part }) {
  return html`<aside class="dropped-part" aria-label="${DROPPED[part.kind] ?? part.kind}, not coded">
    <h4>${DROPPED[part.kind] ?? part.kind} · not coded</h4><p>${part.text}</p></aside>`;
}

function DroppedParts({ report }) {
  const parts = report.dropped.filter((part) => part.within === "page" && part.text);
  if (!parts.length) return null;
  return html`<section class="dropped"><h3>Also on the page, but not part of the article</h3>
    ${parts.map((part) => html`<${DroppedPart} part=${part} />`)}</section>`;
}

function Original({ url, words }) {
  return /^https?:\/\//.test(url) ? html`<a href=${url} rel="noreferrer noopener" target="_blank">${words}</a>` : words;
}

/** Who else carried the text, and that a report in another language is not coded. */
function Carried({ report }) {
  const foreign = report.language && !report.language.startsWith("en");
  return html`${foreign && html`<p class="carried">Not coded, as it is not in English (${report.language}).</p>`}
    ${report.copies.length > 0 && html`<p class="carried">Also carried by ${report.copies.map((copy, i) => html`${i > 0 && ", "}<${Original}
      url=${copy.url} words=${copy.publisher || copy.title || copy.url || "an unknown publisher"} />${copy.credit && ` (from ${copy.credit})`}`)}</p>`}`;
}

/** Publisher, date, byline, whom it credits, address and licence of a report. */
function Origin({ report }) {
  const web = /^https?:\/\//.test(report.url);
  return html`<p class="dateline"><strong>${report.publisher || "publisher unknown"}</strong>
    ${report.published && html` · <time datetime=${report.published}>${day(report.published)}</time>`}
    ${report.byline && ` · ${report.byline}`}
    ${report.credit && ` · from ${report.credit}`}
    ${web && html` · <${Original} url=${report.url} words="original" />`}
    ${report.license && ` · ${report.license}`}</p><${Carried} report=${report} />`;
}

/** The reading view. */
export function Reading({ address, chosen, filter }) {
  const [report, setReport] = useState(null);
  const [fault, setFault] = useState("");
  useEffect(() => {
    let stale = false;
    setFault("");
    api.report(address).then((answer) => stale || setReport(answer), (error) => stale || setFault(error.message));
    return () => (stale = true);
  }, [address]);
  useEffect(() => {
    if (report) document.title = `${report.title || report.id} · Readout`;
  }, [report]);
  const back = html`<p class="back"><a href=${href(filter)} onClick=${follow()}>← All claims</a></p>`;
  if (fault) return html`<main id="main" class="reading">${back}<p class="fault" role="alert">${fault}</p></main>`;
  if (!report || report.address !== address) return html`<main id="main" class="reading" aria-busy="true">${back}</main>`;
  return html`<main id="main" class="reading" tabindex="-1">${back}
    <header><h2>${report.title || report.id}</h2><${Origin} report=${report} /><${Legend} /></header>
    ${report.claims.length === 0 && html`<p class="empty">Nothing in this report was coded.</p>`}
    <${Body} report=${report} chosen=${chosen} filter=${filter} />
    <${DroppedParts} report=${report} />
  </main>`;
}
