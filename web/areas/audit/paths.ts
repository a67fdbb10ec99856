import { path } from '../../platform/paths.ts'

export const record = path('/record')
export const recordFile = path('/record.jsonl')
export const entries = path('/record/entries')
export const entry = path('/record/entries/:entry')
export const sensitiveReads = path('/record/sensitive-reads')
