const pemHeader = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const puttyHeader = /PuTTY-User-Key-File-\d: /;

/** What stands between two base64 lines: line ends, written out or not, and indentation. */
const seams = /(?:\\r|\\n|[\s"'+,;])+/g;

/**
 * Names the private key that a text holds. A header alone, as programs compare and write it, is none: a key needs a
 * body.
 */
export function privateKeyIn(text: string): string | undefined {
  if (puttyHeader.test(text)) return hasPuttyBody(text) ? 'PuTTY private key' : undefined;
  pemHeader.lastIndex = 0;
  for (let header = pemHeader.exec(text); header; header = pemHeader.exec(text)) {
    const start = header.index + header[0].length;
    const end = text.indexOf('-----END', start);
    const body = text.slice(start, end === -1 ? start + 4000 : Math.min(end, start + 20_000));
    if (hasKeyBody(body)) return header[0].includes('BLOCK') ? 'PGP private key' : 'PEM private key';
  }
  return undefined;
}

function hasKeyBody(body: string): boolean {
  // Old encrypted keys and PGP blocks carry headers of their own in front of the base64.
  const base64 = body.replace(/(?:Proc-Type|DEK-Info|Version|Comment|Charset)\s*:[^\n\\]*/g, '').replace(seams, '');
  const run = /[A-Za-z0-9+/]{40,}/.exec(base64)?.[0];
  return run !== undefined && new Set(run).size >= 12;
}

function hasPuttyBody(text: string): boolean {
  const start = text.indexOf('Private-Lines:');
  return start !== -1 && hasKeyBody(text.slice(start + 'Private-Lines:'.length, start + 8000));
}
