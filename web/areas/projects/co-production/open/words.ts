import type { Catalogue } from '../../../../platform/words.ts'
import type { DifferenceWords } from '../../../../ui/difference/difference.tsx'

export const differenceWords: Catalogue<DifferenceWords> = {
  en: {
    added: 'put in:',
    removed: 'taken out:',
    end: 'end of change',
    newParagraph: 'New paragraph',
    removedParagraph: 'Paragraph taken out',
    moved: 'Paragraph moved here',
  },
  cy: {
    added: 'ychwanegwyd:',
    removed: 'tynnwyd allan:',
    end: 'diwedd y newid',
    newParagraph: 'Paragraff newydd',
    removedParagraph: 'Paragraff wedi’i dynnu allan',
    moved: 'Paragraff wedi’i symud yma',
  },
}

type Words = {
  kicker: string
  seats: string
  taken(n: number, of: number): string
  community: string
  officers: string
  who: string
  nobody: string
  resident(n: number): string
  officer(n: number): string
  how: string
  howText: string
  drafts: string
  writing(n: number): string
  noDrafts: string
  agreed(version: number, day: string): string
  join: string
  joinApply: string
  joinInvited: string
  joinFull: string
  ask: string
  invitedLink: string
  member: string
  draftKicker: string
  agreedBy(residents: number, officers: number, filled: number): string
  ownWords: string
  text: string
  versions: string
  changes(version: number): string
  noChanges: string
  unchanged(n: number): string
  newest: string
  older(version: number): string
}

export const openWords: Catalogue<Words> = {
  en: {
    kicker: 'Working group',
    seats: 'Seats',
    taken: (n, of) => `${n} of ${of} taken`,
    community: 'Community seats',
    officers: 'Officer seats',
    who: 'Who is in it',
    nobody: 'Nobody has taken a seat yet.',
    resident: (n) => (n === 1 ? 'a resident' : `${n} residents`),
    officer: (n) => (n === 1 ? 'an officer' : `${n} officers`),
    how: 'How it decides',
    howText:
      'Each seat has one vote. A draft is published when more than half of the members say yes, with at least one resident and one officer among them. Officers alone cannot publish it. Names are shown of those who agreed to that.',
    drafts: 'What it has written',
    writing: (n) => (n === 1 ? 'The group is writing a draft.' : `The group is writing ${n} drafts.`),
    noDrafts: 'The group has not begun to write.',
    agreed: (version, day) => `Version ${version}, agreed on ${day}`,
    join: 'How to join',
    joinApply: 'Anybody who lives here can ask for a community seat. You need an account with an email address.',
    joinInvited: 'People are invited to this group.',
    joinFull: 'All community seats are taken.',
    ask: 'Ask for a seat',
    invitedLink: 'Were you invited? Take your seat',
    member: 'Are you a member? Go to the group’s room',
    draftKicker: 'Written together',
    agreedBy: (residents, officers, filled) =>
      `${residents === 1 ? 'One resident' : `${residents} residents`} and ${officers === 1 ? 'one officer' : `${officers} officers`} said yes, of ${filled} members.`,
    ownWords: 'Residents and officers wrote this together, with equal votes.',
    text: 'The text',
    versions: 'Versions that both sides agreed on',
    changes: (version) => `What changed since version ${version}`,
    noChanges: 'No words changed.',
    unchanged: (n) => (n === 1 ? 'One paragraph is as it was.' : `${n} paragraphs are as they were.`),
    newest: 'Read the newest version',
    older: (version) => `This is version ${version}. There is a newer one.`,
  },
  cy: {
    kicker: 'Gweithgor',
    seats: 'Seddi',
    taken: (n, of) => `${n} o ${of} wedi’u cymryd`,
    community: 'Seddi cymunedol',
    officers: 'Seddi swyddogion',
    who: 'Pwy sydd ynddo',
    nobody: 'Nid oes neb wedi cymryd sedd eto.',
    resident: (n) => (n === 1 ? 'un preswylydd' : `${n} preswylydd`),
    officer: (n) => (n === 1 ? 'un swyddog' : `${n} swyddog`),
    how: 'Sut mae’n penderfynu',
    howText:
      'Mae gan bob sedd un bleidlais. Caiff drafft ei gyhoeddi pan fydd mwy na hanner yr aelodau’n dweud ie, ac o leiaf un preswylydd ac un swyddog yn eu plith. Ni all swyddogion ei gyhoeddi ar eu pen eu hunain. Dangosir enwau’r rhai a gytunodd i hynny.',
    drafts: 'Beth mae wedi’i ysgrifennu',
    writing: (n) => (n === 1 ? 'Mae’r grŵp yn ysgrifennu drafft.' : `Mae’r grŵp yn ysgrifennu ${n} drafft.`),
    noDrafts: 'Nid yw’r grŵp wedi dechrau ysgrifennu.',
    agreed: (version, day) => `Fersiwn ${version}, cytunwyd ar ${day}`,
    join: 'Sut i ymuno',
    joinApply: 'Gall unrhyw un sy’n byw yma ofyn am sedd gymunedol. Mae angen cyfrif gyda chyfeiriad e-bost arnoch.',
    joinInvited: 'Gwahoddir pobl i’r grŵp hwn.',
    joinFull: 'Mae pob sedd gymunedol wedi’i chymryd.',
    ask: 'Gofyn am sedd',
    invitedLink: 'A gawsoch wahoddiad? Cymerwch eich sedd',
    member: 'Ydych chi’n aelod? Ewch i ystafell y grŵp',
    draftKicker: 'Ysgrifennwyd gyda’n gilydd',
    agreedBy: (residents, officers, filled) =>
      `Dywedodd ${residents} preswylydd a ${officers} swyddog ie, o ${filled} aelod.`,
    ownWords: 'Ysgrifennodd trigolion a swyddogion hwn gyda’i gilydd, gyda phleidleisiau cyfartal.',
    text: 'Y testun',
    versions: 'Fersiynau y cytunodd y ddwy ochr arnynt',
    changes: (version) => `Beth newidiodd ers fersiwn ${version}`,
    noChanges: 'Ni newidiodd unrhyw eiriau.',
    unchanged: (n) => (n === 1 ? 'Mae un paragraff fel yr oedd.' : `Mae ${n} paragraff fel yr oeddent.`),
    newest: 'Darllenwch y fersiwn ddiweddaraf',
    older: (version) => `Dyma fersiwn ${version}. Mae un mwy newydd.`,
  },
}
