import * as z from 'zod';
import { WORKER_CODES } from '../model/codes.ts';
import {
  CapacityCode,
  CivilDateText,
  EnterpriseNumber,
  JointCommissionNumber,
  Ssin,
  WorkerCodeCode,
} from './primitives.ts';

const MOST_NUMBERS = 100;

/** What is asked of the Dimona personnel list; the numbers of workers are in the body, never in an address. */
export const PersonnelMemberQuery = z
  .strictObject({
    capacity: CapacityCode.optional(),
    employer: z
      .strictObject({ enterpriseNumber: EnterpriseNumber })
      .optional()
      .meta({ description: 'Absent: the enterprise that has signed in' }),
    ssins: z.array(Ssin).max(MOST_NUMBERS).optional(),
    onDate: CivilDateText.optional().meta({ description: 'Only who is in service on that day' }),
  })
  .meta({ id: 'PersonnelMemberQuery' });
export type PersonnelMemberQuery = z.infer<typeof PersonnelMemberQuery>;

export const PersonnelMember = z
  .object({
    ssin: z.string(),
    name: z.string(),
    workerCode: z.string().meta({ enum: WORKER_CODES }).optional(),
    jointCommissionNumber: z.string().optional(),
    since: z.string().meta({ description: 'First day in service' }),
    until: z.string().optional().meta({ description: 'Last day in service; absent while there is none' }),
  })
  .meta({ id: 'PersonnelMember' });
export type PersonnelMember = z.infer<typeof PersonnelMember>;

export const PersonnelMemberPage = z
  .object({
    items: z.array(PersonnelMember),
    page: z.int(),
    pageSize: z.int(),
    total: z.int(),
    next: z.string().optional(),
  })
  .meta({ id: 'PersonnelMemberPage' });
export type PersonnelMemberPage = z.infer<typeof PersonnelMemberPage>;

/** A member as the controls of the simulation set it. */
export const NewPersonnelMember = z.strictObject({
  ssin: Ssin,
  name: z.string().min(1).max(200),
  workerCode: WorkerCodeCode.optional(),
  jointCommissionNumber: JointCommissionNumber.optional(),
  since: CivilDateText,
  until: CivilDateText.optional(),
});
export type NewPersonnelMember = z.infer<typeof NewPersonnelMember>;
