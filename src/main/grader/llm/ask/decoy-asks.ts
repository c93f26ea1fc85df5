/** What no answer to an interview says, although it is of the field. `words` show that an answer speaks of it. */
export type DecoyAsk = {
  readonly id: string;
  readonly title: string;
  readonly strong: string;
  readonly phrasings: readonly string[];
  readonly words: readonly string[];
};

const ask = (
  id: string,
  title: string,
  strong: string,
  phrasings: readonly [string, string],
  words: string,
): DecoyAsk => ({ id, title, strong, phrasings, words: words.split(' ') });

/** They share no word and no subject, so that an order cannot leave all of them out by one. */
export const decoyAsks: readonly DecoyAsk[] = [
  ask(
    'patent-number',
    'Gives the number of the patent',
    'Gives the patent’s number and the office that granted it.',
    ['patent EP 1 234 567, granted in Munich', 'US patent 6,285,999'],
    'patent patents',
  ),
  ask(
    'rack-and-slot',
    'Says in which rack and slot the machine sits',
    'Gives the number of the rack and the height unit.',
    ['rack 14, height unit 22', 'third rack from the door, slot 7'],
    'rack racks',
  ),
  ask(
    'firmware-of-switches',
    'Names the firmware of the network switches',
    'Gives maker and firmware version of the switches.',
    ['firmware 9.3.10 on all switches', 'the switches run 4.28.1F'],
    'firmware',
  ),
  ask(
    'name-of-auditor',
    'Names the auditor who signed',
    'Gives the auditor’s name and the day of the signature.',
    ['signed by Mrs Hale on 3 March', 'Mr Okafor signed it in May'],
    'auditor auditors',
  ),
  ask(
    'colour-of-cables',
    'Says which colour the cables have',
    'Names the colour of the power cables and of the data cables.',
    ['yellow for data, grey for power', 'all cables are orange'],
    'cable cables',
  ),
  ask(
    'invoice-number',
    'Gives the number of the invoice',
    'Gives the invoice’s number and the sum in euros.',
    ['invoice 2021-0417 over 18,400 euros', 'invoiced under number 7731'],
    'invoice invoices',
  ),
  ask(
    'paragraph-of-contract',
    'Cites the paragraph of the contract',
    'Gives paragraph and sentence of the contract with the vendor.',
    ['paragraph 14, second sentence', 'see clause 9b of the contract'],
    'contract contracts paragraph',
  ),
  ask(
    'kind-of-socket',
    'Names the kind of power socket',
    'Names the plug’s standard and its current in ampere.',
    ['C19 at 16 ampere', 'a CEE plug for 32 A'],
    'socket sockets plug ampere',
  ),
  ask(
    'telephone-of-on-call',
    'Gives the telephone number of who is on call',
    'Gives the number and the hours at which somebody picks up.',
    ['extension 4417, from eight to noon', 'dial 203 at night'],
    'telephone phone',
  ),
  ask(
    'year-of-first-paper',
    'Says in which journal and volume it was first printed',
    'Names journal, volume and page.',
    ['volume 27 of the Bell System journal, page 379', 'printed in volume 4, page 12'],
    'journal volume',
  ),
  ask(
    'weight-of-chassis',
    'Says how much the chassis weighs',
    'Gives the weight in kilograms, with and without its rails.',
    ['31 kg, 34 with rails', 'it weighs 28.5 kg'],
    'chassis kilograms kg',
  ),
  ask(
    'noise-of-fans',
    'Says how loud the fans are',
    'Gives the noise in decibels and the distance at which it was taken.',
    ['62 decibels at one metre', '58 dB beside the door'],
    'decibel decibels loud',
  ),
  ask(
    'certificate-of-building',
    'Names the certificate of the building',
    'Names the certificate and the year in which it runs out.',
    ['tier III, until 2027', 'its certificate runs out in June'],
    'building certificate',
  ),
  ask(
    'mascot-of-project',
    'Names the mascot of the project',
    'Names the animal and who drew it.',
    ['a heron that Ines drew', 'the mascot is an owl'],
    'mascot animal',
  ),
  ask(
    'maker-of-screws',
    'Names the maker of the rails and screws',
    'Names the maker and the thread of the screws.',
    ['M6 screws by Würth', 'rails by Rittal, thread M5'],
    'screw screws',
  ),
  ask(
    'meeting-room',
    'Says in which room the decision was taken',
    'Names the room and its floor.',
    ['room Alma on the fourth floor', 'in the corner room upstairs'],
    'floor upstairs',
  ),
  ask(
    'height-above-sea',
    'Says how high above the sea the servers stand',
    'Gives the height in metres and the sea that it is taken from.',
    ['112 metres above the North Sea', '8 m above the sea'],
    'sea metres',
  ),
  ask(
    'font-of-console',
    'Names the font of the console',
    'Names the font and its size in points.',
    ['Iosevka at 11 points', 'the console is set in Fira, 12 points'],
    'font fonts',
  ),
  ask(
    'coolant-of-room',
    'Names the coolant of the machine room',
    'Names the coolant and the pressure in bar.',
    ['R-410A at 24 bar', 'glycol at two bar'],
    'coolant glycol',
  ),
  ask(
    'carrier-of-delivery',
    'Names the carrier who delivered the machines',
    'Names the carrier and the day of the delivery.',
    ['delivered by Schenker on a Tuesday', 'Maersk brought them in week 14'],
    'carrier carriers',
  ),
  ask(
    'battery-maker',
    'Names the maker of the batteries',
    'Names the maker and the year in which they are exchanged.',
    ['Panasonic, exchanged in 2026', 'the batteries are by Yuasa'],
    'battery batteries',
  ),
  ask(
    'insurer-of-hardware',
    'Names the insurer of the hardware',
    'Names the insurer and the excess in euros.',
    ['insured with Allianz, 5,000 euros excess', 'Generali covers it'],
    'insurer insurance',
  ),
  ask(
    'lightning-rod',
    'Says where the lightning rod stands',
    'Names the corner of the roof and the rod’s length.',
    ['north-east corner, four metres', 'on the roof above the stairs'],
    'lightning roof',
  ),
  ask(
    'keeper-of-keys',
    'Says who keeps the key of the cage',
    'Names the person and the place where the key hangs.',
    ['the porter, behind the desk', 'it hangs with Mr Lund'],
    'porter cage',
  ),
];
