import * as z from 'zod';

/** One fault of the input (Belgif guide, err-problem). Extras differ by type, so unknown fields are kept. */
export const InputValidationIssue = z
  .looseObject({
    type: z.string(),
    href: z.string().optional(),
    title: z.string().optional(),
    detail: z.string().optional(),
    in: z.string().optional(),
    name: z.string().optional(),
    value: z.unknown().optional(),
    inputs: z.array(z.looseObject({ in: z.string(), name: z.string(), value: z.unknown().optional() })).optional(),
  })
  .meta({ id: 'InputValidationIssue' });
export type InputValidationIssue = z.infer<typeof InputValidationIssue>;

/** RFC 9457 with the Belgif additions. Decide on `status` and `type` only. */
export const Problem = z
  .looseObject({
    type: z.string(),
    href: z.string().optional(),
    title: z.string().optional(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    issues: z.array(InputValidationIssue).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
