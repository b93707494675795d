// The picture of a provision's links. The table below it says the same; whoever can't use this reads that.
"use strict";

(() => {
const holder = document.getElementById("graph");
if (!holder || typeof cytoscape === "undefined") return;
const data = JSON.parse(holder.dataset.graph);
const groups = document.getElementById("graph-groups");
const APART = 24, RING = 34;
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

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

// Few places stand apart; many are drawn as one with their group until it is chosen.
const members = Map.groupBy(data.places, (place) => place.group);
const open = new Set();
if (data.places.length <= APART) members.forEach((_, group) => open.add(group));

/** A name that fits into its box. */
const short = (name) => name.length <= 44 ? name : `${name.slice(0, 42).replace(/\s+\S*$/, "")} …`;

const nodeOf = (place) => open.has(place.group) || members.get(place.group).length === 1 ? place.id : `group:${place.group}`;

function elements() {
  const places = new Map(data.places.map((place) => [place.id, place]));
  const nodes = new Map();
  for (const place of data.places) {
    const id = nodeOf(place);
    const grouped = id.startsWith("group:");
    nodes.set(id, {
      id, own: place.own, group: place.group, grouped, href: grouped ? "" : place.href,
      label: grouped ? `${short(place.group)}\n${members.get(place.group).length} ${holder.dataset.more}` : short(place.label),
    });
  }
  const lines = new Map();
  for (const line of data.lines) {
    const end = nodeOf(places.get(line.place));
    const key = `${line.type} ${line.outward} ${end}`;
    lines.set(key, (lines.get(key) ?? 0) + line.count);
  }
  const centre = { data: { id: "centre", label: short(data.name), centre: true }, position: { x: 0, y: 0 } };
  return [centre, ...positioned([...nodes.values()]), ...[...lines].map(([key, count]) => edge(key, count))];
}

function edge(key, count) {
  const [type, outward, ...rest] = key.split(" ");
  const end = rest.join(" ");
  return { data: { id: key, type, source: outward === "true" ? "centre" : end, target: outward === "true" ? end : "centre", width: Math.min(6, 1 + Math.log2(count)) } };
}

/** Places on rings around the middle, groups side by side: computed once for what is shown. */
function positioned(nodes) {
  nodes.sort((a, b) => Number(b.own) - Number(a.own) || a.group.localeCompare(b.group));
  return nodes.map((node, index) => {
    const ring = Math.floor(index / RING);
    const inRing = Math.min(RING, nodes.length - ring * RING);
    const angle = (2 * Math.PI * (index % RING + ring / 2)) / inRing - Math.PI / 2;
    const radius = Math.max(220, inRing * 22) + ring * 170;
    return { data: node, position: { x: Math.cos(angle) * radius * 1.45, y: Math.sin(angle) * radius } };
  });
}

function style() {
  const ink = colour("ink"), line = colour("line"), accent = colour("accent"), paper = colour("paper"), warn = colour("warn"), bad = colour("bad");
  const box = { label: "data(label)", "text-wrap": "wrap", "text-max-width": 150, "font-size": 15, color: ink, "text-valign": "center",
    width: 170, height: 44, shape: "round-rectangle", "background-color": paper, "border-width": 1.5, "border-color": line };
  return [
    { selector: "node", style: box },
    { selector: "node[?own]", style: { "border-color": accent } },
    { selector: "node[?grouped]", style: { "border-style": "double", "border-width": 4, height: 60 } },
    { selector: "node[?centre]", style: { "background-color": accent, color: paper, "border-color": accent, width: 210, height: 64, "text-max-width": 190, "font-weight": 600 } },
    { selector: "edge", style: { width: "data(width)", "line-color": line, "target-arrow-color": line, "target-arrow-shape": "triangle", "curve-style": "bezier" } },
    { selector: "edge[type = 'amends']", style: { "line-style": "dashed", "line-color": warn, "target-arrow-color": warn } },
    { selector: "edge[type = 'repeals']", style: { "line-style": "dotted", "line-color": bad, "target-arrow-color": bad, "target-arrow-shape": "tee" } },
  ];
}

const picture = cytoscape({ container: holder, elements: elements(), style: style(), layout: { name: "preset", fit: true, padding: 24 }, autoungrabify: true, minZoom: .1, maxZoom: 3 });

function redraw() {
  picture.elements().remove();
  picture.add(elements());
  if (still) picture.fit(undefined, 24);
  else picture.animate({ fit: { padding: 24 } }, { duration: 200 });
  buttons();
}

function toggle(group) {
  if (!open.delete(group)) open.add(group);
  redraw();
}

/** The groups as buttons, for keyboards. */
function buttons() {
  groups.replaceChildren(...[...members].filter(([, places]) => places.length > 1).map(([group, places]) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = `${group} (${places.length})`;
    button.setAttribute("aria-pressed", String(open.has(group)));
    button.addEventListener("click", () => {
      const at = [...groups.children].indexOf(button);
      toggle(group);
      groups.children[at]?.focus();
    });
    return button;
  }));
}

picture.on("tap", "node", (event) => {
  const node = event.target.data();
  if (node.grouped) toggle(node.group);
  else if (node.href) location.assign(node.href);
});
buttons();
})();
