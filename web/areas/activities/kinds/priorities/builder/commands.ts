import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findRow } from '../../../activity/queries.ts'
import { endOf } from '../../../activity/rules.ts'
import { hasVoices } from '../../../desk/queries.ts'
import type { DefinitionRefusal } from '../../kind.ts'
import { type BallotOption, type Definition, limits, readDefinition, refusal } from '../definition.ts'

export type BuilderRefusal =
  | DefinitionRefusal
  | 'has-answers'
  | 'already-closed'
  | 'no-such-option'
  | 'label-missing'
  | 'label-too-long'
  | 'about-too-long'
  | 'link-wrong'
  | 'no-wards'
type Done = { refused: BuilderRefusal } | { saved: true }

type OptionInput = Pick<BallotOption, 'cost' | 'link'> & { label: string; about: string }

/** Adds something to choose from. Its key is made from its name, and stays whatever it is called later. */
export function addOption(at: Acting, { activityId, ...input }: OptionInput & { activityId: string }): Promise<Done> {
  return changeBallot(at, activityId, 'ballot.option-added', (definition) => {
    const wrong = optionProblem(input)
    if (wrong) return wrong
    const key = keyOf(input.label, new Set(definition.options.map((option) => option.key)))
    const words = { label: { en: input.label, cy: '' }, about: { en: input.about, cy: '' } }
    return { ...definition, options: [...definition.options, { key, ...words, cost: input.cost, link: input.link }] }
  })
}

export function editOption(
  at: Acting,
  { activityId, key, ...input }: OptionInput & { activityId: string; key: string },
): Promise<Done> {
  return changeBallot(at, activityId, 'ballot.option-changed', (definition) => {
    const wrong = optionProblem(input)
    if (wrong) return wrong
    if (!definition.options.some((option) => option.key === key)) return 'no-such-option'
    return {
      ...definition,
      options: definition.options.map((option) =>
        option.key === key
          ? {
              ...option,
              label: { ...option.label, en: input.label },
              about: { ...option.about, en: input.about },
              cost: input.cost,
              link: input.link,
            }
          : option,
      ),
    }
  })
}

export const removeOption = (at: Acting, { activityId, key }: { activityId: string; key: string }): Promise<Done> =>
  changeBallot(at, activityId, 'ballot.option-removed', (definition) => ({
    ...definition,
    options: definition.options.filter((option) => option.key !== key),
  }))

/** Who may vote: everybody, or people of some wards. */
export const setVoters = (
  at: Acting,
  { activityId, wards, everyone }: { activityId: string; wards: readonly string[]; everyone: boolean },
): Promise<Done> =>
  changeBallot(at, activityId, 'ballot.voters-set', (definition) =>
    everyone || wards.length ? { ...definition, wards: everyone ? [] : [...new Set(wards)] } : 'no-wards',
  )

/** Nobody changes a ballot that somebody has cast. */
function changeBallot(
  at: Acting,
  activityId: string,
  name: string,
  next: (definition: Definition) => Definition | BuilderRefusal,
): Promise<Done> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    if (activity?.kind !== 'priorities') return { refused: 'unreadable' }
    const end = endOf(activity)
    if (activity.publishedAt && end && end <= at.now) return { refused: 'already-closed' }
    if (await hasVoices(tx, activityId)) return { refused: 'has-answers' }
    const definition = next(readDefinition(activity.definition))
    if (typeof definition === 'string') return { refused: definition }
    const wrong = refusal({ ...activity, definition })
    if (wrong) return { refused: wrong }
    await tx
      .updateTable('activities')
      .set({ definition: JSON.stringify(definition), version: activity.version + 1 })
      .where('id', '=', activityId)
      .execute()
    await record(tx, at, {
      deed: name,
      subject: subjectOf('activity', activityId),
      details: { options: definition.options.map(({ key }) => key), wards: definition.wards },
      ...(activity.publishedAt
        ? { public: { options: definition.options.length, wards: definition.wards.length } }
        : {}),
    })
    return { saved: true }
  })
}

function optionProblem({ label, about, link }: OptionInput): BuilderRefusal | undefined {
  if (!label) return 'label-missing'
  if (label.length > limits.label) return 'label-too-long'
  if (about.length > limits.about) return 'about-too-long'
  return link && !/^(https:\/\/[^\s<>"]+|\/[^\s/<>"][^\s<>"]*)$/.test(link) ? 'link-wrong' : undefined
}

/** Plain letters, digits and dashes, free on this ballot. */
function keyOf(label: string, used: ReadonlySet<string>): string {
  const plain = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 34)
    .replace(/-+$/, '')
  for (let n = 1; ; n++) {
    const tried = n === 1 && plain ? plain : `${plain || 'option'}-${n}`
    if (!used.has(tried)) return tried
  }
}
