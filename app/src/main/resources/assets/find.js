// Find in the text: marks every place with the CSS highlight registry, so that the document itself stays as it is.

"use strict";

{
  const field = document.querySelector("#find");
  const count = document.querySelector("#find-count");
  const law = document.querySelector("#law");
  if (field && law && window.Highlight) finding(field, count, law);
}

/**
 * @param field the search field
 * @param count where "3 of 12" is said
 * @param law the element that holds the text
 */
function finding(field, count, law) {
  let ranges = [];
  let at = -1;

  function search() {
    ranges = [];
    at = -1;
    const wanted = field.value.trim().toLocaleLowerCase();
    if (wanted.length > 1 || /[^\x00-\x7f]/.test(wanted)) collect(wanted);
    CSS.highlights.set("found", new Highlight(...ranges));
    CSS.highlights.delete("current");
    count.textContent = field.value.trim() === "" ? "" : said();
    if (ranges.length) go(1);
  }

  function collect(wanted) {
    const walker = document.createTreeWalker(law, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(".tools, .cite-tools")) continue;
      const text = node.data.toLocaleLowerCase();
      for (let i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + wanted.length)) {
        const range = new Range();
        range.setStart(node, i);
        range.setEnd(node, Math.min(i + wanted.length, node.data.length));
        ranges.push(range);
      }
    }
  }

  function said() {
    if (!ranges.length) return count.dataset.none;
    return count.dataset.some.replace("%1", String(Math.max(1, at + 1))).replace("%2", String(ranges.length));
  }

  function go(step) {
    if (!ranges.length) return;
    at = (at + step + ranges.length) % ranges.length;
    CSS.highlights.set("current", new Highlight(ranges[at]));
    ranges[at].startContainer.parentElement.scrollIntoView({ block: "center", behavior: "auto" });
    count.textContent = said();
  }

  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 150);
  });
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(1);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.shiftKey) {
      event.preventDefault();
      go(-1);
    }
  });
  for (const button of field.form.querySelectorAll("[data-find]")) {
    button.addEventListener("click", () => go(button.dataset.find === "next" ? 1 : -1));
  }
}
