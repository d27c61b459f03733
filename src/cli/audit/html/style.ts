/** One sheet for both themes: each colour is said once for light and once for dark. */
export const style = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f7f6, #0f1416);
  --card: light-dark(#ffffff, #161d20);
  --sunken: light-dark(#f6f8f7, #10171a);
  --line: light-dark(#dfe4e2, #2a3438);
  --text: light-dark(#17211f, #e4eae8);
  --soft: light-dark(#51605c, #9fb0ab);
  --link: light-dark(#0b625b, #6fd3c7);
  --accent: light-dark(#0f766e, #3fb8aa);
  --track: light-dark(#e9edeb, #242e31);
  --hit: light-dark(#fdf4e3, #2a2416);
  --mark: light-dark(#fbdc9d, #6b4e12);
  --mark-text: light-dark(#17211f, #fff3dc);
  --p0: light-dark(#cf4a3d, #f0776b);
  --p0-back: light-dark(#fce5e2, #46201c);
  --p0-text: light-dark(#96190f, #ffb9b0);
  --p1: light-dark(#d0761a, #eb9a49);
  --p1-back: light-dark(#fcead6, #422a10);
  --p1-text: light-dark(#834000, #ffc78f);
  --p2: light-dark(#a58910, #cdb344);
  --p2-back: light-dark(#f8f0c8, #393110);
  --p2-text: light-dark(#655000, #eddb85);
  --p3: light-dark(#3b79c2, #6ea8e8);
  --p3-back: light-dark(#e2ecf8, #17304c);
  --p3-text: light-dark(#1b4a82, #aed2fb);
  --none: light-dark(#73807c, #8a9895);
  --none-back: light-dark(#e9edeb, #2a3337);
  --none-text: light-dark(#475350, #c2ccca);
  --sans: Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: "JetBrains Mono", ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }

*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; border-top: 3px solid var(--accent); background: var(--page); color: var(--text); font: 15px/1.55 var(--sans); overflow-wrap: anywhere; }
main, footer { max-width: 70rem; margin: 0 auto; padding: 0 1.5rem; }
main { padding-top: 2.25rem; }
footer { padding-bottom: 3rem; color: var(--soft); font-size: 13px; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; }
ul, ol { padding: 0; list-style: none; }
h1 { font-size: 1.875rem; line-height: 1.2; letter-spacing: -0.02em; font-weight: 680; }
h2 { margin: 2.75rem 0 0.75rem; font-size: 1.25rem; letter-spacing: -0.01em; }
h3 { font-size: 1rem; }
b { font-weight: 650; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code { font: 0.92em var(--mono); }
summary { cursor: pointer; }
.note { max-width: 46rem; margin-bottom: 1rem; color: var(--soft); font-size: 13.5px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.4rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 0.8rem; background: var(--card); border-radius: 6px; }

.title { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-start; gap: 0.75rem 2rem; }
.kicker { display: flex; align-items: center; gap: 0.4rem; margin-bottom: 0.3rem; color: var(--accent); font-size: 0.8125rem; font-weight: 650; letter-spacing: 0.01em; }
header { margin-bottom: 1.75rem; }
details.facts { display: block; margin: 0; }
.kicker svg { width: 1.05rem; height: 1.05rem; fill: var(--accent); stroke: none; }
.kicker .tick { fill: none; stroke: var(--page); stroke-width: 1.8; }
.facts { display: flex; flex-wrap: wrap; gap: 0.15rem 1.4rem; margin: 0.65rem 0 0.3rem; color: var(--soft); font-size: 13.5px; }
.facts b { color: var(--text); font-weight: 550; }
button, input, select { font: inherit; font-size: 14px; color: var(--text); background: var(--card);
  border: 1px solid light-dark(#868f8c, #64726f); border-radius: 7px; padding: 0.4rem 0.7rem; min-height: 2.25rem; max-width: 100%; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
button[aria-pressed="true"]::before { content: "✓ "; }

.figures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem 2rem; margin-bottom: 1.25rem; }
.figures dt { color: var(--soft); font-size: 13.5px; }
.figures dd b { display: inline-block; margin-right: 0.3rem; font-size: 2rem; line-height: 1.25; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.figures dd span { color: var(--soft); font-size: 13.5px; white-space: nowrap; }
div.spread ul { display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; margin-top: 0.7rem; font-size: 14px; }
div.spread .bar { height: 12px; }
.nothing { padding: 2.5rem 1.5rem; text-align: center; }
.nothing .big { color: var(--accent); font-size: 1.75rem; font-weight: 650; letter-spacing: -0.02em; }

.bar { display: block; width: 100%; height: 8px; border-radius: 4px; background: var(--track); overflow: hidden; }
.fill-P0 { fill: var(--p0); } .fill-P1 { fill: var(--p1); } .fill-P2 { fill: var(--p2); }
.fill-P3 { fill: var(--p3); } .fill-none { fill: var(--none); } .fill-met { fill: var(--accent); }
.badge { display: inline-block; min-width: 1.9rem; padding: 0 0.4rem; border-radius: 5px; text-align: center;
  font-size: 12px; line-height: 1.6; font-weight: 650; letter-spacing: 0.02em; font-variant-numeric: tabular-nums; }
.badge.P0 { background: var(--p0-back); color: var(--p0-text); } .badge.P1 { background: var(--p1-back); color: var(--p1-text); }
.badge.P2 { background: var(--p2-back); color: var(--p2-text); } .badge.P3 { background: var(--p3-back); color: var(--p3-text); }
.badge.none { background: var(--none-back); color: var(--none-text); }

.group { margin-bottom: 1rem; }
.group h3 .badge { margin-right: 0.25rem; }
.totals { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 1rem; margin-top: 0.4rem; color: var(--soft); font-size: 13.5px; }
.totals b { color: var(--text); }
.totals .bar { width: 9rem; }
.standards { margin-top: 0.75rem; }
.standards li { display: grid; grid-template-columns: 1.1rem 1fr 16rem; gap: 0 0.75rem; padding: 0.7rem 0; border-top: 1px solid var(--line); }
.standards .state { color: var(--p0-text); font-weight: 700; }
.standards.met .state { color: var(--accent); }
.standards .standard { display: grid; grid-template-columns: 2.3rem 1fr; align-items: baseline; }
.standards .standard + .standard { margin-top: 0.2rem; }
.standards .id { color: var(--soft); font-size: 12.5px; font-variant-numeric: tabular-nums; }
.standards .found { color: var(--soft); font-size: 13.5px; text-align: right; }
.standards .found b { display: block; color: var(--text); font-size: 15px; }
.standards.met li { padding: 0.45rem 0; }
.chips { margin: 0.25rem 0 0 2.3rem; line-height: 1.9; }
.standards li:last-child { padding-bottom: 0; }
.standards + .more { border-top: 1px solid var(--line); padding-top: 0.75rem; }
.chip { padding: 0.1rem 0.45rem; border: 1px solid var(--line); border-radius: 5px; background: var(--sunken);
  color: var(--soft); font: 12px var(--mono); text-decoration: none; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
a.chip { color: var(--link); }
a.chip:hover { border-color: var(--accent); }
.more { margin-top: 0.75rem; }
.more > summary { color: var(--link); font-size: 14px; font-weight: 550; }

.columns { columns: 2 22rem; column-gap: 1rem; }
.columns .card { break-inside: avoid; margin-bottom: 1rem; }
.chart { margin-top: 0.9rem; font-size: 13.5px; }
.chart li { display: grid; grid-template-columns: 1fr auto; gap: 0.25rem 1rem; align-items: end; padding: 0.35rem 0; }
.chart .bar, .chart small { grid-column: 1 / -1; }
.chart small { color: var(--soft); font-size: 12px; }
.chart a { text-decoration: none; }
.chart a:hover { text-decoration: underline; }
.chart .name { font-family: var(--mono); font-size: 12.5px; }
.chart .badge { font-family: var(--sans); margin-right: 0.25rem; }
.chart .number { font-weight: 650; font-variant-numeric: tabular-nums; }

#filters { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.6rem 0.9rem; align-items: end; margin: 0 -0.75rem 0.75rem; padding: 0.75rem;
  background: var(--page); border-bottom: 1px solid var(--line); }
#filters label { display: flex; flex-direction: column; gap: 0.15rem; color: var(--soft); font-size: 12.5px; }
#filters label.check { flex-direction: row; align-items: center; gap: 0.4rem; min-height: 2.25rem; font-size: 14px; }
#filters input[type="checkbox"] { min-height: 0; width: 1rem; height: 1rem; accent-color: var(--accent); }
#search { width: 14rem; }
#rule { width: 12.5rem; }
#priority { width: 9rem; }
#status { margin-left: auto; padding: 0.4rem 0; font-size: 14px; font-weight: 600; font-variant-numeric: tabular-nums; }
#files { background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow: clip; }
#files:not(:has(> :not([hidden]))) { display: none; }
.file { margin-top: -1px; border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.9rem; }
.file > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 1rem; padding: 0.65rem 1rem; list-style: none; }
.file[open] > summary { background: var(--sunken); }
.file > summary:focus-visible { outline-offset: -2px; }
.file > summary::-webkit-details-marker { display: none; }
.file > summary::before { content: "▸"; width: 0.8rem; margin-right: -0.4rem; color: var(--soft); }
.file[open] > summary::before { content: "▾"; }
.file > summary:hover { background: var(--sunken); }
.file .path { flex: 1 1 16rem; font: 550 13.5px var(--mono); }
.file .times { margin-right: 0.4rem; color: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; }
.file .amount { min-width: 6.5rem; color: var(--soft); font-size: 13.5px; text-align: right; font-variant-numeric: tabular-nums; }
.file li { padding: 1rem; border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 11rem; }
.file li:target { box-shadow: inset 3px 0 var(--accent); }
.about { font-size: 13.5px; }
.rule { font: 550 13px var(--mono); }
.place { margin: 0 0.3rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.tag { padding: 0.05rem 0.4rem; border: 1px solid var(--line); border-radius: 5px; color: var(--soft); font-size: 12px; }
.message { margin-top: 0.35rem; max-width: 56rem; }
.message code { padding: 0.05em 0.3em; border-radius: 4px; background: var(--none-back); }
pre { margin: 0.6rem 0 0; overflow-x: auto; overflow-wrap: normal; border: 1px solid var(--line); border-radius: 8px; background: var(--sunken);
  font: 12.5px/1.6 var(--mono); tab-size: 2; }
pre code { display: block; width: max-content; min-width: 100%; padding: 0.5rem 0.9rem 0.5rem 0; font: inherit; font-variant-ligatures: none; }
.hit { display: block; background: var(--hit); margin-right: -0.9rem; padding-right: 0.9rem; }
.n { display: inline-block; min-width: 3.4rem; padding: 0 0.9rem 0 0.5rem; color: var(--soft); text-align: right; -webkit-user-select: none; user-select: none; }
.hit .n { color: var(--text); font-weight: 600; }
mark { padding: 0.1em 0; border-radius: 3px; background: var(--mark); color: var(--mark-text); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.25em; }
pre + .note { margin: 0.3rem 0 0; }

@media (max-width: 48rem) {
  main, footer { padding-left: 1rem; padding-right: 1rem; }
  main { padding-top: 1.25rem; }
  .card { padding: 1rem; }
  h1 { font-size: 1.5rem; }
  .figures { grid-template-columns: 1fr 1fr; gap: 0.75rem 1rem; }
  .figures dd b { display: block; font-size: 1.6rem; }
  .standards li { grid-template-columns: 1.1rem 1fr; }
  .standards .found { grid-column: 2; margin: 0.3rem 0 0 2.3rem; text-align: left; }
  .standards .found b { display: inline; font-size: inherit; }
  #filters { position: static; }
  #filters label, #filters label.check, #search, #rule, #priority { width: 100%; }
  #status { margin-left: 0; width: 100%; }
  .file li { padding: 0.9rem 0.75rem; }
  .file .amount { text-align: left; }
  .n { min-width: 2.6rem; padding-left: 0.2rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  @page { margin: 14mm; }
  :root, :root[data-theme] { color-scheme: light; }
  body { border: 0; background: none; font-size: 10pt; }
  main, footer { max-width: none; padding: 0; }
  #filters, #theme, .skip { display: none; }
  .file, .file li { content-visibility: visible; }
  .card, .file li, .standards li { break-inside: avoid; }
  .group { break-inside: auto; }
  h2, h3 { break-after: avoid; }
  pre { overflow: visible; }
  pre code { width: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
  .bar, .badge, mark, .hit { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
