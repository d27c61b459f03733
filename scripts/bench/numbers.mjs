// Small sums.
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const sum = (values) => values.reduce((total, value) => total + value, 0);

export const percent = (share, digits = 1) => `${(share * 100).toFixed(digits)} %`;

export const thousands = (number) => Math.round(number).toLocaleString('en-US');

/** Lines of a table for a terminal: the first column to the left, numbers to the right. */
export function textTable(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) => row.map((cell, column) => column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])).join('  ').trimEnd());
}

/** The same as a table of Markdown. */
export function markdownTable(head, rows) {
  return [head, head.map((_, column) => (column === 0 ? ':--' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`);
}
