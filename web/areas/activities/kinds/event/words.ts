import type { Catalogue } from '../../../../platform/words.ts'
import type { Access, EventKind, VenueType } from './rules.ts'

type Words = {
  kinds: Record<EventKind, string>
  access: Record<Access, string>
  venues: Record<VenueType, string>
  kind: string
  when: string
  time: (day: string, from: string, until: string) => string
  where: string
  host: string
  part: string
  accessTitle: string
  cost: string
  free: string
  places: string
  left: (n: number) => string
  full: (waiting: number) => string
  noBooking: string
  online: string
  book: string
  bookWaiting: string
  own: string
  calendar: string
  cancelled: (day: string, why: string) => string
  over: string
  came: (n: number) => string
  agenda: string
  agendaMore: string
  agendaNone: string
  rota: string
  rotaText: (free: number) => string
  rotaFull: string
  rotaMore: string
  report: string
  say: string
}

/** What everyone reads of an event. */
export const eventWords: Catalogue<Words> = {
  en: {
    kinds: { listening: 'Listening', participation: 'Participation', development: 'Development' },
    access: {
      'step-free': 'No steps from the street to every room',
      'accessible-toilet': 'Accessible toilet',
      'hearing-loop': 'Hearing loop',
      'sign-language': 'British Sign Language',
      'quiet-room': 'A quiet room',
      seats: 'A seat for everyone',
      'blue-badge-parking': 'Blue Badge parking',
      'bus-stop': 'A bus stop within a short walk',
    },
    venues: {
      council: 'A council building',
      community: 'A community hall or a group’s own rooms',
      faith: 'A place of worship or its hall',
      education: 'A school or college',
      health: 'A surgery, clinic or care home',
      business: 'A shop, market or workplace',
      outdoors: 'Outdoors',
      online: 'Online only',
    },
    kind: 'Kind of event',
    when: 'When',
    time: (day, from, until) => `${day}, ${from} to ${until}`,
    where: 'Where',
    host: 'Host',
    part: 'Part of',
    accessTitle: 'Access',
    cost: 'Cost',
    free: 'Free',
    places: 'Places',
    left: (n) => (n === 1 ? '1 place left' : `${n} places left`),
    full: (n) => `All places are taken. ${n === 1 ? '1 booking waits' : `${n} bookings wait`}`,
    noBooking: 'You do not need to book. It helps us if you do',
    online: 'You can also join online. Whoever books gets the link',
    book: 'Book a place',
    bookWaiting: 'Join the waiting list',
    own: 'See or cancel your booking',
    calendar: 'Put it into your calendar',
    cancelled: (day, why) => `Called off on ${day}: ${why}`,
    over: 'This event is over.',
    came: (n) => (n === 1 ? '1 person came' : `${n} people came`),
    agenda: 'What will be talked about',
    agendaMore: 'See the agenda, add to it and rank it',
    agendaNone: 'Nothing is on the agenda yet. You can be the first to propose something.',
    rota: 'Help on the day',
    rotaText: (n) => (n === 1 ? '1 more pair of hands is needed' : `${n} more pairs of hands are needed`),
    rotaFull: 'Every shift is taken. Thank you',
    rotaMore: 'See the shifts',
    report: 'Read what happened, with pictures',
    say: 'Say something before, at or after it',
  },
  cy: {
    kinds: { listening: 'Gwrando', participation: 'Cymryd rhan', development: 'Datblygu' },
    access: {
      'step-free': 'Dim grisiau o’r stryd i bob ystafell',
      'accessible-toilet': 'Toiled hygyrch',
      'hearing-loop': 'Dolen glyw',
      'sign-language': 'Iaith Arwyddion Prydain',
      'quiet-room': 'Ystafell dawel',
      seats: 'Sedd i bawb',
      'blue-badge-parking': 'Parcio Bathodyn Glas',
      'bus-stop': 'Arhosfan bws o fewn taith gerdded fer',
    },
    venues: {
      council: 'Adeilad y cyngor',
      community: 'Neuadd gymunedol neu ystafelloedd grŵp',
      faith: 'Addoldy neu ei neuadd',
      education: 'Ysgol neu goleg',
      health: 'Meddygfa, clinig neu gartref gofal',
      business: 'Siop, marchnad neu weithle',
      outdoors: 'Yn yr awyr agored',
      online: 'Ar-lein yn unig',
    },
    kind: 'Math o ddigwyddiad',
    when: 'Pryd',
    time: (day, from, until) => `${day}, ${from} tan ${until}`,
    where: 'Ble',
    host: 'Gwesteiwr',
    part: 'Rhan o',
    accessTitle: 'Mynediad',
    cost: 'Cost',
    free: 'Am ddim',
    places: 'Lleoedd',
    left: (n) => `${n} o leoedd ar ôl`,
    full: (n) => `Mae pob lle wedi’i gymryd. Mae ${n} yn aros`,
    noBooking: 'Does dim rhaid i chi gadw lle. Mae’n ein helpu os gwnewch',
    online: 'Gallwch ymuno ar-lein hefyd. Mae pawb sy’n cadw lle yn cael y ddolen',
    book: 'Cadw lle',
    bookWaiting: 'Ymuno â’r rhestr aros',
    own: 'Gweld neu ganslo eich lle',
    calendar: 'Rhoi hwn yn eich calendr',
    cancelled: (day, why) => `Wedi’i ganslo ar ${day}: ${why}`,
    over: 'Mae’r digwyddiad hwn drosodd.',
    came: (n) => `Daeth ${n} o bobl`,
    agenda: 'Beth fydd yn cael ei drafod',
    agendaMore: 'Gweld yr agenda, ychwanegu ati a’i gosod mewn trefn',
    agendaNone: 'Does dim ar yr agenda eto. Gallwch fod y cyntaf i gynnig rhywbeth.',
    rota: 'Helpu ar y diwrnod',
    rotaText: (n) => `Mae angen ${n} yn fwy o wirfoddolwyr`,
    rotaFull: 'Mae pob sifft wedi’i chymryd. Diolch',
    rotaMore: 'Gweld y sifftiau',
    report: 'Darllen beth ddigwyddodd, gyda lluniau',
    say: 'Dweud rhywbeth cyn, yn ystod neu ar ôl y digwyddiad',
  },
}

type SeriesWords = {
  host: string
  next: string
  noNext: string
  noNextText: string
  past: string
  kept: string
  keptText: (kept: number, due: number) => string
  replies: (n: number) => string
  none: string
}

/** What everyone reads of a series. */
export const seriesWords: Catalogue<SeriesWords> = {
  en: {
    host: 'Host',
    next: 'Next',
    noNext: 'No date is set yet',
    noNextText: 'The next date will be listed here, and in the calendar of events.',
    past: 'Before',
    kept: 'Promises kept',
    keptText: (kept, due) => `${kept} of ${due} replies came by the day that we promised.`,
    replies: (n) => (n === 1 ? '1 reply was given so far.' : `${n} replies were given so far.`),
    none: 'No reply was due so far.',
  },
  cy: {
    host: 'Gwesteiwr',
    next: 'Nesaf',
    noNext: 'Nid oes dyddiad eto',
    noNextText: 'Bydd y dyddiad nesaf yn cael ei restru yma, ac yn y calendr digwyddiadau.',
    past: 'Cynt',
    kept: 'Addewidion a gadwyd',
    keptText: (kept, due) => `Daeth ${kept} o ${due} ateb erbyn y diwrnod a addawyd gennym.`,
    replies: (n) => `Rhoddwyd ${n} ateb hyd yma.`,
    none: 'Nid oedd ateb yn ddyledus hyd yma.',
  },
}
