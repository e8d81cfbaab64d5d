// The list of claims beside its filters.
import { html, useEffect, useState } from "./vendor.js";
import * as api from "./api.js";
import { Category, Parties, Sentence, Status, Word } from "./claim.js";
import { Chips, Filters } from "./filters.js";
import { follow, href, queryOf } from "./route.js";
import { day, placeOf, plural } from "./words.js";

const STEP = 50;
const ORDERS = { "-date": "newest first", date: "oldest first", "-published": "last published first",
  published: "first published first", "-confidence": "surest first" };

function Item({ claim, filter }) {
  const open = href(filter, { report: claim.report_address, claim: claim.address });
  return html`<li><article class="claim quad-${claim.quad_code}">
    <p class="kind"><${Category} claim=${claim} /> <${Status} status=${claim.status} />
      <span class="when">${[day(claim.date), placeOf(claim)].filter(Boolean).join(" · ")}</span></p>
    <h3><a href=${open} onClick=${follow()}><${Parties} claim=${claim} /></a></h3>
    <p class="quote"><${Sentence} claim=${claim} /></p>
    <p class="origin"><span class="publisher">${claim.publisher || "publisher unknown"}</span>, <${Word} claim=${claim} /></p>
  </article></li>`;
}

function useClaims(query) {
  const [state, setState] = useState({ claims: [], total: null, fault: "", query: null });
  useEffect(() => {
    let stale = false;
    api.claims(`${query}&limit=${STEP}`).then(
      (page) => stale || setState({ claims: page.claims, total: page.total, fault: "", query }),
      (fault) => stale || setState({ claims: [], total: null, fault: fault.message, query }),
    );
    return () => (stale = true);
  }, [query]);
  const more = () =>
    api.claims(`${query}&limit=${STEP}&offset=${state.claims.length}`).then(
      (page) => setState((old) => old.query === query ? { ...old, claims: [...old.claims, ...page.claims] } : old),
      (fault) => setState((old) => ({ ...old, fault: fault.message })),
    );
  return [state, more];
}

/** The claims that pass the filter. */
export function ClaimList({ filter }) {
  const query = queryOf(filter);
  const [state, more] = useClaims(query);
  const [facets, setFacets] = useState({});
  useEffect(() => {
    api.facets(query).then(setFacets, () => {});
  }, [query]);
  const order = ORDERS[filter.sort?.[0] ?? "-date"];
  useEffect(() => {
    document.title = "Readout";
  }, []);
  return html`<div class="desk">
    <${Filters} filter=${filter} facets=${facets} />
    <main id="main" tabindex="-1">
      <div class="head"><h2 aria-live="polite">${state.total == null ? "Claims" : plural(state.total, "claim")}<small> ${order}</small></h2>
        <${Chips} filter=${filter} /></div>
      ${state.fault && html`<p class="fault" role="alert">${state.fault}</p>`}
      ${state.total === 0 && html`<p class="empty">No claim passes these filters. Take one away, or widen the dates.</p>`}
      <ol class="claims">${state.claims.map((claim) => html`<${Item} key=${claim.address} claim=${claim} filter=${filter} />`)}</ol>
      ${state.total > state.claims.length && html`<p class="more"><button type="button" onClick=${more}>Show ${Math.min(STEP, state.total - state.claims.length)} more of ${state.total.toLocaleString("en")}</button></p>`}
    </main>
  </div>`;
}
