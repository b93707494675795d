// Draws the pictures of tables (part/chart.jte). The table below each says the same; whoever can't use a picture reads that.
// ECharts gets no HTML from us: tips are drawn on the canvas, so that the page's content policy holds.
"use strict";

(() => {
const holders = [...document.querySelectorAll("[data-chart]")];
if (!holders.length) return;
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const PATTERNS = { hard: null, good: null, accent: null,
  soft: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  warn: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  hybrid: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: 0 },
  bad: { symbol: "circle", dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], symbolSize: .5 },
  "line-strong": { symbol: "rect", dashArrayX: [[4, 4], [0, 4, 4, 0]], dashArrayY: [4, 0], symbolSize: .4 } };

/** A colour token of the style sheet, as a canvas can use it. */
function tone(token, alpha = 1) {
  const probe = document.createElement("span");
  probe.style.color = `var(--${token})`;
  document.body.append(probe);
  const numbers = getComputedStyle(probe).color.match(/[\d.]+/g).slice(0, 3);
  probe.remove();
  return `rgba(${numbers.join(",")},${alpha})`;
}

function decal(token) {
  const pattern = PATTERNS[token];
  return pattern ? { ...pattern, color: tone("paper", .55) } : { symbol: "none" };
}

/** A fill for areas that take no decal: the tone, hatched or dotted like its decal. */
function hatched(token) {
  if (!PATTERNS[token]) return tone(token);
  const image = document.createElement("canvas");
  image.width = image.height = 8;
  const pen = image.getContext("2d");
  pen.fillStyle = tone(token);
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = pen.fillStyle = tone("paper", .6);
  pen.lineWidth = 1.2;
  if (token === "hybrid") { pen.fillRect(0, 3, 8, 2); }
  else if (token === "soft" || token === "warn") { pen.beginPath(); for (const at of [-4, 0, 4, 8]) { pen.moveTo(at, 8); pen.lineTo(at + 8, 0); } pen.stroke(); }
  else { pen.beginPath(); pen.arc(4, 4, 1.2, 0, 7); pen.fill(); }
  return { image, repeat: "repeat" };
}

const fill = (token) => ({ color: tone(token), decal: decal(token) });
const narrow = (holder) => holder.clientWidth < 560;
const short = (name, most) => name.length <= most ? name : `${name.slice(0, most - 2).replace(/\s+\S*$/, "")} …`;
const text = () => ({ color: tone("ink"), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 });
const tip = (says) => ({ renderMode: "richText", confine: true, backgroundColor: tone("surface"), borderColor: tone("line-strong"),
  textStyle: { ...text(), width: 280, overflow: "break" }, formatter: says });
const axis = () => ({ axisLine: { lineStyle: { color: tone("line-strong") } }, axisTick: { lineStyle: { color: tone("line-strong") } },
  axisLabel: { color: tone("ink-soft"), fontSize: 12, hideOverlap: true }, splitLine: { lineStyle: { color: tone("line") } }, nameTextStyle: { color: tone("ink-soft") } });
const legend = (names) => ({ data: names, bottom: 0, type: "scroll", textStyle: { color: tone("ink"), fontSize: 12 }, pageTextStyle: { color: tone("ink") }, itemWidth: 18 });

/** Lines at days. */
const marks = (all) => all?.length ? { symbol: "none", silent: true, lineStyle: { color: tone("accent"), width: 2, type: "solid" },
  label: { color: tone("ink"), formatter: (mark) => mark.name, position: "insideEndTop" }, data: all.map((mark) => ({ xAxis: mark.day, name: mark.name })) } : undefined;

