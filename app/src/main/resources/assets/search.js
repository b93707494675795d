// The search page's keys, and what stays as it was when hits are exchanged. Without this the page is links and a form.
"use strict";

(() => {
const found = () => document.querySelector("#found");
const field = () => document.querySelector("#search");
const hits = () => [...document.querySelectorAll("#found [data-hit]")];

function say(sentence) {
  const spoken = document.querySelector("#spoken");
  if (spoken && sentence) spoken.textContent = sentence;
}

function move(step) {
  const all = hits();
  const at = all.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : all.length) : at + step;
  if (at === 0 && step < 0) {
    field().focus();
  } else if (next >= 0 && next < all.length) {
    all[next].focus();
    all[next].closest("li").scrollIntoView({ block: "nearest" });
  }
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const here = event.target;
  const typing = here.closest?.("input, textarea, select, [contenteditable]");
  const atHit = here.matches?.("[data-hit]");
  const down = event.key === "ArrowDown" || event.key === "j";
  const up = event.key === "ArrowUp" || event.key === "k";
  if (typing) {
    if (here.id === "search" && event.key === "ArrowDown" && hits().length) {
      event.preventDefault();
      move(1);
    }
  } else if ((down || up) && (atHit || event.key.length === 1)) {
    event.preventDefault();
    move(down ? 1 : -1);
  } else if (event.key === "w" && atHit) {
    const why = here.closest("li").querySelector("details.why");
    if (why) why.open = !why.open;
  } else if (event.key === "?") {
    event.preventDefault();
    document.querySelector("#keys")?.togglePopover();
  }
});

// A facet that was opened or closed stays so, and so does the sheet of a phone.
let open = new Map();
let sheet = false;
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.target !== found()) return;
  open = new Map([...document.querySelectorAll("#facets details[id]")].map((each) => [each.id, each.open]));
  sheet = document.querySelector("#facets")?.matches(":popover-open") ?? false;
});
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target !== found()) return;
  for (const each of document.querySelectorAll("#facets details[id]")) {
    if (open.has(each.id)) each.open = open.get(each.id);
  }
  if (sheet) document.querySelector("#facets")?.showPopover();
  say(document.querySelector("#found-count")?.textContent.trim());
});
document.addEventListener("htmx:beforeRequest", () => found()?.setAttribute("aria-busy", "true"));
document.addEventListener("htmx:afterRequest", () => found()?.removeAttribute("aria-busy"));
// What can't be answered now leaves the hits as they are, and says so in the way any page would.
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.target === found()) document.querySelector("#searching").submit();
});
})();
