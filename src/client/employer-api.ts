import * as z from 'zod';
import { RefusedError } from '../errors/client-error.ts';
import { EmployerProfile, type NewEmployerProfile } from '../schemas/wire/employer-profile.ts';
import { PersonnelMemberPage, type PersonnelMember, type PersonnelMemberQuery } from '../schemas/wire/personnel.ts';
import { callOperation, type CallOptions, type CallSetting } from './call-operation.ts';
import { collectPages } from './collect-pages.ts';
import { define, PAGE_SIZE } from './operations.ts';
import { headerOf } from './transport.ts';

const NOT_FOUND = 404;

export const operations = {
  getEmployerProfile: define({
    id: 'getEmployerProfile',
    method: 'GET',
    path: '/employerProfile',
    answer: EmployerProfile,
  }),
  replaceEmployerProfile: define({
    id: 'replaceEmployerProfile',
    method: 'PUT',
    path: '/employerProfile',
    // 201: saved for the first time.
    statuses: [204, 201],
    answer: z.undefined(),
  }),
  queryPersonnelMembers: define({
    id: 'queryPersonnelMembers',
    method: 'POST',
    path: `/personnelMembers/query?pageSize=${String(PAGE_SIZE)}`,
    isSafe: true,
    answer: PersonnelMemberPage,
  }),
};

/** Parameters as they were when they were read. */
export interface SeenProfile {
  readonly profile: EmployerProfile;
  /** Names this state of them; absent where the service gives no tags. */
  readonly tag: string | undefined;
}

/** The employer's parameters and personnel; errors as those of `CareerBreakApi`. */
export class EmployerApi {
  readonly #setting: CallSetting;
  readonly #origin: string;

  constructor(setting: CallSetting, origin: string) {
    this.#setting = setting;
    this.#origin = origin;
  }

  /** Undefined for an employer that never saved its parameters. */
  async findProfile({ signal }: CallOptions = {}): Promise<SeenProfile | undefined> {
    try {
      const { value, response } = await callOperation(this.#setting, operations.getEmployerProfile, { signal });
      return { profile: value, tag: headerOf(response, 'etag') };
    } catch (error) {
      if (error instanceof RefusedError && error.status === NOT_FOUND) return undefined;
      throw error;
    }
  }

  /**
   * @param seen what is replaced: the service refuses (412) when it holds something else by now
   * @throws RefusedError `service.changedMeanwhile`
   */
  async replaceProfile(
    body: NewEmployerProfile,
    seen: SeenProfile | undefined,
    { signal }: CallOptions = {},
  ): Promise<void> {
    const headers: Record<string, string> =
      seen === undefined ? { 'If-None-Match': '*' } : seen.tag === undefined ? {} : { 'If-Match': seen.tag };
    await callOperation(this.#setting, operations.replaceEmployerProfile, { body, headers, signal });
  }

  /** @throws RefusedError `service.personnelUnavailable` */
  queryPersonnel(body: PersonnelMemberQuery, options: CallOptions = {}): Promise<readonly PersonnelMember[]> {
    const service = { setting: this.#setting, origin: this.#origin };
    return collectPages(service, operations.queryPersonnelMembers, body, options);
  }
}
