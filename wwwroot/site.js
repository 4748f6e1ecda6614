// Keys, focus and copying. Every page does everything without this file.

const root = document.documentElement;
const live = document.getElementById("live");
const keys = document.getElementById("keys");
let prefix = "";

const say = text => { live.textContent = text; };
const isVisible = element => element.checkVisibility();

/** Moves real focus to the next (1) or previous (-1) of the elements, counted from where the reader is. */
function step(selector, direction) {
  const stops = [...document.querySelectorAll(selector)].filter(isVisible);
  if (stops.length === 0) return;
  const here = document.activeElement?.closest(selector);
  const top = 120;
  const at = here ? stops.indexOf(here) + direction
    : direction > 0 ? stops.findIndex(stop => stop.getBoundingClientRect().top >= top)
    : stops.findLastIndex(stop => stop.getBoundingClientRect().top < top);
  const next = stops[at];
  if (!next) {
    say(direction > 0 ? "That was the last one." : "That was the first one.");
    return;
  }
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  announce(next, stops.indexOf(next) + 1, stops.length);
}

function announce(element, number, total) {
  const at = document.getElementById("at");
  if (at && "change" in element.dataset) at.textContent = `${[...document.querySelectorAll("[data-change]")].indexOf(element) + 1} of ${document.querySelectorAll("[data-change]").length}`;
  const kinds = [...element.querySelectorAll(":scope > .label .kind")].map(kind => kind.textContent.trim());
  say(kinds.length ? `${kinds.join(", ")}. ${number} of ${total}` : `${number} of ${total}`);
}

/** Opens or closes what is folded where the reader is, else everything that is folded. */
function unfold() {
  const here = document.activeElement === document.body ? null : document.activeElement;
  const near = here?.closest("details") ?? here?.querySelector?.("details");
  const folds = near ? [near] : [...document.querySelectorAll("main details")];
  const open = folds.some(fold => !fold.open);
  for (const fold of folds) fold.open = open;
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
  n: () => step("[data-change]", 1),
  p: () => step("[data-change]", -1),
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
  if (go) {
    event.preventDefault();
    step("[data-change]", go.dataset.go === "next" ? 1 : -1);
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
