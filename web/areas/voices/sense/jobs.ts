import type { JobKind } from '../../../platform/jobs.ts'
import { countJob, countRegularly } from './coverage/job.ts'
import { sortJob, sortNightly } from './phrases/job.ts'
import { learnJob } from './reading/learn-job.ts'
import { suggestJob } from './suggestions/job.ts'

/** The long work of making sense of voices. */
export const jobs: readonly JobKind[] = [suggestJob, sortJob, sortNightly, learnJob, countJob, countRegularly]
