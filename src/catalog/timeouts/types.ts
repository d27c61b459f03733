import type { ApiId } from '../types.js';

/** Values that mean "wait for ever" where a bound is expected. */
export type NeverValue = boolean | number | null;

/** What a bound is made of: a number of milliseconds or seconds, an `AbortSignal`, a point in time, or a switch. */
export type Unit = 'date' | 'flag' | 'ms' | 's' | 'signal';

/** One place where a time bound can be given. */
export interface BoundOption {
  /** Option name in the options object, with dots where it is nested: `timeout.request`. */
  readonly key?: string;
  /** Or the position of the argument that is the bound itself. */
  readonly argument?: number;
  readonly unit: Unit;
  readonly never: readonly NeverValue[];
  /** The library only emits a `timeout` event; somebody has to listen to it and stop the work. */
  readonly eventOnly?: true;
  /** A value on the way to a nested key that the file does not show says nothing (an `agent` hardly ever bounds). */
  readonly plainUnlessShown?: true;
}

/** Options that bound only when all of them are given. */
export type Bound = readonly BoundOption[];

/** One thing that can last for ever unless one of the bounds is given. */
export interface Need {
  readonly anyOf: readonly [Bound, ...Bound[]];
  /**
   * When a missing bound is reported: `always`, since the library waits for ever by default; when the user asks for
   * `explicit` bounds; or `never`, so that only values that switch it off are.
   */
  readonly missing: 'always' | 'explicit' | 'never';
  /** The library bounds some phases of the work by itself, but not the whole. */
  readonly partly?: true;
  /** Names of these bounds that the driver also reads from a connection URL. */
  readonly inUrl?: readonly string[];
  /** The bound that suggestions write; `false` where no form is safe to insert. Without it: the first of `anyOf`. */
  readonly suggest?: BoundOption | false;
}

/**
 * Where the options object may stand; the first position that holds one counts. A value the file does not show is
 * taken for options, unless the position is `usually` something else (a list, a document) or counts only `alone`.
 */
export type Position = number | { readonly at: number; readonly usually?: true; readonly alone?: true };

/** Where a connection URL may stand: an argument, or a key of the options. */
export interface UrlPlace {
  readonly argument: number;
  readonly key?: string;
}

interface Facts {
  readonly options: readonly Position[];
  readonly needs: readonly Need[];
  /** Keys that look like a bound and that the library does not read. */
  readonly ignored?: readonly string[];
  /** Keys that bound one phase of the work alone. */
  readonly partial?: readonly string[];
  /** Options whose code can bound the time: a `fetch` or hook of one's own. In doubt it does. */
  readonly opaque?: readonly string[];
  /** Options that bring a connection made, and perhaps bounded, elsewhere. */
  readonly connection?: readonly string[];
  readonly url?: UrlPlace;
  /** Package version and file that say so. */
  readonly source: string;
}

/** How the value that a call returns can still be bounded. */
export interface ResultFacts {
  /** Methods that set a bound: `request.setTimeout(ms)`. */
  readonly bounds?: readonly string[];
  /** Values of their first argument that switch the bound off. */
  readonly never?: readonly NeverValue[];
  /** The methods return what they are called on: `request(…).on(…).setTimeout(…)`. */
  readonly fluent?: true;
  /** Methods of that chain that are called like a bound, and only handle what the peer says: `.timeout(handler)`. */
  readonly catchers?: readonly string[];
  /** It may be returned raw for the caller to set up. */
  readonly isHandle?: true;
  /** It was there before the call, which is one of its methods: `socket.connect(…)`. */
  readonly isReceiver?: true;
  /** Methods that end the work when the code calls them from a timer of its own. */
  readonly ends: readonly string[];
}

/** A function that starts I/O. */
export interface CallFacts extends Facts {
  readonly kind: 'call';
  /** The first argument may be a `Request` that carries the bound. */
  readonly request?: true;
  readonly result?: ResultFacts;
  /** Called with options alone it starts nothing: it returns itself with those options. */
  readonly binds?: true;
  /** A statement of this API somewhere in the file sets the default for all calls: `axios.defaults.timeout = …`. */
  readonly fileDefault?: string;
  /** Literal URLs that reach no peer. */
  readonly localUrls?: readonly string[];
  /** Constant texts of an argument that mean a wait for what need not happen: `once(stream, 'error')`. */
  readonly onPurpose?: { readonly argument: number; readonly pattern: RegExp };
}

