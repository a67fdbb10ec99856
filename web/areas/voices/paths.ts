import { path } from '../../platform/paths.ts'

export const receiptLookUp = path('/receipts')
/** Drawn by home from what every area says of the voice. */
export const receipt = path('/receipts/:code')
export const appeal = path('/receipts/:code/appeal')
export const equality = path('/receipts/:code/equality')

export const moderation = path('/moderation')
/** One voice for staff: everything that was decided about it, and what can be. */
export const moderatedVoice = path('/moderation/:voice')
/** A hint that somebody has seen and thought about. */
export const hintNote = path('/moderation/hints/:hint')
export const redaction = path('/moderation/:voice/redactions')
export const appealAnswer = path('/moderation/:voice/appeal-answers')
export const moderationLog = path('/moderation-log')
export const houseRules = path('/house-rules')
export const voice = path('/voices/:voice')
export const report = path('/voices/:voice/report')

export const themesDesk = path('/themes/desk/:subject')
export const theme = path('/themes/:theme')
export const thought = path('/thoughts/:subject')
