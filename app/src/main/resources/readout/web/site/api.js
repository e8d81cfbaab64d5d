// Asks the server. A fault becomes an Error whose message says what happened and what to do.

async function ask(path) {
  let response;
  try {
    response = await fetch(path, { headers: { Accept: "application/json" } });
  } catch {
    throw new Error("The server does not answer. Is Readout still running in its terminal?");
  }
  const body = await response.json().catch(() => ({ error: "The answer is no JSON.", todo: "" }));
  if (!response.ok) throw new Error(`${body.error}. ${body.todo}`);
  return body;
}

export const claims = (query) => ask(`/api/claims?${query}`);
export const facets = (query) => ask(`/api/facets?${query}`);
export const report = (address) => ask(`/api/report/${encodeURIComponent(address)}`);
export const accounts = (address) => ask(`/api/accounts/${encodeURIComponent(address)}`);
export const info = () => ask("/api/info");
