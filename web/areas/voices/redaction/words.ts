import { marker, type RedactionRefusal } from './rules.ts'

export const redactionRefusals: Record<RedactionRefusal, string> = {
  erased: 'This was erased at the person’s wish',
  'decided-meanwhile': 'This changed since you opened the page. Look at it again',
  'nothing-removed': `Replace the personal details with ${marker}`,
  'words-altered': `You can only take words out: replace them with ${marker} and leave the rest as it is`,
}
