import type { cpRules } from '../../../domain/rules/cp/cp-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const cp: RuleStatements<typeof cpRules> = {
  'cp.format':
    'Een paritair comité wordt geschreven als drie cijfers, een punt en twee cijfers, zoals 200.00 of 121.00. De drie cijfers alleen en de lange vorm 121.00.00-00.00 worden ook aanvaard. Of het comité bestaat, wordt niet nagegaan.',
  'cp.worker-code':
    'De paritaire comités 100 tot 199 zijn voor arbeiders, 200 tot 299 voor bedienden, vanaf 300 voor beide; de werknemerscode stemt overeen met het comité. Dat volgt uit de nummering van de comités: er werd geen bron voor gevonden.',
};
