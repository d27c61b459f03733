import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { z } from 'zod';
import * as mini from 'zod/mini';

/** Applies the first suggestion that a rule makes for some code, and answers the code that comes of it. */
export function applySuggestion(rule: unknown, code: string, options: object[] = []): string | undefined {
  const messages = new Linter().verify(code, [{
    files: ['**/*.ts'],
    plugins: { hardened: { rules: { rule: rule as never } } },
    languageOptions: { parser },
    rules: { 'hardened/rule': ['error', ...options] },
  }], 'file.ts');
  const [suggestion] = messages.flatMap(({ suggestions }) => suggestions ?? []);
  return suggestion && code.slice(0, suggestion.fix.range[0]) + suggestion.fix.text + code.slice(suggestion.fix.range[1]);
}

/** Runs code on the real zod (the imports on its head only say which), and answers its variable `result`. */
export function runZod(code: string): unknown {
  const body = code.replace(/^import .*$/gm, '');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- code of a test, and what a rule makes of it
  return new Function('z', `${body}\nreturn result;`)(code.includes(`'zod/mini'`) ? mini : z);
}
