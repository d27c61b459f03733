/* eslint-disable hardened/no-hardcoded-secret -- the credentials of these cases are invented */
import rule from '../../../src/rules/no-hardcoded-secret.js';
import { ruleTester } from '../../support/rule-tester.js';
import { jwt, random } from '../../support/tokens.js';

const token = random(32);
const basic = Buffer.from('svc:Zk4pwq9').toString('base64');
const basicPlaceholder = Buffer.from('user:password').toString('base64');
const signed = jwt();

ruleTester.run(`${rule.name}: URLs and headers`, rule, {
  valid: [
    { name: 'constant in another place of a header', code: 'const crm = \'9kLz-82Xq-71mV-tBw4\'; axios.create({ headers: { Authorization: `Bearer ${crm}.${sign(crm)}`, \'x-trace\': `Trace ${crm}`, accept: \'v=\' + crm } });' },
    { name: 'compared with a header that is no credential, or under a name that is not known', code: 'const HEADER = \'x-region\'; if (req.headers[HEADER] === \'fL-92kLq-zX7m\' || req.headers[name] === \'fL-92kLq-zX7m\' || list[0] === \'fL-92kLq-zX7m\') deny();' },
    { name: 'URL without credentials', code: `connect('postgres://db.internal:5432/app');` },
    { name: 'user without a password', code: `connect('postgres://app@db.internal/app');` },
    { name: 'password at run time', code: 'connect(`postgres://app:${password}@db.internal/app`);' },
    { name: 'all at run time', code: 'connect(`postgres://${user}:${password}@${host}/app`);' },
    { name: 'placeholders', code: `connect('postgres://user:password@host:5432/db');` },
    { name: 'angle brackets', code: `connect('mongodb+srv://<user>:<password>@cluster0.mongodb.net');` },
    { name: 'capitals', code: `connect('s3://ACCESSKEY:SECRETKEY@bucket');` },
    { name: 'stars', code: `connect('redis://:*****@cache');` },
    { name: 'database that says its own name', code: `connect('postgres://postgres:postgres@localhost/app');` },
    { name: 'password that is the user', code: `connect('amqp://semana:semana@rabbit');` },
    { name: 'root', code: `connect('mysql://app:root@127.0.0.1/app');` },
    { name: 'host of an example', code: `fetch('https://joe:hunter2@example.com/');` },
    { name: 'host of an example with a port', code: `fetch('https://joe:hunter2@host.example:8443/');` },
    { name: 'a word for no password', code: `clone('https://oauth:x-oauth-basic@github.com/acme/app.git');` },
    { name: 'a colon in the path', code: `fetch('https://acme.io/a:b@c');` },
    { name: 'two letters', code: `fetch('https://a:b1@acme.io');` },
    {
      name: 'key of a service that receives errors',
      code: `init({ dsn: 'https://0d4f5a6b7c8d9e0f1a2b3c4d5e6f7081@o1.ingest.sentry.io/1' });`,
    },
    { name: 'query without a value', code: `fetch('https://acme.io/?api_key=');` },
    { name: 'query of something else', code: `fetch('https://acme.io/?page_token=${token}');` },
    { name: 'query of a placeholder', code: `fetch('https://acme.io/?api_key=YOUR_API_KEY');` },
    { name: 'no scheme', code: `connect('://app:hunter2pw@db');` },
    { name: 'escapes that are none', code: `connect('postgres://app:%@db.internal/app');` },
    {
      name: 'connection string without a password',
      code: `connect('Server=db1;Database=app;Integrated Security=true');`,
    },
    { name: 'connection string of placeholders', code: `connect('Server=db1;User Id=app;Password=<password>;');` },
    { name: 'password without a server', code: `parse('title=Reset;password=hunter2pw');` },
    { name: 'token at run time', code: 'const headers = { Authorization: `Bearer ${token}` };' },
    { name: 'token added', code: `const headers = { Authorization: 'Bearer ' + token };` },
    { name: 'scheme alone', code: `const scheme = 'Bearer ';` },
    { name: 'placeholder', code: `const headers = { Authorization: 'Bearer <token>' };` },
    { name: 'word', code: `const headers = { Authorization: 'Bearer token-2' };` },
    { name: 'sentence', code: `const help = 'Bearer tokens are read from the header';` },
    { name: 'basic of placeholders', code: `const headers = { Authorization: 'Basic ${basicPlaceholder}' };` },
    { name: 'basic of a word', code: `const description = 'Basic configuration';` },
    { name: 'public material', code: `const headers = { Authorization: 'Bearer sha256-${token}' };` },
  ],
  invalid: [
    {
      name: 'user and password that a global encodes',
      code: 'fetch(url, { headers: { Authorization: `Basic ${btoa("svc:Zk4pwq9-71mVtBw")}` } }); headers.authorization = "Basic " + btoa("svc:Zk4pwq9-71mVtBw");',
      errors: [
        {
          messageId: 'namedSecret', data: { name: 'Authorization', preview: 'svc:…' }, line: 1, column: 54, endColumn: 75,
          suggestions: [{
            messageId: 'readEnvironment', data: { env: 'AUTHORIZATION' },
            output: 'fetch(url, { headers: { Authorization: `Basic ${btoa(process.env.AUTHORIZATION)}` } }); headers.authorization = "Basic " + btoa("svc:Zk4pwq9-71mVtBw");',
          }],
        },
        {
          messageId: 'namedSecret', data: { name: 'authorization', preview: 'svc:…' }, line: 1, column: 125, endColumn: 146,
          suggestions: [{
            messageId: 'readEnvironment', data: { env: 'AUTHORIZATION' },
            output: 'fetch(url, { headers: { Authorization: `Basic ${btoa("svc:Zk4pwq9-71mVtBw")}` } }); headers.authorization = "Basic " + btoa(process.env.AUTHORIZATION);',
          }],
        },
      ],
    },
    {
      name: 'mixed password for an example',
      code: `connect('postgres://admin:s3cr3tP4ss@db.example.com:5432/x');`,
      errors: [{
        messageId: 'urlCredential', data: { what: '`postgres` URL', preview: 's3…' },
        line: 1, column: 9, endColumn: 60,
        suggestions: [{ messageId: 'readEnvironment', data: { env: 'DATABASE_URL' }, output: 'connect(process.env.DATABASE_URL);' }],
      }],
    },
    {
      name: 'user and password',
      code: `connect('postgres://app:S3cr3tPw@db.internal:5432/app');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`postgres` URL', preview: 'S3…' },
          line: 1, column: 9, endColumn: 55,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABASE_URL' },
              output: 'connect(process.env.DATABASE_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'word as a password',
      code: `connect('amqp://svc:pineapple@rabbit.internal');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`amqp` URL', preview: 'pi…' },
          line: 1, column: 9, endColumn: 47,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'AMQP_URL' },
              output: 'connect(process.env.AMQP_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'host at run time',
      code: 'connect(`mongodb+srv://app:Zx9pw77@${host}/app`);',
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`mongodb+srv` URL', preview: 'Z…' },
          line: 1, column: 9, endColumn: 48,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABASE_URL' },
              output: 'connect(process.env.DATABASE_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'user at run time',
      code: 'connect(`postgres://${user}:Zx9pw77@db.internal/app`);',
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`postgres` URL', preview: 'Z…' },
          line: 1, column: 9, endColumn: 53,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABASE_URL' },
              output: 'connect(process.env.DATABASE_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'no user',
      code: `connect('redis://:p4ssw0rdX@cache:6379');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`redis` URL', preview: 'p4…' },
          line: 1, column: 9, endColumn: 40,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'REDIS_URL' },
              output: 'connect(process.env.REDIS_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'escaped sign',
      code: `connect('mysql://app:%40Vishal1111@db.internal/app');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`mysql` URL', preview: '@V…' },
          line: 1, column: 9, endColumn: 52,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABASE_URL' },
              output: 'connect(process.env.DATABASE_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'sign that is not escaped',
      code: `connect('mysql://app:Vi@shal1111@db.internal/app');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`mysql` URL', preview: 'Vi…' },
          line: 1, column: 9, endColumn: 50,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABASE_URL' },
              output: 'connect(process.env.DATABASE_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'URL in a sentence',
      code: `run('git clone https://svc:Zx9pw77@git.acme.io/app.git --depth 1');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`https` URL', preview: 'Z…' },
          line: 1, column: 5, endColumn: 66,
        },
      ],
    },
    {
      name: 'fallback of a variable',
      code: `const url = process.env.DATABASE_URL || 'postgres://app:Zx9pw77@db.internal/app';`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`postgres` URL', preview: 'Z…' },
          line: 1, column: 41, endColumn: 81,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: 'const url = process.env.DATABASE_URL;',
            },
          ],
        },
      ],
    },
    {
      name: 'named URL',
      code: `const REDIS_URL = 'redis://default:Zx9pw77@cache:6379';`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`redis` URL', preview: 'Z…' },
          line: 1, column: 19, endColumn: 55,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'REDIS_URL' },
              output: 'const REDIS_URL = process.env.REDIS_URL;',
            },
          ],
        },
      ],
    },
    {
      name: 'weak password of a managed database',
      code: `connect('mongodb+srv://semana:semana@cluster0-3d4nh.mongodb.net/app');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`mongodb+srv` URL', preview: 's…' },
          line: 1, column: 9, endColumn: 69,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABASE_URL' },
              output: 'connect(process.env.DATABASE_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'random password for an example',
      code: `fetch('https://joe:${token}@example.com/');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`https` URL', preview: 'C7hY…' },
          line: 1, column: 7, endColumn: 66,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SERVICE_URL' },
              output: 'fetch(process.env.SERVICE_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'concatenation',
      code: `connect('postgres://app:' + 'Zx9pw77' + '@db.internal/app');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`postgres` URL', preview: 'Z…' },
          line: 1, column: 29, endColumn: 38,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABASE_URL' },
              output: `connect('postgres://app:' + process.env.DATABASE_URL + '@db.internal/app');`,
            },
          ],
        },
      ],
    },
    {
      name: 'scheme of a driver',
      code: `connect('jdbc:mysql://app:Zx9pw77@db.internal/app');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`mysql` URL', preview: 'Z…' },
          line: 1, column: 9, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABASE_URL' },
              output: 'connect(process.env.DATABASE_URL);',
            },
          ],
        },
      ],
    },
    {
      name: 'query',
      code: `fetch('https://api.acme.io/v1?units=si&api_key=${token}');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: '`https` URL', preview: 'C7hY…' },
          line: 1, column: 7, endColumn: 81,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'HTTPS' },
              output: 'fetch(process.env.HTTPS);',
            },
          ],
        },
      ],
    },
    {
      name: 'connection string',
      code: `connect('Server=db1;Database=app;User Id=sa;Password=Zk4pw9!q;');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: 'connection string', preview: 'Zk…' },
          line: 1, column: 9, endColumn: 64,
        },
      ],
    },
    {
      name: 'connection string with spaces',
      code: `connect('host=db1 user=app password=Zk4pw9!q dbname=app');`,
      errors: [
        {
          messageId: 'urlCredential',
          data: { what: 'connection string', preview: 'Zk…' },
          line: 1, column: 9, endColumn: 57,
        },
      ],
    },
    {
      name: 'Bearer',
      code: `fetch(url, { headers: { Authorization: 'Bearer ${token}' } });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Authorization', preview: 'C7hY…' },
          line: 1, column: 40, endColumn: 81,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_TOKEN' },
              output: 'fetch(url, { headers: { Authorization: `Bearer ${process.env.API_TOKEN}` } });',
            },
          ],
        },
      ],
    },
    {
      name: 'Bearer, small letters',
      code: `fetch(url, { headers: { authorization: 'bearer ${token}' } });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Authorization', preview: 'C7hY…' },
          line: 1, column: 40, endColumn: 81,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_TOKEN' },
              output: 'fetch(url, { headers: { authorization: `bearer ${process.env.API_TOKEN}` } });',
            },
          ],
        },
      ],
    },
    {
      name: 'Bearer of a person',
      code: `fetch(url, { headers: { Authorization: 'Bearer s3cr3t-pw!' } });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Authorization', preview: 's3…' },
          line: 1, column: 40, endColumn: 59,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_TOKEN' },
              output: 'fetch(url, { headers: { Authorization: `Bearer ${process.env.API_TOKEN}` } });',
            },
          ],
        },
      ],
    },
    {
      name: 'Basic',
      code: `fetch(url, { headers: { Authorization: 'Basic ${basic}' } });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Authorization', preview: 'c3Zj…' },
          line: 1, column: 40, endColumn: 64,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_CREDENTIALS' },
              output: 'fetch(url, { headers: { Authorization: `Basic ${process.env.API_CREDENTIALS}` } });',
            },
          ],
        },
      ],
    },
    {
      name: 'Bearer of a signed token',
      code: `fetch(url, { headers: { Authorization: 'Bearer ${signed}' } });`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'signed JSON Web Token', preview: 'eyJh…' },
          line: 1, column: 40, endColumn: 172,
        },
      ],
    },
    {
      name: 'Bearer anywhere',
      code: `const auth = 'Bearer ${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Authorization', preview: 'C7hY…' },
          line: 1, column: 14, endColumn: 55,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_TOKEN' },
              output: 'const auth = `Bearer ${process.env.API_TOKEN}`;',
            },
          ],
        },
      ],
    },
    {
      name: 'header without a scheme',
      code: `const headers = { Authorization: '${token}' };`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Authorization', preview: 'C7hY…' },
          line: 1, column: 34, endColumn: 68,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'AUTHORIZATION' },
              output: 'const headers = { Authorization: process.env.AUTHORIZATION };',
            },
          ],
        },
      ],
    },
    {
      name: 'setRequestHeader',
      code: `xhr.setRequestHeader('Authorization', 'Bearer ${token}');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Authorization', preview: 'C7hY…' },
          line: 1, column: 39, endColumn: 80,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_TOKEN' },
              output: `xhr.setRequestHeader('Authorization', \`Bearer \${process.env.API_TOKEN}\`);`,
            },
          ],
        },
      ],
    },
    {
      name: 'defaults of a client',
      code: `axios.defaults.headers.common['Authorization'] = 'Bearer ${token}';`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Authorization', preview: 'C7hY…' },
          line: 1, column: 50, endColumn: 91,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_TOKEN' },
              output: `axios.defaults.headers.common['Authorization'] = \`Bearer \${process.env.API_TOKEN}\`;`,
            },
          ],
        },
      ],
    },
    {
      name: 'comparison',
      code: `if (req.headers.authorization !== 'Bearer ${token}') refuse();`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Authorization', preview: 'C7hY…' },
          line: 1, column: 35, endColumn: 76,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_TOKEN' },
              output: 'if (req.headers.authorization !== `Bearer ${process.env.API_TOKEN}`) refuse();',
            },
          ],
        },
      ],
    },
    {
      name: 'constant behind the scheme, in a template',
      code: 'const crm = \'9kLz-82Xq-71mV-tBw4\'; axios.create({ headers: { Authorization: `Bearer ${crm}` } });',
      errors: [
        {
          messageId: 'namedSecret', data: { name: 'Authorization', preview: '9kLz…' }, line: 1, column: 13, endColumn: 34,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'AUTHORIZATION' }, output: 'const crm = process.env.AUTHORIZATION; axios.create({ headers: { Authorization: `Bearer ${crm}` } });' }],
        },
      ],
    },
    {
      name: 'constant behind the scheme, in a sum',
      code: 'const crm = \'9kLz-82Xq-71mV-tBw4\'; headers.set(\'authorization\', \'Token \' + crm);',
      errors: [
        {
          messageId: 'namedSecret', data: { name: 'authorization', preview: '9kLz…' }, line: 1, column: 13, endColumn: 34,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'AUTHORIZATION' }, output: 'const crm = process.env.AUTHORIZATION; headers.set(\'authorization\', \'Token \' + crm);' }],
        },
      ],
    },
    {
      name: 'compared with a header whose name is a constant',
      code: 'const HEADER = \'x-api-key\'; if (req.headers[HEADER] === \'fL-92kLq-zX7m\' || req.get(HEADER) !== \'qX-71mVt-kB4z\') deny();',
      errors: [
        {
          messageId: 'namedSecret', data: { name: 'x-api-key', preview: 'fL-…' }, line: 1, column: 57, endColumn: 72,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'API_KEY' }, output: 'const HEADER = \'x-api-key\'; if (req.headers[HEADER] === process.env.API_KEY || req.get(HEADER) !== \'qX-71mVt-kB4z\') deny();' }],
        },
        {
          messageId: 'namedSecret', data: { name: 'x-api-key', preview: 'qX-…' }, line: 1, column: 96, endColumn: 111,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'API_KEY' }, output: 'const HEADER = \'x-api-key\'; if (req.headers[HEADER] === \'fL-92kLq-zX7m\' || req.get(HEADER) !== process.env.API_KEY) deny();' }],
        },
      ],
    },
    {
      name: 'Token',
      code: `const headers = { Authorization: 'Token ${token}' };`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Authorization', preview: 'C7hY…' },
          line: 1, column: 34, endColumn: 74,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'API_TOKEN' },
              output: 'const headers = { Authorization: `Token ${process.env.API_TOKEN}` };',
            },
          ],
        },
      ],
    },
  ],
});
