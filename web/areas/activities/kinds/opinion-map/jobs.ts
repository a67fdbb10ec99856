import type { JobKind } from '../../../../platform/jobs.ts'
import { jobs as exchange } from './exchange/jobs.ts'
import { jobs as report } from './report/jobs.ts'

export const jobs: readonly JobKind[] = [...report, ...exchange]
