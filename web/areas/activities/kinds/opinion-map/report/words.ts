import type { MapPage } from '../../../../../kernels/opinion-map.ts'
import type { Catalogue } from '../../../../../platform/words.ts'

type Reason = MapPage['certainty']['reason']
type Words = {
  title: string
  said: string
  noneYet: string
  lead(counts: { people: number; placed: number; votes: number; statements: number }): string
  groups(page: MapPage): string
  unclear: Record<Exclude<Reason, 'clear'>, string>
  shared: string
  sharedText: string
  noneShared: string
  divides: string
  dividesText: string
  noneDivides: string
  common: string
  groupTitle(name: string, size: number): string
  groupText: string
  picture(page: MapPage): string
  pictureText: string
  shown(percent: number): string
  here: string
  nearest(group: string): string
  tooFewOfYours: string
  seeYou: string
  group: string
  people: string
  all: string
  allText: string
  statement: string
  agree: string
  disagree: string
  pass: string
  everyone: string
  groupOf(name: string): string
  counts(agree: number, disagree: number, pass: number, of: number): string
  late: string
  how: string
  formulas: readonly string[]
  made(when: string): string
  fresh: string
  vote: string
  imported: string
  importedText(topic: string, on: string): string
  source: string
  licence: string
  reports: string
  report(when: string): string
  reportTitle: string
  latest: string
  ofStatements(n: number): string
}

const many = (n: number) => n.toLocaleString('en-GB')

