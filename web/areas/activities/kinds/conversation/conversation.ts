import type { Json } from '@folkmoot/ledger'
import { z } from 'zod'
import { translated } from '../../../../platform/words.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Question, Said, Values } from '../../questions/question.ts'
import type { Contribution, Kind } from '../kind.ts'
import { fresh, limits, mostStatements, readDefinition, refusal } from './definition.ts'

const statement = z
  .string()
  .min(1)
  .max(limits.statement * 4)
const data = z
  .object({
    ...Object.fromEntries(
      Array.from({ length: mostStatements }, (_, index) => [`priority-${index + 1}`, statement.optional()]),
    ),
    skills: z.string().optional(),
    private: z.object({ skills: z.string() }).strict().optional(),
  })
  .catchall(z.string())

const standard = {
  priorities: { en: 'What matters most to you?', cy: 'Beth sydd bwysicaf i chi?' },
  skills: {
    en: 'Is there something you know or can do that you would like to offer?',
    cy: 'Oes rhywbeth rydych yn ei wybod neu’n gallu ei wneud yr hoffech ei gynnig?',
  },
}
const said = (label: Said, otherwise: Said): Said => ({
  en: label.en || otherwise.en,
  cy: label.cy || label.en || otherwise.cy,
})

/** An open conversation: a topic, and no answers thought of beforehand. */
export const conversation: Kind = {
  kind: 'conversation',
  name: { en: 'Conversation', cy: 'Sgwrs' },
  fresh,
  refusal,
  questions(form) {
    const { prompts, priorities, skills } = readDefinition(form.definition)
    const words = (key: string, title: Said, hint?: Said): Question => ({
      key,
      type: 'words',
      title,
      ...(hint && { hint }),
      optional: key !== 'answer',
      most: key === 'answer' ? limits.answer : limits.prompt,
      lines: key === 'answer' ? 7 : 5,
    })
    const inBoth = (field: 'question' | 'help'): Said => ({
      en: form[field],
      cy: translated(form, field, 'cy'),
    })
    return [
      words('answer', inBoth('question'), form.help ? inBoth('help') : undefined),
      ...prompts.map(({ key, question, cy }) => words(key, { en: question, cy: cy || question })),
      ...(priorities.ask ? [prioritiesQuestion(said(priorities.label, standard.priorities))] : []),
      ...(skills.ask ? [skillsQuestion(said(skills.label, standard.skills))] : []),
      ...askedOfAll,
    ]
  },
  contribution(values) {
    const parts: { [key: string]: Json } = {}
    for (const [name, value] of Object.entries(values))
      if (value && /^(priority|prompt)-\d+$/.test(name)) parts[name] = value
    if (values['skills'])
      Object.assign(
        parts,
        values['skills-show'] === 'yes' ? { skills: values['skills'] } : { private: { skills: values['skills'] } },
      )
    return { words: values['answer'] || null, data: parts }
  },
  values: ({ words, data }) => ({ ...(words ? { answer: words } : {}), ...typed(data) }),
  isData: (kept) => data.safeParse(kept).success,
  saysSomething: ({ words, data }) => !!words || Object.keys(data).some((key) => /^(priority|prompt)-/.test(key)),
}

const prioritiesQuestion = (title: Said): Question => ({
  key: 'priority',
  type: 'statements',
  count: mostStatements,
  most: limits.statement,
  optional: true,
  title,
  short: { en: 'What matters most', cy: 'Beth sydd bwysicaf' },
  hint: {
    en: 'Up to five things, in your own words, one to a line.',
    cy: 'Hyd at bum peth, yn eich geiriau eich hun, un i bob llinell.',
  },
})

const skillsQuestion = (title: Said): Question => ({
  key: 'skills',
  type: 'offer',
  most: limits.offer,
  optional: true,
  title,
  short: { en: 'What you could bring', cy: 'Beth allech chi ei gynnig' },
  hint: {
    en: 'Skills, knowledge, time, a tool, a key to a hall. You do not have to offer anything.',
    cy: 'Sgiliau, gwybodaeth, amser, teclyn, allwedd i neuadd. Does dim rhaid i chi gynnig dim.',
  },
})

function typed(data: Contribution['data']): Values {
  const { private: own, ...shown } = data as { private?: { skills?: string }; skills?: string }
  return {
    ...(shown as Values),
    ...(shown.skills && { 'skills-show': 'yes' }),
    ...(own?.skills && { skills: own.skills }),
  }
}
