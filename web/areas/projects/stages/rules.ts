import { isDay } from '../../../platform/typed-time.ts'
import { steps, type Translations } from '../types.ts'

export type StageRefusal =
  | 'step-missing'
  | 'name-missing'
  | 'name-too-long'
  | 'description-too-long'
  | 'start-missing'
  | 'not-a-day'
  | 'ends-before-start'
  | 'welsh-too-long'
export type StageRefusals = Partial<
  Record<'step' | 'name' | 'description' | 'startsOn' | 'endsOn' | 'welsh', StageRefusal>
>

/** What is wrong with a stage, by field. Stages may overlap, as they do in life. */
export function stageRefusals(stage: {
  step: string
  name: string
  description?: string
  startsOn: string
  endsOn?: string | null
  translations?: Translations
}): StageRefusals {
  const found: StageRefusals = {}
  if (!(steps as readonly string[]).includes(stage.step)) found.step = 'step-missing'
  if (!stage.name) found.name = 'name-missing'
  else if (stage.name.length > 80) found.name = 'name-too-long'
  if ((stage.description?.length ?? 0) > 1_000) found.description = 'description-too-long'
  if (!stage.startsOn) found.startsOn = 'start-missing'
  else if (!isDay(stage.startsOn)) found.startsOn = 'not-a-day'
  if (stage.endsOn && !isDay(stage.endsOn)) found.endsOn = 'not-a-day'
  if (!found.startsOn && !found.endsOn && stage.endsOn && stage.endsOn < stage.startsOn)
    found.endsOn = 'ends-before-start'
  const { name: nameCy = '', description: descriptionCy = '' } = stage.translations?.cy ?? {}
  if (nameCy.length > 80 || descriptionCy.length > 1_000) found.welsh = 'welsh-too-long'
  return found
}
