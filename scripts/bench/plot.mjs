// A bar chart as SVG, written by hand: text stays text, colours follow the reader's theme.
const width = 760;
const left = 210;
const right = 90;
const barHeight = 20;
const gap = 10;
const top = 58;

const escape = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/**
 * Bars from one side, of `{ name, value, label, own }`. `marks` are lines across them: `{ value, label }`.
 */
export function barChart({ title, subtitle, bars, marks = [] }) {
  const height = top + bars.length * (barHeight + gap) + 28;
  const most = Math.max(...bars.map(({ value }) => value), ...marks.map(({ value }) => value));
  const scale = (value) => Number(((value / most) * (width - left - right)).toFixed(1));
  const rows = bars.flatMap(({ name, value, label, own }, index) => {
    const y = top + index * (barHeight + gap);
    const middle = y + barHeight / 2 + 4.5;
    return [
      `  <text x="${left - 10}" y="${middle}" text-anchor="end"${own ? ' class="own"' : ''}>${escape(name)}</text>`,
      `  <rect x="${left}" y="${y}" width="${Math.max(scale(value), 1)}" height="${barHeight}" rx="2" class="${own ? 'bar own' : 'bar'}"/>`,
      `  <text x="${left + Math.max(scale(value), 1) + 6}" y="${middle}">${escape(label)}</text>`,
    ];
  });
  const lines = marks.flatMap(({ value, label }) => {
    const x = left + scale(value);
    return [
      `  <line x1="${x}" y1="${top - 6}" x2="${x}" y2="${height - 26}"/>`,
      `  <text x="${x}" y="${height - 10}" text-anchor="middle" class="small">${escape(label)}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
    `  <title id="title">${escape(title)}</title>`,
    `  <desc id="description">${escape(bars.map(({ name, label }) => `${name}: ${label}`).join('; '))}</desc>`,
    '  <style>',
    '    text { font: 13px system-ui, sans-serif; fill: #24292f; }',
    '    .title { font-weight: 600; font-size: 15px; } .small { font-size: 11.5px; fill: #57606a; } text.own { font-weight: 600; }',
    '    .bar { fill: #8c959f; } .bar.own { fill: #1a7f37; } line { stroke: #cf222e; stroke-dasharray: 4 3; }',
    '    @media (prefers-color-scheme: dark) {',
    '      text { fill: #e6edf3; } .small { fill: #9198a1; } .bar { fill: #6e7681; } .bar.own { fill: #3fb950; } line { stroke: #ff7b72; }',
    '    }',
    '  </style>',
    `  <text x="10" y="22" class="title">${escape(title)}</text>`,
    `  <text x="10" y="41" class="small">${escape(subtitle)}</text>`,
    ...rows,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}
