import * as z from 'zod';
import { hasMoreCharacters } from '../model/count-characters.ts';
import { EmailAddress, EmployerSectorCode } from './primitives.ts';

const LONGEST_NAME = 100;

const ContactName = z
  .string()
  .refine((text) => text.trim() !== '' && !hasMoreCharacters(text, LONGEST_NAME))
  .meta({ id: 'ContactName', minLength: 1, maxLength: LONGEST_NAME });

export const PhoneNumber = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/)
  .meta({ id: 'PhoneNumber', description: 'International form, digits only after the plus' });

/** The employer's parameters, as they are sent. */
export const NewEmployerProfile = z
  .strictObject({
    contactLastName: ContactName.meta({ description: 'Name of a person or of a service' }),
    contactFirstName: ContactName.optional(),
    phoneNumber: PhoneNumber.optional(),
    mobileNumber: PhoneNumber.optional(),
    emailAddress: EmailAddress,
    sector: EmployerSectorCode,
    electronicNotificationsAccepted: z
      .boolean()
      .optional()
      .meta({ description: 'Whether workers may send notifications electronically; absent is no' }),
  })
  .meta({ id: 'NewEmployerProfile' });
export type NewEmployerProfile = z.infer<typeof NewEmployerProfile>;

export const EmployerProfile = z
  .object({
    contactLastName: z.string(),
    contactFirstName: z.string().optional(),
    phoneNumber: z.string().optional(),
    mobileNumber: z.string().optional(),
    emailAddress: z.string(),
    sector: z.string().meta({ enum: ['private', 'public'] }),
    electronicNotificationsAccepted: z.boolean(),
  })
  .meta({ id: 'EmployerProfile' });
export type EmployerProfile = z.infer<typeof EmployerProfile>;
