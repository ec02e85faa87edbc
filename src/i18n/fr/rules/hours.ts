import type { hoursRules } from '../../../domain/rules/hours/hours-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const hours: RuleTexts<typeof hoursRules> = {
  'hours.periods.education': {
    message:
      "La charge est indiquée en périodes alors que le secteur est « {sector} » ; les périodes n'existent que dans l'enseignement.",
    fix: 'Indiquez des heures et minutes par semaine (unité « hours ») ou corrigez le secteur.',
  },
  'hours.positive': {
    message: '{column} : {found} ; la valeur doit être supérieure à 0.',
    fix: "Indiquez l'horaire hebdomadaire avant l'interruption et celui d'un temps plein dans la même fonction.",
  },
  'hours.plausible-full': {
    message:
      'Un temps plein de {found} par semaine est inhabituel : dans le secteur privé, il se situe en principe entre {shortest} et {longest}.',
    fix: "Vérifiez l'horaire hebdomadaire à temps plein. Il ne s'agit ni de l'horaire propre du travailleur, ni d'un chiffre mensuel.",
  },
  'hours.before-max-full': {
    message: "Le temps contractuel avant l'interruption, {found}, dépasse le temps plein, {full}.",
    fix: 'Indiquez au plus {full} comme temps contractuel, ou corrigez le temps plein. Les heures supplémentaires ne comptent pas.',
  },
  'hours.during-less-than-before': {
    message: "Le régime pendant l'interruption, {found}, n'est pas inférieur au temps contractuel, {before}.",
    fix: "Indiquez l'horaire qui reste presté pendant l'interruption ; 0 pour une interruption complète.",
  },
  'hours.abandoned': {
    message:
      "La charge abandonnée est de {found} au lieu de {expected} ({before} avant, {during} pendant l'interruption).",
    fix: 'Indiquez {expected}, laissez la cellule vide ou corrigez les deux horaires.',
  },
  'hours.full-zero': {
    message: 'Pendant une interruption complète, {found} par semaine sont indiqués au lieu de {expected}.',
    fix: 'Indiquez 0 ou laissez la cellule vide. Si le travailleur garde une partie de son horaire, choisissez une réduction des prestations.',
  },
  'hours.fraction.half': {
    message: 'À mi-temps, {found} sont indiqués au lieu de {expected}, la moitié du temps plein de {full}.',
    fix: "Indiquez {expected}. Il s'agit de la moitié du temps plein, non du temps contractuel du travailleur.",
  },
  'hours.fraction.one-third': {
    message:
      "En réduction d'1/3, {found} sont indiqués au lieu de {expected}, les deux tiers du temps plein de {full}.",
    fix: "Indiquez {expected} ou choisissez le régime qui correspond à l'horaire.",
  },
  'hours.fraction.one-quarter': {
    message:
      "En réduction d'1/4, {found} sont indiqués au lieu de {expected}, les trois quarts du temps plein de {full}.",
    fix: "Indiquez {expected} ou choisissez le régime qui correspond à l'horaire.",
  },
  'hours.fraction.one-fifth': {
    message:
      "En réduction d'1/5, {found} sont indiqués au lieu de {expected}, les quatre cinquièmes du temps plein de {full}.",
    fix: "Indiquez {expected}, en moyenne hebdomadaire sur la période de référence, ou choisissez le régime qui correspond à l'horaire.",
  },
  'hours.fraction.one-tenth': {
    message:
      "En réduction d'1/10, {found} sont indiqués au lieu de {expected}, les neuf dixièmes du temps plein de {full}.",
    fix: "Indiquez {expected}, en moyenne hebdomadaire sur la période de référence, ou choisissez le régime qui correspond à l'horaire.",
  },
  'hours.fraction.exact': {
    message:
      "Le régime pendant l'interruption, {found}, s'écarte d'une minute de {expected}, la fraction exacte du temps plein de {full}.",
    fix: "Indiquez {expected} : l'ONEM contrôle le respect exact de la fraction.",
  },
  'hours.periods.non-integer': {
    message:
      "La fraction de {full} périodes donne {expected}, ce qui n'est pas un nombre entier ; {found} sont indiquées.",
    fix: "Vérifiez auprès de la Communauté comment la charge est arrondie et indiquez le chiffre de l'attribution.",
  },
  'hours.within-week': {
    message: 'Un temps plein de {found} par semaine dépasse la semaine, qui compte {longest}.',
    fix: "Indiquez l'horaire hebdomadaire à temps plein en heures et minutes, par exemple 38:00.",
  },
};
