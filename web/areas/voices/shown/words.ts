import type { Catalogue } from '../../../platform/words.ts'
import type { Channel } from '../taking/rules.ts'

type Words = {
  title: string
  about: string
  said: (date: string, channel: Channel) => string
  by: (name: string) => string
  through: (source: string) => string
  ward: (name: string) => string
  themes: string
  noThemes: string
  replied: (who: string, date: string) => string
  council: string
  closed: string
  report: string
  why: string
  parts: Record<string, string>
}

const en: Record<Channel, string> = {
  online: 'online',
  paper: 'on paper',
  telephone: 'by telephone',
  event: 'at an event',
  'one-to-one': 'in a talk one to one',
  partner: 'through a partner',
  group: 'through a group',
  email: 'by email',
  social: 'on social media',
}
const cy: Record<Channel, string> = {
  online: 'ar-lein',
  paper: 'ar bapur',
  telephone: 'dros y ffôn',
  event: 'mewn digwyddiad',
  'one-to-one': 'mewn sgwrs un i un',
  partner: 'drwy bartner',
  group: 'drwy grŵp',
  email: 'drwy e-bost',
  social: 'ar y cyfryngau cymdeithasol',
}

export const shownWords: Catalogue<Words> = {
  en: {
    title: 'What somebody said',
    about: 'They were asked:',
    said: (date, channel) => `Said ${en[channel]} on ${date}`,
    by: (name) => `by ${name}`,
    through: (source) => `through ${source}`,
    ward: (name) => `from ${name}`,
    themes: 'It was put under',
    noThemes: 'Nobody has put it under a theme yet.',
    replied: (who, date) => `${who} replied on ${date}`,
    council: 'The council',
    closed: 'Closed by the council: who said this had not said whether it is settled.',
    report: 'Report what this says',
    why: 'Each answer is read by somebody at the council before it is shown.',
    parts: {
      priority: 'Priority',
      prompt: 'Answer',
      answer: 'Answer',
      wish: 'What they would like',
      skills: 'Offers to help',
      title: 'In one line',
      side: 'For or against',
    },
  },
  cy: {
    title: 'Yr hyn a ddywedodd rhywun',
    about: 'Gofynnwyd iddynt:',
    said: (date, channel) => `Dywedwyd ${cy[channel]} ar ${date}`,
    by: (name) => `gan ${name}`,
    through: (source) => `drwy ${source}`,
    ward: (name) => `o ${name}`,
    themes: 'Fe’i rhoddwyd o dan',
    noThemes: 'Nid oes neb wedi ei roi o dan thema eto.',
    replied: (who, date) => `Atebodd ${who} ar ${date}`,
    council: 'Y cyngor',
    closed: "Wedi'i gau gan y cyngor: nid oedd pwy bynnag a ddywedodd hyn wedi dweud a yw wedi'i ddatrys.",
    report: 'Adrodd am yr hyn mae hwn yn ei ddweud',
    why: 'Mae rhywun yn y cyngor yn darllen pob ateb cyn ei ddangos.',
    parts: {
      priority: 'Blaenoriaeth',
      prompt: 'Ateb',
      answer: 'Ateb',
      wish: 'Yr hyn yr hoffent',
      skills: 'Yn cynnig helpu',
      title: 'Mewn un llinell',
      side: 'O blaid neu yn erbyn',
    },
  },
}
