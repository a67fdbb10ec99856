import type { Ctx } from '../../../../../platform/http.ts'
import { mayBeShownAs } from '../../../../people/index.ts'
import { takingWords } from '../../../../voices/index.ts'
import { sentencesOf } from '../../../questions/errors.ts'
import { pick, type Values } from '../../../questions/question.ts'
import { problemsOfAll } from '../../../questions/rules.ts'
import { limits } from '../definition.ts'
import type { OwnGroup } from '../found.ts'
import type { SpeakRefusal } from '../rules.ts'
import { hear } from './form-page.tsx'
import { ideaWords } from './words.ts'

const lengthOf = (text: string | undefined): number => [...(text ?? '')].length

/** What was typed into the form of an idea. */
export function valuesOf(ctx: Ctx): Values {
  const named = ['title', 'words', 'name'].flatMap((name) => (ctx.form.text(name) ? [[name, ctx.form.text(name)]] : []))
  return { ...pick([hear], ctx.form.text), ...Object.fromEntries(named) }
}

/** What is wrong with it, by field. */
export function errorsOf(
  ctx: Ctx,
  values: Values,
  group: OwnGroup | undefined | 'nobody',
  byOfficer = false,
): Record<string, string> {
  const say = ideaWords[ctx.language].refusals
  const found: Record<string, string> = {}
  const note = (name: string, refusal: Exclude<SpeakRefusal, 'joined-already'> | false) => {
    if (refusal) found[name] = say[refusal]
  }
  const [title, words] = [lengthOf(values['title']), lengthOf(values['words'])]
  note('speaks-for', group === 'nobody' && 'group-missing')
  note('title', !title ? 'title-missing' : title > limits.title && 'title-too-long')
  note('words', !words ? 'words-missing' : words > limits.idea && 'too-long')
  const name = { key: 'show', type: 'publish', optional: false, title: { en: '', cy: '' } } as const
  const asked = sentencesOf(problemsOfAll([name, hear], { ...values, publish: 'yes' }), ctx.language)
  if (!byOfficer && !group && ctx.person && !mayBeShownAs(ctx.person, values['name'] ?? ''))
    asked['name'] ??= takingWords[ctx.language].refusals['full-name-under-18']
  return { ...found, ...asked }
}
