import { createRoute, OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import * as z from 'zod';
import { stringify } from 'yaml';
import { TOKEN_PATH } from '../../schemas/wire/access.ts';
import { OPERATION_IDS, WORKDAY_OPERATION_IDS } from '../../schemas/wire/operation-ids.ts';
import { API_PATH, OPERATIONS, type Operation } from '../http/operations.ts';
import { describedProblems } from './described-problems.ts';
import { exampleAnswer, exampleBody } from './examples/examples.ts';
import { DESCRIPTIONS, TAGS, type Description } from './operation-descriptions.ts';
import { asGuideWants } from './schema-style.ts';
import { WORKDAY_DESCRIPTIONS, WORKDAY_TAGS } from './workday-descriptions.ts';
import { WORKDAY_API_PATH, WORKDAY_OPERATIONS } from '../workday/operations.ts';

const TITLE = 'Career break requests (mock)';
const DESCRIPTION =
  `A local simulation of the online service "Dossier interruption de carrière et crédit-temps". It is not an interface of
ONEM/RVA, which offers no public REST API for it. Paths, fields and codes are our own design in the manner of Belgian
social-security APIs.`.replaceAll('\n', ' ');

/** How a token comes about, by the name that the operations refer to. */
const SECURITY_SCHEME = 'AccessToken';
const SECURITY_DESCRIPTION = 'Given for a signed assertion of the client (RFC 7523)';
const CONSULT = 'Read and search';
const DECLARANT = 'File and change';

const WORKDAY_TITLE = 'Calculation of working days (mock)';
const WORKDAY_DESCRIPTION =
  `A local simulation of the online service "CPAS@ONEM" (article 60, § 7). It is not an interface of ONEM/RVA, which
offers no public REST API for it. Paths, fields and codes are our own design in the manner of Belgian social-security
APIs.`.replaceAll('\n', ' ');

/** The OpenAPI 3.0 document of the public operations, as YAML. */
export function openapiYaml(): string {
  const routes = OPERATION_IDS.map((id) => route(API_PATH, id, OPERATIONS[id], DESCRIPTIONS[id]));
  return documentOf(routes, { title: TITLE, description: DESCRIPTION, path: API_PATH, tags: TAGS });
}

/** The same of the second API. */
export function workdayOpenapiYaml(): string {
  const routes = WORKDAY_OPERATION_IDS.map((id) =>
    route(WORKDAY_API_PATH, id, WORKDAY_OPERATIONS[id], WORKDAY_DESCRIPTIONS[id]),
  );
  const about = { title: WORKDAY_TITLE, description: WORKDAY_DESCRIPTION, path: WORKDAY_API_PATH, tags: WORKDAY_TAGS };
  return documentOf(routes, about);
}

interface About {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly tags: readonly string[];
}

function documentOf(routes: readonly RouteConfig[], { title, description, path, tags }: About): string {
  const app = new OpenAPIHono();
  for (const each of routes) app.openAPIRegistry.registerPath(each);
  const scopes = Object.fromEntries(routes.flatMap(scopesOf).map((scope) => [scope, meaningOf(scope)]));
  app.openAPIRegistry.registerComponent('securitySchemes', SECURITY_SCHEME, {
    type: 'oauth2',
    description: SECURITY_DESCRIPTION,
    flows: { clientCredentials: { tokenUrl: TOKEN_PATH, scopes } },
  });
  const document = app.getOpenAPIDocument({
    openapi: '3.0.3',
    info: { title, version: '1.0.0', description },
    servers: [{ url: path }],
    tags: tags.map((name) => ({ name })),
  });
  // Many readers still take a bare date of YAML 1.1 for something else than text.
  return stringify(asGuideWants(document), { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
}

function scopesOf({ security = [] }: RouteConfig): readonly string[] {
  return security.flatMap((requirement) => requirement[SECURITY_SCHEME] ?? []);
}

function meaningOf(scope: string): string {
  return scope.endsWith(':consult') ? CONSULT : DECLARANT;
}

function route(apiPath: string, operationId: string, operation: Operation, description: Description<string>) {
  const { tag, summary, details, pathParameters, query, headers, body, form, answers, problems = [] } = description;
  const example = exampleBody(operationId);
  const request = {
    ...(pathParameters !== undefined && { params: z.object(pathParameters) }),
    ...(query !== undefined && { query }),
    ...(headers !== undefined && { headers }),
    ...(body !== undefined && { body: { required: true, content: { 'application/json': { schema: body, example } } } }),
    ...(form !== undefined && {
      body: { required: true, content: { 'multipart/form-data': { schema: form, example } } },
    }),
  };
  const media = operation.produces ?? ['application/json'];
  const responses: RouteConfig['responses'] = describedProblems(problems, apiPath);
  for (const { status, meaning, schema, headers: sent } of answers) {
    const shown = exampleAnswer(operationId, status);
    responses[String(status)] = {
      description: meaning,
      ...(schema !== undefined && {
        content: Object.fromEntries(media.map((type) => [type, { schema, ...(shown && { example: shown }) }])),
      }),
      ...(sent !== undefined && { headers: z.object(sent) }),
    };
  }
  return createRoute({
    operationId,
    method: routeMethod(operation.method),
    path: operation.path,
    tags: [tag],
    summary,
    ...(details !== undefined && { description: details }),
    security: operation.scope === undefined ? [] : [{ [SECURITY_SCHEME]: [operation.scope] }],
    request,
    responses,
  });
}

function routeMethod(method: Operation['method']): 'get' | 'post' | 'put' | 'delete' {
  switch (method) {
    case 'GET':
      return 'get';
    case 'POST':
      return 'post';
    case 'PUT':
      return 'put';
    case 'DELETE':
      return 'delete';
  }
}
