import type { employer as english } from '../../en/messages/employer.ts';

export const employer: Readonly<Record<keyof typeof english, string>> = {
  'help.employer': 'Uw parameters tonen en bewaren: contact, sector, elektronische kennisgevingen',
  'help.employer.show': 'Uw parameters tonen',
  'help.employer.set':
    'Uw parameters bewaren; wat niet gegeven is, blijft; zonder opties worden ze in de terminal gevraagd',
  'help.employer.sector': 'uw sector: private, public',
  'help.employer.notifications': 'of werknemers u elektronische kennisgevingen mogen sturen: on, off',
  'employer.contact': 'Contactpersoon of -dienst',
  'employer.lastName': 'Naam (dienst/persoon)',
  'employer.firstName': 'Voornaam',
  'employer.phone': 'Telefoonnummer',
  'employer.mobile': 'Gsm',
  'employer.email': 'E-mailadres',
  'employer.sector': 'Sector',
  'employer.notifications': 'Elektronische schriftelijke kennisgevingen',
  'employer.acceptsNotifications': 'De werknemers kunnen mij elektronische kennisgevingen sturen.',
  'employer.howToClear': 'Enter behoudt wat er staat; - verwijdert het.',
  'employer.none': 'Er zijn nog geen parameters bewaard. "baw employer set" bewaart ze.',
  'employer.saved': 'Bewaard.',
  'employer.unchanged': 'Er is niets gewijzigd. Er is niets verzonden.',
  'help.flag.fillFromPersonnel':
    'ontbrekende werknemerscodes en paritaire comités aanvullen uit het Dimona-personeelsbestand',
  'personnel.completed':
    'Aangevuld uit het Dimona-personeelsbestand: {count} {count:regel|regels}; niet in het bestand: {unknown} {unknown:werknemer|werknemers}.',
  'personnel.unavailable':
    'Geen Dimona-personeelsbestand voor {employer}: 100 werknemers of meer, of geen mandaat. Zijn regels blijven zoals ze zijn.',
  'personnel.hint': 'Met “?” kiest u een werknemer uit het Dimona-personeelsbestand.',
  'personnel.choose': 'Selecteer een werknemer:',
  'personnel.manual': '‹ manueel ingeven',
  'personnel.empty': 'Het Dimona-personeelsbestand is leeg.',
};
