// The picture of a provision's links. The table below it says the same; whoever can't use this reads that.
//
// What points to the middle stands on its left, what it points to on its right; where the page is narrow, above and
// below. Nothing is ever shrunk: the picture is as tall as its boxes need, and its letters stay as large as the page's.
"use strict";

(() => {
const holder = document.getElementById("graph");
if (!holder || typeof cytoscape === "undefined") return;
const data = JSON.parse(holder.dataset.graph);
const buttons = document.getElementById("graph-groups");
const SHOWN = 12, PLACES = 40;
const PAD = 16, GAP = 12, BOX = 62, PLACE = 32, SMALL = 6, MIDDLE = 84, FONT = 14, HIGH = 210;
const open = new Set();
const full = new Set();
const family = getComputedStyle(document.body).fontFamily;
const ruler = document.createElement("canvas").getContext("2d");

/** A colour of the style sheet as the canvas can use it. */
function colour(token) {
  const probe = document.createElement("span");
  probe.className = `colour ${token}`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  const numbers = value.match(/[\d.]+/g).slice(0, 3);
  return `rgb(${numbers.join(",")})`;
}

/** A name in as many lines as it may have, measured in the letters it is drawn in. */
function fitted(name, width, most, weight = 400) {
  ruler.font = `${weight} ${FONT}px ${family}`;
  const lines = [""];
  for (const piece of name.match(/[\u2e80-\uffef]|\s+|[^\s\u2e80-\uffef]+/g) ?? []) {
    const line = lines.at(-1) + piece;
    if (ruler.measureText(line.trimEnd()).width <= width || !lines.at(-1)) lines[lines.length - 1] = line;
    else lines.push(piece.trimStart());
  }
  const kept = lines.slice(0, most).map((line) => line.trim());
  const last = kept.length - 1;
  const cut = lines.length > most || ruler.measureText(kept[last]).width > width;
  while (cut && kept[last] && ruler.measureText(`${kept[last]}…`).width > width) kept[last] = [...kept[last]].slice(0, -1).join("");
  return kept.join("\n") + (cut ? "…" : "");
}

const keyOf = (side, group) => `${side.outward} ${group.name}`;
const more = (n) => (n === 1 ? holder.dataset.more : holder.dataset.mores.replace("2", n));

/** The boxes of a side, from the top: where each stands is known from those above it. */
function column(side, width, left) {
  const shown = full.has(side.outward) ? side.groups : side.groups.slice(0, SHOWN);
  const boxes = [];
  let y = 0;
  const put = (id, height, fields, inset = 0) => {
    boxes.push({ id: `${side.outward} ${id}`, x: left + inset + (width - inset) / 2, y: y + height / 2, w: width - inset, h: height, ...fields });
    y += height;
  };
  for (const group of shown) {
    const single = group.places.length === 1;
    const name = single && !data.byKind && !group.own && !group.places[0].label.startsWith(group.name) ? `${group.name}, ${group.places[0].label}` : single ? group.places[0].label : group.name;
    const called = fitted(name, width - 20, 2);
    put(`group ${group.name}`, BOX, {
      label: `${called}\n${fitted(group.note, width - 20, called.includes("\n") ? 1 : 2)}`,
      edge: group.type, own: group.own, grouped: !single, toggles: single ? "" : keyOf(side, group), href: single ? group.places[0].href : "",
    });
    if (open.has(keyOf(side, group)) && !single) y = members(group, width, y, put) ?? y;
    y += GAP;
  }
  if (shown.length < side.groups.length) {
    put("more", PLACE + 8, { label: more(side.groups.length - shown.length), grouped: true, whole: side.outward, edge: "cites" });
    y += GAP;
  }
  return { boxes, height: Math.max(0, y - GAP), outward: side.outward };

  function members(group, room, from, place) {
    y = from + SMALL;
    for (const [index, each] of group.places.slice(0, PLACES).entries()) {
      const label = fitted(each.label, room - 48, 2);
      place(`place ${group.name} ${index}`, label.includes("\n") ? PLACE + 16 : PLACE, { label, own: group.own, href: each.href, inside: true }, 24);
      y += SMALL;
    }
    if (group.places.length > PLACES) {
      place(`rest ${group.name}`, PLACE, { label: holder.dataset.rest.replace("2", group.places.length - PLACES), href: "#links", inside: true }, 24);
      y += SMALL;
    }
  }
}

/** Boxes and lines for the room there is. */
function elements() {
  const width = holder.clientWidth;
  const wide = width >= 760;
  const [before, after] = data.sides;
  const boxWidth = wide ? Math.min(340, (width - 2 * PAD) * .34) : width - 2 * PAD - 18;
  const left = column(before, boxWidth, wide ? PAD : PAD + 18);
  const right = column(after, boxWidth, wide ? width - PAD - boxWidth : PAD + 18);
  const middleWidth = wide ? Math.min(240, width - 2 * PAD - 2 * boxWidth - 100) : boxWidth;
  const tall = Math.max(left.height, right.height, MIDDLE);
  const height = 2 * PAD + (wide ? tall : left.height + right.height + MIDDLE + 2 * 28);
  holder.style.blockSize = `${Math.ceil(height)}px`;
  const high = Math.min(tall / 2, HIGH);
  const drop = (side) => (wide ? PAD + Math.max(0, high - side.height / 2) : side.outward ? PAD + left.height + MIDDLE + 56 : PAD);
  const middle = wide ? { x: width / 2, y: PAD + high } : { x: PAD + 18 + boxWidth / 2, y: PAD + left.height + 28 + MIDDLE / 2 };
  const nodes = [left, right].flatMap((side) => side.boxes.map((box) => ({ data: { ...box, outward: side.outward }, position: { x: box.x, y: box.y + drop(side) } })));
  const centre = { data: { id: "centre", label: fitted(data.name, middleWidth - 24, 3, 600), centre: true, w: middleWidth, h: MIDDLE }, position: middle };
  const edges = nodes.filter((node) => node.data.edge).map((node) => line(node, wide));
  return [centre, ...nodes, ...edges];
}

/** A line between the middle and a box; where the page is narrow it runs along the margin. */
function line(node, wide) {
  const out = node.data.outward;
  const ends = { source: out ? "centre" : node.data.id, target: out ? node.data.id : "centre" };
  return { data: { id: `line ${node.data.id}`, type: node.data.edge, ...ends, bows: "14 14" }, classes: wide ? (out ? "right" : "left") : "margin" };
}

function style() {
  const ink = colour("ink"), grey = colour("line"), accent = colour("accent"), paper = colour("paper"), warn = colour("warn"), bad = colour("bad");
  const lined = (type, fields) => ({ selector: `edge[type = '${type}']`, style: fields });
  return [
    { selector: "node", style: { label: "data(label)", "text-wrap": "wrap", "text-max-width": 2000, "font-size": FONT, "font-family": family, "line-height": 1.25, color: ink, "text-valign": "center",
      width: "data(w)", height: "data(h)", shape: "round-rectangle", "background-color": paper, "border-width": 1.5, "border-color": grey } },
    { selector: "node[?own]", style: { "border-color": accent } },
    { selector: "node[?grouped]", style: { "border-style": "double", "border-width": 4 } },
    { selector: "node[?inside]", style: { "border-width": 1 } },
    { selector: "node[?centre]", style: { "background-color": accent, color: paper, "border-color": accent, "font-weight": 600 } },
    { selector: "edge", style: { width: 1.75, "line-color": grey, "target-arrow-color": grey, "target-arrow-shape": "triangle", "curve-style": "bezier" } },
    { selector: "edge.left", style: { "curve-style": "round-taxi", "taxi-direction": "horizontal", "taxi-turn": "50%", "source-endpoint": "50% 0", "target-endpoint": "-50% 0" } },
    { selector: "edge.right", style: { "curve-style": "round-taxi", "taxi-direction": "horizontal", "taxi-turn": "50%", "source-endpoint": "50% 0", "target-endpoint": "-50% 0" } },
    { selector: "edge.margin", style: { "curve-style": "segments", "edge-distances": "endpoints", "segment-weights": "0 1", "segment-distances": "data(bows)", "source-endpoint": "-50% 0", "target-endpoint": "-50% 0" } },
    lined("amends", { "line-style": "dashed", "line-color": warn, "target-arrow-color": warn }),
    lined("repeals", { "line-style": "dotted", width: 3, "line-color": bad, "target-arrow-color": bad, "target-arrow-shape": "tee" }),
    lined("implements", { "line-style": "dashed", "line-dash-pattern": [12, 4], "line-color": accent, "target-arrow-color": accent, "target-arrow-shape": "diamond" }),
    lined("derives", { "line-color": accent, "target-arrow-color": accent, "target-arrow-shape": "vee", width: 2.5 }),
    lined("defines", { "line-style": "dotted", "target-arrow-shape": "circle" }),
  ];
}

const picture = cytoscape({ container: holder, elements: [], style: style(), layout: { name: "preset", fit: false }, autoungrabify: true,
  userZoomingEnabled: false, userPanningEnabled: false, boxSelectionEnabled: false, selectionType: "single" });

function redraw() {
  const drawn = elements();
  picture.resize();
  picture.elements().remove();
  picture.add(drawn);
  picture.zoom(1);
  picture.pan({ x: 0, y: 0 });
  offer();
}

function toggle(key) {
  if (!open.delete(key)) open.add(key);
  redraw();
}

/** The boxes as buttons, for keyboards. */
function offer() {
  const offered = data.sides.flatMap((side) => {
    const shown = full.has(side.outward) ? side.groups : side.groups.slice(0, SHOWN);
    const groups = shown.filter((group) => group.places.length > 1).map((group) => {
      const key = keyOf(side, group);
      return button(`${side.label}: ${group.name} (${group.places.length})`, () => toggle(key), open.has(key));
    });
    const rest = side.groups.length - shown.length;
    return rest > 0 ? [...groups, button(`${side.label}: ${more(rest)}`, () => { full.add(side.outward); redraw(); })] : groups;
  });
  buttons.replaceChildren(...offered);
}

function button(label, act, pressed) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "quiet";
  made.textContent = label;
  if (pressed !== undefined) made.setAttribute("aria-pressed", String(pressed));
  made.addEventListener("click", () => {
    const at = [...buttons.children].indexOf(made);
    act();
    buttons.children[at]?.focus();
  });
  return made;
}

picture.on("tap", "node", (event) => {
  const node = event.target.data();
  if (node.toggles) toggle(node.toggles);
  else if (node.whole !== undefined) { full.add(node.whole); redraw(); }
  else if (node.href) location.assign(node.href);
});
picture.on("mouseover", "node", (event) => {
  const node = event.target.data();
  holder.style.cursor = node.toggles || node.href || node.whole !== undefined ? "pointer" : "";
});
picture.on("mouseout", "node", () => { holder.style.cursor = ""; });

let before = 0;
new ResizeObserver(() => {
  if (holder.clientWidth > 200 && holder.clientWidth !== before) { // a page that is printed shows the table alone
    before = holder.clientWidth;
    redraw();
  }
}).observe(holder);
})();
