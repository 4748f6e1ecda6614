// Dropping files onto the page, and outcomes as they come to be known. Without this file the form and a page that refreshes do the same.

const files = document.getElementById("files");
const chosen = document.getElementById("chosen");
const list = document.querySelector("[data-events^='/']");

function show() {
  chosen.replaceChildren(...[...files.files].map(file => {
    const item = document.createElement("li");
    item.textContent = file.name;
    return item;
  }));
}

if (files) {
  const zone = document.querySelector("[data-drop]");
  document.querySelector("[data-drop-hint]").hidden = false;
  files.addEventListener("change", show);
  document.addEventListener("dragover", event => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    zone.classList.add("over");
  });
  document.addEventListener("dragleave", event => { if (!event.relatedTarget) zone.classList.remove("over"); });
  document.addEventListener("drop", event => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    zone.classList.remove("over");
    const all = new DataTransfer();
    for (const file of [...files.files, ...event.dataTransfer.files]) all.items.add(file);
    files.files = all.files;
    show();
  });
}

if (list) {
  const events = new EventSource(list.dataset.events);
  const bar = document.getElementById("progress");
  const told = new Set();
  events.addEventListener("outcome", event => {
    const { number, words } = JSON.parse(event.data);
    document.querySelector(`#document-${number} .outcome`).textContent = words;
    bar.value = Math.max(bar.value, told.add(number).size);
    document.getElementById("read").textContent = bar.value;
  });
  events.addEventListener("done", () => { events.close(); location.reload(); });
}
