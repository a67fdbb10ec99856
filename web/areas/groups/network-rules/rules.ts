/** Numbers of the scheme, with what they are where nobody set them. */
export const ruleDefaults = {
  /** How many key groups there are to be. */
  'key-group-target': 25,
  /** 1 where the public sees which groups are key groups. */
  'key-group-badge': 0,
  /** Above how many key groups a link officer has too many. */
  caseload: 3,
  /** After how many days without a word a group has gone quiet, and its officer gets a letter. */
  'quiet-days': 60,
  /** How often the council asks one group in a quarter of a year, by its forward plan. */
  'asks-a-quarter': 3,
  /** At how many meetings of all a link officer is to be in a plan year. */
  'meetings-a-year': 2,
  /** For how many days after a meeting it is kept what people need to take part. */
  'access-needs-days': 14,
  /** For how many days a group may say whether an answer settles its issue, before the council may close it without. */
  'issue-quiet-days': 14,
} as const
export type RuleName = keyof typeof ruleDefaults
export type NetworkRules = Record<RuleName, number>

export const ruleLimits: Record<RuleName, readonly [number, number]> = {
  'key-group-target': [1, 500],
  'key-group-badge': [0, 1],
  caseload: [1, 50],
  'quiet-days': [7, 365],
  'asks-a-quarter': [1, 50],
  'meetings-a-year': [1, 12],
  'access-needs-days': [1, 90],
  'issue-quiet-days': [1, 180],
}

/** A number as somebody typed it, or undefined where it is none within the limits. */
export function readRule(name: RuleName, text: string): number | undefined {
  const [least, most] = ruleLimits[name]
  const value = Number(text)
  return /^\d{1,4}$/.test(text) && value >= least && value <= most ? value : undefined
}
