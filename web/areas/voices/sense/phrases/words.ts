import { longest, mostRules, type RuleRefusal, shortest } from './rules.ts'

export const ruleRefusals: Record<RuleRefusal, string> = {
  'no-phrase': 'Write the words that comments must hold',
  'phrase-too-short': `The phrase must have ${shortest} letters or more`,
  'phrase-too-long': `The phrase must be ${longest} characters or less`,
  'same-phrase': 'There is a rule with these words for this theme already',
  'no-theme': 'Choose a theme',
  'too-many': `A project can have ${mostRules} rules. End one that you no longer need`,
}

export const say = {
  sorting: (title: string) => `Putting comments of ${title} where its rules say`,
  sorted: (added: number, removed: number) =>
    `Put there by a rule: ${added.toLocaleString('en-GB')}. Taken away: ${removed.toLocaleString('en-GB')}. Nothing that a person decided was changed.`,
}
