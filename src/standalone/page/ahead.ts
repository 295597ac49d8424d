/** Lets the page be drawn and used first. */
const waitMilliseconds = 1500;

/** Fetches what later steps load into the browser's cache, one after another: the network may go at any time. */
async function fetchAhead(): Promise<void> {
  const answer = await fetch("ahead.json");
  if (!answer.ok) return;
  const names = (await answer.json()) as readonly string[];
  for (const name of names) await (await fetch(name, { priority: "low" })).arrayBuffer();
  document.documentElement.dataset["ahead"] = "done";
}

const start = () =>
  void setTimeout(() => void fetchAhead().catch(() => undefined), waitMilliseconds);
if (document.readyState === "complete") start();
else window.addEventListener("load", start);
