import type { nissRules } from '../../../domain/rules/niss/niss-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const niss: RuleTexts<typeof nissRules> = {
  'niss.format': {
    message:
      'Un NISS se compose de 11 chiffres, avec tout au plus de la ponctuation entre eux ; il y en a {found} ici.',
    fix: "Recopiez le numéro de la carte d'identité du travailleur ou de votre programme de paie, sous la forme 999999/999-99.",
  },
  'niss.checksum': {
    message:
      'Les chiffres de contrôle du NISS ne correspondent pas aux autres chiffres : au moins un des 11 chiffres est faux.',
    fix: "Comparez le numéro, chiffre par chiffre, avec la carte d'identité du travailleur. Ne changez pas seulement les deux derniers chiffres pour qu'il passe.",
  },
  'niss.century': {
    message:
      "D'après les chiffres de contrôle du NISS, son titulaire serait né en {year}, une année encore à venir : au moins un des 11 chiffres est faux.",
    fix: "Comparez le numéro, chiffre par chiffre, avec la carte d'identité du travailleur.",
  },
  'niss.birth-date': {
    message: 'Le NISS commence par une date de naissance impossible : jour {day} du mois {month}.',
    fix: 'Comparez les six premiers chiffres (année, mois, jour) avec la date de naissance du travailleur.',
  },
  'niss.serial': {
    message: 'Les chiffres 7 à 9 du NISS sont 000 ou 999 ; ils doivent se situer entre 001 et 998.',
    fix: "Comparez le numéro, chiffre par chiffre, avec la carte d'identité du travailleur.",
  },
  'niss.age-plausible': {
    message:
      "D'après le NISS, le travailleur a {age} ans au début du congé ; l'âge habituel va de {minimum} à {maximum} ans.",
    fix: "Vérifiez que le numéro est celui du travailleur, et non celui de l'enfant ou d'une autre personne. S'il est exact, il n'y a rien à faire.",
  },
};