export const mapWords: Catalogue<Words> = {
  en: {
    title: 'What people think so far',
    said: 'In a few sentences',
    noneYet:
      'There is no map yet. It is drawn a few seconds after the first votes, and gets clearer as more people take part.',
    lead: ({ people, votes, placed, statements }) =>
      `${many(people)} ${people === 1 ? 'person has' : 'people have'} voted ${many(votes)} times on ${many(statements)} statements. ${many(placed)} of them voted on enough to be placed on the map.`,
    groups: ({ groups }) => `There are ${groups.length} clear groups of opinion: ${list(groups, 'and')}.`,
    unclear: {
      'too-few-people': 'Too few people have voted to look for groups of opinion yet.',
      'no-better-than-chance': 'There are no clear groups of opinion: views shade into each other.',
      unstable: 'There are no clear groups of opinion: with a few other people they would come out differently.',
    },
    shared: 'What all groups share',
    sharedText: 'Most people in every group agree with these.',
    noneShared: 'There is no statement yet that most people in every group agree with.',
    divides: 'What divides people',
    dividesText: 'On these the groups lie furthest apart.',
    noneDivides: 'No statement divides the groups clearly.',
    common: 'Where most people are of one mind',
    groupTitle: (name, size) => `Group ${name}: ${many(size)} ${size === 1 ? 'person' : 'people'}`,
    groupText: 'What sets this group apart from the others:',
    picture: ({ groups, placed }) =>
      groups.length
        ? `${many(placed)} people in ${groups.length} groups of opinion`
        : `${many(placed)} people, and no clear groups of opinion`,
    pictureText:
      'Each mark is one person, or several where it is larger. People who voted alike stand close together. Left, right, up and down mean nothing by themselves.',
    shown: (percent) =>
      `This picture shows about ${percent}% of the differences between people. The rest does not fit on a flat map, so read the statements first.`,
    here: 'You are here',
    nearest: (group) => `By your votes you stand nearest to group ${group}.`,
    tooFewOfYours: 'Vote on a few more statements, and we can say which group you are nearest to.',
    seeYou: 'See where you stand',
    group: 'Group',
    people: 'People',
    all: 'Every statement',
    allText: 'With all votes on each, the most voted on first.',
    statement: 'Statement',
    agree: 'Agree',
    disagree: 'Disagree',
    pass: 'Pass',
    everyone: 'Everyone',
    groupOf: (name) => `Group ${name}`,
    counts: (agree, disagree, pass, of) => `${agree} agree, ${disagree} disagree, ${pass} pass, of ${of}`,
    late: 'Seen by few so far',
    how: 'How this is worked out',
    formulas: [
      'Agree, disagree and pass are counted as they were given; the latest vote of each person counts.',
      'Bars show the share of each group’s votes: votes of that kind divided by all votes of the group on the statement, passes included.',
      'What all groups share is ordered by (agree + 1) ÷ (votes + 2) in each group, multiplied together: it is high only where every group agrees.',
      'What sets a group apart is what its people vote more often than all others, by more than chance would explain.',
      'People are placed by the two directions in which votes differ most. Groups are called clear only if they are better divided than 19 crowds without any groups, and come out the same when other people are drawn.',
      'Later statements have been seen by fewer people. The counts say by how many.',
    ],
    made: (when) => `Worked out on ${when}. It is worked out again a few seconds after new votes.`,
    fresh: 'There are new votes: the page has been brought up to date.',
    vote: 'Vote on the statements',
    imported: 'This conversation was held elsewhere',
    importedText: (topic, on) =>
      `“${topic}” is not the council’s own and nobody here took part in it. Its statements and votes were brought in on ${on} as they were published, so that you can see what an opinion map shows.`,
    source: 'Source',
    licence: 'Licence',
    reports: 'Published reports',
    report: (when) => `Report of ${when}`,
    reportTitle: 'Report',
    latest: 'The map as it is now',
    ofStatements: (n) => `${n} statements`,
  },
  cy: {
    title: 'Beth mae pobl yn ei feddwl hyd yma',
    said: 'Mewn ychydig frawddegau',
    noneYet:
      'Nid oes map eto. Mae’n cael ei lunio ychydig eiliadau ar ôl y pleidleisiau cyntaf, ac yn dod yn gliriach wrth i fwy o bobl gymryd rhan.',
    lead: ({ people, votes, placed, statements }) =>
      `Mae ${many(people)} o bobl wedi pleidleisio ${many(votes)} o weithiau ar ${many(statements)} o osodiadau. Pleidleisiodd ${many(placed)} ohonynt ar ddigon i gael lle ar y map.`,
    groups: ({ groups }) => `Mae ${groups.length} grŵp barn clir: ${list(groups, 'a')}.`,
    unclear: {
      'too-few-people': 'Mae rhy ychydig o bobl wedi pleidleisio i chwilio am grwpiau barn eto.',
      'no-better-than-chance': 'Nid oes grwpiau barn clir: mae safbwyntiau’n toddi i’w gilydd.',
      unstable: 'Nid oes grwpiau barn clir: gydag ychydig o bobl eraill byddent yn wahanol.',
    },
    shared: 'Beth mae pob grŵp yn ei rannu',
    sharedText: 'Mae’r rhan fwyaf o bobl ym mhob grŵp yn cytuno â’r rhain.',
    noneShared: 'Nid oes gosodiad eto y mae’r rhan fwyaf o bobl ym mhob grŵp yn cytuno ag ef.',
    divides: 'Beth sy’n rhannu pobl',
    dividesText: 'Ar y rhain mae’r grwpiau bellaf oddi wrth ei gilydd.',
    noneDivides: 'Nid oes gosodiad sy’n rhannu’r grwpiau’n glir.',
    common: 'Lle mae’r rhan fwyaf o bobl o’r un farn',
    groupTitle: (name, size) => `Grŵp ${name}: ${many(size)} o bobl`,
    groupText: 'Beth sy’n gwneud y grŵp hwn yn wahanol i’r lleill:',
    picture: ({ groups, placed }) =>
      groups.length
        ? `${many(placed)} o bobl mewn ${groups.length} grŵp barn`
        : `${many(placed)} o bobl, a dim grwpiau barn clir`,
    pictureText:
      'Mae pob marc yn un person, neu fwy lle mae’n fwy. Mae pobl a bleidleisiodd yn debyg yn agos at ei gilydd. Nid yw chwith, de, i fyny ac i lawr yn golygu dim ynddynt eu hunain.',
    shown: (percent) =>
      `Mae’r llun hwn yn dangos tua ${percent}% o’r gwahaniaethau rhwng pobl. Nid yw’r gweddill yn ffitio ar fap gwastad, felly darllenwch y gosodiadau’n gyntaf.`,
    here: 'Rydych chi yma',
    nearest: (group) => `Yn ôl eich pleidleisiau rydych agosaf at grŵp ${group}.`,
    tooFewOfYours: 'Pleidleisiwch ar ychydig mwy o osodiadau, a gallwn ddweud pa grŵp sydd agosaf atoch.',
    seeYou: 'Gweld ble rydych chi’n sefyll',
    group: 'Grŵp',
    people: 'Pobl',
    all: 'Pob gosodiad',
    allText: 'Gyda phob pleidlais ar bob un, y rhai â’r mwyaf o bleidleisiau’n gyntaf.',
    statement: 'Gosodiad',
    agree: 'Cytuno',
    disagree: 'Anghytuno',
    pass: 'Pasio',
    everyone: 'Pawb',
    groupOf: (name) => `Grŵp ${name}`,
    counts: (agree, disagree, pass, of) => `${agree} yn cytuno, ${disagree} yn anghytuno, ${pass} yn pasio, o ${of}`,
    late: 'Ychydig sydd wedi’i weld hyd yma',
    how: 'Sut y cyfrifir hyn',
    formulas: [
      'Cyfrifir cytuno, anghytuno a phasio fel y’u rhoddwyd; pleidlais ddiweddaraf pob person sy’n cyfrif.',
      'Mae’r barrau’n dangos cyfran pleidleisiau pob grŵp: pleidleisiau o’r math hwnnw wedi’u rhannu â holl bleidleisiau’r grŵp ar y gosodiad, gan gynnwys pasio.',
      'Trefnir yr hyn y mae pob grŵp yn ei rannu yn ôl (cytuno + 1) ÷ (pleidleisiau + 2) ym mhob grŵp, wedi’u lluosi â’i gilydd: mae’n uchel dim ond lle mae pob grŵp yn cytuno.',
      'Yr hyn sy’n gwneud grŵp yn wahanol yw’r hyn y mae ei bobl yn pleidleisio drosto’n amlach na phawb arall, yn fwy nag y byddai hap yn ei egluro.',
      'Rhoddir lle i bobl yn ôl y ddau gyfeiriad lle mae pleidleisiau’n gwahaniaethu fwyaf. Dim ond os ydynt wedi’u rhannu’n well na 19 torf heb grwpiau, ac yr un fath pan dynnir pobl eraill, y gelwir grwpiau’n glir.',
      'Mae llai o bobl wedi gweld gosodiadau diweddarach. Mae’r niferoedd yn dweud faint.',
    ],
    made: (when) => `Cyfrifwyd ar ${when}. Fe’i cyfrifir eto ychydig eiliadau ar ôl pleidleisiau newydd.`,
    fresh: 'Mae pleidleisiau newydd: mae’r dudalen wedi’i diweddaru.',
    vote: 'Pleidleisio ar y gosodiadau',
    imported: 'Cynhaliwyd y sgwrs hon yn rhywle arall',
    importedText: (topic, on) =>
      `Nid eiddo’r cyngor yw “${topic}” ac ni chymerodd neb yma ran ynddi. Daethpwyd â’i gosodiadau a’i phleidleisiau i mewn ar ${on} fel y’u cyhoeddwyd, er mwyn i chi weld beth mae map barn yn ei ddangos.`,
    source: 'Ffynhonnell',
    licence: 'Trwydded',
    reports: 'Adroddiadau a gyhoeddwyd',
    report: (when) => `Adroddiad ${when}`,
    reportTitle: 'Adroddiad',
    latest: 'Y map fel y mae nawr',
    ofStatements: (n) => `${n} o osodiadau`,
  },
}

function list(groups: MapPage['groups'], and: string): string {
  const each = groups.map(({ name, size }) => `${name} (${many(size)})`)
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} ${and} ${each.at(-1)}`
}
