export const importKinds = ['boundaries', 'profile', 'postcodes', 'neighbourhoods'] as const
export type ImportKind = (typeof importKinds)[number]

export type Reason =
  | 'empty-file'
  | 'too-large'
  | 'wrong-encoding'
  | 'no-source'
  | 'not-csv'
  | 'no-rows'
  | 'missing-column'
  | 'repeated-column'
  | 'wrong-number-of-cells'
  | 'missing-value'
  | 'too-long'
  | 'bad-code'
  | 'bad-number'
  | 'bad-date'
  | 'bad-postcode'
  | 'unknown-ward'
  | 'duplicate'
  | 'other-place'
  | 'not-geojson'
  | 'not-a-collection'
  | 'no-features'
  | 'no-code'
  | 'no-name'
  | 'bad-kind'
  | 'no-dates'
  | 'ends-before-start'
  | 'overlapping-dates'
  | 'not-a-shape'
  | 'ring-too-short'
  | 'ring-not-closed'
  | 'too-many-points'
  | 'not-coordinates'
  | 'in-metres'
  | 'swapped'
  | 'outside-uk'

/** Why a file is not taken, and where: the line of a CSV file, or the feature of a GeoJSON file, both counted from 1. */
export type Problem = { reason: Reason; line?: number; feature?: number; detail?: string }

/** Thrown inside a reader or a transaction, so that a refused file changes nothing. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.reason)
    this.problem = problem
  }
}

export const refuse = (reason: Reason, where: Omit<Problem, 'reason'> = {}): never => {
  throw new Refused({ reason, ...where })
}

/** Runs an import; what it refused comes back as a value. */
export async function refusable<T>(work: () => Promise<T>): Promise<T | { refused: Problem }> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) return { refused: error.problem }
    throw error
  }
}
