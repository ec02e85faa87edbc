import type { report as english } from '../../en/messages/report.ts';

export const report: Readonly<Record<keyof typeof english, string>> = {
  'report.verdict':
    '{file} : {rows} {rows:ligne|lignes}, {encoding}, séparateur {delimiter}, {mapped} {mapped:colonne reconnue|colonnes reconnues}',
  'report.tab': 'tabulation',
  'report.delimiter': '« {sign} »',
  'report.carried': '{count} {count:reprise telle quelle|reprises telles quelles} ({names})',
  'report.blankLines': '{count} {count:ligne vide ignorée|lignes vides ignorées}',
  'report.errors': 'Erreurs : ces lignes ne seront pas envoyées',
  'report.warnings': "Avertissements : à eux seuls, ils n'empêchent pas l'envoi d'une ligne",
  'report.infos': 'Remarques',
  'report.rowCount': '{count} {count:ligne|lignes}',
  'report.placeCount': '{rows} {rows:ligne|lignes}, {places} endroits',
  'report.line': 'ligne {line}',
  'report.more': '… et {count} {count:autre ligne|autres lignes} : --all {count:la|les} montre',
  'report.morePlaces': '… et {count} {count:autre endroit|autres endroits} : --all {count:le|les} montre',
  'report.source': 'Source : {source}',
  'report.checked':
    '{rows} {rows:ligne|lignes} : {valid} {valid:valable|valables}, {invalid} à corriger ; {warnings} {warnings:avertissement|avertissements}.',
  'report.unchecked': "Non contrôlé, faute d'un renseignement",
  'report.allChecked': 'Toutes les règles qui concernent ces lignes ont pu être contrôlées.',
  'report.needs': 'manque : {columns}',
  'report.needs.or': 'ou',
  'report.severities': 'Gravités fixées par le profil « {profile} » : {list}.',
  'finding.earlierLines': 'Des lignes précédentes du même travailleur sont comptées : ligne {earlierLines}.',
  'finding.disputed': 'Les sources divergent sur ce point.',
  'finding.unverified': "Aucune source légale n'a été lue sur ce point : vérifiez avant de vous y fier.",
  'value.none': 'aucun',
  'report.written': 'Écrit : {file}',
  'report.removed': "Supprimé : {file}, d'une exécution précédente ; plus aucune ligne n'y a sa place.",

  'submit.dryRun':
    "Essai à blanc : {count} {count:demande serait introduite, sauf déjà introduite|demandes seraient introduites, sauf déjà introduites}. Rien n'a été envoyé.",
  'submit.summary':
    '{count} {count:demande|demandes} de {employers} {employers:employeur|employeurs} à introduire, sauf déjà introduites ; destination : {target}.',
  'submit.leaveCount': '  {count} × {leave}',
  'submit.invalidStay': '{count} {count:ligne erronée ne sera pas envoyée|lignes erronées ne seront pas envoyées}.',
  'submit.certifyWhat': 'que les données sont exactes',
  'submit.confirm': 'Introduire {count} {count:demande|demandes} maintenant ?',
  'submit.embedded': 'le service simulé',
  'submit.notCertified': "Pas de certification : rien n'a été envoyé.",
  'submit.waiting': "Attente de la fin d'une autre exécution auprès du même service…",
  'submit.resumed': "Reprise de l'exécution {run} : ce qui a déjà reçu une réponse n'est pas renvoyé.",
  'submit.tornTail':
    "Le dernier enregistrement du journal a été coupé par un arrêt brutal ; la demande dont il parlait est d'abord tirée au clair.",
  'submit.done':
    '{rows} {rows:ligne|lignes} : {filed} {filed:introduite|introduites}, {skipped} déjà {skipped:introduite|introduites}, {refused} {refused:refusée|refusées}, {invalid} à corriger.',
  'submit.filedAgain':
    '{count} {count:introduite à nouveau après son annulation|introduites à nouveau après leur annulation}.',
  'submit.replaces': "{ticket} (à nouveau, après l'annulation de {replaces})",
  'submit.pending':
    "{count} {count:ligne n'a pas été envoyée, ou sa réponse n'est pas connue|lignes n'ont pas été envoyées, ou leur réponse n'est pas connue}. Relancez la même commande (« baw submit ») : elle se renseigne avant d'envoyer quoi que ce soit.",
  'submit.needsReview':
    '{count} {count:ligne demande|lignes demandent} une décision : le service détient ce qui pourrait y correspondre et ne peut trancher. « baw runs review {run} » montre les deux côtés et enregistre la décision.',
  'submit.remarked':
    'Remarques du service sur {count} {count:demande introduite|demandes introduites} : lisez-les, une modification ou une annulation est peut-être nécessaire.',
  'submit.interrupted': 'Interrompu : ce qui était en cours est consigné. Pour continuer, relancez la même commande :',
  'submit.filedAllTheSame':
    '{count} {count:demande a été introduite et consignée|demandes ont été introduites et consignées}. Relancez la même commande pour obtenir les résultats.',
  'submit.refused': 'Refusé par le service :',
  'submit.filedOtherwise': "Non envoyées : déjà introduites depuis cette machine avec d'autres données.",
  'submit.review': 'À trancher par une personne ; le service détient :',
  'submit.remarks': 'Introduites, avec une remarque du service :',
  'submit.more': '… et {count} de plus ; les fichiers de résultat contiennent tout.',
  'submit.stopped':
    'Arrêté : {reason} Introduites et consignées au cours de cette exécution : {filed}. Non envoyées, ou sans réponse connue : {pending}.',
  'submit.stopped.fix': "La même commande reprend là où cette exécution s'est arrêtée, sans rien introduire deux fois.",
  'submit.unanswered': 'Pas de réponse utilisable : {reason}',
  'submit.filedBefore':
    'Le même travailleur, le même congé et la même période ont déjà été introduits depuis cette machine : ticket {ticket}.',
  'submit.filedBefore.fix':
    'Seule la date de fin peut être modifiée : avec « baw modify ». Pour le reste, annulez cette demande avec « baw cancel », puis soumettez le fichier à nouveau. Si elle a été annulée ailleurs, « baw cancel » le fait savoir ici. --allow-duplicate introduit les deux.',
};
