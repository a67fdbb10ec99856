import type { Catalogue } from '../../../platform/words.ts'
import type { FactorRefusal } from './rules.ts'
import { factorInEnglish } from './words-english.ts'
import { factorInWelsh } from './words-welsh.ts'

export type FactorWords = {
  problem: string
  askTitle: string
  askLead: string
  code: string
  codeHint: string
  go: string
  passkeyTitle: string
  passkeyLead: string
  usePasskey: string
  lost: string
  setTitle: string
  setLead: readonly string[]
  savePasskeyLead: string
  savePasskey: string
  passkeyName: string
  passkeyNameHint: string
  appTitle: string
  appLead: string
  setUpApp: string
  appPage: string
  appSteps: readonly string[]
  appPicture: string
  appSecret: string
  appCode: string
  appConfirm: string
  recoveryTitle: string
  recoveryLead: string
  recoveryCode: string
  recoveryLeft: (left: number) => string
  codesTitle: string
  codesLead: readonly string[]
  codesKept: string
  done: string
  refusals: Record<FactorRefusal, string>
}

export const factorWords: Catalogue<FactorWords> = { en: factorInEnglish, cy: factorInWelsh }
