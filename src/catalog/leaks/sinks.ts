import type { ApiId } from '../types.js';

/** Which arguments of a call are kept for people to read: each, a value under the name before it, or those at places. */
export type KeptArguments = 'all' | 'named' | readonly number[];

/** Where monitoring keeps what it is told: by the name of the method and of what it is called on, and by module. */
export interface MonitorMethods {
  /** Modules whose exports have the methods. */
  modules: readonly string[];
  /** Last words of the names such objects go by. */
  names: ReadonlySet<string>;
  methods: ReadonlyMap<string, KeptArguments>;
}

export const monitors: readonly MonitorMethods[] = [
  {
    // https://docs.sentry.io/platforms/javascript/guides/node/apis/
    modules: [
      '@sentry/node', '@sentry/browser', '@sentry/core', '@sentry/nextjs', '@sentry/nestjs', '@sentry/bun', '@sentry/deno',
      '@sentry/serverless', '@sentry/aws-serverless', '@sentry/google-cloud-serverless', '@sentry/cloudflare', '@sentry/react',
      '@sentry/sveltekit', '@sentry/remix', '@sentry/astro', '@sentry/minimal', '@sentry/electron',
    ],
    names: new Set(['sentry', 'scope']),
    methods: new Map<string, KeptArguments>([
      ['addBreadcrumb', [0]], ['captureEvent', [0]], ['captureException', [1]], ['captureMessage', 'all'],
      ['setContext', [1]], ['setExtra', 'named'], ['setExtras', [0]], ['setTag', 'named'], ['setTags', [0]],
    ]),
  },
  {
    // https://opentelemetry.io/docs/languages/js/instrumentation/
    // https://docs.datadoghq.com/tracing/trace_collection/custom_instrumentation/
    modules: ['@opentelemetry/api', 'dd-trace', 'opentracing'],
    names: new Set(['span', 'tracer']),
    methods: new Map<string, KeptArguments>([
      ['addEvent', [0, 1]], ['addTags', [0]], ['setAttribute', 'named'], ['setAttributes', [0]], ['setTag', 'named'],
      ['startActiveSpan', [0, 1]], ['startSpan', [0, 1]],
    ]),
  },
  {
    // https://docs.bugsnag.com/platforms/javascript/ · https://docs.newrelic.com/docs/apm/agents/nodejs-agent/api-guides/
    modules: ['@bugsnag/js', '@bugsnag/node', 'newrelic', '@honeybadger-io/js'],
    names: new Set(['bugsnag', 'newrelic', 'honeybadger']),
    methods: new Map<string, KeptArguments>([
      ['addContext', [0]], ['addCustomAttribute', 'named'], ['addCustomAttributes', [0]], ['addMetadata', 'all'],
      ['leaveBreadcrumb', 'all'], ['recordCustomEvent', [1]], ['setContext', [0]],
    ]),
  },
];

/** Method names of monitors, for a cheap first look. */
export const monitorMethods: ReadonlySet<string> = new Set(monitors.flatMap(({ methods }) => [...methods.keys()]));

/** What loggers and `console` also write a line with. */
export const furtherLogMethods: ReadonlySet<string> = new Set([
  'assert', 'audit', 'box', 'fail', 'group', 'groupCollapsed', 'mark', 'message', 'ready', 'start', 'success', 'timeLog', 'w', 'e', 'i', 'd',
]);

/**
 * Methods of loggers that keep an object for the lines to come, or write one down as it is: only their first argument counts.
 * https://getpino.io/#/docs/child-loggers · https://opentelemetry.io/docs/specs/otel/logs/api/#emit-a-logrecord
 */
export const recordMethods: ReadonlySet<string> = new Set(['child', 'emit', 'setBindings']);

/** Words behind `log` in the name of a function that logs: `logDebug()`, `this.logerror()`, `logLabeled()`. */
export const logFunctionWords: ReadonlySet<string> = new Set([
  'alert', 'crit', 'critical', 'debug', 'emerg', 'error', 'fatal', 'info', 'information', 'labeled', 'line', 'message', 'msg', 'notice', 'trace', 'verbose',
  'warn', 'warning',
]);

/** Methods with which a node of Node-RED writes its first argument to its log, and the names it goes by; behind it stands the message that has failed. https://nodered.org/docs/creating-nodes/node-js#logging-events */
export const nodeRedMethods: ReadonlySet<string> = new Set(['debug', 'error', 'log', 'trace', 'warn']);
export const nodeRedNames: ReadonlySet<string> = new Set(['node', 'self', 'that']);

/** Functions that write straight to the terminal. */
export const terminalWrites: ReadonlySet<ApiId> = new Set<ApiId>(['global#process.stdout.write', 'global#process.stderr.write']);

/** Modules that colour text for a terminal. */
export const colourModules: ReadonlySet<string> = new Set([
  '@colors/colors', 'ansi-colors', 'ansis', 'chalk', 'cli-color', 'colorette', 'colors', 'kleur', 'nanocolors', 'picocolors', 'yoctocolors',
]);

/** Folders of code that runs on the machine of a developer. */
export const developmentFolders: ReadonlySet<string> = new Set([
  'demo', 'demos', 'dev', 'dev-server', 'devserver', 'devtools', 'emulator', 'emulators', 'example', 'mock', 'mocks', 'playground', 'simulator',
]);
