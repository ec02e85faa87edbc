import type { SignInErrorKey } from '../../../errors/sign-in-error-keys.ts';
import type { RuleText } from '../../rule-text.ts';

export const signInErrors: Readonly<Record<SignInErrorKey, RuleText>> = {
  'signIn.required': {
    message: 'Der Dienst nimmt keine Aufrufe ohne Anmeldung an.',
    fix: 'Geben Sie mit „baw auth login --client-id …“ einen Client und seinen privaten Schlüssel an, oder setzen Sie BAW_CLIENT_ID und BAW_CLIENT_KEY.',
  },
  'signIn.tokenRefused': {
    message: 'Der Dienst hat die Anmeldung nicht angenommen, auch eine neue nicht ({status}, {type}).',
    fix: 'Prüfen Sie mit „baw auth status“, als wer Sie sich anmelden; der Zugang des Clients wurde vielleicht entzogen.',
  },
  'signIn.refused': {
    message: 'Der Dienst erkennt den Client {client} nicht ({reason}).',
    fix: 'Prüfen Sie die Kennung des Clients, ob der private Schlüssel zum hinterlegten öffentlichen gehört, und die Uhr dieses Rechners.',
  },
  'signIn.notUnderstood': {
    message: '{target} hat auf die Anmeldung nicht wie erwartet geantwortet.',
    fix: 'Prüfen Sie, ob die Adresse die des Dienstes ist.',
  },
  'signIn.notSetUp': {
    message: 'Für diesen Dienst ist keine Anmeldung eingerichtet.',
    fix: '„baw auth login --client-id … --key-file …“ richtet sie für das Profil ein.',
  },
  'signIn.keyMissing': {
    message: 'In {source} steht kein privater Schlüssel.',
    fix: 'Legen Sie den Schlüssel dort ab, oder geben Sie einen anderen Ort an: --key-file, --key-variable oder --key-stdin.',
  },
  'signIn.keyTooOpen': {
    message: 'Andere als Sie können den privaten Schlüssel in {file} lesen (Modus {mode}).',
    fix: 'Entziehen Sie dieses Recht (chmod 600), und lassen Sie den Schlüssel ersetzen, wenn ihn jemand gelesen haben kann.',
  },
  'signIn.keyUnreadable': {
    message:
      'Was in {source} steht, ist kein privater Schlüssel, mit dem unterschrieben werden kann (der Inhalt wird hier nicht wiederholt).',
    fix: 'Geben Sie einen unverschlüsselten RSA-Schlüssel (ab 2048 Bit) oder einen EC-Schlüssel auf P-256 an, als PEM oder JWK; „baw auth keygen“ erzeugt einen.',
  },
  'signIn.missingScope': {
    message: 'Der Client darf das nicht: {requiredScopes} fehlt.',
    fix: 'Bitten Sie den Zugangsverwalter Ihres Unternehmens, dem Client dieses Recht (Scope) geben zu lassen.',
  },
  'signIn.noEmployerPermission': {
    message:
      'Ihrem Unternehmen fehlt die Erlaubnis „Laufbahnunterbrechung und Zeitkredit“ (auf Französisch: „Interruption de carrière et crédit-temps“).',
    fix: 'Bitten Sie den Zugangsverwalter Ihres Unternehmens, sie in der „Zugangsverwaltung für Unternehmen und Organisationen“ hinzuzufügen, oder handeln Sie als Schulträger, wenn Sie einer sind.',
  },
  'signIn.noAuthorityPermission': {
    message:
      "Ihrem Unternehmen fehlt die Erlaubnis „Laufbahnunterbrechung und Zeitkredit - Schulträger für das Unterrichtswesen“ (auf Französisch: „Interruption de carrière et crédit-temps - Pouvoir organisateur pour le secteur de l'enseignement“).",
    fix: 'Bitten Sie den Zugangsverwalter Ihres Unternehmens, sie in der „Zugangsverwaltung für Unternehmen und Organisationen“ hinzuzufügen, oder handeln Sie als Arbeitgeber, wenn Sie einer sind.',
  },
  'signIn.noWorkdayPermission': {
    message: 'Ihr Unternehmen hat nicht die Erlaubnis, Arbeitstage berechnen zu lassen.',
    fix: 'Bitten Sie den Zugangsverwalter Ihres Unternehmens um Zugang zu CPAS@ONEM.',
  },
  'signIn.noMandate': {
    message: '{enterpriseNumber} hat Ihnen keine Vollmacht erteilt.',
    fix: 'Bitten Sie diesen Arbeitgeber um eine Vollmacht für Laufbahnunterbrechung und Zeitkredit und den Zugangsverwalter, sie einzutragen; prüfen Sie die Nummer, wenn Ihr eigenes Unternehmen gemeint ist.',
  },
  'signIn.mandateLapsed': {
    message: 'Die Vollmacht, die {enterpriseNumber} Ihnen erteilt hat, endete am {endDate}.',
    fix: 'Bitten Sie diesen Arbeitgeber, die Vollmacht zu erneuern, und den Zugangsverwalter, sie einzutragen.',
  },
  'signIn.noInstitution': {
    message: '{enterpriseNumber} ist keine der Schulen, für die Sie handeln, in dieser Gemeinschaft.',
    fix: 'Prüfen Sie die Nummer und die Gemeinschaft, oder bitten Sie den Zugangsverwalter, die Schule Ihrem Schulträger hinzufügen zu lassen.',
  },
  'signIn.notTheAuthority': {
    message: 'Unter der Nummer {enterpriseNumber} können Sie nicht als Schulträger handeln.',
    fix: 'Lassen Sie „ZDU-Nummer Arbeitgeber“ (employer) leer, oder geben Sie dort die Nummer Ihres Schulträgers an. Die der Schule gehört in „ZDU-Nummer Einrichtung“ (school); die der Gemeinschaft wird nicht gefragt.',
  },
  'profile.exists': {
    message: 'Ein Profil {profile} gibt es schon.',
    fix: 'Wählen Sie einen anderen Namen, oder entfernen Sie es zuerst: baw profile remove {profile}.',
  },
  'profile.badName': {
    message: '„{profile}“ kann nicht der Name eines Profils sein.',
    fix: 'Beginnen Sie mit einem Buchstaben oder einer Ziffer; danach Buchstaben, Ziffern, Punkte, Unterstriche und Bindestriche, höchstens 64 Zeichen.',
  },
  'profile.none': {
    message: 'Kein Profil wird verwendet.',
    fix: 'Nennen Sie eines mit --profile, oder legen Sie eines an: baw profile add NAME.',
  },
  'profile.badVariable': {
    message:
      'Was für --key-variable angegeben wurde, kann nicht der Name einer Umgebungsvariablen sein (es wird hier nicht wiederholt).',
    fix: 'Geben Sie den Namen der Variablen an, die den Schlüssel enthält, nie den Schlüssel selbst.',
  },
  'profile.serviceFirst': {
    message: 'Das Profil {profile} nennt keinen Dienst, bei dem man sich anmelden könnte.',
    fix: 'Nennen Sie ihn beim Anlegen des Profils: baw profile add NAME --service https://…',
  },
  'signIn.keyExists': {
    message: 'Eine Datei {file} gibt es schon; mit ihr könnte ein Schlüssel verloren gehen.',
    fix: 'Wählen Sie einen anderen Namen, oder räumen Sie die alte Datei zuerst beiseite.',
  },
};
