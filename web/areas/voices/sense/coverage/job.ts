import type { JobKind } from '../../../../platform/jobs.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { coverage } from '../paths.ts'
import { changedProjects, keepCoverage } from './count.ts'

/** Counts again for one project, because somebody asked. */
export const countJob: JobKind = {
  kind: 'voices.count-coverage',
  async run(job) {
    const projectId = String(job.data['projectId'])
    await keepCoverage(job, projectId)
    return {
      sentence: 'Every voice is counted again.',
      goTo: { href: coverage.to({ subject: subjectOf('project', projectId) }), text: 'Look at the coverage' },
    }
  },
}

/** Voices come, go and are put under themes: what is kept follows within minutes. */
export const countRegularly: JobKind = {
  kind: 'voices.count-coverage-regularly',
  every: 'every 10 minutes',
  async run(job) {
    const changed = await changedProjects(job.db)
    for (const projectId of changed) await keepCoverage(job, projectId)
    return { counted: changed.length }
  },
}
