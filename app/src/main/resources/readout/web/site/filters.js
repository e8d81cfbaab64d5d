// The filter bar. Every field has the name of its filter word, so that field, URL and command line say the same.
import { html, useEffect, useRef, useState } from "./vendor.js";
import { Status } from "./claim.js";
import { FILTERS, follow, go, href } from "./route.js";
import { STATUSES } from "./words.js";

const TYPING = 300; // milliseconds of rest before typed words take effect

function without(filter, word, value) {
  const rest = (filter[word] ?? []).filter((other) => other !== value);
  const next = { ...filter, [word]: rest };
  if (!rest.length) delete next[word];
  return next;
}

function withValue(filter, word, value) {
  const next = { ...filter, [word]: [value] };
  if (value.trim() === "") delete next[word];
  return next;
}

const set = (filter, word, value) => go(href(withValue(filter, word, value)), { replace: true, keepScroll: true });

/** The filters in force, each a link that takes it away. */
export function Chips({ filter }) {
  const chips = FILTERS.flatMap((word) => (filter[word] ?? []).map((value) => [word, value]));
  if (!chips.length) return null;
  return html`<ul class="chips" aria-label="Filters in force">
    ${chips.map(([word, value]) => html`<li><a href=${href(without(filter, word, value))} onClick=${follow()}
      aria-label="Remove filter ${word} ${value}"><span class="chip-word">${word}</span> ${value}<span aria-hidden="true"> ×</span></a></li>`)}
    ${chips.length > 1 && html`<li><a class="clear" href="/" onClick=${follow()}>clear all</a></li>`}
  </ul>`;
}

function Field({ filter, word, label, type = "text", hint, options }) {
  const given = (filter[word] ?? []).join(" ");
  const [value, setValue] = useState(given);
  const timer = useRef(0);
  useEffect(() => setValue(given), [given]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (event) => {
    const typed = event.currentTarget.value;
    setValue(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => set(filter, word, typed), TYPING);
  };
  return html`<p class="field"><label for="f-${word}">${label}</label>
    <input id="f-${word}" name=${word} type=${type} value=${value} placeholder=${hint} onInput=${change}
      list=${options ? `l-${word}` : undefined} autocomplete="off" spellcheck=${false} />
    ${options && html`<datalist id="l-${word}">${options.map((option) =>
    html`<option value=${option.value}>${option.claims}</option>`)}</datalist>`}</p>`;
}

function Choice({ filter, word, label, all, options = [] }) {
  const given = filter[word]?.[0] ?? "";
  const shown = options.some((option) => option.value === given) || !given ? options : [{ value: given, claims: 0 }, ...options];
  return html`<p class="field"><label for="f-${word}">${label}</label>
    <select id="f-${word}" name=${word} value=${given} onChange=${(event) => set(filter, word, event.currentTarget.value)}>
      <option value="">${all}</option>
      ${shown.map((option) => html`<option value=${option.value} selected=${option.value === given}>${option.value} (${option.claims})</option>`)}
    </select></p>`;
}

function Statuses({ filter, options = [] }) {
  const chosen = filter.status ?? [];
  const counts = Object.fromEntries(options.map((option) => [option.value, option.claims]));
  const toggle = (status) => {
    const next = chosen.includes(status) ? without(filter, "status", status) : { ...filter, status: [...chosen, status] };
    go(href(next), { replace: true, keepScroll: true });
  };
  return html`<fieldset class="field"><legend>Did it happen?</legend>
    ${Object.entries(STATUSES).map(([status, meaning]) => html`<label class="check" title=${meaning}>
      <input type="checkbox" name="status" value=${status} checked=${chosen.includes(status)} onChange=${() => toggle(status)} />
      <${Status} status=${status} /><span class="count">${counts[status] ?? 0}</span></label>`)}
  </fieldset>`;
}

function Order({ filter }) {
  const given = filter.sort?.[0] ?? "-date";
  return html`<p class="field"><label for="f-sort">Order</label>
    <select id="f-sort" name="sort" value=${given} onChange=${(event) => set(filter, "sort", event.currentTarget.value)}>
      ${[["-date", "newest event first"], ["date", "oldest event first"], ["-published", "last published first"],
    ["published", "first published first"], ["-confidence", "surest first"]].map(([value, label]) =>
    html`<option value=${value} selected=${value === given}>${label}</option>`)}
    </select></p>`;
}

/** The filter bar; on narrow screens it folds away behind a button. */
export function Filters({ filter, facets }) {
  const [open, setOpen] = useState(false);
  const active = FILTERS.filter((word) => filter[word]).length;
  return html`<section class="filters" aria-label="Filters">
    <button type="button" class="fold" aria-expanded=${open} aria-controls="filter-form" onClick=${() => setOpen(!open)}>
      Filters${active > 0 ? ` (${active})` : ""}</button>
    <form id="filter-form" class=${open ? "open" : ""} role="search" onSubmit=${(event) => event.preventDefault()}>
      <${Field} filter=${filter} word="q" label="Words" type="search" hint="words of the sentence" />
      <${Choice} filter=${filter} word="category" label="Category" all="all categories" options=${facets.category} />
      <${Statuses} filter=${filter} options=${facets.status} />
      <${Field} filter=${filter} word="actor" label="Who (actor)" hint="TUR, TUR MIL or a name" options=${facets.actor ?? []} />
      <${Field} filter=${filter} word="recipient" label="To whom (recipient)" hint="SYR or a name" options=${facets.recipient ?? []} />
      <${Field} filter=${filter} word="source" label="On whose word (source)" hint="RUS GOV, a name, publisher" options=${facets.source ?? []} />
      <${Choice} filter=${filter} word="publisher" label="Publisher" all="all publishers" options=${facets.publisher} />
      <div class="dates">
        <${Field} filter=${filter} word="since" label="Since" type="date" />
        <${Field} filter=${filter} word="until" label="Until" type="date" />
      </div>
      <${Choice} filter=${filter} word="country" label="Where (country)" all="anywhere" options=${facets.country} />
      <${Order} filter=${filter} />
    </form>
  </section>`;
}
