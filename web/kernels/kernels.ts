import {
  type CoverageRequest,
  keyGroups,
  linkOfficers,
  loadSolver,
  type OfficerRequest,
  provedKeyGroups,
} from '@folkmoot/allocation'
import { suggestThemes } from '@folkmoot/themes'
import { type Margins, publishTable, type RakeOptions, type Respondent, rake } from '@folkmoot/weighting'
import { learnFromReadings } from './learn-from-readings.ts'
import { makeOpinionMap, readPolis, writePolis } from './opinion-map.ts'
import { sortByRules } from './sort-by-rules.ts'

/** The long work that has a thread of its own: plain data in, plain data out. */
export const kernels = {
  /** Link officers for groups, exactly. */
  linkOfficers: async (request: OfficerRequest) => linkOfficers(request, await loadSolver()),
  /** Key groups by coverage with the proved bound; where the least numbers asked for cannot be kept, without them. */
  async keyGroups({ seconds, ...request }: CoverageRequest & { seconds: number }) {
    const floorsKept = keyGroups(request).kind === 'chosen'
    const asked = floorsKept ? request : { ...request, floors: {} }
    return { floorsKept, best: provedKeyGroups(asked, await loadSolver(), { seconds }) }
  },
  /** Themes suggested for comments, each with its own words. */
  suggestThemes: ({
    comments,
    ...options
  }: {
    comments: Parameters<typeof suggestThemes>[0]
    seed: string
    number?: number
  }) => suggestThemes(comments, options),
  /** Under which themes rules, and repeats of what a person read, put comments. */
  sortByRules,
  /** What was learnt from what people decided, and what they should read next. */
  learnFromReadings,
  /** Where people stand to each other, from their votes. */
  opinionMap: makeOpinionMap,
  readPolis,
  writePolis,
  /** Weights by which those who answered have the shares of all who live here. */
  rake: async ({ people, margins, options }: { people: Respondent[]; margins: Margins; options: RakeOptions }) =>
    rake(people, margins, options),
  /** A table of counts that gives nobody away. */
  publishTable: async ({ counts, options }: { counts: number[][]; options: Parameters<typeof publishTable>[1] }) =>
    publishTable(counts, options),
}
export type Kernels = typeof kernels
