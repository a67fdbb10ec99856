import type { Acting } from '../platform/acting.ts'
import type { Files } from '../platform/files.ts'
import type { ExampleSlug } from './councils.ts'
import { seedActivities } from './seed/activities.ts'
import { seedAffinity } from './seed/affinity.ts'
import { seedCalls } from './seed/calls.ts'
import { seedCoProduction } from './seed/co-production.ts'
import { seedConcerns } from './seed/concerns.ts'
import { seedDrafts } from './seed/drafts.ts'
import { seedEvents } from './seed/events.ts'
import { seedField } from './seed/field.ts'
import { seedFormats } from './seed/formats.ts'
import { seedGroups } from './seed/groups.ts'
import { seedHalls } from './seed/halls.ts'
import { seedHowMightWe } from './seed/how-might-we.ts'
import { seedIdeas } from './seed/ideas.ts'
import { seedIssues } from './seed/issues.ts'
import { seedMeetings } from './seed/meetings.ts'
import { seedChoruses } from './seed/moderation.ts'
import { seedNetwork } from './seed/network.ts'
import { seedOpinionMaps } from './seed/opinion-map.ts'
import { seedOutcomes } from './seed/outcomes.ts'
import { seedPeople } from './seed/people.ts'
import { seedPlaces } from './seed/places.ts'
import { seedPlacesMaps } from './seed/places-map.ts'
import { seedPlans } from './seed/plans.ts'
import { seedPriorities } from './seed/priorities.ts'
import { seedProjectEvents } from './seed/project-events.ts'
import { seedClosures, seedProjects } from './seed/projects.ts'
import { seedPublishing } from './seed/publishing.ts'
import { seedQuestions } from './seed/questions-answers.ts'
import { seedRecord } from './seed/record.ts'
import { seedSense } from './seed/sense.ts'
import { seedSkills } from './seed/skills.ts'
import { seedSolutions } from './seed/solutions.ts'
import { seedStories } from './seed/stories.ts'
import { seedSurveys } from './seed/surveys.ts'
import { seedThemes } from './seed/themes.ts'
import { newTold, type Told } from './seed/told.ts'
import { seedModeration } from './seed/voices.ts'

type Seed = (at: Acting, slug: ExampleSlug, told: Told, files: Files) => Promise<void>

/**
 * The example, area by area, each running the story through the commands that people use. Updates come after the projects
 * they are about, and projects close at the very end, when all that closing asks for is there.
 */
const seeds: readonly Seed[] = [
  seedPlaces,
  seedPeople,
  seedProjects,
  seedActivities,
  seedFormats,
  seedModeration,
  seedPriorities,
  seedChoruses,
  seedIdeas,
  seedPlacesMaps,
  seedSurveys,
  seedOpinionMaps,
  seedStories,
  seedQuestions,
  seedHalls,
  seedProjectEvents,
  seedField,
  seedAffinity,
  seedCoProduction,
  seedDrafts,
  seedThemes,
  seedHowMightWe,
  seedSense,
  seedGroups,
  seedNetwork,
  seedIssues,
  seedCalls,
  seedRecord,
  seedMeetings,
  seedSkills,
  seedPlans,
  seedEvents,
  seedConcerns,
  seedSolutions,
  seedOutcomes,
  seedPublishing,
  seedClosures,
]

export async function seedStory(at: Acting, slug: ExampleSlug, files: Files): Promise<void> {
  const told = newTold(at.now)
  for (const seed of seeds) await seed(at, slug, told, files)
}
