import type { Area } from '../../platform/area.ts'
import { routes as themes } from './themes/routes.ts'

export { type Contact, contactKey } from './contacts/address.ts'
export { type Counts, countsOf } from './counting/queries.ts'
export { type Standing, standings } from './counting/tallies.ts'
export { formatReceipt, parseReceipt } from './receipts/code.ts'
export { newReceiptCode } from './receipts/draw.ts'
export { type FoundVoice, findByReceipt, findVoice } from './receipts/queries.ts'
export { type Taken, takeVoice } from './taking/commands.ts'
export type { VoiceInput, VoicePlace } from './taking/input.ts'
export { type Channel, channels, isRisky, type TakingRefusal } from './taking/rules.ts'
export { takingWords } from './taking/words.ts'
export { createTheme, editTheme, putUnderTheme, takeFromTheme } from './themes/commands.ts'
export { mergeThemes, splitTheme, undoMerge } from './themes/joining-commands.ts'
export { findTheme, type ThemeSize, themesOf, themesOfVoice } from './themes/queries.ts'
export { type Coverage, coverageOf, voicesUnder } from './themes/voices-queries.ts'

export const voices: Area = { name: 'voices', routes: [...themes], answers: {}, jobs: [] }
