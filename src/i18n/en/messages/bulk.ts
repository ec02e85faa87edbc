/** Runs that accept notifications, ask for calculations, or are taken up again. */
export const bulk = {
  'notifications.row.ragged':
    'Line {line}: too few or too many cells, so that nobody can tell which is which. It was passed over.',
  'notifications.row.sameLeave':
    'Line {line}, {ticket}: line {other} accepts the same leave of the same worker. Accepting both would file it twice; --allow-duplicate does it all the same.',
  'notifications.row.needsReview':
    'Line {line}, {ticket}: this leave may have been filed already, as {requests}. A person has to decide: baw runs review.',
  'notifications.acceptedAllTheSame':
    '{count} {count:notification was|notifications were} accepted all the same; the same command tells which.',
  'runs.count.accepted': '{count} accepted',
  'runs.count.acceptedBefore': '{count} accepted before',
  'runs.input.notification': 'one notification',
  'runs.input.tickets': 'tickets that were named',
  'runs.action.accept': 'acceptance of {ticket}',
} as const;
