/** Runs that accept notifications, ask for calculations, or are taken up again. */
export const bulk = {
  'notifications.row.ragged':
    'Line {line}: too few or too many cells, so that nobody can tell which is which. It was passed over.',
  'notifications.row.sameLeave':
    'Line {line}, {ticket}: line {other} accepts the same leave of the same worker. Accepting both would file it twice; --allow-duplicate does it all the same.',
  'notifications.row.needsReview':
    'Line {line}, {ticket}: this leave may have been filed already, as {requests}. A person has to decide: baw runs review.',
  'notifications.row.othersAccepted':
    '{ticket}: somebody else accepted it meanwhile, as {request}, perhaps with other data than line {line} has. What stands is that request; yours changed nothing. Look at it with baw show {request}.',
  'runs.row.others': 'accepted by somebody else; nothing of what was sent counts',
  'notifications.acceptedAllTheSame':
    '{count} {count:notification was|notifications were} accepted all the same; the same command tells which.',
  'runs.count.accepted': '{count} accepted',
  'runs.count.acceptedBefore': '{count} accepted before',
  'cpas.sameFileAgain':
    'With --allow-duplicate the same file goes on with its run {run}, which has asked for everything in it: nothing was asked for again. To ask for the same once more, give a copy of the file under another name.',
  'runs.input.calculation': 'one calculation',
  'runs.input.notification': 'one notification',
  'runs.input.tickets': 'tickets that were named',
  'runs.action.accept': 'acceptance of {ticket}',
  'runs.rows.calculated': 'Calculations asked for ({count}):',
  'runs.action.calculation': 'calculation {reference}',
  'runs.receipt.calculated': 'Calculation asked for on {at}, under the number {ticket}',
  'runs.count.calculated': '{count} asked for',
  'runs.count.calculatedBefore': '{count} asked for before',
  'cpas.row.unknown': '{reference}: whether it was asked for is not known; the same command finds out. {reason}',
  'cpas.row.notSent': '{reference}: not sent; the same command goes on with it. {reason}',
  'cpas.row.needsReview':
    '{reference}: more than one request may be this one: {tickets}. A person has to decide: baw runs review.',
} as const;
