import type { employer as english } from '../../en/messages/employer.ts';

export const employer: Readonly<Record<keyof typeof english, string>> = {
  'help.employer': 'Ihre Parameter anzeigen und speichern: Kontakt, Sektor, elektronische Mitteilungen',
  'help.employer.show': 'Ihre Parameter anzeigen',
  'help.employer.set':
    'Ihre Parameter speichern; was nicht angegeben ist, bleibt; ohne Optionen wird am Terminal gefragt',
  'help.employer.sector': 'Ihr Sektor: private, public',
  'help.employer.notifications': 'ob Arbeitnehmer Ihnen elektronische Mitteilungen senden dürfen: on, off',
  'employer.contact': 'Kontaktperson oder -dienst',
  'employer.lastName': 'Name (Dienst/Person)',
  'employer.firstName': 'Vorname',
  'employer.phone': 'Telefonnummer',
  'employer.mobile': 'Handy',
  'employer.email': 'E-Mail-Adresse',
  'employer.sector': 'Sektor',
  'employer.notifications': 'Elektronische schriftliche Mitteilungen',
  'employer.acceptsNotifications': 'Die Arbeitnehmer können mir elektronische Mitteilungen senden.',
  'employer.howToClear': 'Die Eingabetaste behält den Wert; - entfernt ihn.',
  'employer.none': 'Es sind noch keine Parameter gespeichert. „baw employer set“ speichert sie.',
  'employer.saved': 'Gespeichert.',
  'employer.unchanged': 'Es hat sich nichts geändert. Es wurde nichts gesendet.',
  'help.flag.fillFromPersonnel':
    'fehlende Arbeitnehmercodes und paritätische Kommissionen aus der Dimona-Personalliste ergänzen',
  'personnel.completed':
    'Aus der Dimona-Personalliste ergänzt: {count} {count:Zeile|Zeilen}; nicht in der Liste: {unknown} {unknown:Arbeitnehmer|Arbeitnehmer}.',
  'personnel.unavailable':
    'Keine Dimona-Personalliste für {employer}: 100 Arbeitnehmer oder mehr, oder keine Vollmacht. Seine Zeilen bleiben, wie sie sind.',
  'personnel.hint': 'Mit „?“ wählen Sie einen Arbeitnehmer aus der Dimona-Personalliste.',
  'personnel.choose': 'Wählen Sie einen Arbeitnehmer:',
  'personnel.manual': '‹ manuell eingeben',
  'personnel.empty': 'Die Dimona-Personalliste ist leer.',
};
