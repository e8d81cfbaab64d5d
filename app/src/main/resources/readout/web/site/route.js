// The URL is the page's only state: filter words as the API and the command line have them, and what is open.

export const FILTERS = [
  "q", "category", "status", "actor", "recipient", "either", "mode", "context", "source", "publisher", "country",
  "since", "until",
];
const PLACES = ["report", "claim", "accounts"];

/** The filter words of a URL's query, each with its values, and the order. */
export function filterOf(params) {
  const filter = {};
  for (const word of FILTERS) {
    const values = params.getAll(word).filter((value) => value.trim() !== "");
    if (values.length) filter[word] = values;
  }
  if (params.get("sort")) filter.sort = [params.get("sort")];
  return filter;
}

/** A filter as a query. */
export function queryOf(filter, more = {}) {
  const params = new URLSearchParams();
  for (const [word, values] of Object.entries(filter)) {
    for (const value of values) params.append(word, value);
  }
  for (const [word, value] of Object.entries(more)) {
    if (value !== "" && value != null) params.append(word, value);
  }
  return params.toString();
}

/** What the URL shows: its filter and what is open. */
export function current() {
  const params = new URLSearchParams(location.search);
  const route = { filter: filterOf(params) };
  for (const place of PLACES) route[place] = params.get(place) ?? "";
  return route;
}

/** The address of a state of the page. */
export function href(filter, open = {}) {
  const query = queryOf(filter, open);
  return query ? `/?${query}` : "/";
}

const listeners = new Set();

/** Goes to an address; `replace` leaves no step to go back to. */
export function go(address, { replace = false, keepScroll = false } = {}) {
  history[replace ? "replaceState" : "pushState"](null, "", address);
  listeners.forEach((listener) => listener());
  if (!keepScroll) scrollTo(0, 0);
}

/** Calls `listener` whenever the address changes; returns how to end that. */
export function onChange(listener) {
  listeners.add(listener);
  addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("popstate", listener);
  };
}

/** A click handler for links of this page; clicks that open new tabs are left to the browser. */
export function follow(options) {
  return (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    go(event.currentTarget.getAttribute("href"), options);
  };
}
