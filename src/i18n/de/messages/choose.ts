import type { choose as english } from '../../en/messages/choose.ts';

export const choose: Readonly<Record<keyof typeof english, string>> = {
  'choose.modify': 'Wählen Sie den Antrag, den Sie ändern möchten:',
  'choose.cancel': 'Wählen Sie den Antrag, den Sie annullieren möchten:',
  'choose.attach': 'Wählen Sie den Antrag, dem Sie eine Anlage hinzufügen möchten:',
  'choose.attachments': 'Wählen Sie den Antrag, dessen Anlagen Sie sehen möchten:',
  'choose.show': 'Wählen Sie den Antrag, den Sie einsehen möchten:',
  'choose.item': '{ticket} · {worker} · {leave}, {regime}, vom {start} bis zum {end}',
  'choose.none': 'Es gibt keinen Antrag zur Auswahl: In den letzten zwei Jahren hat der Dienst keinen erhalten.',
  'choose.noneOpen':
    'Es gibt keinen Antrag zur Auswahl: Bei allen hat der Arbeitnehmer seinen Teil bereits ausgefüllt, oder sie sind annulliert.',
  'choose.more':
    'Nur die {count} neuesten werden angeboten. Für einen anderen geben Sie seine Ticketnummer an, die „baw list“ zeigt.',
  'attach.type': 'Welche Anlage möchten Sie hinzufügen?',
  'attach.required': '{type} (erforderlich)',
  'attach.file': 'Datei auswählen:',
  'attach.fileNeeded': 'Geben Sie den Pfad der Datei an, oder brechen Sie mit Ctrl-C ab.',
  'attach.description': 'Geben Sie eine Beschreibung der Anlage an (200 Zeichen):',
  'attach.tooLong': '{found} Zeichen wurden eingegeben; 200 sind erlaubt.',
  'attach.cannotOpen': '„{path}“ lässt sich nicht öffnen. Geben Sie den Pfad vom Arbeitsordner aus an.',
  'help.attach.certify': 'nicht mehr nötig: Anlagen werden ohne die Erklärung hinzugefügt',
};
