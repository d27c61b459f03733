/** Words that tell the reader to put something else here, or that nothing real is here. */
export const placeholderWords: ReadonlySet<string> = new Set([
  'bar', 'baz', 'bogus', 'censored', 'change', 'changeit', 'changeme', 'changethis', 'demo', 'dummy', 'empty', 'enter',
  'example', 'examples', 'fake', 'fill', 'fixme', 'foo', 'foobar', 'goes', 'here', 'hidden', 'insert', 'invalid',
  'ipsum', 'junk', 'lorem', 'masked', 'missing', 'mock', 'mocked', 'nil', 'none', 'nothing', 'null', 'obfuscated',
  'omitted', 'placeholder', 'put', 'qux', 'redacted', 'removed', 'replace', 'replaced', 'replaceme',
  'sample', 'samples', 'scrubbed', 'some', 'something', 'stub', 'tba', 'tbd', 'test', 'tester', 'testing', 'tests',
  'todo', 'undefined', 'unknown', 'unset', 'unused', 'whatever', 'your', 'yours', 'dont', 'commit', 'notreal',
]);

/** Words that name what should stand here, or what it belongs to. */
export const weakWords: ReadonlySet<string> = new Set([
  'a', 'access', 'account', 'admin', 'administrator', 'an', 'and', 'api', 'apikey', 'app', 'application', 'auth',
  'authorization', 'backend', 'bad', 'base', 'basic', 'bearer', 'cassandra', 'cert', 'client', 'cloud', 'code',
  'config', 'cookie', 'cookies', 'correct', 'credential', 'credentials', 'crypto', 'current', 'data', 'database', 'db',
  'default', 'dev', 'develop', 'development', 'elastic', 'encrypt', 'encryption', 'first', 'for', 'from', 'generated',
  'github', 'good', 'grafana', 'guest', 'hash', 'hmac', 'id', 'in', 'influx', 'initial', 'is', 'it', 'jenkins', 'jwt',
  'kafka', 'key', 'keycloak', 'keys', 'kibana', 'local', 'localhost', 'login', 'long', 'manager', 'mariadb', 'master',
  'me', 'minio', 'minioadmin', 'mongo', 'mongodb', 'mongoose', 'my', 'mysql', 'neo', 'new', 'nexus', 'not', 'num',
  'number', 'oauth', 'of', 'old', 'operator', 'oracle', 'our', 'owner', 'pass', 'passcode', 'passphrase', 'passwd',
  'password', 'passwords', 'pg', 'pin', 'please', 'postgres', 'postgresql', 'private', 'prod', 'production', 'public', 'pwd',
  'rabbit', 'rabbitmq', 'random', 'redis', 'refresh', 'root', 'sa', 'salt', 'second', 'secret', 'secrets', 'secure',
  'server', 'service', 'session', 'set', 'shared', 'sign', 'signing', 'site', 'so', 'sonar', 'sql', 'staging', 'string',
  'strong', 'super', 'system', 'temp', 'text', 'that', 'the', 'this', 'tmp', 'to', 'token', 'tokens', 'tomcat', 'toor',
  'use', 'user', 'username', 'value', 'very', 'web', 'webhook', 'wifi', 'with', 'wrong', 'you', 'development',
]);

/** Short forms that stand in names and that nobody could say as a word. */
export const shortForms: ReadonlySet<string> = new Set([
  'amqp', 'aws', 'cdn', 'cfg', 'cjs', 'cli', 'cms', 'cmd', 'cors', 'cpu', 'crc', 'crud', 'crypt', 'css', 'csv', 'ctx',
  'dns', 'dom', 'dto', 'esm', 'fcm', 'fn', 'ftp', 'gcp', 'gpu', 'grpc', 'gql', 'graphql', 'html', 'http', 'https',
  'imap', 'io', 'ip', 'js', 'json', 'jwe', 'jwk', 'jwks', 'jws', 'k8s', 'kms', 'ldap', 'lib', 'llm', 'mcp', 'mdx',
  'mfa', 'mjs', 'mqtt', 'nft', 'npm', 'ns', 'orm', 'otp', 'pdf', 'pkce', 'pkg', 'png', 'psk', 'pubsub', 'rfc', 'rpc',
  'rsa', 'rxjs', 'saml', 'sdk', 'sftp', 'sha', 'sms', 'smtp', 'sqs', 'src', 'srv', 'ssh', 'ssl', 'sso', 'sts', 'svc',
  'svg', 'tcp', 'tls', 'totp', 'ts', 'tsx', 'txt', 'udp', 'ui', 'uri', 'url', 'utf', 'uuid', 'vm', 'vpc', 'vpn', 'wpa',
  'ws', 'www', 'xhr', 'xml', 'yml',
]);