/** How one method of a client takes a bound of its own. */
export interface MethodFacts {
  readonly options: readonly Position[];
  /** Bounds of this method, where they differ from those of the client. */
  readonly anyOf?: readonly [Bound, ...Bound[]];
  /** Which needs of the client it can meet; all when left out. */
  readonly meets?: readonly number[];
  readonly result?: ResultFacts;
}

/** A function or class that makes a client whose calls inherit its options. */
export interface ClientFacts extends Facts {
  readonly kind: 'client';
  /** Methods that take a bound of their own; the empty name is a call of the client itself, `*` any other method. */
  readonly methods: Readonly<Record<string, MethodFacts>>;
  /** Members that start no I/O, or none that lasts: `on`, `close`, `interceptors`. */
  readonly idle: readonly string[];
  /** Methods that make a further client from this one. */
  readonly derives?: readonly string[];
  /** Keys that bound an operation wherever they stand in the chain of calls: `find(…, { maxTimeMS })`, `.maxTimeMS(…)`. */
  readonly inChain?: readonly string[];
  /** Members that hold the client's defaults: `client.defaults.timeout = …`. */
  readonly defaults?: string;
  /** Methods whose callback may set the bound on every call: `client.interceptors.request.use(…)`. */
  readonly hooks?: readonly string[];
  /** It inherits a default of the file, see {@link CallFacts.fileDefault}. */
  readonly fileDefault?: string;
  /** Options that say the client waits on purpose. */
  readonly waitsOnPurpose?: { readonly key: string; readonly value: NeverValue };
  /** Packages that need to wait on the client they are handed. */
  readonly handedTo?: readonly string[];
  /** Functions that only reckon with the client they are handed, and ask nobody. */
  readonly reckonedBy?: readonly ApiId[];
  /** A method of the client that takes a bound for all calls: `agent.timeout(ms)`. */
  readonly result?: ResultFacts;
}

/** An object whose methods are chained and of which some start the I/O: `wretch(url).options({ … }).get()`. */
export interface BuilderFacts extends Facts {
  readonly kind: 'builder';
  /** Methods that start the I/O. */
  readonly starts: readonly string[];
  /** Methods before the start that take options with a bound, or are the bound. */
  readonly before: Readonly<Record<string, 'bound' | 'options'>>;
  /** Methods after the start that bound it. */
  readonly result: ResultFacts;
}

/** A call that sets the default for all calls of its module in the file: `needle.defaults({ … })`. */
export interface DefaultsFacts extends Facts {
  readonly kind: 'defaults';
  readonly fileDefault: string;
  /** What it is given is a function that may set the bound on every call: `axios.interceptors.request.use(…)`. */
  readonly takesHook?: true;
}

/** A property that, when it is set to one of the `never` values, switches a bound off. */
export interface SetterFacts {
  readonly kind: 'setter';
  readonly never: readonly NeverValue[];
  /** What a suggestion writes instead; the suggested time when left out. */
  readonly normal?: string;
  /** Other calls this default counts for, see {@link CallFacts.fileDefault}. */
  readonly fileDefault?: string;
  /** The property belongs to a client: member names from the client to the property. */
  readonly ofClient?: readonly string[];
  readonly source: string;
}

/** What a method of a client takes; names that every object has are none of its methods. */
export function methodFacts({ methods }: ClientFacts, name: string): MethodFacts | undefined {
  return Object.hasOwn(methods, name) ? methods[name] : undefined;
}

export type TimeoutFacts = BuilderFacts | CallFacts | ClientFacts | DefaultsFacts | SetterFacts;

/** Values that no library takes for a time: they wait for ever, or as long as the system lets them. */
const offValues: readonly NeverValue[] = [0, null, false, Infinity];

/** A bound in milliseconds. */
export function ms(key: string, never: readonly NeverValue[] = offValues): BoundOption {
  return { key, unit: 'ms', never };
}

/** A bound in seconds. */
export function seconds(key: string, never: readonly NeverValue[] = offValues): BoundOption {
  return { key, unit: 's', never };
}

/** A bound given as an `AbortSignal` (or what older versions had in its place). */
export function signal(key = 'signal'): BoundOption {
  return { key, unit: 'signal', never: [null] };
}

/** A need that one of some single options meets. */
export function oneOf(missing: Need['missing'], first: BoundOption, ...others: BoundOption[]): Need {
  return { missing, anyOf: [[first], ...others.map((option): Bound => [option])] };
}
