import type * as z from 'zod';
import { describe, expectTypeOf, it } from 'vitest';
import type { CareerBreakApi } from '../../src/client/career-break-api.ts';
import type { operations as clientOperations } from '../../src/client/operations.ts';
import type { components, operations as contract } from './types/careerBreak.ts';

type Contract = contract;
type ClientOperations = typeof clientOperations;
/** The first argument of a method that is what it sends. */
type Argument<Method extends keyof CareerBreakApi, Position extends number> = CareerBreakApi[Method] extends (
  ...args: infer Arguments
) => unknown
  ? Arguments[Position]
  : never;

/** What the client sends as JSON, by operation. */
interface Sent {
  readonly createCareerBreakRequest: Argument<'createCareerBreakRequest', 0>;
  readonly queryCareerBreakRequests: Argument<'queryCareerBreakRequests', 0>;
  readonly createModification: Argument<'createModification', 1>;
  readonly replaceCancellation: Argument<'replaceCancellation', 1>;
}

/** A property that is `undefined` does not go over the wire. */
type OnTheWire<T> = T extends readonly (infer Item)[]
  ? OnTheWire<Item>[]
  : T extends object
    ? { [Key in keyof T]: OnTheWire<Exclude<T[Key], undefined>> }
    : T;

type JsonOf<Message> = Message extends { content: { 'application/json': infer Body } } ? Body : never;
type Answered<Id extends keyof Contract> = JsonOf<
  Contract[Id]['responses'][keyof Contract[Id]['responses'] & (200 | 201)]
>;
type Asked<Id extends keyof Contract> = Contract[Id] extends { requestBody: infer Body } ? JsonOf<Body> : never;

/** Operations whose answers the client would not read as the contract describes them, or that it does not know. */
type Unread = {
  [Id in keyof ClientOperations]: Id extends keyof Contract
    ? [Answered<Id>] extends [z.infer<ClientOperations[Id]['answer']>]
      ? never
      : Id
    : Id;
}[keyof ClientOperations];

type WithBody = { [Id in keyof Contract]: [Asked<Id>] extends [never] ? never : Id }[keyof Contract];
/** Operations to which the client may send what the contract does not take. */
type Refused = {
  [Id in keyof Sent]: OnTheWire<Sent[Id]> extends Asked<Id> ? never : Id;
}[keyof Sent];

describe('the types that follow from the contract', () => {
  it('are read by the client, for every operation that it knows', () => {
    expectTypeOf<Unread>().toBeNever();
  });

  it('take what the client sends, for every operation with a body', () => {
    expectTypeOf<Exclude<WithBody, keyof Sent>>().toBeNever();
    expectTypeOf<Refused>().toBeNever();
    expectTypeOf<OnTheWire<Argument<'createAttachment', 1>>>().toExtend<components['schemas']['NewAttachment']>();
  });

  it('tell apart what differs', () => {
    expectTypeOf<Answered<'getHealth'>>().not.toExtend<Answered<'getCancellation'>>();
    expectTypeOf<OnTheWire<Sent['createModification']>>().not.toExtend<Asked<'replaceCancellation'>>();
    expectTypeOf<Answered<'createCareerBreakRequest'>>().not.toBeAny();
  });
});