/** Passwords that programs come with: what `weakDefaults` adds to the reports. */
export const defaultCredentials: ReadonlySet<string> = new Set([
  'admin', 'administrator', 'elastic', 'grafana', 'guest', 'influx', 'keycloak', 'mariadb', 'minioadmin',
  'mongo', 'mongodb', 'mysql', 'neo4j', 'nexus', 'oracle', 'postgres', 'postgresql', 'quest', 'rabbitmq', 'redis', 'root', 'sa', 'taosdata',
  'tomcat', 'toor', 'user', 'vagrant',
]);

/**
 * Tokens that providers print in their own documentation, without what announces them (`AKIA`, `sk_test_`), in parts,
 * so that no scanner takes this list for a leak.
 */
export const documentedSamples: readonly (readonly string[])[] = [
  // https://docs.stripe.com/keys
  ['4eC39HqLyjW', 'DarjtT1zdp7dc'],
  ['BQokikJOvBi', 'I2HlWgH4olfQ2'],
  // https://core.telegram.org/bots/api
  ['AAHdqTcvCH1v', 'GWJxfSeofSAs0K5PALDsaw'],
  // https://discord.com/developers/docs/reference#authentication
  ['Cl2FMQ.ZnCjm1', 'XVW7vRze4b7Cq4se7kKWs'],
  // https://docs.github.com/en/rest
  ['16C7e42F292c69C2', 'E7C10c838347Ae178B4a'],
  // https://developers.google.com/maps/documentation
  ['SyDMAScliyLx7F0', 'NPDEJi1QmyCgHIAODrlU'],
  // https://learn.microsoft.com/azure/storage/common/storage-use-azurite: the key every Azurite has
  ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6', 'tq/K1SZFPTOtr/KBHBeksoGMGw=='],
  // https://learn.microsoft.com/azure/cosmos-db/emulator: the key every emulator has
  ['C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mG', 'GyPMbIZnqyMsEcaGQy67XIw/Jw=='],
  // https://hardhat.org/hardhat-network/docs/reference#accounts: the first account of every development network
  ['ac0974bec39a17e36ba4a6b4d238ff94', '4bacb478cbed5efcae784d7bf4f2ff80'],
];

/** UUIDs that stand as examples in RFC 4122, RFC 9562, the documentation of Java and encyclopaedias, and such as people make up for them. */
export const documentedUuids = /^(?:123e4567-e89b-12d3-|550e8400-e29b-41d4-|6ba7b81\d-9dad-11d1-|7c9e6679-7425-40de-|f81d4fae-7dec-|919108f7-52d1-4320-|01[78][0-9a-f]22e2-79b0-7cc3-|(?:dead|cafe|babe|beef|face){2}-)/i;

/** Keys with which https://jwt.io has signed the tokens it shows. */
export const documentedJwtKeys: readonly string[] = [
  'your-256-bit-secret', 'your-384-bit-secret', 'your-512-bit-secret', 'secret',
  'a-string-secret-at-least-256-bits-long', 'a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long',
];

/** Hosts of managed databases and brokers: who can be reached there is real, however weak the password. */
export const managedHosts =
  /\.(?:mongodb\.net|mlab\.com|rds\.amazonaws\.com|neon\.tech|supabase\.(?:co|com)|render\.com|railway\.(?:app|net)|rlwy\.net|upstash\.io|redislabs\.com|redis-cloud\.com|cloudamqp\.com|aivencloud\.com|elephantsql\.com|psdb\.cloud|cockroachlabs\.cloud|ondigitalocean\.com|azure\.com|windows\.net|freemysqlhosting\.net|clever-cloud\.com)$/i;

/** Host names that RFC 2606 and RFC 6761 keep for examples. */
export const exampleHosts = /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid)$/i;
