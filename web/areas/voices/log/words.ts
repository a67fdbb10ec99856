import type { Catalogue } from '../../../platform/words.ts'
import { formatNumber } from '../../../ui/layout/format.ts'
import type { ModerationDeed } from '../moderation/log-commands.ts'
import type { Channel } from '../taking/rules.ts'
import type { Column } from './rules.ts'

type Words = {
  title: string
  lead: string
  rules: { before: string; link: string; after: string }
  why: string
  mostCommon: (reason: string, n: number, of: number) => string
  refused: (n: number) => string
  nothingRefused: string
  reason: string
  times: string
  source: string
  byMonth: string
  month: string
  columns: Record<Column, string>
  monthsLabel: string
  lines: string
  linesLabel: string
  day: string
  what: string
  how: string
  showAll: string
  showFew: string
  older: string
  newest: string
  none: string
  noneText: string
  deeds: Record<ModerationDeed, string>
  channels: Record<Channel, string>
}

export const logWords: Catalogue<Words> = {
  en: {
    title: 'What we show and what we do not',
    lead: 'People at the council read what is sent to us before it is shown. This is the log of what they decided. It has no words and no names.',
    rules: { before: 'They decide by the ', link: 'house rules', after: ', and everyone can ask for another look.' },
    why: 'Why something was not shown',
    mostCommon: (reason, n, of) =>
      n === of
        ? `“${reason}” was the only reason: ${formatNumber(of)} in the last 12 months`
        : `“${reason}” was the most common reason: ${formatNumber(n)} of ${formatNumber(of)} in the last 12 months`,
    refused: (n) => `${formatNumber(n)} were refused in the last 12 months, for different reasons`,
    nothingRefused: 'Nothing was refused in the last 12 months.',
    reason: 'Reason',
    times: 'Times',
    source: 'the council’s log of moderation',
    byMonth: 'Month by month',
    month: 'Month',
    columns: {
      published: 'Shown',
      counted: 'Counted, not shown',
      refused: 'Refused',
      restored: 'Shown again',
      'appeal-upheld': 'Appeals agreed with',
      'appeal-refused': 'Appeals turned down',
    },
    monthsLabel: 'What was decided, month by month',
    lines: 'Decision by decision',
    linesLabel: 'Decisions, newest first',
    day: 'Day',
    what: 'What was decided',
    how: 'How it came',
    showAll: 'Also list what was simply shown',
    showFew: 'Leave out what was simply shown',
    older: 'Older decisions',
    newest: 'Back to the newest',
    none: 'No decisions yet',
    noneText: 'When somebody decides about what people sent, it will be listed here.',
    deeds: {
      published: 'Shown to everyone',
      counted: 'Counted, and not shown',
      refused: 'Refused',
      held: 'Given to a second person to look at',
      restored: 'Looked at again, and shown',
      reported: 'A reader reported it',
      appealed: 'Its author asked for another look',
      'appeal-upheld': 'Appeal agreed with: it is shown',
      'appeal-refused': 'Appeal turned down: it stays refused',
      redacted: 'Details taken out, the rest shown',
    },
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
  },
  cy: {
    title: 'Yr hyn rydym yn ei ddangos a’r hyn nad ydym',
    lead: 'Mae pobl yn y cyngor yn darllen yr hyn a anfonir atom cyn iddo gael ei ddangos. Dyma gofnod o’r hyn a benderfynwyd ganddynt. Nid oes geiriau nac enwau ynddo.',
    rules: { before: 'Maent yn penderfynu yn ôl ', link: 'rheolau’r tŷ', after: ', a gall pawb ofyn i ni edrych eto.' },
    why: 'Pam na ddangoswyd rhywbeth',
    mostCommon: (reason, n, of) =>
      n === of
        ? `“${reason}” oedd yr unig reswm: ${formatNumber(of, 'cy')} yn y 12 mis diwethaf`
        : `“${reason}” oedd y rheswm mwyaf cyffredin: ${formatNumber(n, 'cy')} o ${formatNumber(of, 'cy')} yn y 12 mis diwethaf`,
    refused: (n) => `Gwrthodwyd ${formatNumber(n, 'cy')} yn y 12 mis diwethaf, am wahanol resymau`,
    nothingRefused: 'Ni wrthodwyd dim yn y 12 mis diwethaf.',
    reason: 'Rheswm',
    times: 'Nifer',
    source: 'cofnod cymedroli’r cyngor',
    byMonth: 'Fesul mis',
    month: 'Mis',
    columns: {
      published: 'Dangoswyd',
      counted: 'Cyfrifwyd, heb ei ddangos',
      refused: 'Gwrthodwyd',
      restored: 'Dangoswyd eto',
      'appeal-upheld': 'Cytunwyd ag apeliadau',
      'appeal-refused': 'Gwrthodwyd apeliadau',
    },
    monthsLabel: 'Yr hyn a benderfynwyd, fesul mis',
    lines: 'Fesul penderfyniad',
    linesLabel: 'Penderfyniadau, y diweddaraf yn gyntaf',
    day: 'Diwrnod',
    what: 'Beth a benderfynwyd',
    how: 'Sut y daeth',
    showAll: 'Rhestru hefyd yr hyn a ddangoswyd yn syml',
    showFew: 'Gadael allan yr hyn a ddangoswyd yn syml',
    older: 'Penderfyniadau hŷn',
    newest: 'Yn ôl i’r diweddaraf',
    none: 'Dim penderfyniadau eto',
    noneText: 'Pan fydd rhywun yn penderfynu am yr hyn a anfonodd pobl, caiff ei restru yma.',
    deeds: {
      published: 'Dangoswyd i bawb',
      counted: 'Cyfrifwyd, heb ei ddangos',
      refused: 'Gwrthodwyd',
      held: 'Rhoddwyd i ail berson edrych arno',
      restored: 'Edrychwyd arno eto, a’i ddangos',
      reported: 'Adroddodd darllenydd amdano',
      appealed: 'Gofynnodd ei awdur i ni edrych eto',
      'appeal-upheld': 'Cytunwyd â’r apêl: mae’n cael ei ddangos',
      'appeal-refused': 'Gwrthodwyd yr apêl: mae’n dal wedi’i wrthod',
      redacted: 'Tynnwyd manylion allan, dangoswyd y gweddill',
    },
    channels: {
      online: 'Ar-lein',
      paper: 'Ar bapur',
      telephone: 'Dros y ffôn',
      event: 'Mewn digwyddiad',
      'one-to-one': 'Wyneb yn wyneb',
      partner: 'Drwy bartner',
      group: 'Drwy grŵp',
      email: 'Drwy e-bost',
      social: 'Ar y cyfryngau cymdeithasol',
    },
  },
}
