import type { FileRefusal } from '../../../../../platform/prepare-files.ts'

export const longest = { words: 5_000, alt: 200 } as const
export const mostPhotos = 12
export type ReportRefusal = 'words-missing' | 'words-too-long' | 'not-begun'
export type PhotoRefusal = 'alt-missing' | 'alt-too-long' | 'file-missing' | 'too-many' | FileRefusal
