import type { SecretKind } from '../../catalog/secrets/names.js';
import type { FoundToken } from './find-token.js';
import type { EntropyThresholds } from './judge.js';
import type { Use } from './uses.js';

/** What gave a credential away. */
export type FindingKind = 'highEntropy' | 'namedSecret' | 'providerToken' | 'urlCredential';

/** A credential in the source. */
export interface Finding {
  kind: FindingKind;
  /** The credential within the text; never to be shown in full. */
  secret: string;
  /** What it is or what takes it: `GitHub token`, `dbPassword`, `postgres`. */
  label: string;
  /** The environment variable it could come from. */
  env?: string;
  /** The thing that takes it, if it has a name. */
  use?: Use;
  /** What stands in front of the credential in a header: `Bearer `. */
  prefix?: string;
  /** A person made it up, or it says of itself that it is weak. */
  isMadeUp?: boolean;
}

export interface InspectOptions {
  /** Report what only a name or a known call gives away. */
  namedSecrets: boolean;
  weakDefaults: boolean;
  /** Thresholds for unlabelled texts, which are left alone without. */
  entropy: EntropyThresholds | undefined;
  kindOf(name: string): SecretKind | undefined;
  /** Formats a user added. */
  findAdditional(text: string): FoundToken | undefined;
  isAllowed(secret: string): boolean;
}
