/** Texts about the life of a request: watching it, and who must act next. */
export const cycle = {
  'cycle.details': 'Details',
  'cycle.details.closed': 'cannot be consulted any more: the worker has completed his or her part',
} as const;