const draw = {
  bars(it, holder) {
    // Labels beside bars get room of their own: ECharts measures broken labels too narrow.
    const room = Math.min(220, holder.clientWidth * .38);
    const categories = { type: "category", data: it.categories, inverse: it.across, ...axis(), axisLabel: { color: tone("ink-soft"), fontSize: 12, interval: 0,
      width: it.across ? room : Math.max(40, holder.clientWidth / it.categories.length - 8), overflow: "break" } };
    const values = { type: "value", minInterval: 1, ...axis() };
    return { grid: { left: it.across ? room + 16 : 8, right: 24, top: 12, bottom: (it.series.length > 1 ? 34 : 8) + (it.across ? 22 : 0), containLabel: !it.across }, legend: it.series.length > 1 ? legend(it.series.map((each) => each.name)) : undefined,
      xAxis: it.across ? values : categories, yAxis: it.across ? categories : values, tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, ...tip(), formatter: undefined },
      series: it.series.map((each) => ({ type: "bar", name: each.name, stack: "all", data: each.values, itemStyle: fill(each.tone), barMaxWidth: 36 })) };
  },
  lines(it) {
    return { grid: { left: 8, right: 16, top: 22, bottom: 34, containLabel: true }, legend: legend(it.series.map((each) => each.name)),
      xAxis: { type: "time", ...axis(), splitLine: { show: false } }, yAxis: { type: "value", minInterval: 1, ...axis() }, tooltip: { trigger: "axis", ...tip(), formatter: undefined },
      series: it.series.map((each, index) => ({ type: "line", step: "end", symbol: "none", name: each.name, stack: it.stacked ? "all" : undefined,
        lineStyle: { color: tone(each.tone), type: ["solid", "dashed", "dotted"][index % 3] }, itemStyle: fill(each.tone), areaStyle: it.stacked ? { ...fill(each.tone), opacity: .55 } : undefined,
        data: it.days.map((day, at) => [day, each.values[at]]), markLine: index === 0 ? marks(it.marks) : undefined })) };
  },
  flow(it, holder) {
    const names = new Map(it.boxes.map((box) => [box.id, box]));
    return { tooltip: tip((at) => at.dataType === "edge" ? at.data.says || `${names.get(at.data.source).name} → ${names.get(at.data.target).name}: ${at.data.value}` : names.get(at.name).name),
      series: [{ type: "sankey", left: 4, right: narrow(holder) ? 90 : 170, top: 8, bottom: 8, nodeGap: 9, draggable: false, emphasis: { focus: "adjacency" },
        label: { color: tone("ink"), fontSize: 12, formatter: (at) => short(names.get(at.name).name, narrow(holder) ? 16 : 30) },
        data: it.boxes.map((box) => ({ name: box.id, depth: box.depth < 0 ? undefined : box.depth, itemStyle: { color: tone(box.tone), borderWidth: 0 }, href: box.href })),
        links: it.streams.map((stream) => ({ source: stream.from, target: stream.to, value: stream.value, says: stream.says, href: stream.href, lineStyle: { color: tone(stream.tone), opacity: .35 } })) }] };
  },
  grid(it, holder) {
    return { grid: { left: 8, right: 8, top: 8, bottom: 8, containLabel: true }, tooltip: tip((at) => at.data.says),
      xAxis: { type: "category", data: it.columns, ...axis(), position: "top", axisLabel: { color: tone("ink-soft"), fontSize: 12, interval: 0, rotate: narrow(holder) ? 60 : 35 } },
      yAxis: { type: "category", data: it.rows, inverse: true, ...axis(), axisLabel: { color: tone("ink-soft"), fontSize: 12, interval: 0, width: Math.min(220, holder.clientWidth * .38), overflow: "break" } },
      visualMap: { show: false, min: it.least, max: it.most, inRange: { color: [tone("surface"), tone("accent")] } },
      series: [{ type: "heatmap", itemStyle: { borderColor: tone("line"), borderWidth: 1 }, data: it.cells.map((cell) => ({ value: [cell.column, cell.row, cell.value], says: cell.says, href: cell.href })) }] };
  },
  points(it) {
    const shapes = ["circle", "rect", "triangle", "diamond", "pin"];
    const tones = [...new Set(it.points.map((point) => point.tone))];
    return { grid: { left: 12, right: 24, top: 30, bottom: 40, containLabel: true }, tooltip: tip((at) => at.data.name),
      xAxis: { type: it.days ? "time" : "value", name: it.across, nameLocation: "middle", nameGap: 28, scale: true, ...axis() },
      yAxis: { type: it.logarithmic ? "log" : "value", name: it.up, scale: true, ...axis(),
        ...(it.logarithmic ? { axisLabel: { color: tone("ink-soft"), formatter: (value) => value.toExponential(0).replace("e+", "e") } } : {}) },
      series: tones.map((each, index) => ({ type: "scatter", symbol: shapes[index % shapes.length], symbolSize: 13, itemStyle: { color: tone(each) },
        data: it.points.filter((point) => point.tone === each).map((point) => ({ name: point.name, href: point.href, value: [it.days ? point.across * 864e5 : point.across, point.up] })) })) };
  },
  spans(it, holder) {
    const render = (params, api) => {
      const start = api.coord([api.value(1), api.value(0)]), end = api.coord([api.value(2), api.value(0)]);
      const height = Math.max(6, api.size([0, 1])[1] * .62);
      const box = echarts.graphic.clipRectByRect({ x: start[0], y: start[1] - height / 2, width: Math.max(2, end[0] - start[0]), height },
        { x: params.coordSys.x, y: params.coordSys.y, width: params.coordSys.width, height: params.coordSys.height });
      return box && { type: "rect", shape: box, style: api.style() };
    };
    return { grid: { left: 8, right: 16, top: 22, bottom: 34, containLabel: true }, legend: legend(it.keys.map((key) => key.name)), tooltip: tip((at) => at.data.says),
      xAxis: { type: "time", min: it.from, max: it.to, ...axis() }, yAxis: { type: "category", data: it.rows, inverse: true, ...axis(), splitLine: { show: false },
        axisLabel: { color: tone("ink"), fontSize: 12, interval: 0, width: Math.min(240, holder.clientWidth * .36), overflow: "truncate" } },
      series: it.keys.map((key, index) => ({ type: "custom", name: key.name, renderItem: render, itemStyle: fill(key.tone), encode: { x: [1, 2], y: 0 }, markLine: index === 0 ? marks(it.marks) : undefined,
        data: it.spans.filter((span) => span.tone === key.tone).map((span) => ({ value: [span.row, span.from, span.to], says: span.says, href: span.href, itemStyle: fill(span.tone) })) })) };
  },
  world(it, holder) {
    const places = new Map(it.places.map((place) => [place.code, place]));
    const says = (at) => places.get(at.name)?.says ?? at.name.toUpperCase();
    const byTone = (token) => it.places.filter((place) => place.tone === token);
    return { legend: { ...legend(it.keys.map((key) => key.name)), selectedMode: "multiple" }, tooltip: tip(says),
      geo: { map: "world", roam: narrow(holder) ? "move" : true, scaleLimit: { min: 1, max: 8 }, left: 4, right: 4, top: 4, bottom: 34, itemStyle: { areaColor: tone("sunken"), borderColor: tone("line-strong"), borderWidth: .5 },
        emphasis: { label: { show: false }, itemStyle: { areaColor: tone("mark") } }, select: { disabled: true },
        regions: it.places.map((place) => ({ name: place.code, itemStyle: { areaColor: hatched(place.tone) } })) },
      // Small states can't be seen on a map of the world: each has a dot besides.
      series: it.keys.map((key) => ({ type: "scatter", name: key.name, coordinateSystem: "geo", symbolSize: 9, itemStyle: { color: tone(key.tone), borderColor: tone("surface"), borderWidth: 1.5 },
        data: byTone(key.tone).filter((place) => holder.spots?.[place.code]).map((place) => ({ name: place.code, href: place.href, value: holder.spots[place.code] })) })) };
  },
};

