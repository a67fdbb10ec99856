import type { Language } from '../../../ui/layout/view.ts'

export type OwnVoice = {
  receipt: string
  about: { title: string; href: string } | undefined
  words: string | null
  spoken: string
  givenAt: Date
  standing: 'waiting' | 'shown' | 'counted' | 'refused' | 'erased'
}
export type OwnFollow = { title: string; href: string; frequency: string; change: string }

export type MyPageData = {
  name: string
  staff: boolean
  voices: readonly OwnVoice[]
  /** Where the older ones begin, and whether these are not the newest. */
  older: string | undefined
  later: boolean
  follows: readonly OwnFollow[]
  /** Shared records of the person's own groups, and the rooms of working groups they sit in. */
  records: readonly { title: string; href: string }[]
  language: Language
}
