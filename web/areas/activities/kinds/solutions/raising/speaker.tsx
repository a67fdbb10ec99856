import type { Language } from '../../../../../ui/layout/view.ts'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import type { OwnGroup } from '../found.ts'
import { raisingWords } from './words.ts'

type Props = { groups: readonly OwnGroup[]; value: string; error: string | undefined; language: Language }

/** Whoever speaks for a group says whether they do now. */
export function Speaker({ groups, value, error, language }: Props) {
  const say = raisingWords[language]
  if (!groups.length) return null
  return (
    <Radios
      name="speaks-for"
      legend={{ text: say.who, size: 'm' }}
      hint={say.whoHint}
      value={value || 'me'}
      error={error}
      items={[{ value: 'me', label: say.me }, ...groups.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  )
}

/** For whom it is sent: one of their groups, themselves, or nobody that they may speak for. */
export function speakerOf(typed: string, groups: readonly OwnGroup[]): OwnGroup | undefined | 'nobody' {
  if (!typed || typed === 'me') return undefined
  return groups.find(({ id }) => id === typed) ?? 'nobody'
}
