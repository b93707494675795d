// The meaning of a defined term, beside it while it is pointed at or has the focus. Without this its link leads to the
// definition and screen readers read the card as the link's description.
"use strict";

(() => {
let shown = null;
let link = null;
let leaving = 0;

function place(card, anchor) {
  const box = anchor.getBoundingClientRect();
  const below = box.bottom + card.offsetHeight + 12 < innerHeight;
  card.style.insetBlockStart = `${below ? box.bottom + 6 : Math.max(4, box.top - card.offsetHeight - 6)}px`;
  card.style.left = `${Math.max(8, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8))}px`;
}

function hide() {
  clearTimeout(leaving);
  if (shown?.matches(":popover-open")) shown.hidePopover();
  shown = link = null;
}

function show(anchor) {
  clearTimeout(leaving);
  if (anchor === link) return;
  hide();
  const card = document.getElementById(anchor.getAttribute("aria-describedby"));
  if (!card) return;
  card.showPopover();
  place(card, anchor);
  shown = card;
  link = anchor;
}

// Time enough to move from the term to its card, which stays while it is pointed at.
const leave = () => { clearTimeout(leaving); leaving = setTimeout(hide, 250); };
const term = (event) => event.target.closest?.("a.term");

document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "touch") return;
  const anchor = term(event);
  if (anchor) show(anchor);
  else if (event.target.closest?.(".meaning")) clearTimeout(leaving);
  else if (shown && !link?.matches(":focus")) leave();
});
document.addEventListener("focusin", (event) => { const anchor = term(event); if (anchor) show(anchor); else hide(); });
document.addEventListener("focusout", (event) => { if (term(event)) leave(); });
document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
addEventListener("scroll", hide, { passive: true });
})();
