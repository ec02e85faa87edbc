import type { fileRules } from '../../../domain/rules/file/file-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const file: RuleTexts<typeof fileRules> = {
  'file.required-value': {
    message: 'La colonne {column} est vide.',
    fix: "Complétez-la : sans elle, aucune demande n'est possible.",
  },
  'file.unknown-code': {
    message:
      "{column} : « {value} » n'est pas une valeur de cette colonne. Elle admet {codes}, ou leur libellé en français, en néerlandais, en allemand ou en anglais.",
    fix: 'Choisissez une de ces valeurs.',
  },
  'file.unreadable-hours': {
    message: "{column} : « {value} » n'est pas un nombre d'heures par semaine, laquelle en compte 168.",
    fix: 'Indiquez des heures et des minutes, par exemple 30:24 ou 30h24, ou des heures décimales, par exemple 30,4.',
  },
  'file.unreadable-periods': {
    message: "{column} : « {value} » n'est pas un nombre de périodes de cours, l'unité choisie pour cette ligne.",
    fix: 'Indiquez un nombre comme 20 ou 17,6, sans minutes ; ou choisissez les heures comme unité.',
  },
  'file.hours-not-whole-minutes': {
    message: '{column} : {value} heures ne font pas un nombre entier de minutes.',
    fix: 'Indiquez plutôt des heures et des minutes, par exemple 25:20.',
  },
  'file.periods-too-precise': {
    message: '{column} : {value} périodes de cours ont plus de deux décimales.',
    fix: "Reprenez le chiffre de l'attribution, avec deux décimales au plus.",
  },
  'file.unreadable-number': {
    message: "{column} : « {value} » n'est pas un nombre de {minimum} à {maximum}.",
    fix: 'Écrivez-le en chiffres, sans signe ni espace entre les milliers : 1000, et non 1.000. Des mois, des semaines et des jours peuvent avoir des décimales : 2,5.',
  },
  'file.unreadable-yes-no': {
    message: "{column} : « {value} » n'est ni oui ni non.",
    fix: 'Indiquez oui ou non, en français, en néerlandais, en allemand ou en anglais, ou laissez la cellule vide.',
  },
  'file.unreadable-attachments': {
    message: '{column} : « {value} » ne se lit pas comme une liste de pièces jointes. Les types sont {types}.',
    fix: 'Indiquez type=chemin pour chaque fichier, séparés par | : medicalCertificate=certs/a.pdf|other=b.jpg.',
  },
  'file.email-format': {
    message: "L'adresse e-mail du travailleur n'est pas une adresse à laquelle on peut écrire.",
    fix: 'Indiquez une seule adresse, par exemple prenom.nom@example.be, ou aucune : elle est facultative.',
  },
  'file.scientific-notation': {
    message:
      '{column} : un tableur a converti la valeur en notation scientifique, ce qui en fait presque toujours perdre les derniers chiffres.',
    fix: "Mettez la colonne au format texte dans le tableur, saisissez à nouveau la valeur et exportez à nouveau. Si aucun chiffre n'est perdu, check --repair propose le numéro.",
  },
  'file.hash-marks': {
    message: "{column} : la cellule contient ####, qu'un tableur affiche à la place d'une valeur trop large.",
    fix: 'Élargissez la colonne dans le tableur et exportez à nouveau.',
  },
  'file.lost-leading-zero': {
    message:
      "Le NISS a {digits} chiffres et devient valable avec {zeros} {zeros:zéro|zéros} devant : un tableur l'a sans doute pris pour un nombre.",
    fix: 'Mettez la colonne au format texte dans le tableur et exportez à nouveau, ou laissez check --repair remettre les zéros ; vérifiez que le numéro est le bon.',
  },
  'file.stored-as-decimal': {
    message: '{column} : un tableur a enregistré le numéro avec des décimales.',
    fix: 'Mettez la colonne au format texte dans le tableur et exportez à nouveau, ou laissez check --repair retirer les décimales.',
  },
  'file.letter-for-digit': {
    message:
      "{column} : des lettres occupent la place de chiffres ({letters}) ; avec les chiffres, c'est un numéro qui peut exister.",
    fix: 'Écrivez les chiffres, ou laissez check --repair le faire.',
  },
  'file.swapped-day-month': {
    message:
      "{column} : « {value} » n'est une date que si le mois vient d'abord, le {date} : un tableur a sans doute inversé le jour et le mois.",
    fix: 'Écrivez le jour avant le mois, ou laissez check --repair le faire. Vérifiez aussi les autres dates du fichier : tant que les deux nombres ne dépassent pas 12, une inversion ne se voit pas.',
  },
  'file.serial-date': {
    message: '{column} : « {value} » est le numéro sous lequel un tableur compte le jour du {date}.',
    fix: 'Donnez à la colonne un format de date dans le tableur et exportez à nouveau, ou laissez check --repair écrire la date.',
  },
  'file.typographic-characters': {
    message:
      '{column} : la valeur contient des espaces insécables, des guillemets typographiques ou des caractères invisibles, qui la rendent illisible.',
    fix: 'Saisissez à nouveau la valeur sans eux, ou laissez check --repair les retirer.',
  },
  'file.client-reference-too-long': {
    message: '{column} : « {value} » compte plus de {maximum} caractères.',
    fix: "Raccourcissez la référence ; il suffit qu'elle soit différente pour chaque ligne.",
  },
  'file.client-reference-personal': {
    message:
      "{column} : la référence contient un NISS ou une adresse e-mail. Les références apparaissent dans des listes, des journaux et des noms de fichiers, où ni l'un ni l'autre ne peut figurer.",
    fix: 'Utilisez une autre référence, par exemple un numéro de matricule ou de dossier.',
  },
  'file.client-reference-twice': {
    message: 'Cette référence a déjà été utilisée à la ligne {line} de {file}.',
    fix: 'Donnez à chaque ligne sa propre référence, ou laissez la colonne vide : une référence est alors créée pour chaque ligne.',
  },
  'file.control-characters': {
    message: "{column} : le texte contient un caractère de contrôle, {character}, qu'aucun écran ne peut afficher.",
    fix: "Saisissez à nouveau le texte : de tels caractères viennent d'un autre programme, avec un texte copié. Les retours à la ligne dans un commentaire peuvent rester.",
  },
  'file.comment-personal': {
    message: "{column} : le texte contient un NISS. Il part à l'ONEM avec la demande et s'affiche dans des listes.",
    fix: "Retirez ce numéro : la demande désigne déjà le travailleur, et personne d'autre ne doit être désigné par un numéro.",
  },
};
