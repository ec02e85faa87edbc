import type { nissNotes } from '../../../domain/rules/niss/niss-notes.ts';
import type { nissRules } from '../../../domain/rules/niss/niss-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const niss: RuleStatements<typeof nissRules, typeof nissNotes> = {
  'niss.format':
    'Un NISS (numéro de registre national ou numéro BIS) compte onze chiffres, avec tout au plus des espaces, des points, des tirets ou des barres obliques entre eux : 999999/999-99 comme dans le service, ou 99.99.99-999.99 comme sur les cartes.',
  'niss.checksum':
    "Les deux derniers chiffres sont 97 moins le reste de la division des neuf premiers par 97 ; ils vont donc de 01 à 97. Pour les naissances à partir de 2000, un 2 est d'abord placé devant les neuf chiffres.",
  'niss.century':
    'Les chiffres de contrôle indiquent le siècle, car une seule des deux formules peut convenir. Un numéro des années 2000 ne porte pas une année encore à venir.',
  'niss.birth-date':
    "Les six premiers chiffres sont une date de naissance (année, mois, jour) qui existe dans son siècle et qui n'est pas dans le futur. Les parties inconnues de la date sont des zéros.",
  'niss.serial':
    "Les chiffres 7 à 9 d'un numéro de registre national vont de 001 à 998, impairs pour les hommes et pairs pour les femmes. Seuls les numéros BIS peuvent porter 000 ou 999.",
  'niss.age-plausible':
    "Le travailleur a entre 15 et 75 ans au début du congé ; si la date de naissance n'est pas entièrement connue, l'âge n'est pas vérifié. Ces bornes sont celles d'une carrière habituelle : aucune source n'a été trouvée.",
  'niss.birth-date.unknown':
    "Une date de naissance peut être inconnue, en tout ou en partie : le jour est 00, ou le mois est 00 (20 ou 40 dans un numéro BIS). Avec un tel mois, le jour peut être n'importe quels deux chiffres, un compteur quand une série est épuisée ; avec un vrai mois, un jour supérieur à 31 est refusé.",
  'niss.checksum.2000':
    'Pour les personnes nées à partir de 2000, les chiffres de contrôle sont calculés sur dix chiffres : un 2 et les neuf premiers. Un numéro auquel aucune des deux formules ne convient est signalé sous niss.checksum, car nul ne peut dire laquelle était visée.',
  'niss.sex-use':
    "Le sexe que suggère le numéro n'est qu'un indice pour la carrière demandée aux femmes (time-credit.eoc.career) ; il ne décide jamais à lui seul, car on peut changer de sexe et garder son numéro.",
};
