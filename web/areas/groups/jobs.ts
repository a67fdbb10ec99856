import type { JobKind } from '../../platform/jobs.ts'
import { quietLetters } from './concerns/quiet.ts'
import { callLetters } from './expertise/letters.ts'
import { importJobs } from './imports/jobs.ts'
import { suggestKeyGroups } from './key-groups/suggest.ts'
import { suggestLinkOfficers } from './link-officers/suggest.ts'
import { fewMeetings, forgetNeeds } from './meetings/jobs.ts'
import { quietNudges } from './quiet/nudges.ts'
import { skillsEnding } from './skills/jobs.ts'

/** All long and regular work of the network, slice by slice. */
export const jobs: readonly JobKind[] = [
  ...importJobs,
  callLetters,
  suggestKeyGroups,
  suggestLinkOfficers,
  quietLetters,
  quietNudges,
  skillsEnding,
  fewMeetings,
  forgetNeeds,
]
