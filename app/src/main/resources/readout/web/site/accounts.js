// Who says what about one event: the claims of other reports beside a chosen one, those that agree in one column.
import { html, useEffect, useState } from "./vendor.js";
import * as api from "./api.js";
import { Category, Parties, Sentence, Status, Word } from "./claim.js";
import { follow, href } from "./route.js";
import { categoryOf, codeOf, day, placeOf, plural } from "./words.js";

/** What claims must share to stand in one column: who acted, and whether it happened. */
function sideOf(claim) {
  const actors = (claim.actor ?? []).map((actor) => codeOf(actor).slice(0, 7)).sort();
  return `${actors.join("+")}|${claim.status}`;
}

/** Columns of claims, the chosen claim's own first, then the larger ones. */
export function columns(chosen, tellings) {
  const sides = new Map([[sideOf(chosen), [chosen]]]);
  for (const { claim } of tellings) {
    const side = sideOf(claim);
    if (!sides.has(side)) sides.set(side, []);
    sides.get(side).push(claim);
  }
  const [own, ...others] = [...sides.values()];
  return [own, ...others.sort((a, b) => b.length - a.length)];
}

function Telling({ claim, chosen, filter }) {
  const open = href(filter, { report: claim.report_address, claim: claim.address });
  return html`<li class=${claim.address === chosen ? "telling own" : "telling"}>
    <p class="origin"><a href=${open} onClick=${follow()}><span class="publisher">${claim.publisher || "publisher unknown"}</span></a>
      ${claim.published && html` · <time datetime=${claim.published}>${day(claim.published)}</time>`}</p>
    <p class="quote"><${Sentence} claim=${claim} /></p>
    <p class="origin"><${Word} claim=${claim} /> <span class="when">${[day(claim.date), placeOf(claim)].filter(Boolean).join(" · ")}</span></p>
  </li>`;
}

function Column({ claims, chosen, filter }) {
  const publishers = new Set(claims.map((claim) => claim.publisher || claim.report_address)).size;
  return html`<section class="account quad-${claims[0].quad_code}">
    <h3><${Status} status=${claims[0].status} /> <${Parties} claim=${claims[0]} /></h3>
    <p class="tally">${plural(publishers, "publisher")}, ${plural(claims.length, "claim")}</p>
    <ul>${claims.map((claim) => html`<${Telling} key=${claim.address} claim=${claim} chosen=${chosen} filter=${filter} />`)}</ul>
  </section>`;
}

/** The accounts view. */
export function Accounts({ address, filter }) {
  const [answer, setAnswer] = useState(null);
  const [fault, setFault] = useState("");
  useEffect(() => {
    let stale = false;
    setFault("");
    api.accounts(address).then((given) => stale || setAnswer(given), (error) => stale || setFault(error.message));
    document.title = "Accounts · Readout";
    return () => (stale = true);
  }, [address]);
  const back = html`<p class="back"><a href=${href(filter)} onClick=${follow()}>← All claims</a></p>`;
  if (fault) return html`<main id="main" class="accounts">${back}<p class="fault" role="alert">${fault}</p></main>`;
  if (!answer || answer.claim.address !== address) return html`<main id="main" class="accounts" aria-busy="true">${back}</main>`;
  const { claim, tellings } = answer;
  const sides = columns(claim, tellings);
  return html`<main id="main" class="accounts" tabindex="-1">${back}
    <header><p class="kind"><${Category} claim=${claim} /> <span class="when">${[day(claim.date), placeOf(claim)].filter(Boolean).join(" · ")}</span></p>
      <h2>${plural(sides.length, "account")} of ${categoryOf(claim)}</h2>
      <p class="lede">Claims of the same category about the same parties that begin within three days, in this and other reports,
        put together where they name the same actors and agree whether it happened. They may tell of one event or of several:
        this is a search, not a judgement.</p></header>
    <div class="columns">${sides.map((claims) => html`<${Column} claims=${claims} chosen=${address} filter=${filter} />`)}</div>
  </main>`;
}
