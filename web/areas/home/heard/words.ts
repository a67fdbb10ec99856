import type { Catalogue } from '../../../platform/words.ts'
import type { Finding } from './rules.ts'

export type Channel =
  | 'online'
  | 'paper'
  | 'telephone'
  | 'event'
  | 'one-to-one'
  | 'partner'
  | 'group'
  | 'email'
  | 'social'

type Says = {
  finding: (finding: Finding) => string
  first: string
  names: [string, string]
  others: Record<string, string> & { other: string }
  source: (period: string) => string
  lately: Record<string, string> & { other: string }
  since: (projects: string, date: string) => string
  here: string
  census: string
  caveat: (placed: string, received: string) => string
  few: (wards: string, threshold: number) => string
  fewWards: Record<string, string> & { other: string }
  channels: Record<Channel, string>
  channelFinding: (channel: string, share: string) => string
  channelHead: [string, string]
  map: string
  answers: Record<string, string> & { other: string }
  fewer: (threshold: number) => string
  none: string
  mapKey: string
}

export const words: Catalogue<Says> = {
  en: {
    finding(finding) {
      if (finding.key === 'mostly') return `Most of what we heard came from ${finding.ward}`
      if (finding.key === 'silent')
        return finding.wards === 1
          ? `We have heard nothing from 1 ward yet`
          : `We have heard nothing from ${finding.wards} of ${finding.of} wards yet`
      if (finding.key === 'missing') return `We have heard least from ${finding.ward}, for the people who live there`
      return 'We have heard from every ward'
    },
    first: 'Ward',
    names: ['Answers', 'Residents'],
    others: { one: 'The other ward', other: 'The other # wards' },
    source: (period) => `answers ${period}`,
    lately: { one: '# project', other: '# projects' },
    since: (projects, date) => `in ${projects} since ${date}`,
    here: 'in this project',
    census: 'Census 2021, Office for National Statistics',
    caveat: (placed, received) =>
      `People chose to answer, so this is not a sample of everyone. ${placed} of ${received} answers said where they came from.`,
    few: (wards, threshold) => `${wards} with fewer than ${threshold} answers are not shown by name.`,
    fewWards: { one: '# ward', other: '# wards' },
    channels: {
      online: 'Online',
      paper: 'On paper',
      telephone: 'By telephone',
      event: 'At an event',
      'one-to-one': 'Face to face',
      partner: 'Through a partner',
      group: 'Through a group',
      email: 'By email',
      social: 'On social media',
    },
    channelFinding: (channel, share) => `${share} of answers came ${channel.toLowerCase()}`,
    channelHead: ['How', 'Answers'],
    map: 'Where answers came from',
    answers: { one: '# answer', other: '# answers' },
    fewer: (threshold) => `fewer than ${threshold} answers`,
    none: 'no answers yet',
    mapKey: 'The stronger the colour, the more answers came from there.',
  },
  cy: {
    finding(finding) {
      if (finding.key === 'mostly') return `Daeth y rhan fwyaf o’r hyn a glywsom o ${finding.ward}`
      if (finding.key === 'silent')
        return finding.wards === 1
          ? `Nid ydym wedi clywed dim o 1 ward eto`
          : `Nid ydym wedi clywed dim o ${finding.wards} o ${finding.of} ward eto`
      if (finding.key === 'missing') return `O ${finding.ward} y clywsom leiaf, o ystyried faint sy’n byw yno`
      return 'Rydym wedi clywed o bob ward'
    },
    first: 'Ward',
    names: ['Atebion', 'Trigolion'],
    others: { one: 'Y ward arall', other: 'Y # ward arall' },
    source: (period) => `atebion ${period}`,
    lately: { one: '# prosiect', two: '# brosiect', few: '# phrosiect', many: '# phrosiect', other: '# prosiect' },
    since: (projects, date) => `mewn ${projects} ers ${date}`,
    here: 'yn y prosiect hwn',
    census: 'Cyfrifiad 2021, y Swyddfa Ystadegau Gwladol',
    caveat: (placed, received) =>
      `Pobl a ddewisodd ateb, felly nid sampl o bawb yw hwn. Dywedodd ${placed} o ${received} ateb o ble y daethant.`,
    few: (wards, threshold) => `Ni ddangosir enwau ${wards} â llai na ${threshold} ateb.`,
    fewWards: { one: '# ward', other: '# ward' },
    channels: {
      online: 'Ar-lein',
      paper: 'Ar bapur',
      telephone: 'Dros y ffôn',
      event: 'Mewn digwyddiad',
      'one-to-one': 'Wyneb yn wyneb',
      partner: 'Drwy bartner',
      group: 'Drwy grŵp',
      email: 'Drwy e-bost',
      social: 'Ar gyfryngau cymdeithasol',
    },
    channelFinding: (channel, share) => `Daeth ${share} o’r atebion ${channel.toLowerCase()}`,
    channelHead: ['Sut', 'Atebion'],
    map: 'O ble y daeth atebion',
    answers: { two: '# ateb', other: '# ateb' },
    fewer: (threshold) => `llai na ${threshold} ateb`,
    none: 'dim atebion eto',
    mapKey: 'Po gryfaf y lliw, mwyaf o atebion a ddaeth oddi yno.',
  },
}
