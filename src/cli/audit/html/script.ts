/** The filters and the theme of the page. Without it everything is there, only not filtered. */
export const script = `
(() => {
  'use strict';
  const root = document.documentElement;
  const remembered = 'eslint-plugin-hardened theme';
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const store = (act) => { try { return act(localStorage); } catch { return null; } };
  const saved = store((storage) => storage.getItem(remembered));
  if (saved === 'dark' || saved === 'light') root.dataset.theme = saved;

  document.addEventListener('DOMContentLoaded', () => {
    theme(document.getElementById('theme'));
    if (document.getElementById('filters')) filters();
  });

  function theme(button) {
    const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);
    const show = () => button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      store((storage) => storage.setItem(remembered, root.dataset.theme));
      show();
    });
    prefersDark.addEventListener('change', show);
    show();
    button.hidden = false;
  }

  function filters() {
    const at = (id) => document.getElementById(id);
    const [search, rule, priority, suggestion] = ['search', 'rule', 'priority', 'suggestion'].map(at);
    const number = (value) => value.toLocaleString('en-US');
    const files = Array.from(document.querySelectorAll('details.file'), (details) => ({
      details,
      amount: details.querySelector('.amount'),
      text: details.querySelector('.amount').textContent,
      path: details.querySelector('.path').textContent.toLowerCase(),
      reports: Array.from(details.querySelectorAll('li'), (item) => ({ item, ...item.dataset })),
    }));
    const total = files.reduce((sum, { reports }) => sum + reports.length, 0);
    const textOf = (report) => (report.text ??= report.item.textContent.toLowerCase());

    const apply = () => {
      const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
      let shown = 0;
      for (const file of files) {
        let inFile = 0;
        for (const report of file.reports) {
          const fits = (!rule.value || report.rule === rule.value)
            && (!priority.value || report.priority === priority.value)
            && (!suggestion.checked || 'suggestion' in report)
            && words.every((word) => file.path.includes(word) || textOf(report).includes(word));
          report.item.hidden = !fits;
          if (fits) inFile += 1;
        }
        file.details.hidden = inFile === 0;
        file.amount.textContent = inFile < file.reports.length ? number(inFile) + ' of ' + file.text : file.text;
        shown += inFile;
      }
      at('no-match').hidden = shown > 0;
      at('status').textContent = number(shown) + (shown < total ? ' of ' + number(total) : '') + (total === 1 ? ' report' : ' reports');
      label();
    };

    const visible = () => files.map(({ details }) => details).filter((details) => !details.hidden);
    const label = () => { at('open').textContent = visible().every(({ open }) => open) ? 'Close all' : 'Open all'; };
    const clear = () => { for (const field of [search, rule, priority]) field.value = ''; suggestion.checked = false; };

    let later;
    search.addEventListener('input', () => { clearTimeout(later); later = setTimeout(apply, 120); });
    for (const field of [rule, priority, suggestion]) field.addEventListener('change', apply);
    at('reset').addEventListener('click', () => { clear(); apply(); });
    at('open').addEventListener('click', () => {
      const open = !visible().every((details) => details.open);
      for (const details of visible()) details.open = open;
      label();
    });
    // Opening all files at once is one change of the label, not one for each.
    let relabel;
    at('files').addEventListener('toggle', () => { clearTimeout(relabel); relabel = setTimeout(label); }, true);
    document.addEventListener('click', (event) => {
      const link = event.target.closest('[data-show]');
      if (!link) return;
      clear();
      rule.value = link.dataset.show;
      apply();
    });
    at('filters').hidden = false;
    // A browser fills the fields again when one comes back to the page.
    apply();
  }
})();
`;
