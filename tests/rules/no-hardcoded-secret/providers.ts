import rule from '../../../src/rules/no-hardcoded-secret.js';
import { ruleTester } from '../../support/rule-tester.js';
import { jwt, pem, random, uuid, withChecksum } from '../../support/tokens.js';

const awsAccessKeyId = `AKIA${random(16, 'base32')}`;
const awsTemporaryAccessKeyId = `ASIA${random(16, 'base32')}`;
const gitHubPersonalAccessTokenWithARightChecksum = withChecksum('ghp');
const gitHubOAuthTokenWithAWrongChecksum = `gho_${random(36)}`;
const gitHubUserToServerToken = `ghu_${random(36)}`;
const gitHubServerToServerToken = `ghs_${random(36)}`;
const gitHubRefreshToken = `ghr_${random(76)}`;
const gitHubFineGrainedToken = `github_pat_${random(22)}_${random(59)}`;
const gitLabPersonalAccessToken = `glpat-${random(20, 'base64url')}`;
const gitLabRoutableToken = `glpat-${random(27, 'base64url')}.01.${random(9, 'lowerAlnum')}`;
const gitLabJobToken = `glcbt-64_${random(20)}`;
const gitLabRunnerRegistrationToken = `GR1348941${random(20)}`;
const slackBotToken = `xoxb-${random(12, 'digits')}-${random(13, 'digits')}-${random(24)}`;
const slackUserToken = `xoxp-${random(12, 'digits')}-${random(12, 'digits')}-${random(13, 'digits')}-${random(32, 'hex')}`;
const slackAppToken = `xapp-1-A${random(10, 'upperAlnum')}-${random(13, 'digits')}-${random(64, 'hex')}`;
const slackWebhookURL = `https://hooks.slack.com/services/T${random(10, 'upperAlnum')}/B${random(10, 'upperAlnum')}/${random(24)}`;
const teamsWebhookURL = `https://acme.webhook.office.com/webhookb2/${uuid()}@${uuid('2')}/IncomingWebhook/${random(32, 'hex')}`;
const discordWebhookURL = `https://discord.com/api/webhooks/${random(19, 'digits')}/${random(68, 'base64url')}`;
const stripeLiveSecretKey = `sk_live_${random(99)}`;
const stripeShortSecretKey = `sk_test_${random(24)}`;
const stripeRestrictedKey = `rk_live_${random(24)}`;
const stripeWebhookSecret = `whsec_${random(32)}`;
const openAIProjectKey = `sk-proj-${random(74, 'base64url')}T3BlbkFJ${random(74, 'base64url')}`;
const openAIServiceAccountKey = `sk-svcacct-${random(58, 'base64url')}T3BlbkFJ${random(58, 'base64url')}`;
const openAIOldKey = `sk-${random(20)}T3BlbkFJ${random(20)}`;
const anthropicAPIKey = `sk-ant-api03-${random(93, 'base64url')}AA`;
const anthropicAdminKey = `sk-ant-admin01-${random(93, 'base64url')}AA`;
const xAIAPIKey = `xai-${random(80)}`;
const openRouterAPIKey = `sk-or-v1-${random(64, 'hex')}`;
const groqAPIKey = `gsk_${random(52)}`;
const googleAPIKey = `AIza${random(35, 'base64url')}`;
const googleOAuthClientSecret = `GOCSPX-${random(28, 'base64url')}`;
const googleOAuthAccessToken = `ya29.${random(160, 'base64url')}`;
const azureStorageConnectionString = `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${random(86, 'base64')}==;EndpointSuffix=core.windows.net`;
const azureSharedAccessSignature = `https://acme.blob.core.windows.net/c?sv=2024-11-04&sr=c&se=2030-01-01&sig=${random(43)}%3D`;
const azureClientSecret = `${random(3)}8Q~${random(34)}`;
const azureServiceBusConnectionString = `Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${random(43, 'base64')}=`;
const npmToken = withChecksum('npm');
const pyPIToken = `pypi-AgEIcHlwaS5vcmc${random(150, 'base64url')}`;
const sendGridAPIKey = `SG.${random(22, 'base64url')}.${random(43, 'base64url')}`;
const twilioAPIKey = `SK${random(32, 'hex')}`;
const mailgunAPIKey = `key-${random(32, 'hex')}`;
const mailchimpAPIKey = `${random(32, 'hex')}-us14`;
const digitalOceanToken = `dop_v1_${random(64, 'hex')}`;
const herokuAPIKey = `HRKU-AA${random(58, 'base64url')}`;
const cloudflareAPIToken = `cfut_${random(40)}${random(8, 'hex')}`;
const vercelToken = `vcp_${random(56)}`;
const supabaseSecretKey = `sb_secret_${random(22, 'base64url')}_${random(8)}`;
const supabaseAccessToken = `sbp_${random(40, 'hex')}`;
const supabaseServiceRoleKey = jwt({ iss: 'supabase', role: 'service_role' });
const huggingFaceToken = `hf_${random(34)}`;
const databricksToken = `dapi${random(32, 'hex')}-2`;
const datadogApplicationKey = `ddapp_${random(34)}`;
const newRelicUserKey = `NRAK-${random(27, 'upperAlnum')}`;
const newRelicLicenseKey = `${random(36, 'hex')}NRAL`;
const sentryUserToken = `sntryu_${random(64, 'hex')}`;
const sentryOrganizationToken = `sntrys_eyJ${random(100)}=_${random(43, 'base64')}`;
const telegramBotToken = `${random(10, 'digits')}:AA${random(33, 'base64url')}`;
const discordBotToken = `MT${random(24)}.${random(6)}.${random(38)}`;
const shopifyAccessToken = `shpat_${random(32, 'hex')}`;
const squareAccessToken = `EAAA${random(60, 'base64url')}`;
const squareOAuthSecret = `sq0csp-${random(43, 'base64url')}`;
const payPalAccessToken = `access_token$production$${random(16, 'lowerAlnum')}$${random(32, 'hex')}`;
const atlassianAPIToken = `ATATT3${random(180, 'base64url')}=${random(8, 'upperAlnum')}`;
const linearAPIKey = `lin_api_${random(40)}`;
const notionToken = `ntn_${random(11, 'digits')}${random(35)}`;
const notionOldToken = `secret_${random(43)}`;
const figmaToken = `figd_${random(40, 'base64url')}`;
const postmanAPIKey = `PMAK-${random(24, 'hex')}-${random(34, 'hex')}`;
const dopplerServiceToken = `dp.st.prd.${random(43)}`;
const hashiCorpVaultToken = `hvs.${random(90, 'base64url')}`;
const grafanaServiceAccountToken = `glsa_${random(32)}_${random(8, 'hex')}`;
const grafanaCloudToken = `glc_${random(120)}`;
const terraformCloudToken = `${random(14)}.atlasv1.${random(67, 'base64url')}`;
const dockerHubToken = `dckr_pat_${random(27, 'base64url')}`;
const ageSecretKey = `AGE-SECRET-KEY-1${random(58, 'bech32')}`;
const rsaPrivateKey = pem('RSA PRIVATE KEY', '\\n');
const pKCS8PrivateKey = pem('PRIVATE KEY', '\\n');
const encryptedPrivateKey = pem('ENCRYPTED PRIVATE KEY', '\\n');
const openSSHPrivateKey = pem('OPENSSH PRIVATE KEY', '\\n');
const pgpPrivateKey = pem('PGP PRIVATE KEY BLOCK', '\\n');
const puTTYPrivateKey = `PuTTY-User-Key-File-3: ssh-ed25519\\nPrivate-Lines: 1\\n${random(64, 'base64')}\\n`;
const serviceAccountOfGoogleCloud = `{"type":"service_account","private_key":"${pem('PRIVATE KEY', '\\\\n')}"}`;
const signedJSONWebToken = jwt({ iss: 'acme', sub: 'svc-17' });

