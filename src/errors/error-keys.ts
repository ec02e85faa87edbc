import { SIGN_IN_ERROR_KEYS } from './sign-in-error-keys.ts';

/**
 * Every failure we understand, named once. Each has a message and a remedy in `src/i18n/<language>/errors.ts`; the
 * parameters that the texts may use are given behind each key.
 */
export const ERROR_KEYS = [
  // The command line
  'usage.unknownOption', // option; suggestion when one is near
  'usage.unknownCommand', // command; suggestion when one is near
  'usage.missingCommand', // –
  'usage.missingArgument', // argument
  'usage.tooManyArguments', // –
  'usage.missingFlag', // flag, what
  'usage.missingFlagValue', // flag
  'usage.badValue', // flag, value, expected; list when these are codes of one
  'usage.badEnterprise', // flag, value
  'usage.badTicket', // ticket, ruleId
  'usage.badPhone', // flag
  'usage.badEmail', // flag
  'usage.badDocument', // file, flag, why
  'usage.notPostponed', // date, asked
  'usage.postponedToThePast', // date
  'usage.alreadyFiled', // ticket
  'usage.badNiss', // flag
  'usage.personalNumber', // flag
  'usage.dateTooEarly', // flag, value, earliest
  'usage.datesReversed', // flag, other, earliest
  'usage.conflictingFlags', // flag, other
  'usage.notCertified', // –
  'usage.notConfirmed', // –
  'usage.noTerminal', // flag
  'usage.noSet', // flags
  'usage.runElsewhere', // run, target
  'usage.insecureService', // service
  'usage.sameResult', // file, other, place
  'usage.oneFile', // flag
  'usage.repairOverInput', // file
  'usage.badMapping', // mapping
  'usage.unusedMapping', // header, nearest, file
  'usage.other', // detail
  'usage.profileUnknown', // profile, file
  'usage.settingsUnreadable', // file, detail
  'usage.settingUnknown', // file, entry
  'usage.settingNotOneOf', // file, entry, values
  'usage.settingInvalid', // file, entry
  'usage.ruleUnknown', // rule
  'usage.ruleIsNote', // rule
  'usage.ruleFixed', // rule
  'usage.noSuchRule', // rule; suggestion when one is near
  'usage.periodReversed', // flag, other
  'usage.noSuchRun', // run
  'usage.severalRuns', // run, count
  'usage.runUndecided', // run
  'usage.runNotDamaged', // run
  'usage.runOtherTarget', // run, target
  'usage.resumeInput', // run, command
  'usage.resumeAnswers', // run
  'usage.resumeCommand', // run, command
  'usage.noSuchRow', // run, row
  'usage.adoptUnknown', // ticket
  'usage.adoptOther', // ticket
  'usage.adoptTaken', // ticket, row
  'usage.sameRequest', // ticket
  // Input files
  'input.notFound', // file
  'input.isFolder', // file
  'input.notPermitted', // file
  'input.notReadable', // file, detail
  'input.notRegular', // file
  'input.empty', // file
  'input.headerOnly', // file
  'input.noKnownColumn', // file, line, found
  'input.missingColumns', // file, line, missing (canonical names)
  'input.missingTicket', // file, line
  'input.duplicateColumn', // file, line, column, first, second
  'input.duplicateCarried', // file, line, column, first, second
  'input.unknownColumn', // file, line, column, suggestion (a canonical name), index
  'input.unknownColumns', // file, line, columns; each with its nearest one in the error itself
  'input.namelessColumn', // file, line, index
  'input.unclosedQuote', // file, line
  'input.cellTooLong', // file, line, limit
  'input.strayQuote', // file, line, column
  'input.binary', // file, format
  'input.archive', // file, format
  'input.nulByte', // file, line
  'input.notDecodable', // file, line, encoding
  'input.lineTooLong', // file, line, limit
  'input.formatNotSupported', // file, format
  'input.unknownDelimiter', // file
  'input.changedWhileRead', // file
  'input.stdinTwice', // –
  // Results and state on disk
  'output.notWritable', // file, detail
  'output.notFolder', // file
  'output.diskFull', // file
  'output.standardOutput', // detail
  'journal.damaged', // file, line, run
  'journal.damagedFile', // file, line
  'journal.newerVersion', // file, version
  'busy.run', // owner, file
  'busy.service', // owner, file
  // The service
  'service.refused', // status, type
  'service.unavailable', // status
  'service.unreachable', // target
  'service.noAnswer', // target
  'service.noAnswerToQuestion', // target
  'service.outcomeUnknown', // ticketNumber
  'service.notUnderstood', // operation, reason
  'service.notFound', // status, type
  'service.notAllowed', // status, type
  'service.notModifiable', // requestStatus
  'service.notCancellable', // requestStatus
  'service.alreadyCancelled', // ticketNumber
  'service.attachmentNotAllowed', // requestStatus
  'service.calculationLimit', // limit
  'service.calculationNotEditable', // calculationStatus
  'service.calculationNotCalculated', // calculationStatus
  'mock.notSentForCalculation', // requestStatus
  'usage.badPeriod', // flag, value, expected
  'usage.fileOfOneCalculation', // file, count
  'input.notYaml', // file, line
  'input.noCalculation', // file
  'input.unknownField', // file, line, field, suggestion
  'input.noReference', // file, line
  'input.notADocument', // file
  'input.documentTooLarge', // file, limit
  'service.alreadyDecided', // decision
  'service.alreadyAccepted', // request
  'service.notificationChanged', // –
  'service.notificationUnknown', // ticketNumber
  'service.profileUnknown', // –
  'service.noNotification', // –
  'service.personnelUnavailable', // reason
  'service.changedMeanwhile', // –
  'service.overlapping', // conflictingTicketNumbers
  'service.badRequest', // status, type
  'mock.portInUse', // port
  'mock.notAMock', // target
  'mock.faultsUnreadable', // file, line
  'mock.faultUnknownField', // file, entry
  'mock.faultNotOneOf', // file, entry, values
  'mock.faultInvalid', // file, entry
  'mock.notificationsOff', // –
  'mock.fileUnreadable', // file, entry
  'mock.workerFirst', // requestStatus
  'mock.workerDone', // requestStatus
  'mock.noFurtherStep', // requestStatus
  ...SIGN_IN_ERROR_KEYS,
  // Stopping
  'stopped.onRefusal', // –
  'stopped.tooManyErrors', // errors, rows, limit
  'stopped.notAllValid', // count
  'interrupted', // –
  'interrupted.before', // –
] as const;
export type ErrorKey = (typeof ERROR_KEYS)[number];
