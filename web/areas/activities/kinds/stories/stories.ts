import type { Json } from '@folkmoot/ledger'
import { translated } from '../../../../platform/words.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Question, Values } from '../../questions/question.ts'
import type { Contribution, Form, Kind } from '../kind.ts'
import { fresh, isReason, limits, type Reason, readDefinition, reasons, refusal } from './definition.ts'
import { reasonNames } from './words.ts'

/** Stories and objects: something that people bring, its story and why they chose it; or what a brief means to them. */
export const stories: Kind = {
  kind: 'stories',
  name: { en: 'Stories and objects', cy: 'Straeon a gwrthrychau' },
  inText: 'collection of stories and objects',
  fresh,
  refusal,
  questions(form) {
    const { brings, sound } = readDefinition(form.definition)
    const first = brings === 'object' ? [title, story(form), reason] : [answer(form)]
    return [...first, photo(brings), ...(sound ? [recording] : []), ...askedOfAll]
  },
  contribution(values) {
    const data: { [key: string]: Json } = {}
    for (const name of kept) if (values[name]) data[name] = values[name]
    // The author's own words for another reason are a part, which can be read and redacted as others can.
    if (data['chosen-reason'] === 'other' && values['chosen-reason-other'])
      data['because'] = values['chosen-reason-other']
    return { words: values['answer'] || null, data }
  },
  values: ({ words, data: { because, ...data } }: Contribution) => ({
    ...(words ? { answer: words } : {}),
    ...(because ? { 'chosen-reason-other': because as string } : {}),
    ...(data as Values),
  }),
  isData: (data) =>
    !!data &&
    typeof data === 'object' &&
    Object.entries(data).every(
      ([name, value]) =>
        typeof value === 'string' &&
        (name === 'because' || kept.includes(name)) &&
        (name !== 'chosen-reason' || isReason(value)),
    ),
  saysSomething: ({ words, data }) => !!words || !!data['title'],
}

const kept: readonly string[] = [
  'title',
  'chosen-reason',
  'the-photo',
  'the-photo-alt',
  'the-recording',
  'the-recording-transcript',
]

const title: Question = {
  key: 'title',
  type: 'line',
  most: limits.title,
  optional: false,
  title: { en: 'What do you bring?', cy: 'Beth ydych chi’n ei gyflwyno?' },
  short: { en: 'What you bring', cy: 'Yr hyn a gyflwynwch' },
  hint: {
    en: 'An object, a photo, a place or something that happened. For example: “My grandmother’s button tin”.',
    cy: 'Gwrthrych, llun, lle neu rywbeth a ddigwyddodd. Er enghraifft: “Tun botymau fy mam-gu”.',
  },
}

const words = { key: 'answer', type: 'words', most: limits.words, lines: 7, optional: false } as const
const help = (form: Form, otherwise: { en: string; cy: string }) =>
  form.help ? { en: form.help, cy: translated(form, 'help', 'cy') } : otherwise

const story = (form: Form): Question => ({
  ...words,
  title: { en: 'Tell us its story', cy: 'Adroddwch ei stori' },
  short: { en: 'The story', cy: 'Y stori' },
  hint: help(form, {
    en: 'Where it comes from, and what it means to you. Leave out full names of other people.',
    cy: 'O ble y daw, a beth mae’n ei olygu i chi. Gadewch enwau llawn pobl eraill allan.',
  }),
})

const answer = (form: Form): Question => ({
  ...words,
  title: { en: form.question, cy: translated(form, 'question', 'cy') },
  short: { en: 'Your answer', cy: 'Eich ateb' },
  hint: help(form, {
    en: 'There is no wrong answer. A few words are enough.',
    cy: 'Nid oes ateb anghywir. Mae ychydig eiriau yn ddigon.',
  }),
})

const reason: Question = {
  key: 'chosen-reason',
  type: 'single',
  optional: false,
  other: true,
  options: reasons
    .filter((one): one is Exclude<Reason, 'other'> => one !== 'other')
    .map((key) => ({ key, label: { en: reasonNames.en[key].choose, cy: reasonNames.cy[key].choose } })),
  title: { en: 'Why did you choose it?', cy: 'Pam wnaethoch chi ei ddewis?' },
  short: { en: 'Why you chose it', cy: 'Pam y dewisoch ef' },
}

const photo = (brings: 'object' | 'answer'): Question => ({
  key: 'the-photo',
  type: 'picture',
  shown: true,
  optional: true,
  title:
    brings === 'object'
      ? { en: 'Do you have a photo of it?', cy: 'Oes gennych chi lun ohono?' }
      : { en: 'Do you want to add a picture?', cy: 'Hoffech chi ychwanegu llun?' },
  short: { en: 'Photo', cy: 'Llun' },
  hint: {
    en: 'If you agree at the end that we show your answer, everyone can see the photo too, once somebody has looked at it.',
    cy: 'Os ydych yn cytuno ar y diwedd i ni ddangos eich ateb, gall pawb weld y llun hefyd, ar ôl i rywun edrych arno.',
  },
  describe: {
    label: {
      en: 'What would you tell a friend on the telephone about this photo?',
      cy: 'Beth fyddech chi’n ei ddweud wrth ffrind ar y ffôn am y llun hwn?',
    },
    hint: {
      en: 'Some people cannot see photos, and hear these words instead. For example: “A round tin with a dent, full of buttons in all colours”.',
      cy: 'Ni all rhai pobl weld lluniau, ac maent yn clywed y geiriau hyn yn lle hynny. Er enghraifft: “Tun crwn â tholc, yn llawn botymau o bob lliw”.',
    },
  },
})

const recording: Question = {
  key: 'the-recording',
  type: 'audio',
  shown: true,
  optional: true,
  title: { en: 'Would you like to tell it in your own voice?', cy: 'Hoffech chi ei hadrodd yn eich llais eich hun?' },
  short: { en: 'Recording', cy: 'Recordiad' },
  hint: {
    en: 'Send a recording from your phone or computer. Your voice may be known to people who hear it.',
    cy: 'Anfonwch recordiad o’ch ffôn neu gyfrifiadur. Gall pobl sy’n ei glywed adnabod eich llais.',
  },
}
