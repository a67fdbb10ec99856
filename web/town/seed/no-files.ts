import type { Files } from '../../platform/files.ts'

/** The story's documents are pages, so nothing of it is a file. */
export const noFiles: Files = {
  put: () => Promise.reject(new Error('the story keeps no files')),
  get: async () => undefined,
  remove: async () => {},
  has: async () => false,
}
