import type { SignInErrorKey } from '../../../errors/sign-in-error-keys.ts';
import type { RuleText } from '../../rule-text.ts';

export const signInErrors: Readonly<Record<SignInErrorKey, RuleText>> = {
  'signIn.required': {
    message: "Le service n'accepte aucun appel sans identification.",
    fix: 'Indiquez un client et sa clé privée avec « baw auth login --client-id … », ou définissez BAW_CLIENT_ID et BAW_CLIENT_KEY.',
  },
  'signIn.tokenRefused': {
    message: "Le service n'a pas accepté l'identification, même renouvelée ({status}, {type}).",
    fix: "Vérifiez avec « baw auth status » sous quelle identité vous vous connectez ; l'accès du client a peut-être été retiré.",
  },
  'signIn.refused': {
    message: 'Le service ne reconnaît pas le client {client} ({reason}).',
    fix: "Vérifiez l'identifiant du client, que la clé privée correspond à la clé publique enregistrée, et l'horloge de cet ordinateur.",
  },
  'signIn.notUnderstood': {
    message: "{target} n'a pas répondu à l'identification comme prévu.",
    fix: "Vérifiez que l'adresse est bien celle du service.",
  },
  'signIn.notSetUp': {
    message: "Aucune identification n'est configurée pour ce service.",
    fix: '« baw auth login --client-id … --key-file … » la configure pour le profil.',
  },
  'signIn.keyMissing': {
    message: "Il n'y a pas de clé privée dans {source}.",
    fix: 'Placez-y la clé, ou indiquez un autre endroit : --key-file, --key-variable ou --key-stdin.',
  },
  'signIn.keyTooOpen': {
    message: "D'autres que vous peuvent lire la clé privée dans {file} (mode {mode}).",
    fix: "Retirez ce droit (chmod 600), et faites remplacer la clé si quelqu'un a pu la lire.",
  },
  'signIn.keyUnreadable': {
    message:
      "Ce qui se trouve dans {source} n'est pas une clé privée utilisable pour signer (le contenu n'est pas répété ici).",
    fix: 'Donnez une clé RSA non chiffrée (2048 bits ou plus) ou une clé EC sur P-256, en PEM ou en JWK ; « baw auth keygen » en crée une.',
  },
  'signIn.missingScope': {
    message: "Le client n'a pas ce droit : il lui manque {requiredScopes}.",
    fix: "Demandez au gestionnaire d'accès de votre entreprise de faire ajouter ce droit (scope) au client.",
  },
  'signIn.noEmployerPermission': {
    message: 'Il manque à votre entreprise la permission « Interruption de carrière et crédit-temps ».',
    fix: "Demandez au gestionnaire d'accès de votre entreprise de l'ajouter dans « Gestion des accès pour entreprises et organisations », ou agissez en tant que pouvoir organisateur si c'est votre cas.",
  },
  'signIn.noAuthorityPermission': {
    message:
      "Il manque à votre entreprise la permission « Interruption de carrière et crédit-temps - Pouvoir organisateur pour le secteur de l'enseignement ».",
    fix: "Demandez au gestionnaire d'accès de votre entreprise de l'ajouter dans « Gestion des accès pour entreprises et organisations », ou agissez en tant qu'employeur si c'est votre cas.",
  },
  'signIn.noWorkdayPermission': {
    message: "Votre entreprise n'a pas la permission de demander un calcul de journées de travail.",
    fix: "Demandez au gestionnaire d'accès de votre entreprise l'accès à CPAS@ONEM.",
  },
  'signIn.noMandate': {
    message: '{enterpriseNumber} ne vous a pas donné de mandat.',
    fix: "Demandez à cet employeur un mandat pour l'interruption de carrière et le crédit-temps, et au gestionnaire d'accès de l'enregistrer ; vérifiez le numéro s'il s'agit de votre propre entreprise.",
  },
  'signIn.mandateLapsed': {
    message: 'Le mandat que {enterpriseNumber} vous a donné a pris fin le {endDate}.',
    fix: "Demandez à cet employeur de renouveler le mandat, et au gestionnaire d'accès de l'enregistrer.",
  },
  'signIn.noInstitution': {
    message: "{enterpriseNumber} n'est pas l'une des écoles pour lesquelles vous agissez, dans cette communauté.",
    fix: "Vérifiez le numéro et la communauté, ou demandez au gestionnaire d'accès de faire ajouter l'école à votre pouvoir organisateur.",
  },
  'signIn.notTheAuthority': {
    message: 'Vous ne pouvez pas agir en tant que pouvoir organisateur sous le numéro {enterpriseNumber}.',
    fix: "Laissez « N° BCE employeur » (employer) vide, ou indiquez-y le numéro de votre pouvoir organisateur. Celui de l'école se met dans « N° BCE institution » (school) ; celui de la Communauté n'est pas demandé.",
  },
  'profile.exists': {
    message: 'Il y a déjà un profil {profile}.',
    fix: "Choisissez un autre nom, ou supprimez-le d'abord : baw profile remove {profile}.",
  },
  'profile.badName': {
    message: "« {profile} » ne peut pas être le nom d'un profil.",
    fix: "Commencez par une lettre ou un chiffre ; ensuite lettres, chiffres, points, traits de soulignement et traits d'union, 64 caractères au plus.",
  },
  'profile.none': {
    message: "Aucun profil n'est utilisé.",
    fix: 'Indiquez-en un avec --profile, ou créez-en un : baw profile add NOM.',
  },
  'profile.badVariable': {
    message:
      "Ce qui a été donné à --key-variable ne peut pas être le nom d'une variable d'environnement (il n'est pas répété ici).",
    fix: 'Donnez le nom de la variable qui contient la clé, jamais la clé elle-même.',
  },
  'profile.serviceFirst': {
    message: "Le profil {profile} n'indique pas de service auquel s'identifier.",
    fix: 'Indiquez-le en créant le profil : baw profile add NOM --service https://…',
  },
  'signIn.keyExists': {
    message: 'Il y a déjà un fichier {file} ; une clé pourrait être perdue avec lui.',
    fix: "Choisissez un autre nom, ou mettez d'abord l'ancien fichier de côté.",
  },
};
