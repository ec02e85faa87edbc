import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT } from './unreadable-cells.ts';

const LONGEST_ADDRESS = 254;
const ADDRESS = /^[\w+'-]+(?:\.[\w+'-]+)*@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/i;

export const emailFormat = defineRule({
  id: 'file.email-format',
  summary:
    "The worker's e-mail address is optional. When one is given, it is a single address that can be written to, of at most 254 characters.",
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'email',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'none', row: parentalFull },
      { name: 'an address', row: { ...parentalFull, email: "jo.o'neill+hr@mail.example.be" } },
    ],
    reject: [
      { name: 'no @', row: { ...parentalFull, email: 'jo.example.be' }, params: {} },
      { name: 'two addresses', row: { ...parentalFull, email: 'jo@example.be, jo@example.org' }, params: {} },
    ],
  },
  check({ email }) {
    if (email === undefined || (email.length <= LONGEST_ADDRESS && ADDRESS.test(email))) return null;
    return { params: {} };
  },
});
