// How what is being typed may go on, as a combobox with a list (WAI-ARIA APG). Without this the field is a field.
"use strict";

for (const field of document.querySelectorAll("[data-suggest]")) suggesting(field);

/** @param field the search field; its data-suggest names where its list stands */
function suggesting(field) {
  const list = document.createElement("ul");
  list.id = `${field.id}-list`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.dataset.suggestLabel);
  document.querySelector(field.dataset.suggest).append(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("autocomplete", "off");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");
  // A list in a row is walked sideways from the end of the words, so that down leads on to what was found.
  const across = field.dataset.suggest === "#suggest-slot";
  if (across) list.setAttribute("aria-orientation", "horizontal");
  let active = -1;
  let waiting = 0;
  let asked = null;

  const options = () => [...list.querySelectorAll("[role=option]")];

  function mark(at) {
    active = at;
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    const option = options()[at];
    if (option) {
      field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  }

  function close() {
    clearTimeout(waiting);
    asked?.abort();
    list.hidden = true;
    mark(-1);
    field.setAttribute("aria-expanded", "false");
  }

  async function ask() {
    const typed = field.value;
    if (typed.trim().length < 2) return close();
    asked?.abort();
    asked = new AbortController();
    const day = field.form.querySelector("[name=asOf]")?.value ?? "";
    const address = new URL("/search/suggest", location.href);
    address.searchParams.set("q", typed);
    address.searchParams.set("list", list.id);
    if (day) address.searchParams.set("asOf", day);
    try {
      const answer = await fetch(address, { signal: asked.signal });
      if (!answer.ok || field.value !== typed || document.activeElement !== field) return;
      list.innerHTML = await answer.text();
      list.hidden = !options().length;
      field.setAttribute("aria-expanded", String(!list.hidden));
      mark(-1);
    } catch {
      // An answer that comes too late, or not at all, is none.
    }
  }

  function choose(option) {
    if (option.dataset.href) {
      location.assign(option.dataset.href);
    } else {
      field.value = option.dataset.insert;
      close();
      field.form.requestSubmit();
    }
  }

  field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(ask, 120); });
  field.addEventListener("keydown", (event) => {
    const all = options();
    if (list.hidden || event.ctrlKey || event.metaKey || event.altKey) return;
    const atEnd = active >= 0 || field.selectionStart === field.value.length;
    const next = across ? event.key === "ArrowRight" && atEnd : event.key === "ArrowDown";
    if (next && active < all.length - 1) mark(active + 1);
    else if (event.key === (across ? "ArrowLeft" : "ArrowUp") && active >= 0) mark(active - 1);
    else if (event.key === "Enter" && active >= 0) choose(all[active]);
    else if (event.key === "Escape") close();
    else {
      if (event.key === "Enter" || event.key === "Tab" || event.key === "ArrowDown") close();
      return;
    }
    event.preventDefault();
  });
  list.addEventListener("pointerdown", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) { event.preventDefault(); choose(option); }
  });
  field.addEventListener("blur", close);
}
