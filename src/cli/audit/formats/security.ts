/** What kind of weakness a rule looks for, and how bad one is. */
export interface Weakness {
  /** Number in the list of https://cwe.mitre.org. */
  cwe: number;
  /** From 0 to 10 as in CVSS; code scanning calls 9 and more critical, 7 high, 4 medium, and less low. */
  severity: string;
}

/** Rules whose reports an attacker could use; the others are about reliability. */
export const weaknesses: ReadonlyMap<string, Weakness> = new Map([
  ['hardened/no-shell-interpolation', { cwe: 78, severity: '9.8' }],
  ['hardened/no-hardcoded-secret', { cwe: 798, severity: '9.1' }],
  ['hardened/no-path-traversal', { cwe: 22, severity: '7.5' }],
  ['hardened/no-sensitive-data-in-log', { cwe: 532, severity: '6.5' }],
  ['hardened/zod-at-boundary', { cwe: 20, severity: '5.3' }],
  ['hardened/zod-require-bounds', { cwe: 770, severity: '5.3' }],
  ['hardened/no-error-detail-leak', { cwe: 209, severity: '5.3' }],
]);
