// The slider over days: fetches the page of the day and puts its parts in place. Without scripts the form asks for a day.
"use strict";

(() => {
const form = document.querySelector("[data-scrub]");
if (!form) return;
const slider = form.querySelector("input[type='range']");
const shown = form.querySelector("output");
const first = Date.parse(form.dataset.scrub + "T00:00:00Z");
const language = document.documentElement.lang;
const words = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" });
let asked = null, timer = 0;

const dayOf = (value) => new Date(first + Number(value) * 864e5);
const iso = (day) => day.toISOString().slice(0, 10);

function say() {
  const day = words.format(dayOf(slider.value));
  shown.textContent = day;
  slider.setAttribute("aria-valuetext", day);
}

function addressOf(day) {
  const address = new URL(location.href);
  address.searchParams.set("asOf", day);
  return address;
}

/** Keeps the canvas of a picture that stays, so that it changes and doesn't blink. */
function keepPictures(from, into) {
  for (const fresh of into.querySelectorAll(".chart[id]")) {
    const old = from.querySelector(`#${CSS.escape(fresh.id)} .chart-picture`);
    const place = fresh.querySelector(".chart-picture");
    if (!old || !place) continue;
    old.dataset.chart = place.dataset.chart;
    old.setAttribute("aria-label", place.getAttribute("aria-label"));
    const table = fresh.querySelector(".chart-table"), was = from.querySelector(`#${CSS.escape(fresh.id)} .chart-table`);
    if (table && was) { table.open = was.open; table.dataset.ready = ""; }
    place.replaceWith(old);
  }
}

function swap(page, selector) {
  const old = document.querySelector(selector), fresh = page.querySelector(selector);
  if (old && fresh) old.replaceWith(fresh);
  else if (old) old.remove();
  else if (fresh && selector === ".asof-note") document.querySelector("header.top").after(fresh);
}

async function show(address, push) {
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(address, { signal: asked.signal, headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const old = document.getElementById("scrubbed"), fresh = page.getElementById("scrubbed");
    const pictures = [...fresh.querySelectorAll(".chart[id]")].map((each) => each.id);
    keepPictures(old, fresh);
    old.replaceWith(fresh);
    ["header.top", ".asof-note", ".jumps"].forEach((selector) => swap(page, selector));
    pictures.forEach((id) => document.querySelector(`#${CSS.escape(id)} .chart-picture`)?.dispatchEvent(new CustomEvent("chart:again", { bubbles: true })));
    if (push) history.replaceState(null, "", address);
    document.getElementById("spoken").textContent = shown.textContent;
  } catch (problem) {
    if (problem.name !== "AbortError") throw problem;
  }
}

slider.addEventListener("input", () => {
  say();
  clearTimeout(timer);
  timer = setTimeout(() => show(addressOf(iso(dayOf(slider.value))), true), 60);
});
})();
