/** Texts of `check` and `submit`: what was read, what is wrong, what became of it. */
export const report = {
  'report.verdict':
    '{file}: {rows} {rows:row|rows}, {encoding}, delimiter {delimiter}, {mapped} {mapped:column|columns} recognised',
  'report.tab': 'tab',
  'report.delimiter': '“{sign}”',
  'report.carried': '{count} carried through ({names})',
  'report.blankLines': '{count} blank {count:line|lines} skipped',
  'report.errors': 'Errors: these rows are not sent',
  'report.warnings': 'Warnings: these alone do not stop a row',
  'report.infos': 'Notes',
  'report.rowCount': '{count} {count:row|rows}',
  'report.placeCount': '{rows} {rows:row|rows}, {places} places',
  'report.line': 'line {line}',
  'report.more': '… and {count} more {count:row|rows}: --all shows {count:it|them}',
  'report.morePlaces': '… and {count} more {count:place|places}: --all shows {count:it|them}',
  'report.source': 'Source: {source}',
  'report.checked':
    '{rows} {rows:row|rows}: {valid} valid, {invalid} to correct; {warnings} {warnings:warning|warnings}.',
  'report.unchecked': 'Not checked, because a fact is missing',
  'report.allChecked': 'Every rule that these rows meet could be checked.',
  'report.needs': 'missing: {columns}',
  'report.needs.or': 'or',
  'report.severities': 'Severities set by the profile “{profile}”: {list}.',
  'finding.earlierLines': 'Earlier rows of the same worker are counted along: line {earlierLines}.',
  'finding.disputed': 'The sources disagree on this point.',
  'finding.unverified': 'No legal source was read for this point: check it before relying on it.',
  'value.none': 'none',
  'report.written': 'Written: {file}',
  'report.removed': 'Removed: {file}, of an earlier run; now no row belongs there.',

  'submit.dryRun': 'Dry run: {count} {count:request|requests} would be filed, unless filed before. Nothing was sent.',
  'submit.summary':
    '{count} {count:request|requests} of {employers} {employers:employer|employers}, to be filed with {target} unless filed before:',
  'submit.leaveCount': '  {count} × {leave}',
  'submit.invalidStay': '{count} {count:row|rows} with errors will not be sent.',
  'submit.certifyWhat': 'that the data are exact',
  'submit.confirm': 'File {count} {count:request|requests} now?',
  'submit.embedded': 'the simulated service',
  'submit.notCertified': 'Not certified: nothing was sent.',
  'submit.waiting': 'Waiting until another run has filed at the same service …',
  'submit.resumed': 'Continuing run {run}: what was already answered is not sent again.',
  'submit.tornTail':
    'The last record of the journal was cut off by a crash; the request that it told of is settled first.',
  'submit.done':
    '{rows} {rows:row|rows}: {filed} filed, {skipped} filed before, {refused} refused, {invalid} to correct.',
  'submit.filedAgain': '{count} of them filed again after {count:its|their} cancellation.',
  'submit.replaces': '{ticket} (again, after the cancellation of {replaces})',
  'submit.pending':
    '{count} {count:row was|rows were} not sent, or the outcome is not known. Run the same command ("baw submit") again: it finds out before it sends anything.',
  'submit.needsReview':
    '{count} {count:row needs|rows need} a decision: the service holds what may be {count:it|them}, and cannot tell. "baw runs review {run}" shows both sides and takes the decision.',
  'submit.remarked':
    'Remarks of the service on {count} {count:request|requests} filed: read them, they may need a change or a cancellation.',
  'submit.interrupted': 'Interrupted: what was under way is recorded. To continue, run the same command again:',
  'submit.filedAllTheSame':
    '{count} {count:request was|requests were} filed and recorded. The results come with the next run of the same command.',
  'submit.refused': 'Refused by the service:',
  'submit.filedOtherwise': 'Not sent: already filed from this machine with other content.',
  'submit.review': 'For a person to decide: the service holds:',
  'submit.remarks': 'Filed, with a remark of the service:',
  'submit.more': '… and {count} more; the result files hold all.',
  'submit.stopped':
    'Stopped: {reason} Filed in this run and recorded: {filed}. Not sent, or without a known outcome: {pending}.',
  'submit.stopped.fix': 'The same command goes on where this run stopped, and files nothing twice.',
  'submit.unanswered': 'No usable answer: {reason}',
  'submit.filedBefore': 'The same worker, leave and period were already filed from this machine: ticket {ticket}.',
  'submit.filedBefore.fix':
    'Only the end date can be changed: with "baw modify". For anything else cancel that request with "baw cancel" and submit the file again. If it was cancelled elsewhere, "baw cancel" makes that known here. --allow-duplicate files both.',
} as const;
