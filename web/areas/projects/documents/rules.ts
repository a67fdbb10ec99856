import type { FileRefusal } from '../../../platform/files.ts'
import type { Translations } from '../types.ts'

export type DocumentInput = {
  title: string
  kind?: string
  summary?: string
  body?: string
  translations?: Translations
}
export type DocumentRefusal =
  | 'title-missing'
  | 'title-too-long'
  | 'kind-too-long'
  | 'summary-too-long'
  | 'body-too-long'
  | 'words-missing'
  | 'alternative-missing'
  | FileRefusal
export type DocumentRefusals = Partial<Record<'title' | 'kind' | 'summary' | 'body' | 'file', DocumentRefusal>>

export const longestBody = 100_000
export const longestSummary = 1_000

/** What is wrong with a document, by field. A file that some cannot read needs the same in words. */
export function documentRefusals(
  { title, kind = '', summary = '', body = '' }: DocumentInput,
  hasFile: boolean,
): DocumentRefusals {
  const found: DocumentRefusals = {}
  if (!title) found.title = 'title-missing'
  else if (title.length > 150) found.title = 'title-too-long'
  if (kind.length > 60) found.kind = 'kind-too-long'
  if (summary.length > longestSummary) found.summary = 'summary-too-long'
  if (body.length > longestBody) found.body = 'body-too-long'
  else if (!body && !hasFile) found.body = 'words-missing'
  else if (!body && !summary) found.summary = 'alternative-missing'
  return found
}
