import type { fileRules } from '../../../domain/rules/file/file-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const file: RuleStatements<typeof fileRules> = {
  'file.required-value':
    "Le type d'interruption, le régime, le premier et le dernier jour, le temps plein et le temps contractuel sont complétés ; le régime de travail pendant l'interruption l'est aussi, sauf si elle est complète.",
  'file.unknown-code':
    "Une cellule d'une colonne à valeurs fixes contient une de ces valeurs, ou son libellé en français, en néerlandais, en allemand ou en anglais.",
  'file.unreadable-hours':
    "Un nombre d'heures par semaine s'écrit en heures et minutes (30:24, 30h24) ou en heures décimales (30,4 ou 30.4).",
  'file.unreadable-periods':
    "Lorsque l'unité est la période de cours, la charge est un simple nombre, par exemple 20 ou 17,6, sans minutes.",
  'file.hours-not-whole-minutes':
    "Des heures décimales donnent un nombre entier de minutes : 30,4 heures font 30 heures 24, tandis que 25,33 heures n'en donnent pas et rien n'est arrondi.",
  'file.periods-too-precise': "Les périodes de cours sont reprises de l'attribution, avec deux décimales au plus.",
  'file.unreadable-number':
    "Un nombre de personnes, d'années, de mois, de semaines ou de jours s'écrit en chiffres, sans séparateur de milliers, dans les limites du possible ; seul ce qui a déjà été pris peut avoir des décimales.",
  'file.unreadable-yes-no':
    'Une cellule oui/non contient oui ou non dans une des quatre langues, ou 1, 0, true, false ou x ; vide signifie non, ou « non précisé » là où la différence compte.',
  'file.unreadable-attachments':
    "Les pièces jointes s'écrivent type=chemin, séparées par | : medicalCertificate=certs/a.pdf|other=b.jpg.",
  'file.email-format':
    "L'adresse e-mail du travailleur est facultative. Si elle est indiquée, c'est une seule adresse à laquelle on peut écrire, de 254 caractères au plus.",
  'file.scientific-notation':
    "Aucun tableur n'a converti une valeur en notation scientifique, par exemple 8,5E+10, ce qui en perd définitivement les derniers chiffres.",
  'file.hash-marks':
    "Aucune cellule ne contient ####, qu'un tableur affiche à la place d'une valeur lorsque la colonne est trop étroite.",
  'file.lost-leading-zero':
    'Un NISS garde les zéros par lesquels il commence, comme pour les personnes nées de 2000 à 2009 ; un tableur qui le prend pour un nombre les supprime.',
  'file.stored-as-decimal':
    "Les NISS et les numéros d'entreprise sont enregistrés comme du texte ; un tableur qui les enregistre comme des nombres décimaux y ajoute des chiffres qui n'en font pas partie.",
  'file.client-reference-too-long': "Votre propre référence d'une demande compte 64 caractères au plus.",
  'file.client-reference-personal':
    "Votre propre référence d'une demande ne contient ni NISS ni adresse e-mail, car les références apparaissent dans des listes, des journaux et des noms de fichiers.",
  'file.letter-for-digit':
    "Un numéro ne contient que des chiffres : aucune lettre O n'y remplace un 0, et aucun I ou l un 1, dans un NISS, un numéro d'entreprise ou un ticket.",
  'file.swapped-day-month':
    "Une date donne le jour avant le mois, comme 31/12/2026, ou s'écrit 2026-12-31 : aucun tableur n'a interverti le jour et le mois.",
  'file.serial-date':
    "Une date s'écrit comme une date, et non comme le numéro par lequel un tableur compte ses jours, par exemple 46387.",
  'file.typographic-characters':
    "Aucun numéro, aucune date et aucune adresse ne contient d'espaces insécables, de guillemets typographiques ou de caractères invisibles qu'un traitement de texte ou une page web y a laissés.",
  'file.client-reference-twice':
    "Une référence n'apparaît qu'une fois dans les fichiers d'un envoi, majuscules comprises, car les réponses du service retrouvent leur ligne grâce à elle.",
  'file.comment-personal':
    "Un commentaire, tout comme la description d'une pièce jointe, ne contient pas de NISS : l'un et l'autre sont transmis à l'ONEM et affichés dans des listes.",
  'file.control-characters':
    "Un texte ne contient aucun caractère de contrôle, qu'aucun écran ne peut afficher, hormis les retours à la ligne et les tabulations.",
};
