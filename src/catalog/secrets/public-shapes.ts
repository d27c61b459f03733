/** Shapes of whole values that are no secret whatever they are called. All are anchored and run in linear time. */
export const publicShapes: readonly RegExp[] = [
  // UUID, with or without a name in front
  /^\{?(?:[\w-]{0,60}[_-])?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i,
  // JSON Web Tokens that do not decode or are not signed; signed ones are found by their form
  /^eyJ[\w-]+\.eyJ[\w-]*/,
  // Integrity strings and tagged hashes: sha256-…, sha512:…, md5-…
  /^(?:sha\d{1,3}|md5)[-:=][A-Za-z0-9+/=]+$/i,
  // Publishable keys: Stripe pk_…, Supabase sb_publishable_…, Mapbox pk.…, Clerk pk_…, PostHog phc_…, Lob live_pub_…, Datadog's pages pub…
  /^(?:pk[_.]|sb_publishable_|phc_|(?:live_|test_)?pub_|pubkey-|NRJS-)|^pub[0-9a-f]{32}$/,
  // What Stripe calls prices, products, customers and the like: https://docs.stripe.com/api
  /^(?:acct|cus|plan|pm|price|prod|promo|sub)_[A-Za-z0-9]{14,40}$/,
  // Certificates and public keys, PEM, SSH and DER in base64; private keys begin with the number of their version
  /^-----BEGIN (?!.*PRIVATE KEY)/,
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+) /,
  /^MI(?!I[\w+/]{3}IBA[AD]|[GH][\w+/]AgE[AB])[IGHM][A-Za-z0-9+/=\s]{100}/,
  // Data URLs and base64 of images, wasm, zip, fonts, source maps
  /^data:/i,
  /^(?:iVBORw0KGgo|R0lGOD|\/9j\/|UklGR|AGFzbQ|UEsDB|d09GMg|d09GR|PHN2Zy|JVBERi|H4sIA)/,
  // Password hashes: bcrypt, argon2, scrypt, crypt, pbkdf2
  /^\$(?:2[abxy]?|argon2(?:id|i|d)|scrypt|pbkdf2(?:-\S+)?|[156y])\$/,
  // ETags, semantic versions, dates, durations, numbers
  /^(?:W\/)?"[^"]*"$/,
  /^v?\d+\.\d+(?:\.\d+)?(?:[-+][\w.-]+)?$/i,
  /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.+Z-]*)?$/,
  /^[-+]?\d+(?:\.\d+)?(?:ms|s|m|h|d|px|em|rem|vh|vw|%|kb|mb|gb)$|^[-+]?\d+\.\d+$/i,
  // E-mail addresses, IP addresses, host names with a port
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:\/\d+)?$/,
  /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*:\d{2,5}$/i,
  // ARNs, URNs and resource names of clouds
  /^(?:arn|urn|did|spiffe|oci):/i,
  /^(?:projects|subscriptions|organizations|accounts)\//,
  // References to where the secret is kept
  /^(?:op|vault|secret|aws-sm|ssm|gcp|env|file|keychain|keyvault|secretsmanager|awssm|k8s|enc|sops|ref|kms):/i,
  /^\{?@?(?:env|vault|secret|process\.env|import\.meta)[.:[]/i,
  // Colours, CSS, selectors, MIME types, scopes, file names
  /^#[0-9a-f]{3,8}$/i,
  /^(?:rgba?|hsla?|var|calc|url)\(/i,
  /^[.#][\w-]+(?:[ >+~.#:[][^]*)?$/,
  /^(?:text|image|audio|video|font|application|multipart|model|message)\/[\w.+-]+/i,
  /^@[a-z][\w.-]*\//i,
  /^[\w./\\-]*\.(?:js|ts|mjs|cjs|jsx|tsx|json5?|ya?ml|toml|ini|pem|crt|cer|key|pub|p12|pfx|jks|txt|md|html?|css|scss|svg|png|jpe?g|env|conf|cfg|xml|sql|sh|py|rb|go|java|php|vue)$/i,
  // Rules of validators (`required|min:8`), keys to press together
  /^[a-z][a-z_]{2,30}(?::[^|\s]{0,80})?(?:\|[a-z][a-z_]{2,30}(?::[^|\s]{0,80})?)+$/i,
  /^(?:(?:alt|altgr|cmd|cmdorctrl|command|commandorcontrol|control|ctrl|meta|mod|opt|option|shift|super|win)\+)+[\w ]{1,12}$/i,
  // Addresses of accounts and contracts on Ethereum and its kin: coins are called tokens; private keys are longer
  /^0x[0-9a-f]{40}$/i,
  // … on Solana and Tron: without 0, O, I and l a random text of that length is seldom
  /^(?:[1-9A-HJ-NP-Za-km-z]{43,44}|T[1-9A-HJ-NP-Za-km-z]{33})$/,
  // Event names and codes with a namespace
  /^[a-z]+(?:[-_][a-z]+)*(?::{1,2}[a-z]+(?:[-_][a-z]+)*)+$/i,
];

/** Alphabets and character sets. */
export const alphabets: readonly string[] = [
  '0123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm',
];

/** Names around a literal that make a random text public: used before an unlabelled one is called a token. */
export const publicNames = /hash|digest|checksum|integrity|etag|fingerprint|thumbprint|sha\d*|md5|crc|uuid|guid|(?:^|_)ids?(?:$|_)|Ids?$|nonce|salt|cursor|alphabet|charset|chars|public|pub_?key|cert|signature|sig$|sri|commit|revision|build|version|address|contract|abi|bytecode|wasm|base64|b64|icon|image|img|logo|font|svg|path|glyph|data|blob|binary|fixture|vector|expected|sample|example|mock|snapshot|encoded|table|lookup|map(?:ping)?s?$|track(?:ing)?|analytics|measurement|site_?key|client_?id|app_?id|dsn|regex|pattern|format|class(?:es|name)?|sitemap|locale|url|uri|href|src|link/i;
