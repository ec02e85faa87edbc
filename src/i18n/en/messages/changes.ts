import type { ChangeFaultId } from '../../../schemas/files/change-faults.ts';

/** Texts about changing, cancelling, completing and replacing many requests at a time. */
export const changes = {
  'help.modify.file':
    'change the end date of many requests: a CSV file with their tickets and new end dates; - reads standard input',
  'help.cancel.file': 'cancel many requests: a CSV file with their tickets; - reads standard input',
  'help.cancel.run': 'cancel every request that this run filed from here and that still stands',
  'help.cancel.tickets': 'cancel these requests: tickets separated by commas, or - to read them from standard input',
  'help.ticket.optional': 'ticket number, such as 04W-002ZS8X-NM-Z; or name a set of requests by an option',
  'help.attach': 'Add documents to requests that are filed',
  'help.attach.document': 'the document: a PDF or JPEG file of at most 2 MB',
  'help.attach.file':
    'add many documents: a CSV file with tickets, types and paths, or the accepted rows of a run; - reads standard input',
  'help.attach.type': 'what the document is, code or label, such as medicalCertificate',
  'help.attach.description': 'what a document of the type other is, at most 200 characters',
  'help.replace':
    'File requests again with other data, each in place of one that stands; the old one is cancelled once the new one is filed',
  'help.replace.file': 'request file (CSV) with one more column, replaces: the ticket of the old request',
  'help.replace.column': 'the column that names the old request, when it has another name',
  'help.changes.dryRun': 'stop before sending: show what would be changed',

  'changes.certifyWhat': 'that the data are exact',
  'changes.cancelWhat': 'that the requests are to be cancelled',
  'changes.empty': 'The set is empty: it names no request. Nothing was done.',
  'changes.nothing': 'Nothing is left to send.',
  'changes.plan.modify':
    '{count} {count:request|requests} of {workers} {workers:worker|workers} to get another end date at {target}:',
  'changes.plan.cancel':
    '{count} {count:request|requests} of {workers} {workers:worker|workers} to cancel at {target}:',
  'changes.plan.attach':
    '{count} {count:document|documents} to add to requests of {workers} {workers:worker|workers} at {target}:',
  'changes.plan.earlier': '  {earlier} to end earlier than now, {later} later',
  'changes.plan.comments': '  {count} with a comment for ONEM',
  'changes.plan.already.modify':
    '{count} {count:request ends|requests end} on that day already: nothing is sent for {count:it|them}.',
  'changes.plan.already.cancel':
    '{count} {count:request is|requests are} cancelled already: nothing is sent for {count:it|them}.',
  'changes.plan.already.attach':
    '{count} {count:document is|documents are} there already: nothing is sent for {count:it|them}.',
  'changes.plan.without.attach': '{count} {count:row names|rows name} no document.',
  'changes.plan.repeated': '{count} {count:row asks|rows ask} for the same as an earlier one: it is sent once.',
  'changes.confirm.modify': 'Change the end date of {count} {count:request|requests} now?',
  'changes.confirm.cancel': 'Cancel {count} {count:request|requests} now?',
  'changes.confirm.attach': 'Add {count} {count:document|documents} now?',
  'changes.notConfirmed': 'Not confirmed: nothing was sent.',
  'changes.dryRun': 'Dry run: {count} {count:change|changes} would be sent. Nothing was sent.',
  'changes.line.modify': '{ticket}: ends on {date}',
  'changes.line.attach': '{ticket}: {file}',
  'changes.done.modify':
    '{rows} {rows:row|rows}: {filed} changed, {skipped} so already, {refused} refused, {invalid} to correct.',
  'changes.done.cancel':
    '{rows} {rows:row|rows}: {filed} cancelled, {skipped} so already, {refused} refused, {invalid} to correct.',
  'changes.done.attach':
    '{rows} {rows:row|rows}: {filed} added, {skipped} so already, {refused} refused, {invalid} to correct.',
  'changes.needsReview':
    '{count} {count:row needs|rows need} a decision: the service holds what may be {count:it|them}, and cannot tell. "baw runs review {run}" shows both sides and takes the decision.',
  'replace.needsReview':
    '{count} {count:row needs|rows need} a decision. Where the new request may be there already: "baw runs review {run}". Where the old one still stands: the reason says why, and "baw cancel" cancels it once that is settled.',
  'changes.pending':
    '{count} {count:row was|rows were} not sent, or the outcome is not known. Run the same command again: it finds out before it sends anything.',
  'changes.stopped':
    'Stopped: {reason} Done in this run and recorded: {filed}. Not sent, or without a known outcome: {pending}.',
  'changes.stopped.fix': 'The same command goes on where this run stopped, and does nothing twice.',
  'changes.doneAllTheSame':
    '{count} {count:change was|changes were} made and recorded. The results come with the next run of the same command.',
  'changes.cancel.again':
    'Where rows of these requests stay in a request file, submitting that file files them again; remove them if the leave is not to take place.',
  'changes.sameAsLine': 'the same as line {line}',
  'changes.alreadySo': 'so already',

  'replace.plan': '{count} {count:request|requests} to file at {target}, each in place of one that stands now:',
  'replace.order':
    'Each new request is filed first; only then is the old one cancelled. Where the new one is refused, the old one still stands.',
  'replace.confirm': 'Replace {count} {count:request|requests} now?',
  'replace.line': '{ticket}, in place of {replaces}',
  'replace.done':
    '{rows} {rows:row|rows}: {filed} replaced, {skipped} so already, {refused} refused, {invalid} to correct.',
  'replace.oldStands': '{ticket} is filed, but {replaces} still stands: {reason}',
  'replace.oldPending': '{ticket} is filed; whether {replaces} is cancelled is not known yet.',
  'replace.overlap':
    'This service takes no request that overlaps the one that it is to replace. Cancel that one with "baw cancel", then file the row with "baw submit".',

  'change.ragged': 'This row has {found} {found:cell|cells}; the header has {expected} {expected:column|columns}.',
  'change.ragged.fix':
    'Look for a missing or superfluous delimiter, or for text with a delimiter in it that lacks quotes.',
  'change.ticket-missing': 'The ticket is missing.',
  'change.ticket-missing.fix': 'Give the ticket of the request that is meant; "baw list" shows them.',
  'change.ticket-shape': '“{value}” is not a ticket number.',
  'change.ticket-shape.fix': 'A ticket looks like 04W-002ZS8X-NM-Z. It never holds the letters I, L, O, Q or Y.',
  'change.date-missing': 'The new end date is missing.',
  'change.date-missing.fix': 'Give the new last day of the leave, or remove the row.',
  'change.date-unreadable': '“{value}” is not a date.',
  'change.date-unreadable.fix': 'Write it as 2027-06-30 or 30/06/2027, the day before the month.',
  'change.text-too-long': 'The text has {length} characters; at most {maximum} are allowed.',
  'change.text-too-long.fix': 'Shorten the text.',
  'change.text-personal': 'The text holds a national number (it is not repeated here).',
  'change.text-personal.fix': 'Leave the number out: the request names the worker already.',
  'change.control-characters': 'The text holds a control character, {character}, which no screen can show.',
  'change.control-characters.fix': 'Type the text again: such characters come along with copied text.',
  'change.type-missing': 'Nothing says what the document is.',
  'change.type-missing.fix': 'Give its type: {types}.',
  'change.type-unknown': '“{value}” is not a type of document.',
  'change.type-unknown.fix': 'Give one of these: {types}.',
  'change.path-missing': 'Nothing says where the document is.',
  'change.path-missing.fix': 'Give its path, counted from the folder of the file that names it.',
  'change.attachments-unreadable': '“{value}” cannot be read as a list of documents.',
  'change.attachments-unreadable.fix': 'Write type=path for each, with | between them. The types are: {types}.',
  'change.document-missing': '{path} cannot be opened: there is no such file there, or it may not be read.',
  'change.document-missing.fix':
    'Put the document there, or correct the path, which counts from the folder of the file.',
  'change.description-missing': 'A document of the type “other” needs a description.',
  'change.description-missing.fix': 'Say in a few words what it is, or give the type that fits it.',
  'change.description-unused':
    'The service takes a description of a document of the type “other” only: this one is not sent.',
  'change.description-unused.fix': 'Nothing has to be done.',
  'change.another': 'Line {line} asks for another change of the same request.',
  'change.another.fix': 'Keep the row that is meant.',
  'change.not-found': 'The service has no such request, or not for this employer.',
  'change.not-found.fix': 'Compare the ticket with "baw list".',
  'change.is-cancelled': 'The request is cancelled.',
  'change.is-cancelled.fix': 'What is cancelled cannot be changed: file the leave again, or remove the row.',
  'change.state': 'The request can no longer be changed: its status is “{status}”.',
  'change.state.fix':
    'A request can be modified or cancelled only until the worker has completed his or her part. After that, contact the ONEM office.',
  'change.replaces-missing': 'Nothing says which request this one is to replace.',
  'change.replaces-missing.fix': 'Give its ticket. A new request is filed with "baw submit".',
  'change.replaces-twice': 'Line {line} replaces the same request.',
  'change.replaces-twice.fix': 'Keep one of the two; file the other one with "baw submit" if both are meant.',
  'change.replaces-other': 'The request to replace is one of another worker or employer.',
  'change.replaces-other.fix':
    'Compare the ticket and the national number. If the number is what has to be corrected, give the row the reference of the old request.',
} as const satisfies Record<ChangeFaultId | `${ChangeFaultId}.fix`, string> & Record<string, string>;
