import type { bisNotes } from '../../../domain/rules/bis/bis-notes.ts';
import type { bisRules } from '../../../domain/rules/bis/bis-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const bis: RuleStatements<typeof bisRules, typeof bisNotes> = {
  'bis.month':
    "Le mois d'un numéro BIS est le mois de naissance augmenté de 20 si le sexe n'était pas connu lors de l'attribution, de 40 s'il l'était : de 20 à 32 ou de 40 à 52, où 20 et 40 signifient un mois inconnu. Ses chiffres de contrôle sont ceux d'un numéro de registre national.",
  'bis.accepted':
    "Un numéro BIS est accepté partout où un numéro de registre national l'est : les travailleurs frontaliers et les personnes arrivées récemment en Belgique en ont un.",
  'bis.sex':
    "Lorsque le mois d'un numéro BIS a été augmenté de 20, son numéro d'ordre ne dit rien du sexe du travailleur, et aucune règle n'en tire quoi que ce soit.",
};
