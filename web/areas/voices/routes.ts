import { routes as moderation } from './moderation/routes.ts'
import { routes as replies } from './replies/routes.ts'
import { routes as themes } from './themes/routes.ts'

/** All rooms of the area, slice by slice. */
export const routes = [...moderation, ...replies, ...themes]
