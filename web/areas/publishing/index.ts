import type { Area } from '../../platform/area.ts'
import { answers } from './answers.ts'
import { deskRoutes } from './desk/routes.ts'
import { feedRoutes } from './feeds/routes.ts'
import { followJobs } from './follows/digest.ts'
import { followRoutes } from './follows/routes.ts'
import { newsRoutes } from './news/routes.ts'

export { type Announcement, announce, unannounce } from './announcements/announce.ts'
export { type Announced, listAnnouncements } from './announcements/list-announcements.ts'
export { confirmFollow, endFollow, followSubject } from './follows/commands.ts'
export { type Follow, listFollows } from './follows/queries.ts'
export { followToken } from './follows/tokens.ts'
export { publishPost, savePost, withdrawPost } from './news/commands.ts'
export { listPosts, type Post } from './news/queries.ts'
export { search } from './news/search-queries.ts'

/** News of anything, and those who follow it. */
export const publishing: Area = {
  name: 'publishing',
  routes: [...newsRoutes, ...followRoutes, ...feedRoutes, ...deskRoutes],
  answers,
  jobs: followJobs,
}
