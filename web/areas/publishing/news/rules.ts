import type { FileRefusal } from '../../../platform/files.ts'

export type PostInput = {
  subject: string
  title: string
  summary: string
  body: string
  notesToEditors: string
  pictureAlt: string
  translations: { cy?: { title?: string; summary?: string; body?: string } }
}
export type PostField = 'subject' | 'title' | 'summary' | 'body' | 'notesToEditors' | 'picture' | 'pictureAlt' | 'welsh'
export type PostRefusal =
  | 'subject-unknown'
  | 'title-missing'
  | 'title-too-long'
  | 'summary-too-long'
  | 'body-missing'
  | 'body-too-long'
  | 'notes-too-long'
  | 'alt-missing'
  | 'alt-too-long'
  | 'welsh-too-long'
  | FileRefusal
export type PostRefusals = Partial<Record<PostField, PostRefusal>>

export const longestTitle = 120
export const longestBody = 20_000

/** What is wrong with an update, by field. A picture without words for it is not for everyone. */
export function postRefusals(post: PostInput, hasPicture: boolean): PostRefusals {
  const found: PostRefusals = {}
  if (!post.title) found.title = 'title-missing'
  else if (post.title.length > longestTitle) found.title = 'title-too-long'
  if (post.summary.length > 300) found.summary = 'summary-too-long'
  if (!post.body) found.body = 'body-missing'
  else if (post.body.length > longestBody) found.body = 'body-too-long'
  if (post.notesToEditors.length > 5_000) found.notesToEditors = 'notes-too-long'
  if (hasPicture && !post.pictureAlt) found.pictureAlt = 'alt-missing'
  else if (post.pictureAlt.length > 300) found.pictureAlt = 'alt-too-long'
  const cy = post.translations.cy ?? {}
  if ((cy.title?.length ?? 0) > longestTitle || (cy.summary?.length ?? 0) > 300 || (cy.body?.length ?? 0) > longestBody)
    found.welsh = 'welsh-too-long'
  return found
}

export type PublicationRefusal =
  | 'time-missing'
  | 'time-past'
  | 'time-too-far'
  | 'already-public'
  | 'withdrawn'
  | 'reason-missing'
  | 'reason-too-long'
  | 'not-public'

const twoYears = 2 * 366 * 86_400_000

/** Why an update may not come out at a moment. */
export function momentRefusal(
  publishAt: Date,
  post: { publishAt: Date | null; withdrawnAt: Date | null },
  now: Date,
): PublicationRefusal | undefined {
  if (post.withdrawnAt) return 'withdrawn'
  if (post.publishAt && post.publishAt <= now) return 'already-public'
  if (Number.isNaN(publishAt.getTime())) return 'time-missing'
  if (publishAt < now) return 'time-past'
  if (publishAt.getTime() - now.getTime() > twoYears) return 'time-too-far'
  return undefined
}

export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'update'
