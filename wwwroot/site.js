// Keys, focus and copying. Every page does everything without this file.

const root = document.documentElement;
const live = document.getElementById("live");
const keys = document.getElementById("keys");
let prefix = "";
let visited = location.hash ? document.getElementById(location.hash.slice(1))?.closest("[data-step]") ?? null : null;

const say = text => { live.textContent = text; };
const isVisible = element => element.checkVisibility();

/** Below what is stuck to the top of the window: the first line that a reader can see. */
const topOfView = () => document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;

/** Where the reader is: the row that has the focus, else the row visited last or linked to; otherwise nothing. */
const currentRow = () => document.activeElement?.closest("[data-step]") ?? visited;

/** Moves real focus to the next (1) or previous (-1) of the elements in the order of the page, counted from where the reader is, else from the top of the window. */
function step(selector, direction, wraps) {
  const stops = [...document.querySelectorAll(selector)].filter(isVisible);
  if (stops.length === 0) return;
  const here = currentRow();
  const isBefore = stop => here ? stop.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING : stop.getBoundingClientRect().top < topOfView();
  let at = direction > 0 ? stops.findIndex(stop => stop !== here && !isBefore(stop)) : stops.findLastIndex(isBefore);
  if (at < 0 && wraps) at = direction > 0 ? 0 : stops.length - 1;
  if (at < 0) {
    say(direction > 0 ? "That was the last one." : "That was the first one.");
    return;
  }
  visit(stops[at]);
  announce(stops[at], at + 1, stops.length);
}

/** Gives a row the focus and shows it, with what is around it. */
function visit(row) {
  visited = row;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: row.offsetHeight < innerHeight / 2 ? "center" : "start", behavior: "instant" });
}

function announce(row, number, total) {
  const kinds = [...row.querySelectorAll(":scope > .label .kind, :scope > th .kind")].map(kind => kind.textContent.trim());
  say(kinds.length ? `${kinds.join(", ")}. ${number} of ${total}` : `${number} of ${total}`);
}

/** The changes of a comparison or collation go round: after the last comes the first. The counter and the address follow. */
function stepChange(direction) {
  step("[data-step].is-change", direction, true);
  const changes = [...document.querySelectorAll("[data-step].is-change")];
  const number = changes.indexOf(visited) + 1;
  const counter = document.getElementById("at");
  if (number === 0 || !counter) return;
  counter.textContent = `${number} of ${changes.length}`;
  const address = new URL(location);
  address.searchParams.set("change", number);
  address.hash = visited.id;
  history.replaceState(null, "", address);
}

/** Follows the main link of the story, quote or report that has the focus. */
function open() {
  document.activeElement?.closest("[data-step]")?.querySelector("[data-open]")?.click();
}

/** Opens or closes what is folded where the reader is, else everything that is folded. */
function unfold() {
  const here = document.activeElement === document.body ? null : document.activeElement;
  const near = here?.closest("details") ?? here?.querySelector?.("details");
  const folds = near ? [near] : [...document.querySelectorAll("main details")];
  const open = folds.some(fold => !fold.open);
  for (const fold of folds) fold.open = open;
}

/** Opens what an address inside the page points at, or is in. */
function unfoldTo(hash) {
  for (let fold = document.getElementById(hash.slice(1))?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
}

function showKeys(event) {
  event?.preventDefault();
  if (!keys.open) keys.showModal();
}

function press(name) {
  const link = [...document.querySelectorAll("a[data-key]")].find(one => one.dataset.key === name);
  link?.click();
  return Boolean(link);
}

const actions = {
  "/": () => document.getElementById("search")?.focus(),
  "?": showKeys,
  j: () => step("[data-step]", 1),
  k: () => step("[data-step]", -1),
  n: () => stepChange(1),
  p: () => stepChange(-1),
  o: open,
  x: unfold,
};

function isTyping(event) {
  return event.isComposing || event.ctrlKey || event.metaKey || event.altKey
    || event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, dialog, [contenteditable]");
}

document.addEventListener("keydown", event => {
  if (root.dataset.keys === "off" || isTyping(event)) return;
  const name = prefix + event.key;
  prefix = "";
  if (event.key === "g" && name === "g") {
    prefix = "g ";
    setTimeout(() => { prefix = ""; }, 1500);
  } else if (event.key === "Enter" && event.target.matches("[data-step]")) {
    event.preventDefault();
    open();
  } else if (press(name)) {
    event.preventDefault();
  } else if (Object.hasOwn(actions, name)) {
    event.preventDefault();
    actions[name](event);
  }
});

document.addEventListener("click", event => {
  const go = event.target.closest("[data-go]");
  const copy = event.target.closest("[data-copy]");
  const within = event.target.closest("a[href^='#']");
  if (within) unfoldTo(within.getAttribute("href")); // a link inside a picture has no hash
  if (go) {
    event.preventDefault();
    stepChange(go.dataset.go === "next" ? 1 : -1);
  } else if (event.target.closest("[data-print]")) {
    print();
  } else if (copy) {
    const address = new URL(copy.dataset.address, document.baseURI).href;
    navigator.clipboard.writeText(`${copy.dataset.copy} ${address}`).then(() => say("Copied, with its source."), () => say("The browser did not allow copying."));
  }
});

document.getElementById("show-keys")?.addEventListener("click", showKeys);
for (const button of document.querySelectorAll("[data-copy], [data-print]")) button.hidden = false;

// A place that an address names may lie in another part of a long text: the site knows in which.
const parts = document.querySelector("[data-parts]");

function openPart() {
  const name = location.hash.slice(1);
  if (!parts || !/^(p\d+(s\d+)?|quote-\d+)$/.test(name) || document.getElementById(name)) return;
  const address = new URL(location.href);
  if (address.searchParams.get(parts.dataset.parts) === name) return;
  address.search = `?${parts.dataset.parts}=${name}`;
  location.replace(address);
}

addEventListener("hashchange", openPart);
openPart();
