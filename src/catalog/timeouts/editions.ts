/** Modules whose versions differ, and what in the text of a file tells the newer one. */
export const editions: ReadonlyMap<string, { edition: string; evidence: RegExp }> = new Map([
  [
    'node-fetch',
    {
      edition: 'node-fetch@3',
      // Version 3 is an ES module: CommonJS code reaches it by `import()` only; and it exports more names.
      evidence:
        /import\s*\(\s*['"`]node-fetch['"`]|npm:node-fetch@3|import[^'";]*\b(?:File|FormData|Blob|fileFrom|fileFromSync|blobFrom|blobFromSync|isRedirect)\b[^'";]*from\s*['"]node-fetch['"]/,
    },
  ],
]);
