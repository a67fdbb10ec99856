import { path } from '../../platform/paths.ts'

export const news = path('/news')
export const post = path('/news/:slug')
export const postPicture = path('/news/:slug/picture')
/** Atom: `all.atom`, `project:ID.atom`, `ward:ID.atom`. */
export const feed = path('/feeds/:subject')
export const follow = path('/follow/:subject')
export const followSent = path('/follow/:subject/check-your-email')
export const confirmFollow = path('/follows/:token')
export const unsubscribe = path('/follows/:token/end')
export const followFrequency = path('/follows/:token/frequency')

export const postsDesk = path('/desk/posts')
export const newPost = path('/desk/posts/new')
export const postDesk = path('/desk/posts/:post')
export const editPost = path('/desk/posts/:post/edit')
export const postDeskPicture = path('/desk/posts/:post/picture')
export const schedulePost = path('/desk/posts/:post/publication')
export const withdrawPost = path('/desk/posts/:post/withdrawal')

/** Subject of what concerns the whole council. */
export const everything = 'all'
/** The feed of a subject, as linked from pages. */
export const feedOf = (subject: string): string => `/feeds/${encodeURIComponent(subject).replace('%3A', ':')}.atom`
export const followOf = (subject: string): string => `/follow/${encodeURIComponent(subject).replace('%3A', ':')}`
