import type { Catalogue } from '../../../platform/words.ts'
import { youngInEnglish } from './words-english.ts'
import { youngInWelsh } from './words-welsh.ts'

export type Guide = {
  title: string
  lead: string
  parts: readonly { heading: string; lines: readonly string[] }[]
}
export type YoungWords = { young: Guide; guardians: Guide; groups: string; privacy: string; contact: string }

export const youngWords: Catalogue<YoungWords> = { en: youngInEnglish, cy: youngInWelsh }
