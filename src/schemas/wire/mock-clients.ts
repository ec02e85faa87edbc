import * as z from 'zod';
import { PERMISSIONS, SCOPES } from './access.ts';
import { CivilDateText, CommunityCode, EnterpriseNumber } from './primitives.ts';

/** 2048 bits, the least that RS256 may have, take so many characters. */
const SHORTEST_MODULUS = 342;
const base64url = z.string().regex(/^[\w-]+$/);

const described = {
  kid: z.string().exactOptional(),
  alg: z.string().exactOptional(),
  use: z.literal('sig').exactOptional(),
  key_ops: z.array(z.string()).exactOptional(),
};
/** The public half alone: a private member is refused as any unknown field is. */
export const PublicJwk = z.union([
  z.strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: base64url.length(43),
    y: base64url.length(43),
    ...described,
  }),
  z.strictObject({ kty: z.literal('RSA'), n: base64url.min(SHORTEST_MODULUS), e: base64url, ...described }),
]);
export type PublicJwk = z.infer<typeof PublicJwk>;

/** For whom a client may act, besides its own enterprise, and from when to when; both days are included. */
export const Mandate = z.strictObject({
  enterpriseNumber: EnterpriseNumber,
  enterpriseName: z.string().min(1).exactOptional(),
  startDate: CivilDateText.exactOptional(),
  endDate: CivilDateText.exactOptional(),
});
export type Mandate = z.infer<typeof Mandate>;

/** A school of an organising authority. */
export const Institution = z.strictObject({
  communityCode: CommunityCode,
  enterpriseNumber: EnterpriseNumber,
  enterpriseName: z.string().min(1).exactOptional(),
});
export type Institution = z.infer<typeof Institution>;

/** A program that may call the simulated service, and what it may do there. */
export const NewMockClient = z.strictObject({
  clientId: z.string().regex(/^[\w.:-]{1,64}$/),
  publicKey: PublicJwk,
  scopes: z.array(z.enum(SCOPES)).readonly(),
  enterpriseNumber: EnterpriseNumber,
  enterpriseName: z.string().min(1),
  permissions: z.array(z.enum(PERMISSIONS)).readonly(),
  /** `all`: of every employer that there is. */
  mandates: z.union([z.literal('all'), z.array(Mandate).readonly()]).exactOptional(),
  /** The schools that it may file for as organising authority; any when absent. */
  institutions: z.array(Institution).readonly().exactOptional(),
});
export type NewMockClient = z.infer<typeof NewMockClient>;

export const MockClient = z.object({ clientId: z.string() });
export type MockClient = z.infer<typeof MockClient>;
