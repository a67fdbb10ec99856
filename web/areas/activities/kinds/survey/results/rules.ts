/** Counts below this are hidden where they could tell who said what, and results of fewer people are not published. */
export const fewest = 10

export type ResultRefusal = 'not-published' | 'already-shown' | 'too-few' | 'not-shown'

export const resultRefusals: Record<ResultRefusal, string> = {
  'not-published': 'The survey is not published yet',
  'already-shown': 'Everybody can see the results already',
  'too-few': `Fewer than ${fewest} people have answered. Results would tell who said what: wait for more answers`,
  'not-shown': 'The results are not public',
}
