export type Terms = { number: number; clauses: string[]; why: string; at: Date | null }

/** Key groups on one page of those that agreed. */
export const agreementsPerPage = 25

export type TermsRefusal =
  | 'clauses-missing'
  | 'too-many-clauses'
  | 'clause-too-long'
  | 'why-missing'
  | 'why-too-long'
  | 'nothing-new'
export type TermsRefusals = { clauses?: TermsRefusal; why?: TermsRefusal }

/** One clause a line; empty lines are left out. */
export const readClauses = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What is wrong with a new version, by field. */
export function termsRefusals(clauses: readonly string[], why: string, before: readonly string[]): TermsRefusals {
  const found: TermsRefusals = {}
  if (!clauses.length) found.clauses = 'clauses-missing'
  else if (clauses.length > 20) found.clauses = 'too-many-clauses'
  else if (clauses.some((clause) => clause.length > 400)) found.clauses = 'clause-too-long'
  else if (clauses.join('\n') === before.join('\n')) found.clauses = 'nothing-new'
  if (!why) found.why = 'why-missing'
  else if (why.length > 500) found.why = 'why-too-long'
  return found
}

export type AgreeRefusal = 'not-found' | 'name-missing' | 'name-too-long' | 'changed-meanwhile'
