import type { Activity } from '../../activity/types.ts'
import type { HmwQuestion } from './definition.ts'

export { addressOf } from '../../activity/address.ts'

export type Found = { activity: Activity; question: HmwQuestion }
