import { describe, expect, it } from 'vitest';

import { isInputName } from '../../../src/analysis/zod/input-name.js';

describe('names of input', () => {
  it.each([
    'CreateUser', 'createUserSchema', 'create_user_schema', 'UPDATE_USER', 'updateUserDto', 'zCreateUser', 'createSchema', 'LoginRequest',
    'loginRequestSchema', 'SearchInput', 'searchInputSchema', 'userBody', 'UserQuery', 'UserQuerySchemaV2', 'query', 'body', 'inputSchema',
    'createPullRequest', 'UpdateUserPayload', 'createEnvironmentRequest', 'zodLoginInput', 'AdminUpdateOrder', 'StoreCreateCart',
    'CreateMessageSchema', 'createEventSchema', 'UpdateStatusSchema', 'searchQuery', 'updateConfigSchema', 'CreateBranchOptionsSchema',
    'createUserOpts', 'LoginRequestOptions',
  ])('%s', (name) => {
    expect(isInputName(name)).toBe(true);
  });
});

describe('names of other things', () => {
  it.each([
    'User', 'userSchema', 'CreateUserResponse', 'createUserResponseSchema', 'UserQueryResponse', 'ResponseBody', 'createEnv', 'createEnvConfig',
    'UpdateRowOptions', 'UserOptions', 'databaseQueryOptions', 'CreateUserResponseOptions', 'UpdateResultOptions',
    'UpdateRow', 'createRecord', 'UpdateResult', 'createMessageResultWithTools', 'createdUser', 'updatedUser', 'GitHubPullRequest',
    'mergeRequestSchema', 'UserCreatedEvent', 'UpdateEvent', 'requestId', 'inputs', 'bodyParser', 'queryClient', 'envSchema', 'lastUpdateCheck',
    'adminUser', 'databaseQuery', 'sqlQuerySchema', 'updateMessage', 'CreateLinkRequestBody$outboundSchema', 'toolApprovalRequest', '', '_',
  ])('%s', (name) => {
    expect(isInputName(name)).toBe(false);
  });
});
