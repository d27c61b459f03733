import type { NamedFormat } from './types.js';

const uuid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** Keys that look like any other hash or id: a secret name that also names the provider tells them. */
export const namedFormats: readonly NamedFormat[] = [
  {
    token: 'AWS secret access key',
    env: 'AWS_SECRET_ACCESS_KEY',
    context: 'aws|amazon|secretaccesskey|s3|dynamo|sqs',
    pattern: '[A-Za-z0-9/+]{40}',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  },
  {
    token: 'Azure storage key',
    env: 'AZURE_STORAGE_KEY',
    context: 'azure|storage|account|blob|cosmos',
    pattern: '[A-Za-z0-9+/]{86}==',
    docs: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
  },
  {
    token: 'Heroku API key',
    env: 'HEROKU_API_KEY',
    context: 'heroku',
    pattern: uuid,
    docs: 'https://devcenter.heroku.com/articles/authentication',
  },
  {
    token: 'Snyk token',
    env: 'SNYK_TOKEN',
    context: 'snyk',
    pattern: uuid,
    docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  },
  {
    token: 'Postmark token',
    env: 'POSTMARK_SERVER_TOKEN',
    context: 'postmark',
    pattern: uuid,
    docs: 'https://postmarkapp.com/developer/api/overview#authentication',
  },
  {
    token: 'Cloudflare API key',
    env: 'CLOUDFLARE_API_KEY',
    context: 'cloudflare|^cf',
    pattern: '(?:[0-9a-f]{37,45}|[\\w-]{40})',
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  },
  {
    token: 'Datadog key',
    env: 'DD_API_KEY',
    context: 'datadog|^dd',
    pattern: '(?:[0-9a-f]{32}|[0-9a-f]{40})',
    docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
  {
    token: 'Twilio auth token',
    env: 'TWILIO_AUTH_TOKEN',
    context: 'twilio',
    pattern: '[0-9a-f]{32}',
    docs: 'https://www.twilio.com/docs/iam/api/authtoken',
  },
  {
    token: 'Sentry auth token',
    env: 'SENTRY_AUTH_TOKEN',
    context: 'sentry',
    pattern: '[0-9a-f]{64}',
    docs: 'https://docs.sentry.io/account/auth-tokens/',
  },
  {
    token: 'Mailgun API key',
    env: 'MAILGUN_API_KEY',
    context: 'mailgun|^mg',
    pattern: '[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}',
    docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
  },
  {
    token: 'Vercel token',
    env: 'VERCEL_TOKEN',
    context: 'vercel',
    pattern: '[A-Za-z0-9]{24}',
    docs: 'https://vercel.com/docs/rest-api/reference/welcome#authentication',
  },
  {
    token: 'Discord client secret',
    env: 'DISCORD_CLIENT_SECRET',
    context: 'discord',
    pattern: '[\\w-]{32}',
    docs: 'https://discord.com/developers/docs/topics/oauth2',
  },
  {
    token: 'PayPal client secret',
    env: 'PAYPAL_CLIENT_SECRET',
    context: 'paypal',
    pattern: 'E[\\w-]{79}',
    docs: 'https://developer.paypal.com/api/rest/authentication/',
  },
  {
    token: 'Atlassian API token',
    env: 'ATLASSIAN_API_TOKEN',
    context: 'atlassian|jira|confluence|bitbucket',
    pattern: '[A-Za-z0-9]{24}',
    docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  },
  {
    token: 'New Relic license key',
    env: 'NEW_RELIC_LICENSE_KEY',
    context: 'new_?relic',
    pattern: '[0-9a-f]{40}',
    docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key',
  },
];
