import type { repair as english } from '../../en/messages/repair.ts';

export const repair: Readonly<Record<keyof typeof english, string>> = {
  'help.check.repair':
    "proposer de réparer ce qu'un tableur a abîmé et, avec votre accord, écrire une copie réparée ; un seul fichier",
  'help.check.yes': 'avec --repair : écrire la copie sans poser de question',

  'repair.heading': 'Réparations certaines',
  'repair.cellCount': '{count} {count:cellule|cellules}',
  'repair.values': '{before} → {after}',
  'repair.more': '… et {count} {count:autre cellule|autres cellules} : --all {count:la|les} montre',

  'repair.why.lost-leading-zero':
    'Des zéros initiaux ont été supprimés. Une fois rétablis, les chiffres de contrôle sont corrects.',
  'repair.why.stored-as-decimal':
    'Un numéro a été enregistré avec des décimales. Sans elles, les chiffres de contrôle sont corrects.',
  'repair.why.scientific-notation':
    'Une notation scientifique qui contient encore tous les chiffres. Une fois le numéro écrit en entier, les chiffres de contrôle sont corrects.',
  'repair.why.letter-for-digit':
    "Une lettre occupe la place du chiffre auquel elle ressemble. Avec le chiffre, les chiffres de contrôle sont corrects, ou le numéro a la forme d'un ticket.",
  'repair.why.swapped-day-month':
    "Telle qu'elle est écrite, cette date n'existe pas ; en échangeant le jour et le mois, elle existe.",
  'repair.why.serial-date':
    'Un tableur compte ses jours depuis le début de 1900. Le nombre se trouve dans une colonne de dates et donne une année plausible.',
  'repair.why.typographic-characters':
    'Des espaces insécables, des guillemets ou tirets typographiques, ou des caractères invisibles. Sans eux, la cellule se lit.',

  'repair.change.lost-leading-zero': '{zeros} {zeros:zéro ajouté|zéros ajoutés} devant',
  'repair.change.stored-as-decimal': '{decimals} retiré',
  'repair.change.scientific-notation': 'écrit en entier, {digits} chiffres',
  'repair.change.letter-for-digit': 'lettres lues comme chiffres : {letters}',
  'repair.change.swapped-day-month': 'jour placé avant le mois',
  'repair.change.serial-date': 'numéro du jour remplacé par sa date, le {date}',
  'repair.change.typographic-characters': 'caractères typographiques retirés',

  'repair.lossHeading': 'Dégâts irréparables',
  'repair.loss.hash-marks':
    'Élargissez la colonne dans le tableur et exportez à nouveau : le fichier ne contient pas la valeur.',
  'repair.loss.scientific-notation':
    'Mettez la colonne au format texte dans le tableur, saisissez à nouveau la valeur et exportez à nouveau : le fichier ne contient pas tous ses chiffres.',
  'repair.loss.swapped-day-month':
    "Le jour et le mois sont inversés, et une autre date de la ligne peut se lire dans les deux sens : elle est peut-être inversée aussi. Vérifiez chaque date de la ligne et corrigez-la dans l'original ; la copie laisse telles quelles ses dates inversées.",

  'repair.doubtHeading': 'Dates à vérifier vous-même',
  'repair.doubt':
    "{header} : {count} {count:date|dates} de ce fichier {count:peut|peuvent} se lire dans les deux sens ({lines}) ; baw y lit le jour d'abord. Ailleurs dans le fichier, le jour et le mois sont inversés : si c'est le cas partout, {count:cette date est fausse|ces dates sont fausses} sans que rien ne le montre.",
  'repair.lines': '{count:ligne|lignes} {lines}',
  'repair.linesMore': 'lignes {lines} …',

  'repair.none': 'Rien à réparer.',
  'repair.proposed':
    '{cells} {cells:cellule réparable|cellules réparables} dans {rows} {rows:ligne|lignes} ; {gained} {gained:ligne de plus serait valable|lignes de plus seraient valables}.',
  'repair.confirm': 'Écrire {file} avec {cells} {cells:cellule modifiée|cellules modifiées} ?',
  'repair.confirmReplace':
    '{file} existe déjà. Le remplacer par une copie avec {cells} {cells:cellule modifiée|cellules modifiées} ?',
  'repair.notWritten': "Rien n'a été écrit : --yes écrit {file}.",
  'repair.declined': "Rien n'a été écrit.",
  'repair.unchanged': "La copie est identique à l'original :",
  'repair.done':
    '{cells} {cells:cellule modifiée|cellules modifiées} dans {rows} {rows:ligne|lignes} ; {gained} {gained:ligne valable|lignes valables} de plus. Le fichier réparé :',
};
