import type { documents as english } from '../../en/messages/documents.ts';

export const documents: Readonly<Record<keyof typeof english, string>> = {
  'documents.sentAlong':
    '{count} {count:Zeile nennt|Zeilen nennen} Unterlagen; jede wird dem Antrag beigefügt, sobald er eingereicht ist.',
  'documents.changed':
    '{file} wurde nach der Prüfung geändert und nicht gesendet. Führen Sie denselben Befehl erneut aus.',
  'documents.missing':
    '{file} kann nicht gelesen werden und wurde nicht gesendet. Sobald die Datei da ist, führen Sie denselben Befehl erneut aus.',
  'documents.pending':
    '{file} wurde nicht gesendet, oder das Ergebnis ist nicht bekannt. Führen Sie denselben Befehl erneut aus.',
  'documents.notAttached': 'Anlage nicht beigefügt ({type}): {reason}',
  'documents.reason': '{type}: {reason}',
  'documents.left': 'Eingereicht, aber mit Anlagen, die nicht beigefügt sind:',
  'documents.stillRequired': 'Nicht an das LfA weitergeleitet, solange diese Anlagen fehlen:',
  'documents.attached': '{count} {count:Anlage|Anlagen} beigefügt.',
  'help.attachments': 'Die Anlagen eines Antrags anzeigen, und welche noch fehlen',
  'help.attachments.save': 'die Unterlagen in diesen Ordner schreiben; nichts wird überschrieben',
  'documents.type': 'Anlage',
  'documents.file': 'Datei',
  'documents.size': 'Größe',
  'documents.sent': 'Gesendet',
  'documents.kilobytes': '{size} kB',
  'documents.none': 'Es ist keine Anlage beigefügt.',
  'documents.complete': 'Es ist nichts weiter erforderlich.',
  'documents.wanted': 'Noch erforderlich, sonst wird die Akte nicht an das LfA weitergeleitet: {types}',
  'documents.saved': 'Geschrieben: {path}',
  'documents.savedBefore': 'Schon vorhanden: {path}',
};
