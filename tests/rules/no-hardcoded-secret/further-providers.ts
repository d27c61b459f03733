import rule from '../../../src/rules/no-hardcoded-secret.js';
import { ruleTester } from '../../support/rule-tester.js';
import { random, uuid } from '../../support/tokens.js';

const adobeSecret = `p8e-${random(32, 'base64url')}`;
const artifactoryReference = `cmVmdGtu${random(56)}`;
const atlasSecret = `mdb_sa_sk_${random(40, 'base64url')}`;
const axiomToken = `xaat-${uuid()}`;
const cerebrasKey = `csk-${random(48, 'lowerAlnum')}`;
const circleToken = `CCIPAT_${random(22)}_${random(40, 'hex')}`;
const circleProjectToken = `CCIPRJ_${random(22)}_${random(40, 'hex')}`;
const duffelToken = `duffel_test_${random(43, 'base64url')}`;
const easyPostKey = `EZAK${random(54)}`;
const easyPostTestKey = `EZTK${random(54)}`;
const firecrawlKey = `fc-${random(32, 'hex')}`;
const flutterwaveKey = `FLWSECK-${random(32, 'hex')}-X`;
const flutterwaveTestKey = `FLWSECK_TEST-${random(32, 'hex')}-X`;
const fortyTwoSecret = `s-s4t2ud-${random(64, 'hex')}`;
const frameToken = `fio-u-${random(64, 'base64url')}`;
const inngestKey = `signkey-prod-${random(64, 'hex')}`;
const langfuseKey = `sk-lf-${uuid()}`;
const launchDarklyKey = `sdk-${uuid()}`;
const launchDarklyToken = `api-${uuid()}`;
const maxMindKey = `${random(6)}_${random(29)}_mmk`;
const nvidiaKey = `nvapi-${random(64, 'base64url')}`;
const onePasswordKey = `A3-${random(6, 'upperAlnum')}-${random(11, 'upperAlnum')}-${random(5, 'upperAlnum')}-${random(5, 'upperAlnum', 'b')}-${random(5, 'upperAlnum', 'c')}`;
const openShiftToken = `sha256~${random(43, 'base64url')}`;
const readMeKey = `rdme_${random(70, 'lowerAlnum')}`;
const scalingoToken = `tk-us-${random(48, 'base64url')}`;
const settleMintToken = `sm_pat_${random(16)}`;
const shippoToken = `shippo_live_${random(40, 'hex')}`;
const sourcegraphToken = `sgp_${random(40, 'hex')}`;
const sourcegraphInstanceToken = `sgp_${random(16, 'hex')}_${random(40, 'hex')}`;
const tavilyKey = `tvly-dev-${random(32)}`;
const togetherKey = `tgp_v1_${random(43, 'base64url')}`;
const typeformToken = `tfp_${random(59, 'base64url')}`;
const yandexKey = `AQVN${random(36, 'base64url')}`;
const slackDigits = `${random(12, 'digits')}-${random(12, 'digits')}-${random(12, 'digits')}`;
const hex = random(32, 'hex');

