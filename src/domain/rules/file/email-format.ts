import { isEmailAddress } from '../../identifiers/email-address.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { FILE_FORMAT } from './unreadable-cells.ts';

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
    if (email === undefined || isEmailAddress(email)) return null;
    return { params: {} };
  },
});