async function ready(data, holder) {
  if (data.type !== "world" || holder.spots) return;
  const borders = await (await fetch(data.picture.geometry)).json();
  echarts.registerMap("world", borders);
  holder.spots = borders.spots;
}

async function show(holder) {
  const data = JSON.parse(holder.dataset.chart);
  await ready(data, holder);
  const chart = echarts.getInstanceByDom(holder) ?? echarts.init(holder, null, { renderer: "canvas" });
  const places = data.type === "world" ? new Map(data.picture.places.map((place) => [place.code, place])) : null;
  chart.setOption({ animation: !still, animationDuration: 300, textStyle: text(), aria: { enabled: false, decal: { show: true } }, ...draw[data.type](data.picture, holder) }, true);
  chart.off("click");
  chart.on("click", (at) => {
    const href = at.data?.href || places?.get(at.name)?.href;
    if (href) location.assign(href);
  });
  holder.dataset.drawn = "";
}

/** Closes the table under a picture that will be drawn. */
function settle(holder, able) {
  const table = holder.parentElement.querySelector(".chart-table");
  if (table) { table.open = !able; table.dataset.ready = ""; }
}

function start() {
  const able = typeof echarts !== "undefined";
  holders.forEach((holder) => { holder.hidden = !able; settle(holder, able); });
  if (!able) return;
  const seen = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
    seen.unobserve(entry.target);
    show(entry.target);
    new ResizeObserver(() => echarts.getInstanceByDom(entry.target)?.resize()).observe(entry.target);
  }), { rootMargin: "300px" });
  holders.forEach((holder) => seen.observe(holder));
  const again = () => holders.filter((holder) => "drawn" in holder.dataset).forEach(show);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  addEventListener("beforeprint", () => holders.filter((holder) => !("drawn" in holder.dataset)).forEach(show));
  addEventListener("chart:again", (event) => { if (echarts.getInstanceByDom(event.target)) show(event.target); });
}

start();
})();
