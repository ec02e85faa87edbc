/** Organisation segment of our own types: it must never read as that of a real body. */
const OWN_ORGANIZATION = 'onem-mock';
const GUIDE_PAGES = 'https://www.belgif.be/specification/rest/api-guide';

export function standardProblemUrn(type: string): string {
  return `urn:problem-type:belgif:${type}`;
}

/** @param api the one whose problem it is; the first when absent */
export function ownProblemUrn(type: string, api = 'careerBreak'): string {
  return `urn:problem-type:${OWN_ORGANIZATION}:${api}:${type}`;
}

export function standardIssueUrn(type: string): string {
  return `urn:problem-type:belgif:input-validation:${type}`;
}

export function extensionIssueUrn(type: string): string {
  return `urn:problem-type:belgif-ext:input-validation:${type}`;
}

export function standardProblemPage(type: string): string {
  return `${GUIDE_PAGES}/problems/${type}.html`;
}

export function standardIssuePage(type: string): string {
  return `${GUIDE_PAGES}/issues/${type}.html`;
}

export function extensionIssuePage(type: string): string {
  return `${GUIDE_PAGES}/issues/ext/${type}.html`;
}
