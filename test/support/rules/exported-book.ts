import * as z from 'zod';
import { LANGUAGES, LEAVE_TYPES, MOTIVES, REGIMES, SECTORS } from '../../../src/schemas/model/codes.ts';
import { COLUMN_NAMES } from '../../../src/schemas/model/columns.ts';
import { SEVERITIES } from '../../../src/schemas/model/finding.ts';

const Text = z.string().min(1);
const Day = z.iso.date();
const Column = z.enum(COLUMN_NAMES);
const scope = <Code extends string>(codes: readonly Code[]) => z.union([z.literal('all'), z.array(z.enum(codes))]);

const everyLanguage = z.strictObject({ fr: Text, nl: Text, de: Text, en: Text });

/** What `rules export` promises to other programs, with its texts in one language or in all. */
function exportedBook<Said extends z.ZodType>(said: Said) {
  const request = { rows: z.array(z.partialRecord(Column, z.string())).min(1), filedOn: Day.nullable() };
  return z.strictObject({
    schemaVersion: z.literal(1),
    version: Text,
    languages: z.array(z.enum(LANGUAGES)),
    rules: z.array(
      z.strictObject({
        id: Text,
        family: Text,
        kind: z.enum(['rule', 'elsewhere', 'information']),
        severity: z.enum(SEVERITIES).nullable(),
        statement: said,
        leaveTypes: scope(LEAVE_TYPES),
        regimes: scope(REGIMES),
        motives: scope([...MOTIVES, 'none']),
        sectors: scope(SECTORS),
        inForce: z.strictObject({
          from: Day.nullable(),
          until: Day.nullable(),
          comparedWith: z.enum(['startDate', 'noticeDate', 'filingDate']),
        }),
        needs: z.array(z.array(Column).min(1)),
        column: Column.nullable(),
        doubt: z.enum(['disputed', 'unverified']).nullable(),
        enforcedIn: z.string().startsWith('src/').nullable(),
        sources: z
          .array(
            z.strictObject({
              citation: Text,
              confidence: z.enum(['confirmed', 'seed', 'derived', 'unverified']),
            }),
          )
          .min(1),
        figures: z.array(
          z.strictObject({
            id: Text,
            name: said.nullable(),
            entries: z.array(z.strictObject({ from: Day.nullable(), text: said, citation: Text })).min(1),
          }),
        ),
        example: z
          .strictObject({
            good: z.strictObject(request),
            bad: z.strictObject({
              ...request,
              finding: z.strictObject({ severity: z.enum(SEVERITIES), column: Column, message: said, fix: said }),
            }),
          })
          .nullable(),
      }),
    ),
  });
}

export const BookInOneLanguage = exportedBook(Text);
export const BookInAllLanguages = exportedBook(everyLanguage);
