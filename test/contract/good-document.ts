/** What `JSON.parse` gives: tests change it freely. */
type Json = ReturnType<typeof JSON.parse>;

const problemSchema = { $ref: '#/components/schemas/Problem' };
const problem = {
  content: { 'application/problem+json': { schema: problemSchema, examples: { wrong: { value: { type: 'urn:x' } } } } },
};
const leave = { schema: { $ref: '#/components/schemas/Leave' }, example: { leaveType: 'parentalLeave' } };

/** The smallest OpenAPI document in which no rule finds anything, as a new object each time. */
export function goodDocument(): Json {
  return structuredClone({
    openapi: '3.0.3',
    info: { title: 'Leaves (mock)', version: '1.0.0', description: 'For tests' },
    servers: [{ url: '/REST/leave/v1' }],
    tags: [{ name: 'Leaves' }],
    paths: {
      '/leaves': {
        post: {
          operationId: 'createLeave',
          summary: 'File a leave',
          tags: ['Leaves'],
          security: [{ AccessToken: ['scope:leave:declarant'] }],
          parameters: [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string' } }],
          requestBody: {
            required: true,
            content: { 'application/json': leave },
          },
          responses: {
            '201': {
              description: 'Filed',
              headers: { Location: { required: true, schema: { type: 'string' } } },
              content: { 'application/json': leave },
            },
            '400': { description: 'Wrong', ...problem },
            default: { description: 'Any other problem', ...problem },
          },
        },
      },
      '/leaves/{leaveId}': {
        get: {
          operationId: 'getLeave',
          summary: 'One leave',
          tags: ['Leaves'],
          security: [],
          parameters: [{ name: 'leaveId', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            '200': {
              description: 'The leave',
              content: { 'application/json': leave },
            },
            default: { description: 'Any other problem', ...problem },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        AccessToken: {
          type: 'oauth2',
          flows: {
            clientCredentials: { tokenUrl: '/REST/oauth/v5/token', scopes: { 'scope:leave:declarant': 'File leaves' } },
          },
        },
      },
      schemas: {
        Leave: {
          type: 'object',
          properties: {
            self: { type: 'string', format: 'uri' },
            leaveType: { type: 'string', enum: ['parentalLeave'] },
            worker: { type: 'object', title: 'Worker', properties: { ssin: { type: 'string' } } },
            items: { type: 'array', items: { type: 'integer' } },
          },
          required: ['leaveType'],
        },
        Problem: { type: 'object', properties: { type: { type: 'string' } }, required: ['type'] },
      },
    },
  });
}
