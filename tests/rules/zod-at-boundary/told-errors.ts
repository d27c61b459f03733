import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'in a text, behind a comparison of another member',
      code: `
export async function pay(response: Response) {
  const data: any = await response.json();
  if (data.code !== '0') throw new Error(\`refused: \${data.reason}\`);
}
`,
    },
    {
      name: 'as it is, asked for',
      code: `
export async function pay(response: Response) {
  const data: any = await response.json();
  if (!response.ok) throw new PaymentError(data?.reason);
}
`,
    },
    {
      name: 'of a member that was asked about, in a rejection',
      code: `
export function pay(response: Response) {
  return new Promise(async (resolve, reject) => {
    const data: any = await response.json();
    if (data?.error) reject(new Error(\`refused: \${data.error.message}\`));
    else resolve(1);
  });
}
`,
    },
    {
      name: 'optional all the way down',
      code: `
export async function pay(response: Response) {
  const data: any = await response.json();
  throw new Error(\`refused: \${data?.error?.message}\`);
}
`,
    },
    {
      name: 'returned as unknown',
      code: `
async function ask(response: Response): Promise<{ id?: unknown }> {
  const data: any = await response.json();
  return { id: data?.id };
}
export async function idOf(response: Response) {
  const found = await ask(response);
  if (typeof found.id !== 'string') throw new TypeError('no id');
  return found.id;
}
`,
    },
  ],
  invalid: [
    {
      name: 'to read it may throw',
      code: `
export async function pay(response: Response) {
  const data: any = await response.json();
  if (!response.ok) throw new Error(\`refused: \${data.error.message}\`);
}
`,
      errors: [{ messageId: 'use', line: 3, column: 27 }],
    },
    {
      name: 'an error that is not thrown',
      code: `
export async function pay(response: Response) {
  const data: any = await response.json();
  keep(new Error(data?.reason));
}
`,
      errors: [{ messageId: 'use', line: 3, column: 27 }],
    },
    {
      name: 'something else that an error is handed',
      code: `
export async function pay(response: Response) {
  const data: any = await response.json();
  throw new PaymentError('refused', data?.code);
}
`,
      errors: [{ messageId: 'use', line: 3, column: 27 }],
    },
    {
      name: 'and used elsewhere',
      code: `
export async function pay(response: Response) {
  const data: any = await response.json();
  if (data.code !== '0') throw new Error(\`refused: \${data.reason}\`);
  return data.user.name;
}
`,
      errors: [{ messageId: 'use', line: 3, column: 27 }],
    },
    {
      name: 'returned as what a type claims',
      code: `
export async function ask(response: Response): Promise<{ id?: string }> {
  const data: any = await response.json();
  return { id: data?.id };
}
`,
      errors: [{ messageId: 'cast', line: 3, column: 27 }],
    },
    {
      name: 'returned as unknown, where to read it may throw',
      code: `
export async function ask(response: Response): Promise<{ id?: unknown }> {
  const data: any = await response.json();
  return { id: data.id };
}
`,
      errors: [{ messageId: 'use', line: 3, column: 27 }],
    },
  ],
});
