/** A string format of zod. */
export interface StringFormat {
  /**
   * Does it limit the length? Measured on zod 3.25.76 and 4.6.7 with 100,000 characters. `loosely`: it accepts megabytes of a
   * kind that nobody stores unread (an e-mail address, a URL, fractions of a second).
   */
  bounds: 'loosely' | 'no' | 'yes';
  /** The function of zod 4 that takes the place of the method: `email` of `z.string().email()` is `z.email()`. */
  function?: string;
}

const method = (name: string, bounds: StringFormat['bounds'], replacement = name): [string, StringFormat] =>
  [name, { bounds, function: replacement }];

/** Methods of `z.string()` that zod 4 has as functions of their own, and those functions. https://zod.dev/api?id=string-formats */
export const stringFormats: ReadonlyMap<string, StringFormat> = new Map<string, StringFormat>([
  method('base64', 'no'),
  method('base64url', 'no'),
  method('cidrv4', 'yes'),
  method('cidrv6', 'yes'),
  method('cuid', 'no'),
  method('cuid2', 'no'),
  method('date', 'yes', 'iso.date'),
  method('datetime', 'loosely', 'iso.datetime'),
  method('duration', 'no', 'iso.duration'),
  method('e164', 'yes'),
  method('email', 'loosely'),
  method('emoji', 'no'),
  method('guid', 'yes'),
  method('ipv4', 'yes'),
  method('ipv6', 'yes'),
  method('jwt', 'no'),
  method('ksuid', 'yes'),
  method('nanoid', 'yes'),
  method('time', 'no', 'iso.time'),
  method('ulid', 'yes'),
  method('url', 'loosely'),
  method('uuid', 'yes'),
  method('uuidv4', 'yes'),
  method('uuidv6', 'yes'),
  method('uuidv7', 'yes'),
  method('xid', 'yes'),
  // Only methods of zod 3.
  ['cidr', { bounds: 'yes' }],
  ['ip', { bounds: 'yes' }],
  // Only functions of zod 4.
  ['creditCard', { bounds: 'yes' }],
  ['currencyCode', { bounds: 'yes' }],
  ['hash', { bounds: 'yes' }],
  ['hex', { bounds: 'no' }],
  ['hostname', { bounds: 'yes' }],
  ['httpUrl', { bounds: 'loosely' }],
  ['iban', { bounds: 'yes' }],
  ['mac', { bounds: 'yes' }],
  ['iso.date', { bounds: 'yes' }],
  ['iso.datetime', { bounds: 'loosely' }],
  ['iso.duration', { bounds: 'no' }],
  ['iso.time', { bounds: 'no' }],
]);
