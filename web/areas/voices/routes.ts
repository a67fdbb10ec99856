import { routes as appeals } from './appeals/routes.ts'
import { routes as equalityPages } from './equality-pages/routes.ts'
import { routes as houseRules } from './house-rules/routes.ts'
import { routes as log } from './log/routes.ts'
import { routes as moderation } from './moderation/routes.ts'
import { routes as receipts } from './receipts/routes.ts'
import { routes as redaction } from './redaction/routes.ts'
import { routes as replies } from './replies/routes.ts'
import { routes as reports } from './reports/routes.ts'
import { routes as sense } from './sense/routes.ts'
import { routes as shown } from './shown/routes.ts'
import { routes as themes } from './themes/routes.ts'
import { routes as thoughts } from './thoughts/routes.ts'

/** All rooms of the area, slice by slice. */
export const routes = [
  ...appeals,
  ...equalityPages,
  ...houseRules,
  ...log,
  ...moderation,
  ...receipts,
  ...redaction,
  ...replies,
  ...reports,
  ...sense,
  ...shown,
  ...themes,
  ...thoughts,
]
