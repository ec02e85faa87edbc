import type { parentalNotes } from '../../../domain/rules/parental/parental-notes.ts';
import type { parentalRules } from '../../../domain/rules/parental/parental-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const parental: RuleStatements<typeof parentalRules, typeof parentalNotes> = {
  'parental.forms':
    'Ouderschapsverlof wordt volledig, halftijds of met 1/5 opgenomen; sinds 1 juni 2019 ook met 1/10, in weken volledig verlof of in losse halftijdse maanden. Een vermindering met 1/3 of 1/4 bestaat niet.',
  'parental.full.min-block':
    'Een volledig ouderschapsverlof duurt één maand of een veelvoud: 1, 2, 3 of 4 maanden. Alleen een saldo van minder dan een maand na een flexibele opname mag korter zijn.',
  'parental.full-flex.block':
    'Een flexibel volledig ouderschapsverlof duurt hele weken van zeven kalenderdagen, ongeacht de weekdag waarop het begint, en hoogstens 16 weken.',
  'parental.full-flex.window':
    'De weken flexibel volledig ouderschapsverlof die met één kennisgeving worden gevraagd, vallen binnen drie maanden; voor verdere weken is een nieuwe kennisgeving nodig.',
  'parental.half.min-block':
    'Een halftijds ouderschapsverlof duurt twee maanden of een veelvoud: 2, 4, 6 of 8 maanden. Alleen een saldo van minder dan twee maanden na een flexibele opname mag korter zijn.',
  'parental.half-flex.block': 'Een flexibel halftijds ouderschapsverlof duurt hele maanden, van 1 tot 8.',
  'parental.one-fifth.min-block':
    'Een ouderschapsverlof met 1/5 duurt 5, 10, 15 of 20 maanden. Voor een tijdelijke leerkracht van de Franse Gemeenschap mag het eindigen met het schooljaar; de rest van het blok is dan verloren.',
  'parental.one-tenth.min-block':
    'Een ouderschapsverlof met 1/10 duurt 10, 20, 30 of 40 maanden. Voor een tijdelijke leerkracht van de Franse Gemeenschap mag het eindigen met het schooljaar; de rest van het blok is dan verloren.',
  'parental.total':
    'Per kind heeft een ouder recht op vier maanden volledig verlof of het equivalent ervan: 16 weken, 8 maanden halftijds, 20 met 1/5, 40 met 1/10. Wat al werd opgenomen en deze aanvraag blijven samen binnen die grens.',
  'parental.partial.full-time-required':
    'Halftijds, 1/5 en 1/10 zijn voor werknemers met een voltijds contract, of met meerdere jobs die samen voltijds zijn; een deeltijdse werknemer kan alleen volledig onderbreken.',
  'parental.half.flemish-contractual':
    'Van alle deeltijdse werknemers kan alleen het contractuele personeel van de Vlaamse overheid naar halftijds overstappen, vanaf een contract van minstens 75 %: controleer of de werknemer daartoe behoort.',
  'parental.flex.agreement':
    'Voor weken volledig verlof en losse halftijdse maanden is het akkoord van de werkgever nodig, over het principe en over de spreiding van de dagen. Voor een saldo kleiner dan één blok is dat niet nodig.',
  'parental.one-tenth.agreement':
    'Voor een ouderschapsverlof met 1/10 is altijd het akkoord van de werkgever nodig, ook over de spreiding van de vermindering; de werkgever hoeft een weigering niet te motiveren.',
  'parental.one-tenth.education':
    'In het Vlaamse onderwijs zijn 1/10 en de flexibele vormen alleen mogelijk voor zover de regels van de Vlaamse Gemeenschap ze toelaten.',
  'parental.child-age':
    'Het verlof begint ten vroegste bij de geboorte en vóór de 12e verjaardag van het kind, of vóór de 21e voor een kind met een handicap. Het mag na die dag doorlopen.',
  'parental.adoption-start':
    'Het verlof voor een geadopteerd kind begint ten vroegste op de dag van de inschrijving van het kind in het gezin, in het bevolkings- of vreemdelingenregister.',
  'parental.foster':
    'Een pleegouder heeft een plaatsing die voor minstens zes maanden gepland is; het kind is bij het begin van het verlof ingeschreven in het gezin en de plaatsing duurt even lang als het verlof. De kennisgeving is mogelijk vanaf 1 juli 2025.',
  'parental.document':
    'Het bewijs van de geboorte, de adoptie, de pleegplaatsing of de handicap wordt uiterlijk bij het begin van het verlof bezorgd. Vanaf die dag hoort het bij een aanvraag voor een adoptie- of pleegkind, of voor een kind met een handicap van 12 jaar of ouder.',
  'parental.seniority':
    'In de private en de lokale sector was de werknemer gedurende 12 van de 15 maanden vóór de schriftelijke kennisgeving aan de werkgever verbonden, niet noodzakelijk ononderbroken; uitzendarbeid bij dezelfde werkgever telt mee. Geen akkoord kan daarvan afwijken.',
  'parental.allowance.fourth-month':
    'Voor een kind dat vóór 8 maart 2012 geboren of geadopteerd is, betaalt de RVA drie maanden volledig verlof of het equivalent ervan (6 halftijds, 15 met 1/5, 30 met 1/10); daarboven is het verlof geldig, maar zonder uitkering.',
  'parental.conversion':
    'Eén maand volledige onderbreking is evenveel als vier weken, twee maanden halftijds, vijf maanden met 1/5 of tien maanden met 1/10; de vormen kunnen vrij worden gecombineerd tot de vier maanden volledige onderbreking op zijn.',
  'parental.remainder':
    'Wat na een flexibele opname overblijft, minder dan vier weken volledig of minder dan twee maanden halftijds, mag als zodanig en zonder akkoord van de werkgever worden opgenomen.',
  'parental.no-agreement-needed':
    'Volledig verlof per maand, halftijds per twee maanden en 1/5 zijn rechten: de werkgever kan ze uitstellen, niet weigeren. Eén gepubliceerde pagina vraagt een akkoord voor elke deeltijdse vorm; de RVA en de sociale secretariaten niet.',
  'parental.flex.refusal-reply':
    'Een werkgever die weken, losse halftijdse maanden of 1/10 weigert, doet dat schriftelijk binnen een maand na de kennisgeving.',
  'parental.child-age.postponed':
    'Het verlof mag na de 12e (of 21e) verjaardag beginnen wanneer de kennisgeving op tijd is gebeurd en de werkgever het verlof heeft uitgesteld.',
  'parental.child-disability':
    'Een kind geldt als kind met een handicap vanaf een ongeschiktheid van 66 %, of vanaf 4 punten in pijler 1 of 9 punten in de drie pijlers samen van de medisch-sociale schaal; de leeftijdsgrens is dan 21 jaar.',
  'parental.kinship':
    'Het verlof is voor de moeder of de vader, de erkende meeouder en de adoptieouder, elk met een eigen krediet per kind; voor pleegouders geldt hun eigen regel.',
  'parental.seniority.public':
    'In de federale en gewestelijke diensten en in het onderwijs wordt geen anciënniteit gevraagd: in dienstactiviteit zijn volstaat.',
  'parental.postponement':
    'Binnen een maand na de kennisgeving kan de werkgever het verlof uitstellen om schriftelijk en omstandig opgegeven redenen; het begint dan binnen zes maanden na de maand van die beslissing. Bij uitstel van een volledige onderbreking biedt hij schriftelijk alternatieven aan.',
  'parental.postponement.federal':
    'Bij de federale overheid kan een volledig ouderschapsverlof per maand niet worden geweigerd of uitgesteld; voor opname per week is het akkoord van de dienst nodig.',
  'parental.cct64':
    'Na ouderschapsverlof voor hetzelfde kind op grond van cao 64 blijft in dit stelsel nog het equivalent van twee maanden volledige onderbreking over.',
};
