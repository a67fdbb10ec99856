import type { Route } from './http.ts'
import type { JobKind } from './jobs.ts'
import type { Answers } from './subjects.ts'

/** What an area gives to the house. `app.ts` lists the areas in order. */
export type Area = { name: string; routes: readonly Route[]; answers: Answers; jobs: readonly JobKind[] }
