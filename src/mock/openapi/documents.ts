import { API_PATH } from '../http/operations.ts';
import { WORKDAY_API_PATH } from '../workday/operations.ts';
import { openapiYaml, workdayOpenapiYaml } from './openapi-document.ts';

export interface ApiDocument {
  /** The API as its path names it, and the file of the document. */
  readonly name: string;
  readonly basePath: string;
  readonly yaml: () => string;
}

/** The OpenAPI document of every public API; an operation that none describes has no place below `/REST`. */
export const DOCUMENTS: readonly ApiDocument[] = [
  { name: 'careerBreak', basePath: API_PATH, yaml: openapiYaml },
  { name: 'workdayCalculation', basePath: WORKDAY_API_PATH, yaml: workdayOpenapiYaml },
];
