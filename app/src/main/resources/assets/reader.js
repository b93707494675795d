// What pages do beyond links and forms. Everything here adds to something that works without it.
"use strict";

(() => {
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

/** Says a sentence to screen readers. */
function speak(sentence) {
  const spoken = $("#spoken");
  if (spoken) spoken.textContent = sentence;
}

async function copy(text, button, said) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  const label = button.textContent;
  button.textContent = said;
  speak(said);
  setTimeout(() => { button.textContent = label; }, 1600);
}

// "/" goes to the search field from anywhere but another field.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    $("#search")?.focus();
  }
  if (event.key === "Escape") $$("details.menu[open]").forEach((menu) => { menu.open = false; });
});

// Fields that act as soon as they are changed; without scripts their form has a button.
document.addEventListener("change", (event) => {
  const field = event.target.closest?.("[data-submit='change']");
  if (field && field.checkValidity() && (field.type !== "date" || field.value)) field.form.requestSubmit();
});

document.addEventListener("click", (event) => {
  const source = event.target.closest?.("[data-copy-from]");
  if (source) {
    const from = $("#" + source.dataset.copyFrom);
    copy(from.value ?? from.textContent, source, source.dataset.copied);
  }
  for (const menu of $$("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});

// The tree of contents: arrow keys move, right and left open and close.
function tree(root) {
  const links = () => $$("a", root).filter((link) => link.offsetParent !== null);
  root.addEventListener("keydown", (event) => {
    const here = event.target.closest("a, summary");
    if (!here) return;
    const all = links();
    const at = all.indexOf(here.matches("a") ? here : $("a", here));
    const details = here.closest("summary")?.parentElement;
    const move = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (move !== undefined) {
      all[Math.max(0, Math.min(all.length - 1, move))]?.focus();
      event.preventDefault();
    } else if (event.key === "ArrowRight" && details) {
      details.open = true;
      event.preventDefault();
    } else if (event.key === "ArrowLeft") {
      const closing = details?.open ? details : here.closest("ul")?.closest("details");
      if (closing) {
        closing.open = false;
        $("a", closing).focus();
        event.preventDefault();
      }
    }
  });
  follow(root);
}

/** Marks in the tree where the reader is in the text. */
function follow(root) {
  const byId = new Map($$("a[href^='#']", root).map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  let current = null;
  const watcher = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      const link = byId.get(entry.target.id);
      if (!link || link === current) continue;
      current?.removeAttribute("aria-current");
      link.setAttribute("aria-current", "true");
      current = link;
      const details = link.closest("details:not([open])");
      if (details) details.open = true;
      const rail = root.closest(".rail");
      const box = link.getBoundingClientRect(), frame = rail.getBoundingClientRect();
      if (box.top < frame.top || box.bottom > frame.bottom) rail.scrollTop += box.top - frame.top - frame.height / 3;
    }
  }, { rootMargin: "-12% 0px -80% 0px" });
  for (const id of byId.keys()) {
    const place = document.getElementById(id);
    if (place) watcher.observe(place);
  }
}

// A number in the text, followed: its tools appear beside it.
function citing(law) {
  const tools = document.createElement("div");
  tools.className = "cite-tools";
  tools.hidden = true;
  const add = (tag, label, act) => {
    const part = document.createElement(tag);
    part.textContent = label;
    if (tag === "button") { part.type = "button"; part.className = "plain"; part.addEventListener("click", act); }
    tools.append(part);
    return part;
  };
  let unit = null;
  const address = () => location.origin + law.dataset.address + "#" + unit.id;
  const name = () => {
    const names = [];
    for (let at = unit; at && at !== law; at = at.parentElement.closest(".unit")) {
      const num = $(":scope > .num, :scope > .head > .num", at)?.textContent.trim();
      if (num) names.unshift(num);
      if (at.classList.contains("leaf") || at.classList.contains("recital")) break;
    }
    return names.join(" ");
  };
  add("button", law.dataset.copyLink, (event) => copy(address(), event.target, law.dataset.copied));
  add("button", law.dataset.copy, (event) => copy(`${law.dataset.title}, ${name()}\n${address()}`, event.target, law.dataset.copied));
  const open = add("a", law.dataset.open);
  law.append(tools);
  law.addEventListener("click", (event) => {
    const num = event.target.closest("a.num");
    if (!num) return;
    unit = document.getElementById(decodeURIComponent(num.hash.slice(1)));
    if (!unit) return;
    open.href = `${law.dataset.address}/~${unit.id}`;
    tools.hidden = false;
    const box = num.getBoundingClientRect(), frame = law.getBoundingClientRect();
    tools.style.insetBlockStart = `${box.bottom - frame.top + 4}px`;
    tools.style.insetInlineStart = `${Math.max(0, Math.min(box.left - frame.left, frame.width - tools.offsetWidth))}px`;
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") tools.hidden = true; });
  document.addEventListener("click", (event) => {
    if (!tools.contains(event.target) && !event.target.closest("a.num")) tools.hidden = true;
  });
}

const law = $("#law[data-address]");
if (law) {
  citing(law);
}
$$(".tree").forEach(tree);
// Words marked in the text go to the field that asks for them.
for (const field of $$("[data-from-selection]")) {
  const text = $(field.dataset.fromSelection);
  document.addEventListener("selectionchange", () => {
    const marked = document.getSelection();
    if (text && !marked.isCollapsed && text.contains(marked.anchorNode) && text.contains(marked.focusNode)) field.value = marked.toString().trim();
  });
}
// A sheet closes when one of its links is followed.
$$(".rail[popover]").forEach((rail) => rail.addEventListener("click", (event) => {
  if (event.target.closest("a") && rail.matches(":popover-open")) rail.hidePopover();
}));
})();
