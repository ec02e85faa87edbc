import type { runChoices as english } from '../../en/messages/run-choices.ts';

export const runChoices: Readonly<Record<keyof typeof english, string>> = {
  'help.flag.rate': 'höchste Zahl der Aufrufe des Dienstes: 5, 5/s oder 300/min (Standard: was der Dienst zulässt)',
  'help.flag.waitForService':
    'warten, bis der Dienst wieder da ist, höchstens so lange: 90s, 30m, 2h; ohne Dauer bis Strg-C',
  'help.flag.maxErrors':
    'anhalten, wenn mehr Zeilen als diese fehlschlagen: eine Zahl oder, ab 20 bearbeiteten Zeilen, ein Anteil wie 5%',
  'help.flag.stopOnRefusal': 'anhalten, sobald der Dienst eine Zeile ablehnt; was unterwegs ist, wird abgeschlossen',
  'help.flag.atomic': 'nichts senden, wenn eine Zeile einer der Dateien gegen eine Regel verstößt',
  'help.flag.retryRefused': 'nochmals senden, was der Dienst in einem früheren Lauf abgelehnt hat',
  'submit.notAskedAgain': 'In einem früheren Lauf abgelehnt und nicht erneut gesendet: Das tut --retry-refused.',
  'submit.refusedBefore':
    'Von den abgelehnten Zeilen {count:wurde|wurden} {count} in einem früheren Lauf abgelehnt; der Dienst wurde nicht erneut gefragt. Ist der Grund entfallen, fügen Sie demselben Befehl --retry-refused hinzu.',
  'run.concurrencyLowered':
    'Der Dienst lässt {limit} {limit:Aufruf|Aufrufe} gleichzeitig zu; --concurrency {wanted} wird darauf gesenkt.',
  'run.rateLowered': 'Der Dienst lässt {limit} {limit:Aufruf|Aufrufe} pro Sekunde zu; --rate wird darauf gesenkt.',
  'run.pause.asked': 'Der Dienst bittet um eine Pause; in {wait} geht der Lauf weiter.',
  'run.pause.failing': 'Der Dienst versagt wiederholt; neuer Versuch in {wait}. {reason}',
  'run.pause.waitingForService':
    'Der Dienst ist nicht verfügbar. Neuer Versuch in {wait}, und so weiter, bis er wieder da ist. {reason}',
  'run.unsendable': '{file}, Zeile {record}: {reason}',
  'run.resumed': 'Der Dienst antwortet wieder; der Lauf geht weiter.',
  'run.seconds': '{count} {count:Sekunde|Sekunden}',
  'run.minutes': '{count} {count:Minute|Minuten}',
};
