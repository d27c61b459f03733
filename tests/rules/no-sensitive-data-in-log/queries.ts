import rule from '../../../src/rules/no-sensitive-data-in-log.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-sensitive-data-in-log: queries of URLs', rule, {
  valid: [
    { name: 'codes that OAuth sends back', code: "target.searchParams.set('code', authCode); res.redirect(`${back}?code=${authorizationCode}&state=${state}`); res.redirect(back + '?code=' + oauthCode);", options: [{ checkUrls: true }] },
    { name: 'parts of a body, in a sum', code: "send(`grant_type=password&` + `password=${password}&scope=all`); send('grant_type=password' + `&password=${password}`);", options: [{ checkUrls: true }] },
    { name: 'body of a request', code: 'axios.post(url, { params: { api_key: apiKey } }); client.put(url, { token }); axios({ url, data: { token } });', options: [{ checkUrls: true }] },
    { name: 'place in a list, and no secret', code: 'client.get(url, { params: { pageToken, limit: 10, ...rest } }); client.get(url, { headers: { authorization: token } }); client.get(url, options);', options: [{ checkUrls: true }] },
    { name: 'names of places', code: 'router.get(path, { params: { [name]: token } }); cache.get(key, { params });', options: [{ checkUrls: true }] },
  ],
  invalid: [
    {
      name: 'options of a request',
      code: `client.get(url, { params: { api_key: apiKey, q: 'x' } }); this.http.delete(url, { headers, params: { token } });`,
      options: [{ checkUrls: true }],
      errors: [
        { messageId: 'url', line: 1, column: 38, endColumn: 44 },
        { messageId: 'url', line: 1, column: 102, endColumn: 107 },
      ],
    },
    {
      name: 'options of a request with a body',
      code: 'axios.post(url, null, { params: { client_secret: config.secret } }); axios({ url, params: { access_token: token } });',
      options: [{ checkUrls: true }],
      errors: [
        { messageId: 'url', line: 1, column: 50, endColumn: 63 },
        { messageId: 'url', line: 1, column: 107, endColumn: 112 },
      ],
    },
    {
      name: 'options of got',
      code: 'got(url, { searchParams: { access_token: token } }); got.get(url, { searchParams: { access_token: token } });',
      options: [{ checkUrls: true }],
      errors: [
        { messageId: 'url', line: 1, column: 42, endColumn: 47 },
        { messageId: 'url', line: 1, column: 99, endColumn: 104 },
      ],
    },
    {
      name: 'parts of the query, in a sum',
      code: 'get(`${base}?format=json&` + `line=${line}&token=${token}`);',
      options: [{ checkUrls: true }],
      errors: [
        { messageId: 'url', line: 1, column: 52, endColumn: 57 },
      ],
    },
    {
      name: 'code that opens a door',
      code: 'get(`${base}/confirm?code=${otpCode}`);',
      options: [{ checkUrls: true }],
      errors: [
        { messageId: 'url', line: 1, column: 29, endColumn: 36 },
      ],
    },
  ],
});

ruleTester.run('no-sensitive-data-in-log: addresses of whom', rule, {
  valid: [
    { name: 'address of who answered', code: "got(url).on('response', (res) => logger.warn(`refused: ${res.ip}`)); logger.info(response.ip);", options: [{ checkAddresses: true }] },
  ],
  invalid: [
    {
      name: 'address alone in the file',
      code: `export const refuse = (clientIp) => logger.warn('refused: ' + clientIp);`,
      options: [{ checkAddresses: true }],
      errors: [
        { messageId: 'address', line: 1, column: 63, endColumn: 71 },
      ],
    },
  ],
});

ruleTester.run('no-sensitive-data-in-log: queries that are added up', rule, {
  valid: [
    { name: 'the first field of a body, in a sum', code: "send('grant_type=password&' + `password=${password}`); send(`Bearer ` + `token=${token}`);", options: [{ checkUrls: true }] },
  ],
  invalid: [
    {
      name: 'the first of a template, in a sum',
      code: 'get(`${base}?format=json&` + `client_secret=${config.secret}`);',
      options: [{ checkUrls: true }],
      errors: [
        { messageId: 'url', line: 1, column: 47, endColumn: 60 },
      ],
    },
  ],
});
