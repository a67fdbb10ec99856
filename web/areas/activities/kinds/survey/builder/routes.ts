import { may } from '../../../../../permissions.ts'
import { get, post, type Route } from '../../../../../platform/http.ts'
import * as paths from '../paths.ts'
import { showCopy, takeCopy } from './copy-routes.ts'
import {
  dropQuestion,
  shiftQuestion,
  showNew,
  showQuestion,
  showRemoval,
  takeNew,
  takeQuestion,
} from './question-routes.ts'
import { dropQuota, showQuotas, takeQuota } from './quota-routes.ts'
import { dropRule, showRules, takeRule } from './rule-routes.ts'
import { dropSection, shiftSection, showBuilder, showSection, takeSection, takeTitle } from './section-routes.ts'
import { showVersions } from './version-routes.ts'
import { showWalk } from './walk-routes.ts'

const edit = may('activities.edit')
const changed = 'survey.changed'

export const routes: readonly Route[] = [
  get(paths.builder, edit, (ctx) => showBuilder(ctx)),
  post(paths.sections, edit, changed, takeSection),
  get(paths.section, edit, (ctx) => showSection(ctx)),
  post(paths.section, edit, changed, takeTitle),
  post(paths.sectionMove, edit, changed, shiftSection),
  post(paths.sectionRemoval, edit, changed, dropSection),
  get(paths.newQuestion, edit, showNew),
  post(paths.newQuestion, edit, changed, takeNew),
  get(paths.question, edit, showQuestion),
  post(paths.question, edit, changed, takeQuestion),
  post(paths.questionMove, edit, changed, shiftQuestion),
  get(paths.questionRemoval, edit, showRemoval),
  post(paths.questionRemoval, edit, changed, dropQuestion),
  get(paths.rules, edit, (ctx) => showRules(ctx)),
  post(paths.rules, edit, changed, takeRule),
  post(paths.ruleRemoval, edit, changed, dropRule),
  get(paths.quotas, edit, (ctx) => showQuotas(ctx)),
  post(paths.quotas, edit, changed, takeQuota),
  post(paths.quotaRemoval, edit, changed, dropQuota),
  get(paths.walk, may('projects.see-unpublished'), showWalk),
  get(paths.versions, edit, showVersions),
  get(paths.copy, edit, (ctx) => showCopy(ctx)),
  post(paths.copy, edit, changed, takeCopy),
]
