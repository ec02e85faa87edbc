import type { SignInErrorKey } from '../../../errors/sign-in-error-keys.ts';
import type { RuleText } from '../../rule-text.ts';

export const signInErrors: Readonly<Record<SignInErrorKey, RuleText>> = {
  'signIn.required': {
    message: 'The service takes no calls from those who have not signed in.',
    fix: 'Name a client and its private key with "baw auth login --client-id …", or set BAW_CLIENT_ID and BAW_CLIENT_KEY.',
  },
  'signIn.tokenRefused': {
    message: 'The service did not accept the sign-in, not even a new one ({status}, {type}).',
    fix: 'Check with "baw auth status" as whom you sign in; the client may have been withdrawn.',
  },
  'signIn.refused': {
    message: 'The service does not recognise the client {client} ({reason}).',
    fix: 'Check the client id, that the private key belongs to the public one that was registered, and the clock of this computer.',
  },
  'signIn.notUnderstood': {
    message: '{target} did not answer the sign-in as expected.',
    fix: 'Check that the address is that of the service.',
  },
  'signIn.notSetUp': {
    message: 'No sign-in is set up for this service.',
    fix: '"baw auth login --client-id … --key-file …" sets it up for the profile.',
  },
  'signIn.keyMissing': {
    message: 'There is no private key in {source}.',
    fix: 'Put the key there, or name another place: --key-file, --key-variable or --key-stdin.',
  },
  'signIn.keyTooOpen': {
    message: 'Others than you may read the private key in {file} (mode {mode}).',
    fix: 'Take that right away (chmod 600), and have the key replaced if somebody may have read it.',
  },
  'signIn.keyUnreadable': {
    message: 'What stands in {source} is not a private key that can sign (it is not repeated here).',
    fix: 'Give an unencrypted RSA key (2048 bits or more) or an EC key on P-256, as PEM or JWK; "baw auth keygen" makes one.',
  },
  'signIn.missingScope': {
    message: 'The client may not do this: it lacks {requiredScopes}.',
    fix: 'Ask the access manager of your enterprise to have this scope added to the client.',
  },
  'signIn.noEmployerPermission': {
    message:
      'Your enterprise lacks the permission "Career break and time credit" (in French: "Interruption de carrière et crédit-temps").',
    fix: 'Ask the access manager of your enterprise to add it in “Access management for companies and organisations”, or file as organising authority if that is what you are.',
  },
  'signIn.noAuthorityPermission': {
    message:
      'Your enterprise lacks the permission "Career break and time credit - Organising authority for education" (in French: "Interruption de carrière et crédit-temps - Pouvoir organisateur pour le secteur de l\'enseignement").',
    fix: 'Ask the access manager of your enterprise to add it in “Access management for companies and organisations”, or file as employer if that is what you are.',
  },
  'signIn.noWorkdayPermission': {
    message: 'Your enterprise does not hold the permission to have working days calculated.',
    fix: 'Ask the access manager of your enterprise for access to CPAS@ONEM.',
  },
  'signIn.noMandate': {
    message: '{enterpriseNumber} has given you no mandate.',
    fix: 'Ask this employer for a mandate for career break and time credit, and the access manager to register it; check the number if it is your own enterprise that is meant.',
  },
  'signIn.mandateLapsed': {
    message: 'The mandate that {enterpriseNumber} gave you ended on {endDate}.',
    fix: 'Ask this employer to renew the mandate, and the access manager to register it.',
  },
  'signIn.noInstitution': {
    message: '{enterpriseNumber} is not one of the schools that you file for, in this community.',
    fix: 'Check the number and the community, or ask the access manager to have the school added to your organising authority.',
  },
  'signIn.notTheAuthority': {
    message: 'You may not file as organising authority under the number {enterpriseNumber}.',
    fix: 'Leave “Employer enterprise number” (employer) empty, or put the number of your organising authority there. That of the school belongs in “School enterprise number” (school); that of the Community is not asked for.',
  },
  'profile.exists': {
    message: 'There is a profile {profile} already.',
    fix: 'Choose another name, or remove it first: baw profile remove {profile}.',
  },
  'profile.badName': {
    message: '"{profile}" cannot be the name of a profile.',
    fix: 'Begin with a letter or a digit; then letters, digits, dots, underscores and hyphens, 64 characters at most.',
  },
  'profile.none': {
    message: 'No profile is in use.',
    fix: 'Name one with --profile, or make one: baw profile add NAME.',
  },
  'profile.badVariable': {
    message:
      'What was given to --key-variable cannot be the name of an environment variable (it is not repeated here).',
    fix: 'Give the name of the variable that holds the key, never the key itself.',
  },
  'profile.serviceFirst': {
    message: 'The profile {profile} names no service to sign in to.',
    fix: 'Name it when you add the profile: baw profile add NAME --service https://…',
  },
  'signIn.keyExists': {
    message: 'There is a file {file} already; a key may be lost with it.',
    fix: 'Choose another name, or put the old file away first.',
  },
};
