import type * as z from 'zod';
import { describe, expectTypeOf, it } from 'vitest';
import type { CareerBreakApi } from '../../src/client/career-break-api.ts';
import type { EmployerApi, operations as employerOperations } from '../../src/client/employer-api.ts';
import type { NotificationsApi, operations as notificationOperations } from '../../src/client/notifications-api.ts';
import type { operations as careerBreakOperations } from '../../src/client/operations.ts';
import type {
  operations as calculationOperations,
  WorkdayCalculationApi,
} from '../../src/client/workday-calculation-api.ts';
import type { NewSubmission } from '../../src/schemas/wire/workday-calculation.ts';
import type { components as careerBreakComponents, operations as careerBreakContract } from './types/careerBreak.ts';
import type {
  components as calculationComponents,
  operations as calculationContract,
} from './types/workdayCalculation.ts';

/** The operations of both APIs: no two have the same name. */
type Contract = careerBreakContract & calculationContract;
type ClientOperations = typeof careerBreakOperations &
  typeof notificationOperations &
  typeof employerOperations &
  typeof calculationOperations;
/** What a method takes at a place: its body. */
type Argument<Api, Method extends keyof Api, Position extends number> = Api[Method] extends (
  ...args: infer Arguments
) => unknown
  ? Arguments[Position]
  : never;

/** What the client sends as JSON, by operation. */
interface Sent {
  readonly createCareerBreakRequest: Argument<CareerBreakApi, 'createCareerBreakRequest', 0>;
  readonly queryCareerBreakRequests: Argument<CareerBreakApi, 'queryCareerBreakRequests', 0>;
  readonly createModification: Argument<CareerBreakApi, 'createModification', 1>;
  readonly replaceCancellation: Argument<CareerBreakApi, 'replaceCancellation', 1>;
  readonly queryWorkerNotifications: Argument<NotificationsApi, 'query', 0>;
  readonly createPostponement: Argument<NotificationsApi, 'postpone', 1>;
  readonly replaceDecision: Argument<NotificationsApi, 'decide', 1>;
  readonly replaceEmployerProfile: Argument<EmployerApi, 'replaceProfile', 0>;
  readonly queryPersonnelMembers: Argument<EmployerApi, 'queryPersonnel', 0>;
  readonly createCalculationRequest: Argument<WorkdayCalculationApi, 'createCalculationRequest', 0>;
  readonly queryCalculationRequests: Argument<WorkdayCalculationApi, 'findCalculationRequests', 0>;
  readonly replaceCalculationRequest: Argument<WorkdayCalculationApi, 'replaceCalculationRequest', 1>;
  /** Always the same, written in the method itself. */
  readonly replaceSubmission: NewSubmission;
  readonly createRevision: Argument<WorkdayCalculationApi, 'createRevision', 1>;
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
    expectTypeOf<OnTheWire<Argument<CareerBreakApi, 'createAttachment', 1>>>().toExtend<
      careerBreakComponents['schemas']['NewAttachment']
    >();
    expectTypeOf<OnTheWire<Argument<NotificationsApi, 'attach', 1>>>().toExtend<
      careerBreakComponents['schemas']['NewAttachment']
    >();
    expectTypeOf<OnTheWire<Argument<WorkdayCalculationApi, 'createCalculationAttachment', 1>>>().toExtend<
      calculationComponents['schemas']['NewCalculationAttachment']
    >();
  });

  it('tell apart what differs', () => {
    expectTypeOf<Answered<'getHealth'>>().not.toExtend<Answered<'getCancellation'>>();
    expectTypeOf<OnTheWire<Sent['createModification']>>().not.toExtend<Asked<'replaceCancellation'>>();
    expectTypeOf<Answered<'createCareerBreakRequest'>>().not.toBeAny();
    expectTypeOf<Answered<'createCalculationRequest'>>().not.toBeAny();
    expectTypeOf<Answered<'getCalculationResult'>>().not.toExtend<Answered<'getCalculationRequest'>>();
    expectTypeOf<OnTheWire<Sent['createRevision']>>().not.toExtend<Asked<'createCalculationRequest'>>();
  });
});
