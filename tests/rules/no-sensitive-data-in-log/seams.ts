import rule from '../../../src/rules/no-sensitive-data-in-log.js';
import { ruleTester } from '../../support/rule-tester.js';

/** What is hidden by a replacement and what is not, and where a line is written. */
ruleTester.run(`${rule.name}: replaced seams, stages, missing keys`, rule, {
  valid: [
    { name: 'all replaced by stars', code: `logger.info(phone.replace(/\\d/g, '*')); logger.info(password.replace(/./g, '*')); logger.info(password.replaceAll(/[^]/g, '*'));` },
    { name: 'a part hidden', code: `logger.info(email.replace(/^[^@]+/, '***')); logger.info(phone.replace(/\\d{4}$/, '****')); logger.info(connectionString.replace(/password=[^;]+/, 'password=…'));` },
    { name: 'a range of signs hidden', code: `logger.info(password.replace(/[!-~]/g, '*')); logger.info(password.replace(/\\p{L}/gu, '*'));` },
    { name: 'what is given is hidden', code: `logger.info(connectionString.replace(password, '***')); logger.info(phone.replace(pattern, '*'));` },
    { name: 'hidden before or behind a seam', code: `logger.info(phone.replace(/^\\+/, '').replace(/\\d(?=\\d{4})/g, '*')); logger.info(phone.replace(/\\d(?=\\d{4})/g, '*').replace('+', ''));` },
    { name: 'hidden with a look ahead', code: `logger.info(phone.replace(/.(?=.{4})/g, '*')); logger.info(email.replace(/(?<=.)[^@](?=[^@]*@)/g, '*'));` },
    { name: 'what is measured, cut off, hashed or written down behind a seam', code: `logger.info(phone.replace(/\\D/g, '').length, phone.replace(/\\D/g, '').slice(-4), createHash('sha256').update(email.replace(/\\s/g, '')).digest('hex')); const phone1 = '+1-(408)-555-0105'; logger.info(phone1.replace(/\\D/g, ''));` },
    { name: 'name that says that it is cleaned', code: `const sanitizedEmail = email.replace(/[@.]/g, '_'); logger.info(sanitizedEmail);` },
    { name: 'words of a command line without their head', code: `for (const token of args) logger.info(token.replace(/^--/, ''));` },
    { name: 'test environment', code: `if (isTestEnv()) logger.info(password); if (config.isTestEnvironment()) logger.info(password); if (!isProdEnv) logger.info(password);` },
    { name: 'what is missing, under another name than it had', code: `const settings = {}; settings.signing_key = process.env.STRIPE_SECRET; if (!settings.signing_key) logger.error('no key', settings);` },
    { name: 'what is missing in a part', code: `const settings = { stripe: {} }; settings.stripe = { secret_key: process.env.STRIPE_SECRET }; if (!settings.stripe.secret_key) logger.error('no key', settings);` },
  ],
  invalid: [
    {
      name: 'blanks taken out',
      code: `logger.info(user.phone.replace(/\\s+/g, ''));`,
      errors: [
        { messageId: 'personal', line: 1, column: 13, endColumn: 23 },
      ],
    },
    {
      name: 'signs taken out',
      code: `logger.info(user.phone.replace(/[-()]/g, ''));`,
      errors: [
        { messageId: 'personal', line: 1, column: 13, endColumn: 23 },
      ],
    },
    {
      name: 'all but digits taken out',
      code: `logger.info(user.phone.replace(/[^\\d+]/g, ''));`,
      errors: [
        { messageId: 'personal', line: 1, column: 13, endColumn: 23 },
      ],
    },
    {
      name: 'all but digits taken out, by a short form',
      code: `logger.info(user.phone.replace(/\\D/g, ''));`,
      errors: [
        { messageId: 'personal', line: 1, column: 13, endColumn: 23 },
      ],
    },
    {
      name: 'a sign put in place of all occurrences',
      code: `logger.info(user.phone.replaceAll('-', ' '));`,
      errors: [
        { messageId: 'personal', line: 1, column: 13, endColumn: 23 },
      ],
    },
    {
      name: 'a word in place of a sign',
      code: `logger.info(user.email.replace('@', ' at '));`,
      errors: [
        { messageId: 'personal', line: 1, column: 13, endColumn: 23 },
      ],
    },
    {
      name: 'one of two heads taken off',
      code: `logger.info(token.replace(/^(?:Bearer|Token)\\s+/, ''));`,
      errors: [
        { messageId: 'credential', line: 1, column: 13, endColumn: 18 },
      ],
    },
    {
      name: 'lines joined, through a variable',
      code: `const line = privateKey.replace(/\\n/g, ' '); logger.info(line);`,
      errors: [
        { messageId: 'credential', line: 1, column: 58, endColumn: 62 },
      ],
    },
    {
      name: 'production environment',
      code: `if (isProductionEnv()) logger.info(password);`,
      errors: [
        { messageId: 'credential', line: 1, column: 36, endColumn: 44 },
      ],
    },
    {
      name: 'another key than the one that is missing',
      code: `const settings = {}; settings.signing_key = process.env.STRIPE_SECRET; settings.password = process.env.DB_PASSWORD; if (!settings.signing_key) logger.error('no key', settings);`,
      errors: [
        { messageId: 'credential', line: 1, column: 167, endColumn: 175 },
      ],
    },
  ],
});