ruleTester.run(`${rule.name}: further providers`, rule, {
  valid: [
    { name: 'mobile key of LaunchDarkly, which is public', code: `connect('mob-${uuid()}');` },
    { name: 'id of another service with the same beginning', code: `connect('api-${hex}');` },
    { name: 'LaunchDarkly key that shows the form', code: `connect('sdk-xxxxxxxx-xxxx-4xxx-xxxx-xxxxxxxxxxxx');` },
    { name: 'public key of Langfuse', code: `connect('pk-lf-${uuid()}');` },
    { name: 'public key of Flutterwave', code: `connect('FLWPUBK_TEST-${hex}-X');` },
    { name: 'publishable key of Lob', code: `const apiKey = 'live_pub_${random(31, 'hex')}';` },
    { name: 'class of a calendar', code: `connect('fc-day-grid-event-harness-abs fc-event-start');` },
    { name: 'digest with a tilde too few', code: `connect('sha256-${random(43, 'base64url')}');` },
    { name: 'Tavily key that shows the form', code: `connect('tvly-dev-your_api_key_goes_right_here_now');` },
    { name: 'token of Slack that ends in signs', code: `connect('xoxp-${slackDigits}-####################');` },
    { name: 'token of Slack in words', code: `connect('xoxe.xoxp-1-TheConfigurationTokenOfYourWorkspace');` },
    { name: 'token that the documentation of Discord shows', code: `connect('MTk4NjIyNDgzNDcxOTI1MjQ4.' + 'Cl2FMQ.ZnCjm1XVW7v' + 'Rze4b7Cq4se7kKWs');` },
    { name: 'key of a Firebase project, by its variable', code: `const key = process.env.NEXT_PUBLIC_FIREBASE_API_KEY ?? 'AIza${random(35, 'base64url')}';` },
    { name: 'key of a Firebase project, by what is around it', code: `const settings = { firebase: { apiKey: 'AIza${random(35, 'base64url')}' } };` },
    { name: 'name that says that it is none', code: `const NOT_A_SECRET = '${random(40)}';` },
  ],
  invalid: [
    {
      name: 'Adobe client secret',
      code: `connect('${adobeSecret}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Adobe client secret', preview: 'p8e-…' }, line: 1, column: 9, endColumn: 47,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'ADOBE_CLIENT_SECRET' }, output: 'connect(process.env.ADOBE_CLIENT_SECRET);' }],
        },
      ],
    },
    {
      name: 'Artifactory reference token',
      code: `connect('${artifactoryReference}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Artifactory reference token', preview: 'cmVm…' }, line: 1, column: 9, endColumn: 75,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'ARTIFACTORY_TOKEN' }, output: 'connect(process.env.ARTIFACTORY_TOKEN);' }],
        },
      ],
    },
    {
      name: 'MongoDB Atlas service account secret',
      code: `connect('${atlasSecret}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'MongoDB Atlas service account secret', preview: 'mdb_…' }, line: 1, column: 9, endColumn: 61,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'ATLAS_CLIENT_SECRET' }, output: 'connect(process.env.ATLAS_CLIENT_SECRET);' }],
        },
      ],
    },
    {
      name: 'Axiom token',
      code: `connect('${axiomToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Axiom token', preview: 'xaat…' }, line: 1, column: 9, endColumn: 52,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'AXIOM_TOKEN' }, output: 'connect(process.env.AXIOM_TOKEN);' }],
        },
      ],
    },
    {
      name: 'Cerebras API key',
      code: `connect('${cerebrasKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Cerebras API key', preview: 'csk-…' }, line: 1, column: 9, endColumn: 63,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'CEREBRAS_API_KEY' }, output: 'connect(process.env.CEREBRAS_API_KEY);' }],
        },
      ],
    },
    {
      name: 'CircleCI token',
      code: `connect('${circleToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'CircleCI token', preview: 'CCIP…' }, line: 1, column: 9, endColumn: 81,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'CIRCLE_TOKEN' }, output: 'connect(process.env.CIRCLE_TOKEN);' }],
        },
      ],
    },
    {
      name: 'CircleCI token, of another kind',
      code: `connect('${circleProjectToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'CircleCI token', preview: 'CCIP…' }, line: 1, column: 9, endColumn: 81,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'CIRCLE_TOKEN' }, output: 'connect(process.env.CIRCLE_TOKEN);' }],
        },
      ],
    },
    {
      name: 'Duffel token',
      code: `connect('${duffelToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Duffel token', preview: 'duff…' }, line: 1, column: 9, endColumn: 66,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'DUFFEL_ACCESS_TOKEN' }, output: 'connect(process.env.DUFFEL_ACCESS_TOKEN);' }],
        },
      ],
    },
    {
      name: 'EasyPost API key',
      code: `connect('${easyPostKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'EasyPost API key', preview: 'EZAK…' }, line: 1, column: 9, endColumn: 69,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'EASYPOST_API_KEY' }, output: 'connect(process.env.EASYPOST_API_KEY);' }],
        },
      ],
    },
    {
      name: 'EasyPost API key, of another kind',
      code: `connect('${easyPostTestKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'EasyPost API key', preview: 'EZTK…' }, line: 1, column: 9, endColumn: 69,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'EASYPOST_API_KEY' }, output: 'connect(process.env.EASYPOST_API_KEY);' }],
        },
      ],
    },
    {
      name: 'Firecrawl API key',
      code: `connect('${firecrawlKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Firecrawl API key', preview: `${firecrawlKey.slice(0, 4)}…` }, line: 1, column: 9, endColumn: 46,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'FIRECRAWL_API_KEY' }, output: 'connect(process.env.FIRECRAWL_API_KEY);' }],
        },
      ],
    },
    {
      name: 'Flutterwave secret key',
      code: `connect('${flutterwaveKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Flutterwave secret key', preview: 'FLWS…' }, line: 1, column: 9, endColumn: 53,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'FLW_SECRET_KEY' }, output: 'connect(process.env.FLW_SECRET_KEY);' }],
        },
      ],
    },
    {
      name: 'Flutterwave secret key, of another kind',
      code: `connect('${flutterwaveTestKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Flutterwave secret key', preview: 'FLWS…' }, line: 1, column: 9, endColumn: 58,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'FLW_SECRET_KEY' }, output: 'connect(process.env.FLW_SECRET_KEY);' }],
        },
      ],
    },
    {
      name: '42 client secret',
      code: `connect('${fortyTwoSecret}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: '42 client secret', preview: 's-s4…' }, line: 1, column: 9, endColumn: 84,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'FORTYTWO_CLIENT_SECRET' }, output: 'connect(process.env.FORTYTWO_CLIENT_SECRET);' }],
        },
      ],
    },
    {
      name: 'Frame.io token',
      code: `connect('${frameToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Frame.io token', preview: 'fio-…' }, line: 1, column: 9, endColumn: 81,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'FRAMEIO_TOKEN' }, output: 'connect(process.env.FRAMEIO_TOKEN);' }],
        },
      ],
    },
    {
      name: 'Inngest signing key',
      code: `connect('${inngestKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Inngest signing key', preview: 'sign…' }, line: 1, column: 9, endColumn: 88,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'INNGEST_SIGNING_KEY' }, output: 'connect(process.env.INNGEST_SIGNING_KEY);' }],
        },
      ],
    },
    {
      name: 'Langfuse secret key',
      code: `connect('${langfuseKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Langfuse secret key', preview: 'sk-l…' }, line: 1, column: 9, endColumn: 53,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'LANGFUSE_SECRET_KEY' }, output: 'connect(process.env.LANGFUSE_SECRET_KEY);' }],
        },
      ],
    },
    {
      name: 'LaunchDarkly key',
      code: `connect('${launchDarklyKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'LaunchDarkly key', preview: 'sdk-…' }, line: 1, column: 9, endColumn: 51,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'LAUNCHDARKLY_SDK_KEY' }, output: 'connect(process.env.LAUNCHDARKLY_SDK_KEY);' }],
        },
      ],
    },
    {
      name: 'LaunchDarkly key, of another kind',
      code: `connect('${launchDarklyToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'LaunchDarkly key', preview: 'api-…' }, line: 1, column: 9, endColumn: 51,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'LAUNCHDARKLY_SDK_KEY' }, output: 'connect(process.env.LAUNCHDARKLY_SDK_KEY);' }],
        },
      ],
    },
    {
      name: 'MaxMind license key',
      code: `connect('${maxMindKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'MaxMind license key', preview: `${maxMindKey.slice(0, 4)}…` }, line: 1, column: 9, endColumn: 51,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'MAXMIND_LICENSE_KEY' }, output: 'connect(process.env.MAXMIND_LICENSE_KEY);' }],
        },
      ],
    },
    {
      name: 'NVIDIA API key',
      code: `connect('${nvidiaKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'NVIDIA API key', preview: 'nvap…' }, line: 1, column: 9, endColumn: 81,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'NVIDIA_API_KEY' }, output: 'connect(process.env.NVIDIA_API_KEY);' }],
        },
      ],
    },
    {
      name: '1Password secret key',
      code: `connect('${onePasswordKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: '1Password secret key', preview: `${onePasswordKey.slice(0, 4)}…` }, line: 1, column: 9, endColumn: 50,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'OP_SECRET_KEY' }, output: 'connect(process.env.OP_SECRET_KEY);' }],
        },
      ],
    },
    {
      name: 'OpenShift token',
      code: `connect('${openShiftToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'OpenShift token', preview: 'sha2…' }, line: 1, column: 9, endColumn: 61,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'OPENSHIFT_TOKEN' }, output: 'connect(process.env.OPENSHIFT_TOKEN);' }],
        },
      ],
    },
    {
      name: 'ReadMe API key',
      code: `connect('${readMeKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'ReadMe API key', preview: 'rdme…' }, line: 1, column: 9, endColumn: 86,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'README_API_KEY' }, output: 'connect(process.env.README_API_KEY);' }],
        },
      ],
    },
    {
      name: 'Scalingo token',
      code: `connect('${scalingoToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Scalingo token', preview: 'tk-u…' }, line: 1, column: 9, endColumn: 65,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SCALINGO_API_TOKEN' }, output: 'connect(process.env.SCALINGO_API_TOKEN);' }],
        },
      ],
    },
    {
      name: 'SettleMint token',
      code: `connect('${settleMintToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'SettleMint token', preview: 'sm_p…' }, line: 1, column: 9, endColumn: 34,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SETTLEMINT_ACCESS_TOKEN' }, output: 'connect(process.env.SETTLEMINT_ACCESS_TOKEN);' }],
        },
      ],
    },
    {
      name: 'Shippo token',
      code: `connect('${shippoToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Shippo token', preview: 'ship…' }, line: 1, column: 9, endColumn: 63,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SHIPPO_API_TOKEN' }, output: 'connect(process.env.SHIPPO_API_TOKEN);' }],
        },
      ],
    },
    {
      name: 'Sourcegraph token',
      code: `connect('${sourcegraphToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Sourcegraph token', preview: 'sgp_…' }, line: 1, column: 9, endColumn: 55,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SRC_ACCESS_TOKEN' }, output: 'connect(process.env.SRC_ACCESS_TOKEN);' }],
        },
      ],
    },
    {
      name: 'Sourcegraph token, of another kind',
      code: `connect('${sourcegraphInstanceToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Sourcegraph token', preview: 'sgp_…' }, line: 1, column: 9, endColumn: 72,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SRC_ACCESS_TOKEN' }, output: 'connect(process.env.SRC_ACCESS_TOKEN);' }],
        },
      ],
    },
    {
      name: 'Tavily API key',
      code: `connect('${tavilyKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Tavily API key', preview: 'tvly…' }, line: 1, column: 9, endColumn: 52,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'TAVILY_API_KEY' }, output: 'connect(process.env.TAVILY_API_KEY);' }],
        },
      ],
    },
    {
      name: 'Together API key',
      code: `connect('${togetherKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Together API key', preview: 'tgp_…' }, line: 1, column: 9, endColumn: 61,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'TOGETHER_API_KEY' }, output: 'connect(process.env.TOGETHER_API_KEY);' }],
        },
      ],
    },
    {
      name: 'Typeform token',
      code: `connect('${typeformToken}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Typeform token', preview: 'tfp_…' }, line: 1, column: 9, endColumn: 74,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'TYPEFORM_TOKEN' }, output: 'connect(process.env.TYPEFORM_TOKEN);' }],
        },
      ],
    },
    {
      name: 'Yandex Cloud API key',
      code: `connect('${yandexKey}');`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Yandex Cloud API key', preview: 'AQVN…' }, line: 1, column: 9, endColumn: 51,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'YANDEX_API_KEY' }, output: 'connect(process.env.YANDEX_API_KEY);' }],
        },
      ],
    },
    {
      name: 'key of Google in another place',
      code: `const mapsKey = 'AIza${random(35, 'base64url')}';`,
      errors: [
        {
          messageId: 'providerToken', data: { token: 'Google API key', preview: 'AIza…' }, line: 1, column: 17, endColumn: 58,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'MAPS_KEY' }, output: 'const mapsKey = process.env.MAPS_KEY;' }],
        },
      ],
    },
    {
      name: 'token of a service that browsers use, which signs in',
      code: `const bugsnagAuthToken = '${hex}';`,
      errors: [
        {
          messageId: 'namedSecret', data: { name: 'bugsnagAuthToken', preview: `${hex.slice(0, 4)}…` }, line: 1, column: 26, endColumn: 60,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'BUGSNAG_AUTH_TOKEN' }, output: 'const bugsnagAuthToken = process.env.BUGSNAG_AUTH_TOKEN;' }],
        },
      ],
    },
  ],
});
