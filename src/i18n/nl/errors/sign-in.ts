import type { SignInErrorKey } from '../../../errors/sign-in-error-keys.ts';
import type { RuleText } from '../../rule-text.ts';

export const signInErrors: Readonly<Record<SignInErrorKey, RuleText>> = {
  'signIn.required': {
    message: 'De dienst aanvaardt geen oproepen zonder aanmelding.',
    fix: 'Geef een client en zijn private sleutel op met "baw auth login --client-id …", of stel BAW_CLIENT_ID en BAW_CLIENT_KEY in.',
  },
  'signIn.tokenRefused': {
    message: 'De dienst heeft de aanmelding niet aanvaard, ook een nieuwe niet ({status}, {type}).',
    fix: 'Ga met "baw auth status" na als wie u zich aanmeldt; de toegang van de client is misschien ingetrokken.',
  },
  'signIn.refused': {
    message: 'De dienst herkent de client {client} niet ({reason}).',
    fix: 'Controleer de identificatie van de client, of de private sleutel bij de geregistreerde publieke sleutel hoort, en de klok van deze computer.',
  },
  'signIn.notUnderstood': {
    message: '{target} heeft niet zoals verwacht op de aanmelding geantwoord.',
    fix: 'Controleer of het adres dat van de dienst is.',
  },
  'signIn.notSetUp': {
    message: 'Voor deze dienst is geen aanmelding ingesteld.',
    fix: '"baw auth login --client-id … --key-file …" stelt ze in voor het profiel.',
  },
  'signIn.keyMissing': {
    message: 'Er staat geen private sleutel in {source}.',
    fix: 'Zet de sleutel daar, of geef een andere plaats op: --key-file, --key-variable of --key-stdin.',
  },
  'signIn.keyTooOpen': {
    message: 'Anderen dan u kunnen de private sleutel in {file} lezen (modus {mode}).',
    fix: 'Neem dat recht weg (chmod 600), en laat de sleutel vervangen als iemand hem gelezen kan hebben.',
  },
  'signIn.keyUnreadable': {
    message:
      'Wat in {source} staat, is geen private sleutel waarmee kan worden ondertekend (de inhoud wordt hier niet herhaald).',
    fix: 'Geef een niet-versleutelde RSA-sleutel (2048 bits of meer) of een EC-sleutel op P-256, als PEM of JWK; "baw auth keygen" maakt er een.',
  },
  'signIn.missingScope': {
    message: 'De client mag dit niet: {requiredScopes} ontbreekt.',
    fix: 'Vraag de toegangsbeheerder van uw onderneming om deze bevoegdheid (scope) aan de client te laten toevoegen.',
  },
  'signIn.noEmployerPermission': {
    message:
      'Uw onderneming mist de toestemming "Loopbaanonderbreking en tijdskrediet" (in het Frans: "Interruption de carrière et crédit-temps").',
    fix: 'Vraag de toegangsbeheerder van uw onderneming om ze toe te voegen in het "Toegangsbeheer voor ondernemingen en organisaties", of handel als inrichtende macht als u dat bent.',
  },
  'signIn.noAuthorityPermission': {
    message:
      'Uw onderneming mist de toestemming "Loopbaanonderbreking en tijdskrediet - Inrichtende macht voor de onderwijssector" (in het Frans: "Interruption de carrière et crédit-temps - Pouvoir organisateur pour le secteur de l\'enseignement").',
    fix: 'Vraag de toegangsbeheerder van uw onderneming om ze toe te voegen in het "Toegangsbeheer voor ondernemingen en organisaties", of handel als werkgever als u dat bent.',
  },
  'signIn.noWorkdayPermission': {
    message: 'Uw onderneming heeft niet de toestemming om een berekening van arbeidsdagen te vragen.',
    fix: 'Vraag de toegangsbeheerder van uw onderneming toegang tot OCMW@RVA.',
  },
  'signIn.noMandate': {
    message: '{enterpriseNumber} heeft u geen mandaat gegeven.',
    fix: 'Vraag deze werkgever een mandaat voor loopbaanonderbreking en tijdskrediet, en de toegangsbeheerder om het te registreren; controleer het nummer als uw eigen onderneming bedoeld is.',
  },
  'signIn.mandateLapsed': {
    message: 'Het mandaat dat {enterpriseNumber} u gaf, is op {endDate} geëindigd.',
    fix: 'Vraag deze werkgever om het mandaat te vernieuwen, en de toegangsbeheerder om het te registreren.',
  },
  'signIn.noInstitution': {
    message: '{enterpriseNumber} is niet een van de scholen waarvoor u handelt, in deze gemeenschap.',
    fix: 'Controleer het nummer en de gemeenschap, of vraag de toegangsbeheerder om de school aan uw inrichtende macht te laten toevoegen.',
  },
  'signIn.notTheAuthority': {
    message: 'U kunt niet als inrichtende macht handelen onder het nummer {enterpriseNumber}.',
    fix: 'Laat "KBO-nummer werkgever" (employer) leeg, of vul er het nummer van uw inrichtende macht in. Dat van de school komt in "KBO-nummer instelling" (school); dat van de gemeenschap wordt niet gevraagd.',
  },
  'profile.exists': {
    message: 'Er is al een profiel {profile}.',
    fix: 'Kies een andere naam, of verwijder het eerst: baw profile remove {profile}.',
  },
  'profile.badName': {
    message: '"{profile}" kan niet de naam van een profiel zijn.',
    fix: 'Begin met een letter of een cijfer; daarna letters, cijfers, punten, onderstrepingstekens en koppeltekens, hoogstens 64 tekens.',
  },
  'profile.none': {
    message: 'Er is geen profiel in gebruik.',
    fix: 'Geef er een op met --profile, of maak er een: baw profile add NAAM.',
  },
  'profile.badVariable': {
    message:
      'Wat aan --key-variable is gegeven, kan niet de naam van een omgevingsvariabele zijn (het wordt hier niet herhaald).',
    fix: 'Geef de naam van de variabele die de sleutel bevat, nooit de sleutel zelf.',
  },
  'profile.serviceFirst': {
    message: 'Het profiel {profile} noemt geen dienst om zich bij aan te melden.',
    fix: 'Noem hem wanneer u het profiel maakt: baw profile add NAAM --service https://…',
  },
  'signIn.keyExists': {
    message: 'Er is al een bestand {file}; daarmee kan een sleutel verloren gaan.',
    fix: 'Kies een andere naam, of zet het oude bestand eerst opzij.',
  },
};
