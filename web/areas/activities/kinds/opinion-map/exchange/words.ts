export type ImportRefusal =
  | 'files-missing'
  | 'credit-missing'
  | 'has-votes'
  | 'unreadable'
  | 'empty'
  | 'text-missing'
  | 'not-waiting'
  | 'too-many'

export const importRefusals: Record<ImportRefusal, string> = {
  'files-missing': 'Choose both files: participants-votes.csv and comments.csv',
  'credit-missing': 'Say who has to be named, as the licence asks',
  'has-votes': 'People have voted here already. Bring a conversation into an opinion map of its own',
  unreadable: 'We could not read these files',
  empty: 'There are no votes in these files',
  'text-missing': 'A statement in comments.csv has no words',
  'not-waiting': 'This was brought in already, or its files are gone. Choose the files again',
  'too-many': 'This is more than one map can hold: at most 2,000 statements and 200,000 people',
}
