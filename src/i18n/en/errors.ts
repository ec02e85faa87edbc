import type { ErrorKey } from '../../errors/error-keys.ts';
import type { RuleText } from '../rule-text.ts';
import { signInErrors } from './errors/sign-in.ts';

export const errors: Readonly<Record<ErrorKey, RuleText>> = {
  ...signInErrors,
  'usage.unknownOption': {
    message: 'There is no option {option}.',
    fix: 'The help of the command (--help) lists its options.',
  },
  'usage.unknownCommand': {
    message: 'There is no command “{command}”.',
    fix: '"baw help" lists the commands.',
  },
  'usage.missingCommand': {
    message: 'The command is not complete.',
    fix: 'Add --help to see what can follow.',
  },
  'usage.missingArgument': {
    message: 'The argument “{argument}” is missing.',
    fix: 'Add it; --help shows the order.',
  },
  'usage.tooManyArguments': {
    message: 'There are more arguments than this command takes.',
    fix: 'Put values that contain spaces between quotes; --help shows what is expected.',
  },
  'usage.missingFlag': {
    message: 'Nothing says {what}, and there is no terminal to ask.',
    fix: 'Add {flag}.',
  },
  'usage.missingFlagValue': {
    message: 'The option {flag} has no value.',
    fix: 'Give the value behind the option.',
  },
  'usage.badValue': {
    message: '“{value}” is not a value for {flag}.',
    fix: 'Expected: {expected}.',
  },
  'usage.badEnterprise': {
    message: '“{value}”, given for {flag}, is not an enterprise number.',
    fix: 'An enterprise number (BCE/KBO) has ten digits, begins with 0 or 1, and its last two digits check the others: copy it as 0999.999.999.',
  },
  'usage.badTicket': {
    message: '“{ticket}” is not a ticket number.',
    fix: 'A ticket looks like 04W-002ZS8X-NM-Z. It never holds the letters I, L, O, Q or Y: what looks like one is a digit 1 or 0, or another letter.',
  },
  'usage.badPhone': {
    message: 'The value of {flag} is not a telephone number.',
    fix: 'Write it with its country code, such as +32 2 555 12 34; a Belgian number may begin with 0.',
  },
  'usage.badEmail': {
    message: 'The value of {flag} is not an e-mail address.',
    fix: 'Give an address such as hr@example.be.',
  },
  'usage.badDocument': {
    message: '{file} cannot be added: {why}. Nothing was sent.',
    fix: 'Check the path, and save or scan the document as a smaller PDF.',
  },
  'usage.notPostponed': {
    message: '{date} is not later than {asked}, the first day that the worker asked for. Nothing was sent.',
    fix: 'Give a later day with --from, or accept the notification as it is.',
  },
  'usage.postponedToThePast': {
    message: '{date} has passed. Nothing was sent.',
    fix: 'Give a day that is still to come with --from.',
  },
  'usage.alreadyFiled': {
    message:
      'You filed a request for the same leave yourself: {ticket}. Accepting the notification would file it a second time. Nothing was sent.',
    fix: 'Refuse the notification, or cancel the request first; with --allow-duplicate both are meant.',
  },
  'usage.badNiss': {
    message: 'What {flag} was given is not a national number (it is not repeated here).',
    fix: 'Give the eleven digits, with or without punctuation, as on the identity card.',
  },
  'usage.personalNumber': {
    message: '{flag} holds a national number (it is not repeated here).',
    fix: 'Leave the number out: the request names the worker already, and everyone who handles it reads the comment.',
  },
  'usage.dateTooEarly': {
    message: '{flag} is {value}, but the service shows the requests of the last two years only.',
    fix: 'The earliest date possible today is {earliest}.',
  },
  'usage.datesReversed': {
    message: '{flag} is later than {other}.',
    fix: 'Exchange the two dates, or correct one of them; the earliest date possible today is {earliest}.',
  },
  'usage.conflictingFlags': {
    message: '{flag} and {other} exclude each other.',
    fix: 'Keep one of them.',
  },
  'usage.notCertified': {
    message: 'Nothing was sent: the legal statement was not given.',
    fix: 'Answer yes on a terminal, or give --certify in a script, after checking that the data are exact.',
  },
  'usage.notConfirmed': {
    message: 'Nothing was sent: the cancellation was not confirmed.',
    fix: 'Answer yes, or give --yes.',
  },
  'usage.noTerminal': {
    message: 'This would have to be asked, and there is no terminal to ask.',
    fix: 'Give {flag}.',
  },
  'usage.noSet': {
    message: 'Nothing says which requests are meant.',
    fix: 'Name one by its ticket, or a set of them: {flags}.',
  },
  'usage.runElsewhere': {
    message: 'The run {run} filed with another service, {target}.',
    fix: 'Name that service with --service, or another run.',
  },
  'usage.insecureService': {
    message: 'Plain HTTP to {service} would show personal data to anyone on the way.',
    fix: 'Use https. Plain HTTP is accepted for this machine only (127.0.0.1, localhost).',
  },
  'usage.sameResult': {
    message: '{place} would be written for both {other} and {file}, or is one of them.',
    fix: 'Give each file once and under a name of its own, or run the command once for each.',
  },
  'usage.oneFile': {
    message: '{flag} takes exactly one file.',
    fix: 'Run the command once for each file.',
  },
  'usage.repairOverInput': {
    message: '{file} is the file that is read; a repair never changes it.',
    fix: 'Give the repaired file another name.',
  },
  'usage.badMapping': {
    message: '“{mapping}” is not a mapping of a column.',
    fix: 'Write "Their name=ourColumn", for example --map "Matricule=clientReference".',
  },
  'usage.unusedMapping': {
    message: '--map names the column “{header}”, which {file} does not have.',
    fix: 'The nearest column of the file is “{nearest}”.',
  },
  'usage.other': {
    message: 'The command line is not right: {detail}.',
    fix: 'Add --help to see what is expected.',
  },
  'usage.profileUnknown': {
    message: 'There is no profile “{profile}”.',
    fix: 'Profiles are in {file}, under "profiles".',
  },
  'usage.settingsUnreadable': {
    message: 'The settings in {file} cannot be read ({detail}).',
    fix: 'Correct the file, or move it away to go on without settings.',
  },
  'usage.settingUnknown': {
    message: 'There is no setting “{entry}”; it stands in {file}.',
    fix: 'Correct its name or remove it; docs/settings.md lists the settings.',
  },
  'usage.settingNotOneOf': {
    message: 'The setting “{entry}” in {file} has a value that it cannot have.',
    fix: 'Set it to one of these: {values}.',
  },
  'usage.settingInvalid': {
    message: 'The setting “{entry}” in {file} has a value that it cannot have.',
    fix: 'docs/settings.md says what it can be: a whole number without quotes, a text in quotes, or a date such as "2027-06-30".',
  },
  'usage.ruleIsNote': {
    message:
      'The profile sets the severity of “{rule}”, but nothing is checked by it: the rule book has it as information only.',
    fix: 'Remove the entry; "baw rules explain {rule}" says where it is enforced.',
  },
  'usage.ruleUnknown': {
    message: 'The profile sets the severity of “{rule}”, and there is no such rule.',
    fix: 'Take the id from a finding or from "baw rules list".',
  },
  'usage.noSuchRule': {
    message: 'There is no rule “{rule}”.',
    fix: '"baw rules list" shows them all; --search finds one by a word.',
  },
  'usage.periodReversed': {
    message: '{flag} is later than {other}.',
    fix: 'Exchange the two dates, or correct one of them.',
  },
  'usage.ruleFixed': {
    message: 'The profile lowers “{rule}”, but without it there is no request that the service could take.',
    fix: 'Remove the entry; only rules of the law itself can be lowered.',
  },

  'usage.noSuchRun': {
    message: 'There is no run “{run}”.',
    fix: '"baw runs list" shows them; the first characters of one are enough, and last means the newest.',
  },
  'usage.severalRuns': {
    message: '“{run}” is the beginning of {count} runs.',
    fix: 'Give more characters; "baw runs list" shows the runs.',
  },
  'usage.runNotDamaged': {
    message: 'Run {run} is not damaged, so it is not set aside.',
    fix: '"baw runs show {run}" shows it; "baw runs purge --run {run}" removes it.',
  },
  'usage.runUndecided': {
    message: 'Run {run} has rows without a final outcome, so it is not removed.',
    fix: 'Continue it with "baw runs resume {run}", or decide with "baw runs review {run}".',
  },
  'usage.runOtherTarget': {
    message: 'Run {run} belongs to another service: {target}.',
    fix: 'Give that one, with --service or --profile. A simulation that was emptied is another one.',
  },
  'usage.resumeInput': {
    message: 'Run {run} read from standard input, which was not kept.',
    fix: 'Feed the same content to the same command again: baw {command} - < FILE. The run is recognised by it.',
  },
  'usage.resumeAnswers': {
    message: 'Run {run} filed a request from answers, which were not kept.',
    fix: 'Give the same answers to "baw new" again, or decide with "baw runs review {run}".',
  },
  'usage.resumeCommand': {
    message: 'Run {run} was begun with "baw {command}".',
    fix: 'Run that command again with the same arguments: it goes on where the run stopped.',
  },
  'usage.noSuchRow': {
    message: 'No row {row} of run {run} is open.',
    fix: '"baw runs review {run} --json" lists the open rows with their keys.',
  },
  'usage.adoptUnknown': {
    message: 'The service has no request {ticket}.',
    fix: 'Check the ticket with "baw list"; nothing was recorded.',
  },
  'usage.adoptOther': {
    message: 'The request {ticket} is of another worker or employer than the row.',
    fix: 'Check the ticket with "baw show {ticket}"; nothing was recorded.',
  },
  'usage.adoptTaken': {
    message: 'The request {ticket} belongs to another row of the run ({row}).',
    fix: 'A request can be one row only; nothing was recorded.',
  },
  'usage.sameRequest': {
    message: 'The service has exactly this row, as {ticket}: sent again, it would be filed twice.',
    fix: 'Take it with --adopt {ticket}, or continue the run, which does so by itself. If it is not wanted, cancel it first.',
  },
  'input.notFound': {
    message: 'The file {file} does not exist.',
    fix: 'Check the name and the folder.',
  },
  'input.isFolder': {
    message: '{file} is a folder, not a file.',
    fix: 'Name the files in it, for example {file}/*.csv.',
  },
  'input.notPermitted': {
    message: 'You have no permission to read {file}.',
    fix: 'Ask its owner for access, or copy it to a folder of yours.',
  },
  'input.notReadable': {
    message: 'The file {file} cannot be read ({detail}).',
    fix: 'Check the disk or the network folder, then try again.',
  },
  'input.notRegular': {
    message: '{file} is no file on a disk but a pipe or a device, which can be read only once.',
    fix: 'Give it as standard input: write - in place of its name, such as "… | baw check -".',
  },
  'input.empty': {
    message: 'The file {file} is empty.',
    fix: 'Export it again; the first line must hold the names of the columns.',
  },
  'input.headerOnly': {
    message: 'The file {file} has a header and no row.',
    fix: 'Export it again with its rows.',
  },
  'input.noKnownColumn': {
    message: 'Line {line} of {file} names no column that is known. It begins with: {found}.',
    fix: 'The first line must hold the names of the columns, such as niss, leaveType, startDate. Use --map for names of your own.',
  },
  'input.missingColumns': {
    message: 'Line {line} of {file} lacks required columns: {missing}.',
    fix: 'Add them, or say with --map which of your columns they are.',
  },
  'input.missingTicket': {
    message: 'Line {line} of {file} has no column with the tickets.',
    fix: 'Head it “Ticket number”.',
  },
  'input.duplicateColumn': {
    message: 'Line {line} of {file} has the column “{column}” twice: columns {first} and {second}.',
    fix: 'Remove one of them, or rename it to ref_… to carry it through.',
  },
  'input.duplicateCarried': {
    message: 'Line {line} of {file} has the column “{column}” twice: columns {first} and {second}.',
    fix: 'Remove one of them, or give it another name that begins with ref_.',
  },
  'input.unknownColumn': {
    message: 'Line {line} of {file}: column {index}, “{column}”, is not known.',
    fix: 'The nearest known name is {suggestion}. Use --map "{column}=…", rename it to ref_… to carry it through, or add --ignore-unknown.',
  },
  'input.unknownColumns': {
    message: 'Line {line} of {file} has columns that are not known: {columns}.',
    fix: 'Say with --map "name=…" what each is, rename it to ref_… to carry it through, or add --ignore-unknown.',
  },
  'input.namelessColumn': {
    message: 'Line {line} of {file} has a value in column {index}, which has no name in the header.',
    fix: 'Name the column in the header (ref_… to carry it through), empty it, or add --ignore-unknown.',
  },
  'input.unclosedQuote': {
    message: 'A quoted cell that begins on line {line} of {file} is never closed.',
    fix: 'Add the missing " or remove the one that opens the cell; inside a quoted cell a quote is written twice.',
  },
  'input.cellTooLong': {
    message:
      'The quoted cell that begins on line {line} of {file} goes past the {limit} characters that a row may have.',
    fix: 'Shorten the cell; if its closing " is missing, add it or remove the one that opens the cell.',
  },
  'input.strayQuote': {
    message: 'Line {line} of {file}, column {column}: a quote stands in the middle of a cell.',
    fix: 'Put the whole cell between quotes and write each quote in it twice.',
  },
  'input.binary': {
    message: '{file} is not a text file: it looks like {format}.',
    fix: 'Export it as CSV.',
  },
  'input.archive': {
    message: '{file} is an archive ({format}), not a table.',
    fix: 'Unpack it, and give the CSV file that it holds.',
  },
  'input.nulByte': {
    message: 'Line {line} of {file} holds a NUL byte: the file is damaged, or not text.',
    fix: 'Export it again as CSV, in UTF-8.',
  },
  'input.notDecodable': {
    message: 'Line {line} of {file} cannot be read as {encoding}.',
    fix: 'Export it in UTF-8, or name its encoding with --encoding.',
  },
  'input.lineTooLong': {
    message: 'Line {line} of {file} is longer than {limit} characters: that is no row of a table.',
    fix: 'Check that it is a CSV file and that its line breaks were not lost.',
  },
  'input.formatNotSupported': {
    message: '{file} is in a format that is not read: {format}.',
    fix: 'Open it in the spreadsheet program and save it as “CSV UTF-8”.',
  },
  'input.unknownDelimiter': {
    message: 'What separates the cells of {file} could not be found.',
    fix: 'Name it with --delimiter: one of ; , | or tab.',
  },
  'input.changedWhileRead': {
    message: '{file} was changed while it was read.',
    fix: 'Wait until whatever writes it has finished, then run the same command again.',
  },
  'input.stdinTwice': {
    message: 'Standard input (-) is named more than once, or needed for two things.',
    fix: 'Use it once; put the rest in files.',
  },

  'output.notWritable': {
    message: '{file} cannot be written ({detail}).',
    fix: 'Check the permissions of its folder, or choose another folder.',
  },
  'output.notFolder': {
    message: '{file} is a file, or lies below one, where a folder is needed.',
    fix: 'Name a folder; it is made if it is not there.',
  },
  'output.diskFull': {
    message: 'The disk is full: {file} could not be written.',
    fix: 'Make room, then run the same command again; what was filed is recorded and is not filed twice.',
  },
  'output.standardOutput': {
    message: 'The result could not be written to standard output ({detail}).',
    fix: 'Make room, or send it elsewhere, then run the same command again; what was filed is recorded and is not filed twice.',
  },
  'journal.damaged': {
    message: 'The record of run {run} is damaged: {file}, line {line}.',
    fix: 'Do not edit or delete it. As long as it lies there, nothing is filed at its service from this machine. "baw runs set-aside {run}" puts it out of the way, keeps what can still be read of it, and says what is then no longer known.',
  },
  'journal.damagedFile': {
    message: '{file} is damaged at line {line}.',
    fix: 'Do not edit it. Put back a sound copy, from a backup. Without one, move the file to a place where it is kept: what it says is then no longer known here, so compare with "baw list" what the service holds before you file again.',
  },
  'journal.newerVersion': {
    message: '{file} was written by a newer version of this program (format {version}).',
    fix: 'Continue with that version.',
  },
  'busy.run': {
    message: 'Another process ({owner}) is working on the same run: {file}.',
    fix: 'Wait until it has finished, or stop it, then run the same command again.',
  },
  'busy.service': {
    message: 'Another process ({owner}) is using the simulated service in {file}.',
    fix: 'Wait until it has finished, or give its address with --service.',
  },

  'service.refused': {
    message: 'The service refused ({status}, {type}). Nothing was changed.',
    fix: 'Correct what the service names, or ask the contact of the service with this type.',
  },
  'service.unavailable': {
    message: 'The service cannot answer now ({status}).',
    fix: 'Run the same command again in a few minutes.',
  },
  'service.unreachable': {
    message: 'The service {target} cannot be reached.',
    fix: 'Check the address and the network. With the simulation: is "baw mock start" running?',
  },
  'service.noAnswer': {
    message: 'The service {target} took the call and gave no answer: whether it acted is unknown.',
    fix: 'Run the same command again: it finds out before it sends anything twice. "baw show" or "baw list" show what the service holds.',
  },
  'service.noAnswerToQuestion': {
    message: 'The service {target} gave no answer. It was only asked, so nothing was changed.',
    fix: 'Run the same command again in a few minutes.',
  },
  'service.outcomeUnknown': {
    message: 'Whether the service changed the request {ticketNumber} is unknown: it was asked and gave no answer.',
    fix: 'Look with "baw show {ticketNumber}"; if nothing was changed, run the same command again.',
  },
  'service.notUnderstood': {
    message: 'The answer of the service to {operation} is not understood ({reason}).',
    fix: 'Check that --service names a career-break service, and that this program is up to date.',
  },
  'service.notFound': {
    message: 'The service has no such request, or none that you may see.',
    fix: 'Check the ticket number; "baw list" shows those that you can see. The letters I, L, O, Q and Y never occur in a ticket.',
  },
  'service.notAllowed': {
    message: 'You are not allowed to do this ({status}, {type}).',
    fix: 'Check the employer and the capacity, and that a mandate covers them.',
  },
  'service.notModifiable': {
    message: 'The request can no longer be changed or cancelled: its status is “{requestStatus}”. Nothing was changed.',
    fix: 'Changes are possible only until the worker has completed his or her part. Contact the ONEM office that handles the file.',
  },
  'service.notCancellable': {
    message: 'The request can no longer be cancelled: its status is “{requestStatus}”. Nothing was changed.',
    fix: 'Cancelling is possible only until the worker has completed his or her part. Contact the ONEM office that handles the file.',
  },
  'service.alreadyCancelled': {
    message: 'The request {ticketNumber} is already cancelled. Nothing was changed.',
    fix: 'File a new request if the leave is to take place after all.',
  },
  'service.attachmentNotAllowed': {
    message: 'The request takes no attachment any more: its status is “{requestStatus}”. Nothing was changed.',
    fix: 'Attachments are possible until the file is closed or cancelled. Contact the ONEM office that handles the file.',
  },
  'service.alreadyDecided': {
    message: 'The notification is decided: “{decision}”. Nothing was changed.',
    fix: 'Each notification is decided once, for good. Agree with the worker on a new one, or file a request yourself.',
  },
  'service.alreadyAccepted': {
    message: 'The notification is accepted: there is a request for it, {request}. Nothing was changed.',
    fix: 'As long as the worker has not completed his or her part, "baw cancel {request}" cancels the request; documents go with "baw attach {request}".',
  },
  'service.notificationChanged': {
    message: 'The notification was changed meanwhile: it was postponed, or a document was added. Nothing was decided.',
    fix: 'Look at it with "baw notifications show", and decide again.',
  },
  'service.noNotification': {
    message: 'The service has no such notification, or none that you may see.',
    fix: 'Check the ticket number; "baw notifications list --all" shows those that you can see.',
  },
  'service.personnelUnavailable': {
    message:
      'The personnel list is not offered here: the employer has 100 workers or more, or you act as organising authority.',
    fix: 'Type the national number and the rest yourself.',
  },
  'service.changedMeanwhile': {
    message: 'Somebody has changed it meanwhile. Nothing was saved.',
    fix: 'Look at what is there now, and try again.',
  },
  'service.notificationUnknown': {
    message: 'Whether the service changed the notification {ticketNumber} is unknown: it was asked and gave no answer.',
    fix: 'Run the same command again: what is done is not done twice. "baw notifications show {ticketNumber}" shows where it stands.',
  },
  'service.profileUnknown': {
    message: 'Whether the service saved your parameters is unknown: it was asked and gave no answer.',
    fix: 'Run the same command again. "baw employer show" shows what is there.',
  },
  'service.overlapping': {
    message:
      'The service already holds a request of this worker for an overlapping period: {conflictingTicketNumbers}.',
    fix: 'Look at it with "baw show"; cancel it or change the period.',
  },
  'service.badRequest': {
    message: 'The service does not accept the data it was sent. Nothing was changed.',
    fix: 'Correct the values named, then run the same command again.',
  },
  'mock.portInUse': {
    message: 'Port {port} is in use on this machine.',
    fix: 'Choose another with --port, or 0 for a free one.',
  },
  'mock.notAMock': {
    message: '{target} is not a simulated service: it cannot be steered.',
    fix: 'Name one with --service, or leave --service away for the embedded one.',
  },
  'mock.faultsUnreadable': {
    message: '{file} is neither JSON nor YAML: it cannot be read at line {line}.',
    fix: 'Correct that line; docs/service.md shows a file of fault rules.',
  },
  'mock.faultUnknownField': {
    message: 'There is no field “{entry}” in a fault rule; it stands in {file}.',
    fix: 'Correct its name or remove it; docs/service.md lists the fields.',
  },
  'mock.faultNotOneOf': {
    message: '“{entry}” in {file} has a value that it cannot have.',
    fix: 'Set it to one of these: {values}.',
  },
  'mock.faultInvalid': {
    message: '“{entry}” in {file} is missing, or cannot stand there in this way.',
    fix: 'docs/service.md says what each field of a fault rule can be, and which fields go together.',
  },
  'mock.notificationsOff': {
    message: 'This employer takes no electronic notifications.',
    fix: 'Switch them on: "baw employer set --notifications on".',
  },
  'mock.fileUnreadable': {
    message: '{file} cannot be used: something is wrong at {entry}.',
    fix: 'Correct the file; docs/service.md describes its fields.',
  },
  'mock.workerFirst': {
    message: 'The step is not possible yet: the status of the request is “{requestStatus}”.',
    fix: 'The worker\'s part comes first: "baw mock complete" with the same ticket.',
  },
  'mock.workerDone': {
    message: 'The worker has completed his or her part already: the status of the request is “{requestStatus}”.',
    fix: 'The next step is that of ONEM: "baw mock process" with the same ticket.',
  },
  'mock.noFurtherStep': {
    message: 'No step is left: the status of the request is “{requestStatus}”.',
    fix: 'File a new request to go through the steps again.',
  },

  'stopped.onRefusal': {
    message: 'The service refused a row, and the run was to stop at the first refusal (--stop-on-refusal).',
    fix: 'See why it was refused and correct the row; without --stop-on-refusal the run goes on with the others.',
  },
  'stopped.tooManyErrors': {
    message: 'Of {rows} rows dealt with, {errors} went wrong: more than --max-errors {limit} allows.',
    fix: 'Look at the reasons first; if the rest is to be sent all the same, allow more errors or leave --max-errors away.',
  },
  'stopped.notAllValid': {
    message: 'Nothing was sent: not every row can be (not valid: {count}), and all were to be sent or none (--atomic).',
    fix: 'Correct what is named above, or leave --atomic away to file the valid rows.',
  },
  interrupted: {
    message: 'Interrupted. What was done is recorded.',
    fix: 'Run the same command again to go on.',
  },
  'interrupted.before': {
    message: 'Interrupted. Nothing was sent or changed.',
    fix: 'Run the same command again to start over.',
  },
  'service.calculationLimit': {
    message: 'Two calculations were sent for this job already.',
    fix: 'For a complex file, request a derogation with --derogation.',
  },
  'service.calculationNotEditable': {
    message: 'The request is with ONEM, or calculated, and can no longer be changed (c607.status.sent).',
    fix: 'Ask the unemployment office to change or return it; of a calculated request, "baw cpas revise" makes an editable copy.',
  },
  'service.calculationNotCalculated': {
    message: 'Only a request that ONEM has calculated can be copied.',
    fix: 'A draft or a returned request is changed itself: "baw cpas request FILE --into TICKET".',
  },
  'mock.notSentForCalculation': {
    message: 'The request does not lie with ONEM: only what was sent can be answered.',
    fix: 'Send a draft or what came back with "baw cpas submit"; the answer to a calculated request: "baw cpas result".',
  },
  'usage.badPeriod': {
    message: '“{value}” is no part of a period that {flag} understands.',
    fix: 'Write it as {expected}.',
  },
  'usage.fileOfOneCalculation': {
    message: '{file} holds {count} requests, and only one can be put into a ticket.',
    fix: 'Give a file with one request.',
  },
  'input.notYaml': {
    message: '{file}, line {line}: this is neither YAML nor JSON.',
    fix: 'Correct the line; docs/cpas.md shows a whole file.',
  },
  'input.noCalculation': {
    message: '{file} does not hold a request for a calculation.',
    fix: 'docs/cpas.md shows a whole file.',
  },
  'input.unknownField': {
    message: '{file}, line {line}: a request has no field “{field}”.',
    fix: 'Take a name or a label that docs/cpas.md lists.',
  },
  'input.noReference': {
    message:
      '{file}, line {line}: the reference is missing, which tells the lines of one request from those of another.',
    fix: 'Give every line the reference of its request.',
  },
  'input.notADocument': {
    message: '{file} is neither a PDF nor a JPEG, whatever its name says.',
    fix: 'Save or scan it as PDF or JPEG.',
  },
  'input.documentTooLarge': {
    message: '{file} is larger than {limit} bytes.',
    fix: 'Make it smaller: scan in grey, or split it.',
  },
};
