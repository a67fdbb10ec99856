import type { Catalogue } from '../../../../../platform/words.ts'
import { keepDays } from '../rules.ts'
import type { BookRefusal } from './commands.ts'
import { longestName, longestNeeds, mostPeople, type PlaceRefusal } from './rules.ts'

type Words = {
  title: string
  waitTitle: string
  waitHint: string
  name: string
  email: string
  emailHint: string
  telephone: string
  telephoneHint: string
  people: string
  needs: string
  needsHint: string
  keep: string
  send: string
  find: string
  findHint: string
  code: string
  open: string
  unknown: string
  refusals: Record<PlaceRefusal, string>
  doors: Record<Exclude<BookRefusal, 'not-found'>, string>
  ownTitle: string
  ownCode: string
  yes: (people: number) => string
  waits: (before: number) => string
  gone: string
  was: string
  atDoor: string
  online: string
  leave: string
  leaveText: string
  leaveShift: string
  done: string
  booked: string
}

export const placeWords: Catalogue<Words> = {
  en: {
    title: 'Book a place',
    waitTitle: 'Join the waiting list',
    waitHint: 'All places are taken. When somebody cannot come, you move up by yourself, and we tell you.',
    name: 'Your name',
    email: 'Your email address',
    emailHint: 'We write to you about this event, and nothing else',
    telephone: 'Your telephone number',
    telephoneHint: 'If you have no email address: we ring you if something changes',
    people: 'How many of you come?',
    needs: 'What do you need to take part? (optional)',
    needsHint: 'Such as an interpreter, or a seat near the front. Only the people who prepare the event see it',
    keep: `You do not need an account. We keep your name and how to reach you apart from anything you say, show them to nobody else, and remove them ${keepDays} days after the event.`,
    send: 'Book',
    find: 'You have booked already?',
    findHint: 'Enter your code, to see your booking or give it up',
    code: 'Your code',
    open: 'Open my booking',
    unknown: 'We do not know this code. It has eight letters and numbers, and stands in our letter to you',
    refusals: {
      'name-missing': 'Enter your name',
      'name-too-long': `Use at most ${longestName} letters`,
      'contact-missing': 'Enter an email address or a telephone number, so that we can tell you if something changes',
      'email-wrong': 'Enter an email address like name@example.com',
      'telephone-wrong': 'Enter a telephone number with its area code',
      'people-wrong': `Choose from 1 to ${mostPeople}`,
      'needs-too-long': `Use at most ${longestNeeds} letters`,
    },
    doors: { 'called-off': 'This event is called off', over: 'This event is over' },
    ownTitle: 'Your booking',
    ownCode: 'Your code',
    yes: (people) => (people === 1 ? 'You have a place.' : `You have ${people} places.`),
    waits: (n) =>
      n === 0
        ? 'You are next on the waiting list.'
        : `You are on the waiting list. ${n === 1 ? '1 booking is' : `${n} bookings are`} before yours.`,
    gone: 'You gave this up. Nobody expects you.',
    was: 'You were there. Thank you for coming.',
    atDoor: 'Show it at the door, or say your name.',
    online: 'Join online',
    leave: 'I cannot come',
    leaveText: 'Your place goes to whoever waits longest.',
    leaveShift: 'Somebody else can take your shift.',
    done: 'You gave it up. Thank you for telling us.',
    booked: 'It is kept. Write down your code, or keep this page.',
  },
  cy: {
    title: 'Cadw lle',
    waitTitle: 'Ymuno â’r rhestr aros',
    waitHint: 'Mae pob lle wedi’i gymryd. Pan na all rhywun ddod, byddwch yn symud i fyny, a byddwn yn dweud wrthych.',
    name: 'Eich enw',
    email: 'Eich cyfeiriad e-bost',
    emailHint: 'Ysgrifennwn atoch am y digwyddiad hwn, a dim byd arall',
    telephone: 'Eich rhif ffôn',
    telephoneHint: 'Os nad oes gennych e-bost: ffoniwn chi os bydd rhywbeth yn newid',
    people: 'Faint ohonoch sy’n dod?',
    needs: 'Beth sydd ei angen arnoch i gymryd rhan? (dewisol)',
    needsHint: 'Fel cyfieithydd, neu sedd yn y blaen. Dim ond y bobl sy’n paratoi’r digwyddiad sy’n ei weld',
    keep: `Does dim angen cyfrif arnoch. Rydym yn cadw eich enw a sut i’ch cyrraedd ar wahân i bopeth a ddywedwch, heb eu dangos i neb arall, ac yn eu dileu ${keepDays} diwrnod ar ôl y digwyddiad.`,
    send: 'Cadw lle',
    find: 'Wedi cadw lle eisoes?',
    findHint: 'Rhowch eich cod, i weld eich lle neu ei roi i fyny',
    code: 'Eich cod',
    open: 'Agor fy lle',
    unknown: 'Nid ydym yn adnabod y cod hwn. Mae ganddo wyth llythyren a rhif, ac mae yn ein llythyr atoch',
    refusals: {
      'name-missing': 'Rhowch eich enw',
      'name-too-long': `Defnyddiwch ${longestName} llythyren ar y mwyaf`,
      'contact-missing': 'Rhowch gyfeiriad e-bost neu rif ffôn, fel y gallwn ddweud wrthych os bydd rhywbeth yn newid',
      'email-wrong': 'Rhowch gyfeiriad e-bost fel enw@example.com',
      'telephone-wrong': 'Rhowch rif ffôn gyda’r cod ardal',
      'people-wrong': `Dewiswch o 1 i ${mostPeople}`,
      'needs-too-long': `Defnyddiwch ${longestNeeds} llythyren ar y mwyaf`,
    },
    doors: { 'called-off': 'Mae’r digwyddiad hwn wedi’i ganslo', over: 'Mae’r digwyddiad hwn drosodd' },
    ownTitle: 'Eich lle',
    ownCode: 'Eich cod',
    yes: (people) => (people === 1 ? 'Mae gennych le.' : `Mae gennych ${people} lle.`),
    waits: (n) => (n === 0 ? 'Chi yw’r nesaf ar y rhestr aros.' : `Rydych ar y rhestr aros. Mae ${n} o’ch blaen.`),
    gone: 'Rydych wedi rhoi’r gorau i hwn. Nid oes neb yn eich disgwyl.',
    was: 'Roeddech chi yno. Diolch am ddod.',
    atDoor: 'Dangoswch ef wrth y drws, neu dywedwch eich enw.',
    online: 'Ymuno ar-lein',
    leave: 'Ni allaf ddod',
    leaveText: 'Mae eich lle yn mynd i bwy bynnag sydd wedi aros hiraf.',
    leaveShift: 'Gall rhywun arall gymryd eich sifft.',
    done: 'Rydych wedi’i roi i fyny. Diolch am ddweud wrthym.',
    booked: 'Mae wedi’i gadw. Ysgrifennwch eich cod, neu cadwch y dudalen hon.',
  },
}

/** What officers read of who booked. */
export const officerWords = {
  done: 'Marked as told',
}