ruleTester.run(`${rule.name}: formats of providers`, rule, {
  valid: [
    { name: 'too short for a GitHub token', code: `connect('ghp_x1');` },
    { name: 'prefix of a longer word', code: `connect('prefixghp_notatoken');` },
    { name: 'publishable key', code: `connect('pk_live_rir7boDaku2fDj8Ds8mnFUCO');` },
    { name: 'account id of Twilio', code: `connect('AC43c1b2ce795368ff9969b2f81e1640ed');` },
    {
      name: 'public key',
      code: `connect('-----BEGIN PUBLIC KEY-----\\\\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\\\\n-----END PUBLIC KEY-----');`,
    },
    { name: 'header of a private key without a body', code: `connect('-----BEGIN RSA PRIVATE KEY-----');` },
  ],
  invalid: [
    {
      name: 'AWS access key id',
      code: `connect('${awsAccessKeyId}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'AWS access key id', preview: 'AKIA…' },
          line: 1, column: 9, endColumn: 31,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'AWS_ACCESS_KEY_ID' },
              output: 'connect(process.env.AWS_ACCESS_KEY_ID);',
            },
          ],
        },
      ],
    },
    {
      name: 'AWS temporary access key id',
      code: `connect('${awsTemporaryAccessKeyId}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'AWS access key id', preview: 'ASIA…' },
          line: 1, column: 9, endColumn: 31,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'AWS_ACCESS_KEY_ID' },
              output: 'connect(process.env.AWS_ACCESS_KEY_ID);',
            },
          ],
        },
      ],
    },
    {
      name: 'GitHub personal access token with a right checksum',
      code: `connect('${gitHubPersonalAccessTokenWithARightChecksum}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghp_…' },
          line: 1, column: 9, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: 'connect(process.env.GITHUB_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'GitHub OAuth token with a wrong checksum',
      code: `connect('${gitHubOAuthTokenWithAWrongChecksum}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'gho_…' },
          line: 1, column: 9, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: 'connect(process.env.GITHUB_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'GitHub user-to-server token',
      code: `connect('${gitHubUserToServerToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghu_…' },
          line: 1, column: 9, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: 'connect(process.env.GITHUB_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'GitHub server-to-server token',
      code: `connect('${gitHubServerToServerToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub token', preview: 'ghs_…' },
          line: 1, column: 9, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: 'connect(process.env.GITHUB_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'GitHub refresh token',
      code: `connect('${gitHubRefreshToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub refresh token', preview: 'ghr_…' },
          line: 1, column: 9, endColumn: 91,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_REFRESH_TOKEN' },
              output: 'connect(process.env.GITHUB_REFRESH_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'GitHub fine-grained token',
      code: `connect('${gitHubFineGrainedToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitHub fine-grained token', preview: 'gith…' },
          line: 1, column: 9, endColumn: 104,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITHUB_TOKEN' },
              output: 'connect(process.env.GITHUB_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'GitLab personal access token',
      code: `connect('${gitLabPersonalAccessToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitLab token', preview: 'glpa…' },
          line: 1, column: 9, endColumn: 37,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITLAB_TOKEN' },
              output: 'connect(process.env.GITLAB_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'GitLab routable token',
      code: `connect('${gitLabRoutableToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitLab token', preview: 'glpa…' },
          line: 1, column: 9, endColumn: 57,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITLAB_TOKEN' },
              output: 'connect(process.env.GITLAB_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'GitLab job token',
      code: `connect('${gitLabJobToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitLab job token', preview: 'glcb…' },
          line: 1, column: 9, endColumn: 40,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'CI_JOB_TOKEN' },
              output: 'connect(process.env.CI_JOB_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'GitLab runner registration token',
      code: `connect('${gitLabRunnerRegistrationToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'GitLab runner registration token', preview: 'GR13…' },
          line: 1, column: 9, endColumn: 40,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GITLAB_RUNNER_TOKEN' },
              output: 'connect(process.env.GITLAB_RUNNER_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Slack bot token',
      code: `connect('${slackBotToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Slack token', preview: 'xoxb…' },
          line: 1, column: 9, endColumn: 67,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SLACK_TOKEN' },
              output: 'connect(process.env.SLACK_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Slack user token',
      code: `connect('${slackUserToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Slack token', preview: 'xoxp…' },
          line: 1, column: 9, endColumn: 88,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SLACK_TOKEN' },
              output: 'connect(process.env.SLACK_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Slack app token',
      code: `connect('${slackAppToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Slack app token', preview: 'xapp…' },
          line: 1, column: 9, endColumn: 108,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SLACK_APP_TOKEN' },
              output: 'connect(process.env.SLACK_APP_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Slack webhook URL',
      code: `connect('${slackWebhookURL}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Slack webhook URL', preview: 'hook…' },
          line: 1, column: 9, endColumn: 92,
        },
      ],
    },
    {
      name: 'Teams webhook URL',
      code: `connect('${teamsWebhookURL}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Microsoft Teams webhook URL', preview: 'webh…' },
          line: 1, column: 9, endColumn: 175,
        },
      ],
    },
    {
      name: 'Discord webhook URL',
      code: `connect('${discordWebhookURL}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Discord webhook URL', preview: 'disc…' },
          line: 1, column: 9, endColumn: 132,
        },
      ],
    },
    {
      name: 'Stripe live secret key',
      code: `connect('${stripeLiveSecretKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Stripe secret key', preview: 'sk_l…' },
          line: 1, column: 9, endColumn: 118,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'STRIPE_SECRET_KEY' },
              output: 'connect(process.env.STRIPE_SECRET_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Stripe short secret key',
      code: `connect('${stripeShortSecretKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Stripe secret key', preview: 'sk_t…' },
          line: 1, column: 9, endColumn: 43,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'STRIPE_SECRET_KEY' },
              output: 'connect(process.env.STRIPE_SECRET_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Stripe restricted key',
      code: `connect('${stripeRestrictedKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Stripe secret key', preview: 'rk_l…' },
          line: 1, column: 9, endColumn: 43,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'STRIPE_SECRET_KEY' },
              output: 'connect(process.env.STRIPE_SECRET_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Stripe webhook secret',
      code: `connect('${stripeWebhookSecret}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Stripe webhook secret', preview: 'whse…' },
          line: 1, column: 9, endColumn: 49,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'STRIPE_WEBHOOK_SECRET' },
              output: 'connect(process.env.STRIPE_WEBHOOK_SECRET);',
            },
          ],
        },
      ],
    },
    {
      name: 'OpenAI project key',
      code: `connect('${openAIProjectKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'OpenAI API key', preview: 'sk-p…' },
          line: 1, column: 9, endColumn: 175,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'OPENAI_API_KEY' },
              output: 'connect(process.env.OPENAI_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'OpenAI service account key',
      code: `connect('${openAIServiceAccountKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'OpenAI API key', preview: 'sk-s…' },
          line: 1, column: 9, endColumn: 146,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'OPENAI_API_KEY' },
              output: 'connect(process.env.OPENAI_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'OpenAI old key',
      code: `connect('${openAIOldKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'OpenAI API key', preview: 'sk-8…' },
          line: 1, column: 9, endColumn: 62,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'OPENAI_API_KEY' },
              output: 'connect(process.env.OPENAI_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Anthropic API key',
      code: `connect('${anthropicAPIKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Anthropic API key', preview: 'sk-a…' },
          line: 1, column: 9, endColumn: 119,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'ANTHROPIC_API_KEY' },
              output: 'connect(process.env.ANTHROPIC_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Anthropic admin key',
      code: `connect('${anthropicAdminKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Anthropic API key', preview: 'sk-a…' },
          line: 1, column: 9, endColumn: 121,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'ANTHROPIC_API_KEY' },
              output: 'connect(process.env.ANTHROPIC_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'xAI API key',
      code: `connect('${xAIAPIKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'xAI API key', preview: 'xai-…' },
          line: 1, column: 9, endColumn: 95,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'XAI_API_KEY' },
              output: 'connect(process.env.XAI_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'OpenRouter API key',
      code: `connect('${openRouterAPIKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'OpenRouter API key', preview: 'sk-o…' },
          line: 1, column: 9, endColumn: 84,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'OPENROUTER_API_KEY' },
              output: 'connect(process.env.OPENROUTER_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Groq API key',
      code: `connect('${groqAPIKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Groq API key', preview: 'gsk_…' },
          line: 1, column: 9, endColumn: 67,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GROQ_API_KEY' },
              output: 'connect(process.env.GROQ_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Google API key',
      code: `connect('${googleAPIKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Google API key', preview: 'AIza…' },
          line: 1, column: 9, endColumn: 50,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GOOGLE_API_KEY' },
              output: 'connect(process.env.GOOGLE_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Google OAuth client secret',
      code: `connect('${googleOAuthClientSecret}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Google OAuth client secret', preview: 'GOCS…' },
          line: 1, column: 9, endColumn: 46,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GOOGLE_CLIENT_SECRET' },
              output: 'connect(process.env.GOOGLE_CLIENT_SECRET);',
            },
          ],
        },
      ],
    },
    {
      name: 'Google OAuth access token',
      code: `connect('${googleOAuthAccessToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Google OAuth access token', preview: 'ya29…' },
          line: 1, column: 9, endColumn: 176,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GOOGLE_ACCESS_TOKEN' },
              output: 'connect(process.env.GOOGLE_ACCESS_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Azure storage connection string',
      code: `connect('${azureStorageConnectionString}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Azure account key', preview: 'Acco…' },
          line: 1, column: 9, endColumn: 190,
        },
      ],
    },
    {
      name: 'Azure shared access signature',
      code: `connect('${azureSharedAccessSignature}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Azure shared access signature', preview: 'sig=…' },
          line: 1, column: 9, endColumn: 131,
        },
      ],
    },
    {
      name: 'Azure client secret',
      code: `connect('${azureClientSecret}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Azure client secret', preview: 'wcO8…' },
          line: 1, column: 9, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'AZURE_CLIENT_SECRET' },
              output: 'connect(process.env.AZURE_CLIENT_SECRET);',
            },
          ],
        },
      ],
    },
    {
      name: 'Azure service bus connection string',
      code: `connect('${azureServiceBusConnectionString}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Azure account key', preview: 'Shar…' },
          line: 1, column: 9, endColumn: 139,
        },
      ],
    },
    {
      name: 'npm token',
      code: `connect('${npmToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'npm token', preview: 'npm_…' },
          line: 1, column: 9, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'NPM_TOKEN' },
              output: 'connect(process.env.NPM_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'PyPI token',
      code: `connect('${pyPIToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'PyPI token', preview: 'pypi…' },
          line: 1, column: 9, endColumn: 181,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PYPI_TOKEN' },
              output: 'connect(process.env.PYPI_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'SendGrid API key',
      code: `connect('${sendGridAPIKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'SendGrid API key', preview: 'SG.J…' },
          line: 1, column: 9, endColumn: 80,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SENDGRID_API_KEY' },
              output: 'connect(process.env.SENDGRID_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Twilio API key',
      code: `connect('${twilioAPIKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Twilio API key', preview: 'SK43…' },
          line: 1, column: 9, endColumn: 45,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TWILIO_API_KEY' },
              output: 'connect(process.env.TWILIO_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Mailgun API key',
      code: `connect('${mailgunAPIKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Mailgun API key', preview: 'key-…' },
          line: 1, column: 9, endColumn: 47,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'MAILGUN_API_KEY' },
              output: 'connect(process.env.MAILGUN_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Mailchimp API key',
      code: `connect('${mailchimpAPIKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Mailchimp API key', preview: '43c1…' },
          line: 1, column: 9, endColumn: 48,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'MAILCHIMP_API_KEY' },
              output: 'connect(process.env.MAILCHIMP_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'DigitalOcean token',
      code: `connect('${digitalOceanToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'DigitalOcean token', preview: 'dop_…' },
          line: 1, column: 9, endColumn: 82,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DIGITALOCEAN_TOKEN' },
              output: 'connect(process.env.DIGITALOCEAN_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Heroku API key',
      code: `connect('${herokuAPIKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Heroku API key', preview: 'HRKU…' },
          line: 1, column: 9, endColumn: 76,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'HEROKU_API_KEY' },
              output: 'connect(process.env.HEROKU_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Cloudflare API token',
      code: `connect('${cloudflareAPIToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Cloudflare API token', preview: 'cfut…' },
          line: 1, column: 9, endColumn: 64,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'CLOUDFLARE_API_TOKEN' },
              output: 'connect(process.env.CLOUDFLARE_API_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Vercel token',
      code: `connect('${vercelToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Vercel token', preview: 'vcp_…' },
          line: 1, column: 9, endColumn: 71,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'VERCEL_TOKEN' },
              output: 'connect(process.env.VERCEL_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Supabase secret key',
      code: `connect('${supabaseSecretKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Supabase secret key', preview: 'sb_s…' },
          line: 1, column: 9, endColumn: 52,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SUPABASE_SECRET_KEY' },
              output: 'connect(process.env.SUPABASE_SECRET_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Supabase access token',
      code: `connect('${supabaseAccessToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Supabase access token', preview: 'sbp_…' },
          line: 1, column: 9, endColumn: 55,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SUPABASE_ACCESS_TOKEN' },
              output: 'connect(process.env.SUPABASE_ACCESS_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Supabase service role key',
      code: `connect('${supabaseServiceRoleKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Supabase service role key', preview: 'eyJh…' },
          line: 1, column: 9, endColumn: 146,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SUPABASE_SERVICE_ROLE_KEY' },
              output: 'connect(process.env.SUPABASE_SERVICE_ROLE_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Hugging Face token',
      code: `connect('${huggingFaceToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Hugging Face token', preview: 'hf_p…' },
          line: 1, column: 9, endColumn: 48,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'HF_TOKEN' },
              output: 'connect(process.env.HF_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Databricks token',
      code: `connect('${databricksToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Databricks token', preview: 'dapi…' },
          line: 1, column: 9, endColumn: 49,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DATABRICKS_TOKEN' },
              output: 'connect(process.env.DATABRICKS_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Datadog application key',
      code: `connect('${datadogApplicationKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Datadog key', preview: 'ddap…' },
          line: 1, column: 9, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DD_API_KEY' },
              output: 'connect(process.env.DD_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'New Relic user key',
      code: `connect('${newRelicUserKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'New Relic key', preview: 'NRAK…' },
          line: 1, column: 9, endColumn: 43,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'NEW_RELIC_API_KEY' },
              output: 'connect(process.env.NEW_RELIC_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'New Relic license key',
      code: `connect('${newRelicLicenseKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'New Relic license key', preview: '2f57…' },
          line: 1, column: 9, endColumn: 51,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'NEW_RELIC_LICENSE_KEY' },
              output: 'connect(process.env.NEW_RELIC_LICENSE_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Sentry user token',
      code: `connect('${sentryUserToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Sentry auth token', preview: 'sntr…' },
          line: 1, column: 9, endColumn: 82,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SENTRY_AUTH_TOKEN' },
              output: 'connect(process.env.SENTRY_AUTH_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Sentry organization token',
      code: `connect('${sentryOrganizationToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Sentry organization token', preview: 'sntr…' },
          line: 1, column: 9, endColumn: 166,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SENTRY_AUTH_TOKEN' },
              output: 'connect(process.env.SENTRY_AUTH_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Telegram bot token',
      code: `connect('${telegramBotToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Telegram bot token', preview: '1042…' },
          line: 1, column: 9, endColumn: 57,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TELEGRAM_BOT_TOKEN' },
              output: 'connect(process.env.TELEGRAM_BOT_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Discord bot token',
      code: `connect('${discordBotToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Discord bot token', preview: 'MTri…' },
          line: 1, column: 9, endColumn: 83,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DISCORD_TOKEN' },
              output: 'connect(process.env.DISCORD_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Shopify access token',
      code: `connect('${shopifyAccessToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Shopify token', preview: 'shpa…' },
          line: 1, column: 9, endColumn: 49,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SHOPIFY_ACCESS_TOKEN' },
              output: 'connect(process.env.SHOPIFY_ACCESS_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Square access token',
      code: `connect('${squareAccessToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Square access token', preview: 'EAAA…' },
          line: 1, column: 9, endColumn: 75,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SQUARE_ACCESS_TOKEN' },
              output: 'connect(process.env.SQUARE_ACCESS_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Square OAuth secret',
      code: `connect('${squareOAuthSecret}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Square access token', preview: 'sq0c…' },
          line: 1, column: 9, endColumn: 61,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SQUARE_ACCESS_TOKEN' },
              output: 'connect(process.env.SQUARE_ACCESS_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'PayPal access token',
      code: `connect('${payPalAccessToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'PayPal access token', preview: 'acce…' },
          line: 1, column: 9, endColumn: 84,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PAYPAL_ACCESS_TOKEN' },
              output: 'connect(process.env.PAYPAL_ACCESS_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Atlassian API token',
      code: `connect('${atlassianAPIToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Atlassian API token', preview: 'ATAT…' },
          line: 1, column: 9, endColumn: 206,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'ATLASSIAN_API_TOKEN' },
              output: 'connect(process.env.ATLASSIAN_API_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Linear API key',
      code: `connect('${linearAPIKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Linear API key', preview: 'lin_…' },
          line: 1, column: 9, endColumn: 59,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'LINEAR_API_KEY' },
              output: 'connect(process.env.LINEAR_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Notion token',
      code: `connect('${notionToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Notion token', preview: 'ntn_…' },
          line: 1, column: 9, endColumn: 61,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'NOTION_TOKEN' },
              output: 'connect(process.env.NOTION_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Notion old token',
      code: `connect('${notionOldToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Notion token', preview: 'secr…' },
          line: 1, column: 9, endColumn: 61,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'NOTION_TOKEN' },
              output: 'connect(process.env.NOTION_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Figma token',
      code: `connect('${figmaToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Figma token', preview: 'figd…' },
          line: 1, column: 9, endColumn: 56,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'FIGMA_TOKEN' },
              output: 'connect(process.env.FIGMA_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Postman API key',
      code: `connect('${postmanAPIKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Postman API key', preview: 'PMAK…' },
          line: 1, column: 9, endColumn: 75,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'POSTMAN_API_KEY' },
              output: 'connect(process.env.POSTMAN_API_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'Doppler service token',
      code: `connect('${dopplerServiceToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Doppler token', preview: 'dp.s…' },
          line: 1, column: 9, endColumn: 64,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DOPPLER_TOKEN' },
              output: 'connect(process.env.DOPPLER_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'HashiCorp Vault token',
      code: `connect('${hashiCorpVaultToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'HashiCorp Vault token', preview: 'hvs.…' },
          line: 1, column: 9, endColumn: 105,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'VAULT_TOKEN' },
              output: 'connect(process.env.VAULT_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Grafana service account token',
      code: `connect('${grafanaServiceAccountToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Grafana service account token', preview: 'glsa…' },
          line: 1, column: 9, endColumn: 57,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GRAFANA_TOKEN' },
              output: 'connect(process.env.GRAFANA_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Grafana Cloud token',
      code: `connect('${grafanaCloudToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Grafana Cloud token', preview: 'glc_…' },
          line: 1, column: 9, endColumn: 135,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'GRAFANA_CLOUD_TOKEN' },
              output: 'connect(process.env.GRAFANA_CLOUD_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Terraform Cloud token',
      code: `connect('${terraformCloudToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Terraform Cloud token', preview: 'ImCa…' },
          line: 1, column: 9, endColumn: 101,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TFE_TOKEN' },
              output: 'connect(process.env.TFE_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'Docker Hub token',
      code: `connect('${dockerHubToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'Docker Hub token', preview: 'dckr…' },
          line: 1, column: 9, endColumn: 47,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'DOCKERHUB_TOKEN' },
              output: 'connect(process.env.DOCKERHUB_TOKEN);',
            },
          ],
        },
      ],
    },
    {
      name: 'age secret key',
      code: `connect('${ageSecretKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'age secret key', preview: 'AGE-…' },
          line: 1, column: 9, endColumn: 85,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'AGE_SECRET_KEY' },
              output: 'connect(process.env.AGE_SECRET_KEY);',
            },
          ],
        },
      ],
    },
    {
      name: 'RSA private key',
      code: `connect('${rsaPrivateKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'PEM private key', preview: '--…' },
          line: 1, column: 9, endColumn: 337,
        },
      ],
    },
    {
      name: 'PKCS 8 private key',
      code: `connect('${pKCS8PrivateKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'PEM private key', preview: '--…' },
          line: 1, column: 9, endColumn: 329,
        },
      ],
    },
    {
      name: 'encrypted private key',
      code: `connect('${encryptedPrivateKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'PEM private key', preview: '--…' },
          line: 1, column: 9, endColumn: 349,
        },
      ],
    },
    {
      name: 'OpenSSH private key',
      code: `connect('${openSSHPrivateKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'PEM private key', preview: '--…' },
          line: 1, column: 9, endColumn: 345,
        },
      ],
    },
    {
      name: 'PGP private key',
      code: `connect('${pgpPrivateKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'PGP private key', preview: '--…' },
          line: 1, column: 9, endColumn: 349,
        },
      ],
    },
    {
      name: 'PuTTY private key',
      code: `connect('${puTTYPrivateKey}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'PuTTY private key', preview: '--…' },
          line: 1, column: 9, endColumn: 131,
        },
      ],
    },
    {
      name: 'service account of Google Cloud',
      code: `connect('${serviceAccountOfGoogleCloud}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'PEM private key', preview: '--…' },
          line: 1, column: 9, endColumn: 377,
        },
      ],
    },
    {
      name: 'signed JSON Web Token',
      code: `connect('${signedJSONWebToken}');`,
      errors: [
        {
          messageId: 'providerToken',
          data: { token: 'signed JSON Web Token', preview: 'eyJh…' },
          line: 1, column: 9, endColumn: 131,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'ACCESS_TOKEN' },
              output: 'connect(process.env.ACCESS_TOKEN);',
            },
          ],
        },
      ],
    },
  ],
});
