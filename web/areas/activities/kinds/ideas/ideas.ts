import { translated } from '../../../../platform/words.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Question, Said, Values } from '../../questions/question.ts'
import type { Contribution, Form, Kind } from '../kind.ts'
import { fresh, limits, readDefinition, refusal } from './definition.ts'

/** Ideas: people say what could be done, support each other's, and hear from the council what becomes of each. */
export const ideas: Kind = {
  kind: 'ideas',
  name: { en: 'Ideas board', cy: 'Bwrdd syniadau' },
  fresh,
  refusal,
  questions: (form) => [title, idea(form), ...tagsOf(form), where, ...askedOfAll.filter(({ key }) => key !== 'where')],
  contribution(values) {
    const kept = Object.entries(values).filter(([name, value]) => value && (name === 'title' || isTag(name, value)))
    return { words: values['answer'] || null, data: Object.fromEntries(kept) }
  },
  values: ({ words, data }) => ({ ...(words ? { answer: words } : {}), ...(data as Values) }),
  isData: (kept) =>
    !!kept &&
    typeof kept === 'object' &&
    Object.entries(kept).every(([name, value]) =>
      name === 'title' ? typeof value === 'string' && value.length <= limits.title * 4 : isTag(name, value),
    ),
  saysSomething: ({ words, data }: Contribution) => !!words || !!data['title'],
}

const isTag = (name: string, value: unknown): boolean => /^tags-[a-z0-9-]{1,40}$/.test(name) && value === 'yes'

const title: Question = {
  key: 'title',
  type: 'line',
  most: limits.title,
  optional: false,
  title: { en: 'Your idea in one line', cy: 'Eich syniad mewn un llinell' },
  short: { en: 'In one line', cy: 'Mewn un llinell' },
  hint: {
    en: 'What should happen, and where. For example: “A bench at the bus stop on Mill Lane”.',
    cy: 'Beth ddylai ddigwydd, ac ymhle. Er enghraifft: “Mainc wrth yr arhosfan bysiau ar Lôn y Felin”.',
  },
}

const idea = (form: Form): Question => ({
  key: 'answer',
  type: 'words',
  most: limits.idea,
  lines: 6,
  optional: false,
  title: { en: 'Tell us more', cy: 'Dywedwch fwy wrthym' },
  short: { en: 'The idea', cy: 'Y syniad' },
  hint: form.help
    ? { en: form.help, cy: translated(form, 'help', 'cy') }
    : { en: 'Why it would help, and whom.', cy: 'Pam y byddai’n helpu, a phwy.' },
})

const tagsOf = (form: Form): Question[] => {
  const { tags } = readDefinition(form.definition)
  return tags.length
    ? [
        {
          key: 'tags',
          type: 'multiple',
          optional: true,
          options: tags.map(({ key, en, cy }) => ({ key, label: { en, cy: cy || en } })),
          title: { en: 'What is it about?', cy: 'Am beth y mae?' },
          short: { en: 'About', cy: 'Am' },
          hint: { en: 'Choose all that fit.', cy: 'Dewiswch bob un sy’n addas.' },
        },
      ]
    : []
}

const where: Question = {
  key: 'where',
  type: 'place',
  optional: true,
  title: { en: 'Which place is it about?', cy: 'Am ba le y mae?' },
  short: { en: 'Ward', cy: 'Ward' },
  hint: {
    en: 'Give a postcode there, or choose the ward. Leave it empty if it is about everywhere.',
    cy: 'Rhowch god post yno, neu dewiswch y ward. Gadewch yn wag os yw am bobman.',
  },
}

/** What a tag is called. */
export const tagName = (definition: unknown, key: string): Said | undefined => {
  const tag = readDefinition(definition).tags.find((one) => one.key === key)
  return tag && { en: tag.en, cy: tag.cy || tag.en }
}
