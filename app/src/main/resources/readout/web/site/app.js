// The page: a header and one of three views, chosen by the URL.
import { html, render, useEffect, useState } from "./vendor.js";
import { info } from "./api.js";
import { Accounts } from "./accounts.js";
import { ClaimList } from "./list.js";
import { Reading } from "./reading.js";
import { current, follow, href, onChange } from "./route.js";
import { day, plural } from "./words.js";

function Header({ store }) {
  const span = store && store.first_day ? ` · ${day(store.first_day)} to ${day(store.last_day)}` : "";
  return html`
    <header class="top">
      <a class="skip" href="#main">Skip to the claims</a>
      <h1><a href="/" onClick=${follow()}>Readout</a></h1>
      <p class="motto">Who did what to whom, and on whose word</p>
      <p class="store">${store && `${plural(store.claims, "claim")} in ${plural(store.reports, "report")} by ${plural(store.publishers, "publisher")}${span}`}</p>
    </header>`;
}

function View({ route }) {
  if (route.accounts) return html`<${Accounts} address=${route.accounts} filter=${route.filter} />`;
  if (route.report) return html`<${Reading} address=${route.report} chosen=${route.claim} filter=${route.filter} />`;
  return html`<${ClaimList} filter=${route.filter} />`;
}

function App() {
  const [route, setRoute] = useState(current());
  const [store, setStore] = useState(null);
  useEffect(() => onChange(() => setRoute(current())), []);
  useEffect(() => {
    info().then(setStore, () => setStore(null));
  }, []);
  useEffect(() => {
    const back = (event) => {
      const open = current();
      if (event.key === "Escape" && (open.report || open.accounts) && !event.target.closest("input, select")) {
        history.length > 1 ? history.back() : location.assign(href(open.filter));
      }
    };
    addEventListener("keydown", back);
    return () => removeEventListener("keydown", back);
  }, []);
  return html`<${Header} store=${store} /><${View} route=${route} />`;
}

const root = document.getElementById("app");
root.replaceChildren();
render(html`<${App} />`, root);
