import { translated } from '../../../../platform/words.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Question, Values } from '../../questions/question.ts'
import type { Contribution, Form, Kind } from '../kind.ts'
import { fresh, limits, readDefinition, refusal } from './definition.ts'

/** People mark places on a map, or tell them in words, and say why. */
export const placesMap: Kind = {
  kind: 'places-map',
  name: { en: 'Map of places', cy: 'Map o leoedd' },
  fresh,
  refusal,
  questions: (form) => [
    spotOf(form),
    categoryOf(form),
    why(form),
    picture,
    ...askedOfAll.filter(({ key }) => key !== 'where'),
  ],
  contribution(values) {
    const kept = Object.entries(values).filter(([name, value]) => value && isPart(name) && name !== 'spot-postcode')
    return { words: values['answer'] || null, data: Object.fromEntries(kept) }
  },
  values: ({ words, data }) => ({ ...(words ? { answer: words } : {}), ...(data as Values) }),
  isData: (kept) =>
    !!kept &&
    typeof kept === 'object' &&
    Object.entries(kept).every(([name, value]) => isPart(name) && typeof value === 'string'),
  saysSomething: ({ words, data }: Contribution) => !!words || Object.keys(data).some((name) => name !== 'category'),
}

const isPart = (name: string): boolean => /^(category|picture(-alt)?|spot-[a-z]{1,10})$/.test(name)

export const spotOf = ({ definition }: Pick<Form, 'definition'>): Extract<Question, { type: 'spot' }> => ({
  key: 'spot',
  type: 'spot',
  most: limits.where,
  optional: false,
  named: readDefinition(definition).named.map(({ key, en, at }) => ({ key, label: { en, cy: en }, at })),
  title: { en: 'Where is it?', cy: 'Ble mae?' },
  short: { en: 'The place', cy: 'Y lle' },
})

const categoryOf = ({ definition }: Form): Question => ({
  key: 'category',
  type: 'single',
  optional: false,
  options: readDefinition(definition).categories.map(({ key, en, cy }) => ({ key, label: { en, cy: cy || en } })),
  title: { en: 'What do you want to say about this place?', cy: 'Beth hoffech chi ei ddweud am y lle hwn?' },
  short: { en: 'What it is', cy: 'Beth yw ef' },
})

const why = (form: Form): Question => ({
  key: 'answer',
  type: 'words',
  most: limits.why,
  lines: 5,
  optional: false,
  title: { en: 'Why?', cy: 'Pam?' },
  short: { en: 'Why', cy: 'Pam' },
  hint: form.help
    ? { en: form.help, cy: translated(form, 'help', 'cy') }
    : { en: 'What is it like there, and what should happen?', cy: 'Sut le yw ef, a beth ddylai ddigwydd?' },
})

const picture: Question = {
  key: 'picture',
  type: 'picture',
  optional: true,
  shown: true,
  title: { en: 'A picture of the place', cy: 'Llun o’r lle' },
  short: { en: 'Picture', cy: 'Llun' },
}
