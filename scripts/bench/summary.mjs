// What the measurements of a lane say, and whether that keeps the budgets.
import { median, percent, sum } from './numbers.mjs';

/** Time in rules, as a share of parsing and scope analysis of the same files. */
export const budgets = {
  recommended: 0.09,
  strict: 0.12,
  rule: 0.015,
  rules: { 'hardened/no-hardcoded-secret': 0.04 },
  /** CPU milliseconds to import the plugin, or a third of what the fastest of the large ones takes. */
  startup: 60,
};

/** Plugins of as many rules as this one, or more. */
const largePlugins = ['eslint-plugin-n', 'eslint-plugin-sonarjs', 'eslint-plugin-unicorn'];

/**
 * Medians over the rounds. `share` is time in rules ÷ time of parsing and scope analysis, `process` the CPU time of the
 * lane ÷ that of the lane with no rule. A rule: `{ id, share, perThousandLines }` in milliseconds, the costliest first.
 */
export function summarize(lanes, results, lines) {
  const base = results[lanes.findIndex(({ name }) => name === 'noop')];
  return lanes.map(({ name }, index) => {
    const rounds = results[index];
    const rules = [...new Set(rounds.flatMap((round) => [...round.rules.keys()]))].map((id) => ({
      id,
      share: median(rounds.map((round) => (round.rules.get(id) ?? 0) / round.parse)),
      perThousandLines: median(rounds.map((round) => (round.rules.get(id) ?? 0))) / lines * 1_000,
    }));
    const shares = rounds.map((round) => sum([...round.rules.values()]) / round.parse);
    return {
      name,
      share: median(shares),
      spread: [Math.min(...shares), Math.max(...shares)],
      process: base && median(rounds.map((round, turn) => round.cpu / base[turn].cpu)),
      cpuPerThousandLines: median(rounds.map((round) => round.cpu)) / lines * 1_000,
      parsePerThousandLines: median(rounds.map((round) => round.parse)) / lines * 1_000,
      rules: rules.sort((a, b) => b.share - a.share),
    };
  });
}

/** Each budget with what was measured: `{ what, measured, budget, ok }`, shares as percents. */
export function judge(summaries, startup = []) {
  const verdicts = [];
  const check = (what, measured, budget) => {
    verdicts.push({ what, measured: percent(measured, 2), budget: percent(budget), ok: measured <= budget });
  };
  for (const preset of ['recommended', 'strict']) {
    const lane = summaries.find(({ name }) => name === preset);
    if (lane) check(`rules of \`${preset}\` ÷ parse and scope`, lane.share, budgets[preset]);
  }
  const strict = summaries.find(({ name }) => name === 'strict') ?? summaries.find(({ name }) => name === 'recommended');
  for (const { id, share } of strict?.rules ?? []) {
    const budget = budgets.rules[id] ?? budgets.rule;
    if (share > budget || budgets.rules[id]) check(`\`${id}\``, share, budget);
  }
  const costliest = strict?.rules.find(({ id }) => !budgets.rules[id]);
  if (costliest && costliest.share <= budgets.rule) check(`costliest other rule, \`${costliest.id}\``, costliest.share, budgets.rule);
  const own = startup.find(({ name }) => name === 'eslint-plugin-hardened');
  if (own) {
    const large = startup.filter(({ name }) => largePlugins.includes(name)).map(({ cpu }) => cpu);
    const limit = Math.max(budgets.startup, (large.length > 0 ? Math.min(...large) / 3 : 0));
    verdicts.push({
      what: 'importing the plugin', measured: `${own.cpu.toFixed(0)} ms`, budget: `${limit.toFixed(0)} ms`, ok: own.cpu < limit,
    });
  }
  return verdicts;
}
