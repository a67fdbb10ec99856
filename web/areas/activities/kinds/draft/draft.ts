import { translated } from '../../../../platform/words.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Question, Values } from '../../questions/question.ts'
import type { Contribution, Form, Kind } from '../kind.ts'
import { fresh, limits, numberOf, plain, readDefinition, refusal } from './definition.ts'
import { standNames, stands } from './stands.ts'

/** Anybody comments on a draft, one paragraph at a time. One comment sent is one voice about one paragraph. */
export const draft: Kind = {
  kind: 'draft',
  name: { en: 'Comments on a draft', cy: 'Sylwadau ar ddrafft' },
  inText: 'call for comments',
  fresh,
  refusal,
  notReady: ({ definition }) => (readDefinition(definition).paragraphs.length ? undefined : 'draft-empty'),
  questions: (form) => [paragraph(form), ...aboutIt(form)],
  contribution(values) {
    const kept = Object.entries(values).filter(([name, value]) => value && own.has(name))
    return { words: values['answer'] || null, data: Object.fromEntries(kept) }
  },
  values: ({ words, data }) => ({ ...(words ? { answer: words } : {}), ...(data as Values) }),
  isData: (kept) =>
    !!kept &&
    typeof kept === 'object' &&
    Object.entries(kept).every(
      ([name, value]) => own.has(name) && typeof value === 'string' && value.length <= limits.suggestion * 4,
    ),
  hasWords: ({ words, data }: Contribution) => !!words || !!data['suggestion'],
  saysSomething: ({ words, data }: Contribution) => !!words || !!data['suggestion'] || !!data['draft-stand'],
}

const own = new Set(['draft-paragraph', 'draft-stand', 'suggestion'])

/** The draft is read here on paper and aloud, with the number of each paragraph. */
function paragraph({ definition }: Form): Question {
  const { paragraphs, used: last } = readDefinition(definition)
  const text = paragraphs.map(({ id, text }) => `${numberOf(id)}. ${plain(text)}`).join('\n')
  return {
    key: 'draft-paragraph',
    type: 'number',
    whole: true,
    least: 1,
    most: Math.max(1, last),
    optional: true,
    title: { en: 'Which paragraph is it about?', cy: 'Am ba baragraff y mae?' },
    short: { en: 'Paragraph', cy: 'Paragraff' },
    hint: {
      en: 'Write the number that stands beside it. Leave it empty if it is about the whole draft.',
      cy: 'Ysgrifennwch y rhif sydd wrth ei ymyl. Gadewch yn wag os yw am y drafft cyfan.',
    },
    ...(text ? { reading: { en: text, cy: text } } : {}),
  }
}

/** What is asked once it is known which paragraph it is about. */
export const aboutIt = (form: Form): Question[] => [
  {
    key: 'draft-stand',
    type: 'single',
    optional: false,
    options: stands.map((key) => ({ key, label: { en: standNames.en[key], cy: standNames.cy[key] } })),
    title: { en: 'What do you think of it?', cy: 'Beth yw eich barn amdano?' },
    short: { en: 'What they think', cy: 'Beth yw eu barn' },
  },
  {
    key: 'answer',
    type: 'words',
    most: limits.comment,
    lines: 5,
    optional: true,
    title: { en: 'Tell us more', cy: 'Dywedwch fwy wrthym' },
    short: { en: 'Comment', cy: 'Sylw' },
    hint: form.help
      ? { en: form.help, cy: translated(form, 'help', 'cy') }
      : { en: 'Why, and what should be different.', cy: 'Pam, a beth ddylai fod yn wahanol.' },
  },
  {
    key: 'suggestion',
    type: 'words',
    most: limits.suggestion,
    lines: 4,
    optional: true,
    title: { en: 'How would you word it?', cy: 'Sut fyddech chi’n ei eirio?' },
    short: { en: 'Suggested wording', cy: 'Geiriad a awgrymir' },
  },
  ...askedOfAll,
]
