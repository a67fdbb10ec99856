import type { Area } from '../../platform/area.ts'

export { type Announcement, announce, unannounce } from './announcements/announce.ts'
export { type Announced, listAnnouncements } from './announcements/list-announcements.ts'

export const publishing: Area = { name: 'publishing', routes: [], answers: {}, jobs: [] }
