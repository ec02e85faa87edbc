import type { c607Notes } from '../../../domain/rules/c607/c607-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const c607: RuleStatements<readonly [], typeof c607Notes> = {
  'c607.who':
    "C'est le CPAS qui demande le calcul, jamais le travailleur, pour une personne qu'il occupera en vertu de l'article 60, § 7, de la loi du 8 juillet 1976 ; l'ONEM compte les journées de travail qui ouvrent le droit aux allocations de chômage.",
  'c607.channel':
    'Depuis le 1er décembre 2023, la demande passe uniquement par CPAS@ONEM, aussi pour modifier un dossier existant ; les formulaires papier C60.7 et C60.7-Réponse ne sont plus traités. Le service est ouvert depuis le 2 octobre 2023.',
  'c607.before-start': "Le premier calcul est demandé avant le début de l'occupation en vertu de l'article 60, § 7.",
  'c607.data':
    "Une demande indique l'identité, les périodes d'occupation en Belgique et à l'étranger, les périodes assurées comme la maladie ou l'accident du travail, les journées qui peuvent prolonger l'emploi comme le congé sans solde, ainsi que le début et le régime de travail du contrat, preuves à l'appui.",
  'c607.recent-quarter':
    'Les sources authentiques ont un trimestre de retard ; les périodes de travail récentes sont donc saisies.',
  'c607.second-window':
    'Le second calcul est demandé entre 30 et 15 jours avant la fin du contrat ; il est supposé que les deux bornes sont comprises.',
  'c607.max-two':
    'Deux calculs au plus sont faits pour une occupation ; un troisième demande une dérogation, pour un dossier complexe.',
  'c607.processing':
    "L'ONEM répond dans les cinq jours ouvrables à compter du lendemain de la réception, ou dans les sept jours : les sources ne concordent pas.",
  'c607.status.draft': "Un brouillon n'est pas envoyé : tous ses champs peuvent encore être modifiés.",
  'c607.status.sent':
    "Une demande envoyée à l'ONEM ne peut plus être modifiée par le CPAS ; il faut s'adresser au bureau du chômage.",
  'c607.status.calculated':
    "Une fois le calcul fait par l'ONEM, le nombre de jours et la date de fin sont connus ; une option crée alors une copie modifiable.",
  'c607.modify.reasons':
    "La copie d'une demande calculée sert dans deux cas : le début ou le régime de travail du contrat a changé, ou il s'agit de voir l'effet d'événements survenus pendant le contrat, comme une maladie ou un congé sans solde.",
  'c607.returned': "L'ONEM peut renvoyer une demande au CPAS, qui la complète et l'envoie à nouveau.",
  'c607.answer':
    'La réponse donne le calcul concret et la première date à laquelle les allocations peuvent être demandées.',
  'c607.contact':
    "Les questions vont d'abord au bureau régional, puis à la fédération, avec le numéro de ticket et sans données personnelles. Une fédération ne s'adresse à l'ONEM que si tout a été tenté et que le paiement a plus d'un mois de retard.",
  'c607.days.before-2026-03':
    "Jusqu'au 28 février 2026, il faut 312 jours en 21 mois (moins de 36 ans à la fin du contrat), 468 jours en 33 mois (de 36 à 49 ans) ou 624 jours en 42 mois (50 ans et plus) : un an, un an et demi ou deux ans de travail. Qui remplit la condition d'une personne plus âgée est admis aussi ; à partir de 36 ans, le travail des dix ans qui précèdent en remplace une partie.",
  'c607.days.from-2026-03':
    "À partir du 1er mars 2026, il faut, à tout âge, 312 jours dans les 36 mois qui précèdent la demande d'allocations, pour un an d'allocations ; le travail supplémentaire ajoute des mois d'allocations, un par quatre mois de travail.",
  'c607.subsidy-wallonia':
    "Le ministre wallon a annoncé qu'à partir du 1er mars 2026 la subvention ne couvre que ce qui est nécessaire pour un an d'allocations, soit 312 jours.",
  'c607.count.full-time':
    'Un travail à temps plein ininterrompu compte en moyenne pour 78 jours par trimestre. Sinon, les jours prestés sont multipliés par 6 et divisés par le nombre moyen de jours de travail par semaine : 30 jours en semaine de cinq jours comptent pour 36.',
  'c607.count.part-time':
    "Le travail à temps partiel se compte en heures : les heures prestées sont multipliées par 6 et divisées par les heures d'une semaine à temps plein ; 152 heures comptent donc pour 24 jours à 38 heures.",
  'c607.regime-rule':
    'Le régime de travail des quatre dernières semaines ininterrompues détermine la façon de compter les jours. La page qui le dit est ancienne.',
};
