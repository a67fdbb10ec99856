import { barnetMap, bassetlawMap } from './opinion-map-north.ts'
import { bexleyMap, kingstonMap } from './opinion-map-south.ts'
import type { CouncilSlug, Moment } from './types.ts'

/** A statement, in Welsh where it is there, and how likely each camp is to agree with it; who does not agree disagrees or passes. */
export type StoryStatement = { text: string; cy?: string; leaning: readonly number[] }

/** What somebody of the story wrote themselves, and what became of it. */
export type OwnStatement = StoryStatement & {
  better?: number
  became: 'shown' | 'waits' | 'refused'
}

/** An opinion map of the story. Who voted how is drawn from the leanings of each camp: no vote is anybody's. */
export type StoryMap = {
  council: CouncilSlug
  project: string
  officer: string
  moderator: string
  title: string
  question: string
  help: string
  welsh: { title: string; question: string; help: string }
  opens: Moment
  closes: Moment
  /** How many people of each camp took part. */
  camps: readonly number[]
  statements: readonly StoryStatement[]
  own: readonly OwnStatement[]
  /** What was published of it so far. */
  report?: string
}

export const maps: readonly StoryMap[] = [kingstonMap, barnetMap, bexleyMap, bassetlawMap]

const polis =
  'Data was gathered using the Polis software (compdemocracy.org/polis) and is sub-licensed under CC BY 4.0 with Attribution to The Computational Democracy Project. The data and more information about how the data was collected can be found at the following link(s):'

/** Two real conversations that were held elsewhere, brought in so that everybody sees what a map of many people shows. */
export const imports = [
  {
    council: 'barnet',
    project: 'working-together',
    officer: 'barnet-officer',
    folder: 'london.youth.policing',
    title: 'From elsewhere: young people and the police in London',
    question: 'What is the best way to engage more young people in local scrutiny of policing?',
    help: 'A conversation of 26 people in 2022, shown as an example. It is not the council’s own.',
    credit: polis,
    url: 'https://compdemocracy.org/case-studies/2022-london-youth-policing',
    /** Statements about the person who votes: they take no part in the map. */
    about:
      /^(My (gender|ethnicity|age)|I am (a |aged|between|under|over|\d)|I('m| am) (male|female|non)|I (live|identify))/i,
  },
  {
    council: 'bexley',
    project: 'connected-communities',
    officer: 'bexley-officer',
    folder: 'scoop-hivemind.affordable-housing',
    title: 'From elsewhere: homes that people can afford, New Zealand',
    question: 'How can housing in New Zealand be made affordable?',
    help: 'A conversation of 381 people in 2017, shown as an example. It is not the council’s own.',
    credit: polis,
    url: 'https://compdemocracy.org/case-studies/2017-scoop-hivemind-affordable-housing',
    about: /^I (am|live|own|rent|have|identify|work)\b/i,
  },
] as const
