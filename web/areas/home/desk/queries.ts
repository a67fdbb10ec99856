import { holds } from '../../../permissions.ts'
import type { Db } from '../../../platform/db.ts'
import { failedJobs } from '../../../platform/jobs.ts'
import type { Person } from '../../../platform/session.ts'
import { deskOf as ofActivities } from '../../activities/index.ts'
import { deskOf as ofGroups } from '../../groups/index.ts'
import { deskOf as ofOutcomes } from '../../outcomes/index.ts'
import { deskOf as ofPeople } from '../../people/index.ts'
import { deskOf as ofProjects } from '../../projects/index.ts'
import { deskOf as ofVoices } from '../../voices/index.ts'
import { job } from '../paths.ts'
import type { DeskItem } from './rules.ts'
import { words } from './words.ts'

const fortnight = 14 * 24 * 3600 * 1000
const mostJobs = 20

/** What needs this person today: every area is asked at once, and tells only what they may do. */
export async function needsOf(at: { db: Db; now: Date }, person: Person): Promise<DeskItem[]> {
  const all = await Promise.all([
    ofVoices(at, person),
    ofOutcomes(at, person),
    ofPeople(at, person),
    ofActivities(at, person),
    ofProjects(at, person),
    ofGroups(at, person),
    failed(at, person),
  ])
  return all.flat()
}

async function failed({ db, now }: { db: Db; now: Date }, person: Person): Promise<DeskItem[]> {
  const since = new Date(now.getTime() - fortnight)
  const whose = holds(person, 'jobs.see-all') ? {} : { startedBy: person.id }
  const jobs = await failedJobs(db, { ...whose, since, limit: mostJobs })
  return jobs.map(({ id, title, error }) => ({
    key: 'job-failed',
    title,
    words: error ?? undefined,
    href: job.to({ job: id }),
    action: words.seeWhy,
  }))
}
