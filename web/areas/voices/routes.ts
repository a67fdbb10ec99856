import { routes as appeals } from './appeals/routes.ts'
import { routes as moderation } from './moderation/routes.ts'
import { routes as redaction } from './redaction/routes.ts'
import { routes as replies } from './replies/routes.ts'
import { routes as themes } from './themes/routes.ts'
import { routes as thoughts } from './thoughts/routes.ts'

/** All rooms of the area, slice by slice. */
export const routes = [...appeals, ...moderation, ...redaction, ...replies, ...themes, ...thoughts]
