import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Log, ReportingDescriptor, Result } from 'sarif';

import { standards } from '../../../catalog/standards.js';
import type { AuditReport, Finding, RuleSummary } from '../report.js';
import { weaknesses } from './security.js';

const home = 'https://github.com/eslint-plugin-hardened/eslint-plugin-hardened';
const srcRoot = '%SRCROOT%';
const parseError = 'parse-error';

/** SARIF 2.1.0, which code scanning services read: docs/audit.md shows how to upload it. */
export function formatSarif(report: AuditReport): string {
  const { findings, rules, root, versions } = report;
  const descriptors = rules.map(describeRule);
  if (findings.some(({ ruleId }) => ruleId === null)) descriptors.push(describeParseError());
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const fingerprint = fingerprints();

  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: 'eslint-plugin-hardened', semanticVersion: versions.plugin, informationUri: home, rules: descriptors,
        },
        extensions: [{ name: 'ESLint', semanticVersion: versions.eslint, informationUri: 'https://eslint.org' }],
      },
      invocations: [{ executionSuccessful: true }],
      originalUriBaseIds: { [srcRoot]: { uri: pathToFileURL(root.endsWith(sep) ? root : `${root}${sep}`).href } },
      columnKind: 'utf16CodeUnits',
      results: findings.map((finding): Result => toResult(finding, indexes, fingerprint(finding))),
    }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult(finding: Finding, indexes: ReadonlyMap<string, number>, primaryLocationLineHash: string): Result {
  const { ruleId, severity, message, file, line, column, endLine, endColumn, source } = finding;
  const id = ruleId ?? parseError;
  const ruleIndex = indexes.get(id);
  return {
    ruleId: id,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: message },
    locations: [{
      physicalLocation: {
        artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: srcRoot },
        region: {
          startLine: line,
          startColumn: column,
          ...(endLine === undefined ? {} : { endLine }),
          ...(endColumn === undefined ? {} : { endColumn }),
        },
        ...(source.lines.length === 0 ? {} : {
          contextRegion: {
            startLine: source.start,
            endLine: source.start + source.lines.length - 1,
            snippet: { text: source.lines.join('\n') },
          },
        }),
      },
    }],
    partialFingerprints: { primaryLocationLineHash },
  };
}

/**
 * Knows a report again after the lines around it moved: by the text of its line, and by how many of the same rule with
 * the same text stand above it in the file.
 */
function fingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ file, ruleId, line, source }) => {
    const text = (source.lines[line - source.start] ?? '').trim().replace(/\s+/g, ' ');
    const hash = createHash('sha256').update(`${ruleId ?? parseError}\n${text}`).digest('hex').slice(0, 16);
    const key = `${file}\n${hash}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${hash}:${count}`;
  };
}

function describeRule({ ruleId, description, url, priority, standards: ids }: RuleSummary): ReportingDescriptor {
  const served = standards.filter(({ id }) => ids.includes(id));
  const weakness = weaknesses.get(ruleId);
  const reasons = served.map(({ id, text, priority: rank }) => `Standard ${id}${rank ? ` (${rank})` : ''}: ${text}`);
  const tags = [
    ...(weakness ? ['security', `external/cwe/cwe-${String(weakness.cwe).padStart(3, '0')}`] : ['reliability']),
    ...(priority ? [priority] : []),
    ...served.map(({ id }) => `standard-${id}`),
  ];
  return {
    id: ruleId,
    name: ruleId.replace('hardened/', '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${description}.` },
    fullDescription: { text: [`${description}.`, ...reasons].join(' ') },
    ...(url === '' ? {} : { helpUri: url }),
    help: {
      text: [`${description}.`, ...reasons, ...(url === '' ? [] : [`More: ${url}`])].join('\n'),
      markdown: [
        `${description}.`, '', ...reasons.map((reason) => `- ${reason}`), '',
        ...(url === '' ? [] : [`[Why, examples and options](${url})`]),
      ].join('\n').trim(),
    },
    defaultConfiguration: { level: 'error' },
    properties: { tags, ...(weakness ? { 'security-severity': weakness.severity } : {}) },
  };
}

function describeParseError(): ReportingDescriptor {
  const text = 'The file does not parse, so no rule looked at it.';
  return {
    id: parseError,
    name: 'ParseError',
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level: 'error' },
    properties: { tags: [] },
  };
}
