import rule from '../../../src/rules/require-timeout.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-timeout: clients that only sign', rule, {
  valid: [
    { name: 'client that only signs URLs', code: `import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3'; import { getSignedUrl } from '@aws-sdk/s3-request-presigner'; const files = new S3Client({}); export const link = (key) => getSignedUrl(files, new GetObjectCommand({ Key: key }), { expiresIn: 60 });`, options: [{ requireExplicit: true }] },
    { name: 'client that only signs forms', code: `import { S3Client } from '@aws-sdk/client-s3'; import { createPresignedPost } from '@aws-sdk/s3-presigned-post'; class Files { private readonly client = new S3Client({}); form(Key) { return createPresignedPost(this.client, { Bucket: 'b', Key }); } }`, options: [{ requireExplicit: true }] },
  ],
  invalid: [
    {
      name: 'client that signs URLs and sends',
      code: `import { S3Client } from '@aws-sdk/client-s3'; import { getSignedUrl } from '@aws-sdk/s3-request-presigner'; const files = new S3Client({}); export const link = (command) => getSignedUrl(files, command); export const load = (command) => files.send(command);`,
      options: [{ requireExplicit: true }],
      errors: [
        { messageId: 'missing', line: 1, column: 128, endColumn: 136, suggestions: [{ messageId: 'addBound', output: `import { S3Client } from '@aws-sdk/client-s3'; import { getSignedUrl } from '@aws-sdk/s3-request-presigner'; const files = new S3Client({ requestHandler: { socketTimeout: 10_000 } }); export const link = (command) => getSignedUrl(files, command); export const load = (command) => files.send(command);` }] },
      ],
    },
    {
      name: 'client that a function elsewhere gets',
      code: `import { S3Client } from '@aws-sdk/client-s3'; import { getSignedUrl } from './links.js'; const files = new S3Client({}); export const link = (command) => getSignedUrl(files, command);`,
      options: [{ requireExplicit: true }],
      errors: [
        { messageId: 'missing', line: 1, column: 109, endColumn: 117, suggestions: [{ messageId: 'addBound', output: `import { S3Client } from '@aws-sdk/client-s3'; import { getSignedUrl } from './links.js'; const files = new S3Client({ requestHandler: { socketTimeout: 10_000 } }); export const link = (command) => getSignedUrl(files, command);` }] },
      ],
    },
  ],
});
