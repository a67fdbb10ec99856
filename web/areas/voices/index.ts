import type { Area } from '../../platform/area.ts'

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

export const voices: Area = { name: 'voices', routes: [], answers: {}, jobs: [] }
