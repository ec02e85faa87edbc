import type { cpasScreens as english } from '../../en/messages/cpas-screens.ts';

export const cpasScreens: Readonly<Record<keyof typeof english, string>> = {
  'help.cpas.contact':
    'an wen Sie sich wenden: das regionale Büro eines Antrags oder alle; der Verband; die Dokumentation',
  'cpas.ask.field': '{field}:',
  'cpas.ask.fieldOf': '{of} – {field}:',
  'cpas.ask.country': 'Der Code des Landes (BE, FR, DE) oder sein Name.',
  'cpas.ask.next': 'Was soll mit diesem Antrag geschehen?',
  'cpas.ask.send': 'An das LfA senden; danach ist nichts mehr zu ändern oder beizufügen',
  'cpas.ask.keep': 'Als Entwurf aufbewahren, um Nachweise beizufügen oder ihn zu ändern',
  'cpas.ask.drop': 'Nichts; der Befehl, der ihn wiederholt, wird gezeigt',
  'cpas.ask.derogation':
    'Eine Abweichung beantragen? Nur für eine schwierige Akte, von der schon zwei Berechnungen gemacht wurden.',
  'cpas.attachNext': 'Um einen Nachweis beizufügen: baw cpas attach {ticket} DATEI --type occupationProof',
  'cpas.returnedNext':
    'Ändern Sie ihn (baw cpas show {ticket} --as-file > antrag.yaml, dann baw cpas request antrag.yaml --into {ticket}) oder fügen Sie einen Nachweis bei (baw cpas attach {ticket} DATEI --type …) und senden Sie ihn erneut: baw cpas submit {ticket}',
  'cpas.noProof': 'Es ist kein Nachweis beigefügt, und nach dem Senden ist das nicht mehr möglich.',
  'cpas.lastDay': 'Arbeit nötig bis',
  'cpas.noWorkNeeded': 'es ist keine Arbeit mehr nötig',
  'cpas.earlierRequired': '{days} Tage in {months} Monaten und {earlier} in den zehn Jahren davor',
  'cpas.earlierProven': 'In den zehn Jahren davor',
  'cpas.partTimeDay': 'Freiwillig in Teilzeit',
  'cpas.partTimeValue': '{date}, aufgrund von {days} halben Tagen in {months} Monaten (halbes Arbeitslosengeld)',
  'cpas.contactOf': 'Kontakt',
  'cpas.contract': 'Vertrag',
  'cpas.contact.first':
    'Zuerst das regionale Büro des LfA (Partnerleitung). Fragen zur Anwendung selbst: „Support“ in der Anwendung des LfA.',
  'cpas.contact.elsewhere': 'siehe www.lfa.be, Büros',
  'cpas.contact.second':
    'Hat das Büro keine Antwort oder gibt es keine Einigung: Ihr Verband. Geben Sie die Ticketnummer ({ticket}) an und lassen Sie personenbezogene Daten weg.',
  'cpas.contact.flanders': 'Flandern',
  'cpas.contact.brusselsDutch': 'Brüssel, Niederländischsprachige',
  'cpas.contact.brusselsFrench': 'Brüssel, Französischsprachige',
  'cpas.contact.wallonia': 'Wallonie',
  'cpas.contact.third':
    'Allein der Verband wendet sich an den SPOC des LfA, wenn alle Mittel erschöpft sind, niemand trotz mehrerer Anfragen helfen konnte und die Zahlung deshalb mehr als einen Monat im Rückstand ist.',
  'cpas.contact.documentation': 'Allgemeine Auskünfte und häufige Fragen: {url}',
  'cpas.contact.dated':
    'Adressen, wie das LfA sie bei der Eröffnung des Dienstes angab (2023). Dieses Programm ist eine Simulation, sofern kein anderer Dienst angegeben ist: Das LfA kennt seine Tickets nicht.',
  'cpas.fault.tooMany': '{field}: Ein Antrag fasst höchstens hundert.',
  'cpas.fault.twice':
    '{field}: dieselbe Person und dieselbe Beschäftigung wie in einem Antrag davor; das LfA macht höchstens zwei Berechnungen je Beschäftigung.',
  'cpas.c607.data.twice': 'Ein Arbeitszeitraum steht zweimal da, mit denselben Daten und Stunden: Er zählt zweimal.',
  'cpas.c607.data.twice.fix': 'Lassen Sie einen weg, außer wenn es zwei Stellen zugleich waren.',
  'cpas.c607.max-two.again':
    'Für diese Beschäftigung wurde schon eine erste Berechnung gesendet: Diese wäre die zweite und letzte.',
  'cpas.c607.max-two.again.fix':
    'Wählen Sie die Phase „zweite Berechnung“ 30 bis 15 Tage vor dem Ende oder „Neuberechnung“ nach einem Ereignis.',
};
