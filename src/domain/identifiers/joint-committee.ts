import { hasDigits } from './mod97.ts';

/** Whether the text has the shape `NNN.NN`; which committees exist cannot be known without a list. */
export function isJointCommittee(text: string): boolean {
  return text.length === 6 && text.charAt(3) === '.' && hasDigits(text, 0, 3) && hasDigits(text, 4, 6);
}

/** For whom a committee speaks, by its first digit: 1 manual workers, 2 clerical workers, 3 both; else not known. */
export function workersOfCommittee(jointCommittee: string): 'blueCollar' | 'whiteCollar' | 'both' | undefined {
  switch (jointCommittee.charAt(0)) {
    case '1':
      return 'blueCollar';
    case '2':
      return 'whiteCollar';
    case '3':
      return 'both';
    default:
      return undefined;
  }
}
