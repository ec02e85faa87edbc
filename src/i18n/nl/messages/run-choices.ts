import type { runChoices as english } from '../../en/messages/run-choices.ts';

export const runChoices: Readonly<Record<keyof typeof english, string>> = {
  'help.flag.rate': 'hoogste aantal oproepen naar de dienst: 5, 5/s of 300/min (standaard: wat de dienst toelaat)',
  'help.flag.waitForService': 'wachten tot de dienst terug is, hoogstens zo lang: 90s, 30m, 2h; zonder duur tot Ctrl-C',
  'help.flag.maxErrors':
    'stoppen zodra meer rijen dan dit mislukken: een aantal of, vanaf 20 behandelde rijen, een aandeel zoals 5%',
  'help.flag.stopOnRefusal': 'stoppen zodra de dienst een rij weigert; wat onderweg is, wordt afgewerkt',
  'help.flag.atomic': 'niets verzenden als een rij van een van de bestanden niet aan een regel voldoet',
  'help.flag.retryRefused': 'opnieuw verzenden wat de dienst in een vorige uitvoering geweigerd heeft',
  'submit.notAskedAgain': 'Geweigerd in een vorige uitvoering, en niet opnieuw verzonden: dat doet --retry-refused.',
  'submit.refusedBefore':
    'Van de geweigerde rijen {count:werd|werden} er {count} in een vorige uitvoering geweigerd; de dienst werd niet opnieuw gevraagd. Is de reden weggevallen, voeg dan --retry-refused toe aan dezelfde opdracht.',
  'run.concurrencyLowered':
    'De dienst laat {limit} {limit:oproep|oproepen} tegelijk toe; --concurrency {wanted} wordt daartoe verlaagd.',
  'run.rateLowered': 'De dienst laat {limit} {limit:oproep|oproepen} per seconde toe; --rate wordt daartoe verlaagd.',
  'run.pause.asked': 'De dienst vraagt een pauze van {wait}; daarna gaat de uitvoering verder.',
  'run.pause.failing': 'De dienst laat het herhaaldelijk afweten; nieuwe poging over {wait}. {reason}',
  'run.pause.waitingForService':
    'De dienst is niet beschikbaar. Nieuwe poging over {wait}, en zo verder tot hij terug is. {reason}',
  'run.unsendable': '{file}, rij {record}: {reason}',
  'run.resumed': 'De dienst antwoordt opnieuw; de uitvoering gaat verder.',
  'run.seconds': '{count} {count:seconde|seconden}',
  'run.minutes': '{count} {count:minuut|minuten}',
};
