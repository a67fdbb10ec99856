import type { Definition } from '../definition.ts'
import { otherSides, sideQuestion } from './cross.ts'

export type TableRefusal = 'side-missing' | 'same-side'

export const tableRefusals: Record<TableRefusal, string> = {
  'side-missing': 'Choose what the rows and the columns are',
  'same-side': 'Choose two different things for the rows and the columns',
}

/** Rows are a question, the ward or the channel; columns are a question. */
export function tableRefusal(definition: Definition, rowBy: string, columnBy: string): TableRefusal | undefined {
  const isRow = sideQuestion(definition, rowBy) || otherSides.some((side) => side === rowBy)
  if (!isRow || !sideQuestion(definition, columnBy)) return 'side-missing'
  return rowBy === columnBy ? 'same-side' : undefined
}
