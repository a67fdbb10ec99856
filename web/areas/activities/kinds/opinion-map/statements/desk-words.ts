import type { Flag, Reason, Source, StatementRefusal, WithdrawalRefusal } from './rules.ts'

export const sourceNames: Record<Source, string> = {
  facilitator: 'From the facilitator',
  participant: 'From somebody who took part',
  paper: 'From a paper form',
  import: 'Imported',
}

export const flagNames: Record<Flag, string> = {
  'many-pass': 'Many pass on it',
  'two-ideas': 'May hold two ideas',
  'few-votes': 'Few votes so far',
}

export const reasonNames: Record<Reason, string> = {
  'two-ideas': 'It holds two ideas',
  unclear: 'People cannot tell what it means',
  'same-as-another': 'It says the same as another statement',
  'not-about-this': 'It is not about the question',
  'wrong-facts': 'It states something that is not so',
  'house-rules': 'It is against the house rules',
}

export const lineRefusals: Record<StatementRefusal, string> = {
  'too-short': 'write at least 20 letters',
  'too-long': 'write 200 letters at most',
  'two-ideas': 'it may hold two ideas. Write two lines, or say below that each line is one idea',
  'a-question': 'write it as a statement, so that people can agree or disagree',
  'already-there': 'it is there already',
  'enough-of-yours': 'nobody may add more',
  'enough-of-all': 'there are as many statements as fit',
}

export const withdrawalRefusals: Record<WithdrawalRefusal, string> = {
  'not-here': 'This statement is not here any more. Look at the list again',
  'reason-missing': 'Choose why you take it off',
  'sentence-missing': 'Say why in a sentence of up to 500 letters: it can be asked for',
  'withdrawn-already': 'Somebody took it off meanwhile',
  'welsh-too-long': 'Write 200 letters at most',
}

export const notices = {
  added: (n: number) => (n === 1 ? 'The statement is added' : `${n} statements are added`),
  withdrawn: 'The statement is off the map. The map is worked out again',
  returned: 'The statement is back on the map',
  meta: 'It takes no part in the map any more. The map is worked out again',
  opinion: 'It takes part in the map again. The map is worked out again',
  paper: 'The form on paper is changed',
  welsh: 'The Welsh is saved',
}
